import type { WerkgeverInspanning } from '@passend/contracts';
import { NORMGROND_WOORDEN } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { inspanning, normTekst } from '../../shared/teksten/inspanning.js';
import { werkgeverInspanning as teksten } from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Weekbeeld } from '../inspanning/weekbeeld.js';
import { Soortentabel } from '../inspanning/wekentabel.js';
import { werkgeverInspanningQuery } from './werkgever-api.js';

type Week = WerkgeverInspanning['weken'][number];

/** Part of the employer's page: what was done each week beside what was asked. */
export function Weekinspanning({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <section className="vak" aria-labelledby="weekinspanning-kop">
      <h2 id="weekinspanning-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(werkgeverInspanningQuery(werknemerId))}>
        {({ weken, perSoort }) => {
          const nu = weken.at(-1);
          if (nu === undefined) return <p>{teksten.leeg}</p>;
          return (
            <>
              <p>{teksten.nu(normVan(nu), nu.norm && NORMGROND_WOORDEN[nu.norm.grond])}</p>
              <Weekbeeld
                weken={weken.map(({ norm, ...week }) => ({ ...week, norm: norm?.minste ?? null }))}
              />
              <Uitklap kop={inspanning.tabel}>
                <Weektabel weken={weken} />
              </Uitklap>
              <Soortentabel perSoort={perSoort} />
            </>
          );
        }}
      </Gegevens>
    </section>
  );
}

function normVan({ norm }: Week): string {
  return norm === null ? teksten.nietsGevraagd : normTekst(norm.minste, norm.meeste);
}

/** The same as the drawing, the newest week first. */
function Weektabel({ weken }: { readonly weken: readonly Week[] }) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{inspanning.grafiek}</caption>
      <thead>
        <tr>
          <th scope="col">{inspanning.week}</th>
          <th scope="col" className="tabel__getal">
            {inspanning.sollicitaties}
          </th>
          <th scope="col" className="tabel__getal">
            {inspanning.activiteiten}
          </th>
          <th scope="col">{inspanning.norm}</th>
          <th scope="col">{teksten.waarom}</th>
          <th scope="col">{inspanning.toelichting}</th>
        </tr>
      </thead>
      <tbody>
        {weken.toReversed().map((week) => (
          <tr key={week.maandag}>
            <th scope="row">{datumTekst(week.maandag)}</th>
            <td data-kolom={inspanning.sollicitaties} className="tabel__getal">
              {getal(week.sollicitaties)}
            </td>
            <td data-kolom={inspanning.activiteiten} className="tabel__getal">
              {getal(week.activiteiten)}
            </td>
            <td data-kolom={inspanning.norm}>{normVan(week)}</td>
            <td data-kolom={teksten.waarom}>
              {week.norm === null ? teksten.geen : NORMGROND_WOORDEN[week.norm.grond]}
            </td>
            <td data-kolom={inspanning.toelichting}>
              {week.toelichting === null ? teksten.geen : NORMGROND_WOORDEN[week.toelichting]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
