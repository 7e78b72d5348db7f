import type { WerkgeverOverzicht } from '@passend/contracts';
import { Staafbeeld } from '../../shared/grafiek/staafbeeld.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Uitklap } from '../../shared/ui/uitklap.js';

interface WeekstavenProps {
  readonly naam: string;
  readonly perWeek: WerkgeverOverzicht['werknemers'][number]['perWeek'];
}

/** Bars for the eye, a table for everybody. */
export function Weekstaven({ naam, perWeek }: WeekstavenProps) {
  const titel = teksten.grafiek(naam);
  return (
    <Staafbeeld
      titel={titel}
      vorm="smal"
      weken={perWeek.map(({ maandag, aantal }) => ({
        maandag,
        waarde: aantal,
        getal: getal(aantal),
      }))}
    >
      <Uitklap kop={teksten.tabel}>
        <table className="tabel">
          <caption className="alleen-voorlezen">{titel}</caption>
          <thead>
            <tr>
              <th scope="col">{teksten.weekVan}</th>
              <th scope="col" className="tabel__getal">
                {teksten.aantal}
              </th>
            </tr>
          </thead>
          <tbody>
            {perWeek.map((week) => (
              <tr key={week.maandag}>
                <th scope="row">{datumTekst(week.maandag)}</th>
                <td className="tabel__getal">{getal(week.aantal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Uitklap>
    </Staafbeeld>
  );
}
