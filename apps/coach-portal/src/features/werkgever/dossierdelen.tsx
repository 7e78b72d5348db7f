import type { WerkgeverDossier, WerkgeverMijlpaal } from '@passend/contracts';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import {
  werkgever as teksten,
  werkgeverStand,
  werkgeverWie,
} from '../../shared/teksten/werkgever.js';
import { Melding } from '../../shared/ui/melding.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Weekstaven } from './weekstaven.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './werkgever.css';

/** How many vacancies were looked at, week by week. */
export function BekekenPerWeek({ dossier }: { readonly dossier: WerkgeverDossier }) {
  return dossier.inspanning.map(({ soort, aantal, perWeek }) =>
    aantal === 0 ? (
      <p key={soort}>{teksten.nogNiets}</p>
    ) : (
      <div key={soort}>
        <p>{teksten.bekeken(aantal)}</p>
        <Weekstaven naam={dossier.naam} perWeek={perWeek} />
      </div>
    ),
  );
}

/** That it stands still, or that nothing is done now; never why. */
export function Stilte({ dossier }: { readonly dossier: WerkgeverDossier }) {
  const { loop, staatStilTot, geenActiviteitenTot } = dossier;
  if (loop === 'gestopt') return null;
  return (
    <>
      {staatStilTot === null ? null : (
        <Melding>{teksten.staatStil(datumTekst(staatStilTot))}</Melding>
      )}
      {geenActiviteitenTot === null ? null : (
        <Melding>{teksten.geenActiviteiten(datumTekst(geenActiviteitenTot))}</Melding>
      )}
    </>
  );
}

const KLAAR: readonly WerkgeverMijlpaal['stand'][] = ['klaar', 'anders_afgesproken'];

interface DataProps {
  readonly mijlpalen: readonly WerkgeverMijlpaal[];
  /** Its place under the headings of the page. */
  readonly Kop?: 'h2' | 'h3';
}

/** What is late, what is still to come; what is done is folded away, with whether its document is there. */
export function Data({ mijlpalen, Kop = 'h2' }: DataProps) {
  const Onder = Kop === 'h2' ? 'h3' : 'h4';
  const klaar = mijlpalen.filter(({ stand }) => KLAAR.includes(stand));
  const voorbij = mijlpalen.filter((een) => !KLAAR.includes(een.stand) && isGeweest(een));
  const komt = mijlpalen.filter((een) => !KLAAR.includes(een.stand) && !isGeweest(een));
  return (
    <section className="vak" aria-labelledby="data-kop">
      <Kop id="data-kop">{teksten.dataKop}</Kop>
      {komt.length === 0 ? (
        <p className="gedempt">{teksten.nietsMeer}</p>
      ) : (
        <Datatabel kop={teksten.dataKop} mijlpalen={komt} />
      )}
      {voorbij.length === 0 ? null : (
        <>
          <Onder>{teksten.voorbijKop}</Onder>
          <Datatabel kop={teksten.voorbijKop} mijlpalen={voorbij} />
        </>
      )}
      {klaar.length === 0 ? null : (
        <Uitklap kop={teksten.klaarKop(klaar.length)}>
          <Datatabel kop={teksten.klaarKop(klaar.length)} mijlpalen={klaar} />
        </Uitklap>
      )}
    </section>
  );
}

/** Its day is past, whether something is still to be done or it only happened. */
function isGeweest({ stand, uiterlijk, liefst }: WerkgeverMijlpaal): boolean {
  return stand === 'voorbij_datum' || (uiterlijk ?? liefst ?? '') < dagVanMoment(new Date());
}

interface DatatabelProps {
  readonly kop: string;
  readonly mijlpalen: readonly WerkgeverMijlpaal[];
}

function Datatabel({ kop, mijlpalen }: DatatabelProps) {
  const metDocument = mijlpalen.some(({ document }) => document !== null);
  return (
    <div className="werkgever__tabel">
      <table className="tabel kaarttabel kaarttabel--kort">
        <caption className="alleen-voorlezen">{kop}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.wat}</th>
            <th scope="col">{teksten.uiterlijk}</th>
            <th scope="col">{teksten.wie}</th>
            <th scope="col">{teksten.stand}</th>
            {metDocument ? <th scope="col">{teksten.bewijs}</th> : null}
          </tr>
        </thead>
        <tbody>
          {mijlpalen.map((mijlpaal) => (
            <tr key={mijlpaal.naam}>
              <th scope="row">{mijlpaal.naam}</th>
              <td data-kolom={teksten.uiterlijk}>
                {mijlpaal.uiterlijk === null
                  ? teksten.rond(datumTekst(mijlpaal.liefst ?? ''))
                  : datumTekst(mijlpaal.uiterlijk)}
              </td>
              <td data-kolom={teksten.wie}>{werkgeverWie[mijlpaal.wie]}</td>
              <td data-kolom={teksten.stand}>{werkgeverStand[mijlpaal.stand]}</td>
              {metDocument ? (
                <td data-kolom={teksten.bewijs}>
                  {mijlpaal.document === true ? teksten.bewijsJa : teksten.bewijsNee}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
