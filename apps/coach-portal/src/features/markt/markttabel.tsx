import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { markt as teksten } from '../../shared/teksten/markt.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import type { Weekregel } from './weken.js';

const KOLOMMEN = ['past', 'mogelijk', 'afgevallen', 'overwogen', 'nieuw'] as const;

/** All numbers, the newest week first. */
export function Markttabel({ regels }: { readonly regels: readonly Weekregel[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways needs the keyboard
    <section className="markt__tabel" aria-label={teksten.titelKaal} tabIndex={0}>
      <table className="tabel kaarttabel kaarttabel--kort">
        <caption className="alleen-voorlezen">{teksten.titelKaal}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.weekVan}</th>
            {KOLOMMEN.map((kolom) => (
              <th key={kolom} scope="col" className="tabel__getal">
                {teksten[kolom]}
              </th>
            ))}
            <th scope="col">{teksten.versies}</th>
          </tr>
        </thead>
        <tbody>
          {regels.toReversed().map(({ maandag, week }) => (
            <tr key={maandag}>
              <th scope="row">{datumTekst(maandag)}</th>
              {week === null ? (
                <td colSpan={KOLOMMEN.length + 1} className="gedempt">
                  {teksten.nietGeteld}
                </td>
              ) : (
                <>
                  {KOLOMMEN.map((kolom) => (
                    <td key={kolom} className="tabel__getal" data-kolom={teksten[kolom]}>
                      {getal(week[kolom])}
                    </td>
                  ))}
                  <td className="gedempt" data-kolom={teksten.versies}>
                    {teksten.versie(week.versies.engine, week.versies.lexicon)}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
