import type { KaartPlaats } from '@passend/contracts';
import type { Uitkomst } from '@passend/domain';
import { getal } from '../../shared/opmaak/getal.js';
import { afstandTekst } from '../../shared/opmaak/vacature.js';
import { kaart as teksten } from '../../shared/teksten/kaart.js';
import { OordeelTeken } from '../../shared/ui/oordeel-teken.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';

interface KaarttabelProps {
  readonly plaatsen: readonly KaartPlaats[];
  readonly gekozen: number | null;
  readonly uitkomst: Readonly<Record<Uitkomst, string>>;
  readonly minuten: (plaats: KaartPlaats) => number | null;
  readonly opKies: (plaats: KaartPlaats) => void;
}

/** The same towns in words; choosing one here does what choosing it on the map does. */
export function Kaarttabel({ plaatsen, gekozen, uitkomst, minuten, opKies }: KaarttabelProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls needs the keyboard
    <section className="kaart__tabel" aria-label={teksten.tabel} tabIndex={0}>
      <table className="tabel kaarttabel kaarttabel--kort">
        <caption className="alleen-voorlezen">{teksten.tabel}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.kolom.plaats}</th>
            <th scope="col" className="tabel__getal">
              {teksten.kolom.aantal}
            </th>
            <th scope="col">{teksten.kolom.beste}</th>
            <th scope="col" className="tabel__getal">
              {teksten.kolom.afstand}
            </th>
            <th scope="col" className="tabel__getal">
              {teksten.kolom.reis}
            </th>
          </tr>
        </thead>
        <tbody>
          {plaatsen.map((plaats) => {
            const duur = minuten(plaats);
            return (
              <tr key={plaats.id} className={plaats.id === gekozen ? 'kaart__rij--gekozen' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    className="kaart__plaatsknop"
                    aria-pressed={plaats.id === gekozen}
                    onClick={() => opKies(plaats)}
                  >
                    {plaats.zoek}
                  </button>
                </th>
                <td className="tabel__getal" data-kolom={teksten.kolom.aantal}>
                  {getal(plaats.aantal)}
                </td>
                <td data-kolom={teksten.kolom.beste}>
                  <span>
                    <OordeelTeken oordeel={plaats.beste} /> {uitkomst[plaats.beste]}
                  </span>
                </td>
                <td className="tabel__getal" data-kolom={teksten.kolom.afstand}>
                  {afstandTekst(plaats.afstandKm)}
                </td>
                <td className="tabel__getal" data-kolom={teksten.kolom.reis}>
                  {duur === null ? null : teksten.duur(duur)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
