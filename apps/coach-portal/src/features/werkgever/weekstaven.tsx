import type { WerkgeverOverzicht } from '@passend/contracts';
import { staven } from '../../shared/grafiek/staven.js';
import { datumKort, datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Uitklap } from '../../shared/ui/uitklap.js';

const VAK = { breedte: 400, hoogte: 110 };
const BOVEN = 20;
const ONDER = 22;

interface WeekstavenProps {
  readonly naam: string;
  readonly perWeek: WerkgeverOverzicht['werknemers'][number]['perWeek'];
}

/** Bars for the eye, a table for everybody. */
export function Weekstaven({ naam, perWeek }: WeekstavenProps) {
  const titel = teksten.grafiek(naam);
  const getekend = staven(
    perWeek.map((week) => week.aantal),
    VAK,
    14,
  );
  return (
    <figure className="weekstaven">
      <figcaption className="weekstaven__titel">{titel}</figcaption>
      <svg
        className="weekstaven__beeld"
        viewBox={`0 0 ${VAK.breedte} ${VAK.hoogte + BOVEN + ONDER}`}
        aria-hidden="true"
      >
        {perWeek.map((week, plaats) => {
          const staaf = getekend[plaats];
          if (staaf === undefined) return null;
          const midden = staaf.x + staaf.breedte / 2;
          return (
            <g key={week.maandag}>
              <rect
                className="weekstaven__staaf"
                x={staaf.x}
                y={staaf.y + BOVEN}
                width={staaf.breedte}
                height={staaf.hoogte}
                rx="2"
              />
              <text className="weekstaven__getal" x={midden} y={staaf.y + BOVEN - 6}>
                {getal(week.aantal)}
              </text>
              <text className="weekstaven__week" x={midden} y={VAK.hoogte + BOVEN + 16}>
                {datumKort(week.maandag)}
              </text>
            </g>
          );
        })}
        <rect className="weekstaven__grond" y={VAK.hoogte + BOVEN} width={VAK.breedte} height="1" />
      </svg>
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
    </figure>
  );
}
