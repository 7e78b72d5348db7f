import { getal } from '../opmaak/getal.js';
import './trechterbeeld.css';

/** One step on a way, with how many came so far. */
export interface Trechterstap {
  readonly naam: string;
  readonly aantal: number;
}

interface TrechterbeeldProps {
  readonly titel: string;
  readonly stappen: readonly Trechterstap[];
  readonly kolommen: { readonly stap: string; readonly aantal: string };
}

const BREED = 640;
const RIJ = 44;
const NAAM = 190;
const GETAL = 56;

/** How many came how far, as bars under each other, and the same as a table. */
export function Trechterbeeld({ titel, stappen, kolommen }: TrechterbeeldProps) {
  const hoogst = Math.max(1, ...stappen.map(({ aantal }) => aantal));
  const ruimte = BREED - NAAM - GETAL;
  return (
    <figure className="trechterbeeld">
      <figcaption className="trechterbeeld__titel">{titel}</figcaption>
      <svg
        className="trechterbeeld__beeld"
        viewBox={`0 0 ${BREED} ${RIJ * stappen.length}`}
        aria-hidden="true"
      >
        {stappen.map(({ naam, aantal }, plek) => {
          const breedte = (aantal / hoogst) * ruimte;
          const midden = plek * RIJ + RIJ / 2 + 5;
          return (
            <g key={naam}>
              <text className="trechterbeeld__naam" x="0" y={midden}>
                {naam}
              </text>
              <rect
                className="trechterbeeld__baan"
                x={NAAM}
                y={plek * RIJ + 8}
                width={ruimte}
                height={RIJ - 16}
                rx="4"
              />
              <rect
                className="trechterbeeld__staaf"
                x={NAAM}
                y={plek * RIJ + 8}
                width={breedte}
                height={RIJ - 16}
                rx="4"
              />
              <text className="trechterbeeld__getal" x={NAAM + ruimte + 12} y={midden}>
                {getal(aantal)}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="tabel trechterbeeld__tabel">
        <caption className="alleen-voorlezen">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">{kolommen.stap}</th>
            <th scope="col" className="tabel__getal">
              {kolommen.aantal}
            </th>
          </tr>
        </thead>
        <tbody>
          {stappen.map(({ naam, aantal }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className="tabel__getal">{getal(aantal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
