import { staven } from '../../shared/grafiek/staven.js';
import { datumKort } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { markt as teksten } from '../../shared/teksten/markt.js';
import { inBeeld, type Weekregel } from './weken.js';

const VAK = { breedte: 640, hoogte: 150 };
const BOVEN = 22;
const ONDER = 24;
const SPLEET = 8;
/** A bar gets no wider than this, so that the first weeks do not fill the page. */
const MINSTE_WEKEN = 10;
/** More numbers than this do not fit beside each other; the table has them all. */
const MEESTE_GETALLEN = 16;

/** Bars for the eye; the table under it is for everybody. */
export function Marktgrafiek({ regels }: { readonly regels: readonly Weekregel[] }) {
  const leeg = Array.from({ length: Math.max(0, MINSTE_WEKEN - regels.length) }, () => 0);
  const getekend = staven([...regels.map(inBeeld), ...leeg], VAK, SPLEET);
  const stap = Math.ceil(regels.length / MEESTE_GETALLEN);
  return (
    <figure className="markt__grafiek">
      <figcaption className="markt__kop">{teksten.grafiek}</figcaption>
      <svg
        viewBox={`0 0 ${VAK.breedte} ${VAK.hoogte + BOVEN + ONDER}`}
        className="markt__beeld"
        aria-hidden="true"
      >
        {regels.map((regel, plek) => {
          const staaf = getekend[plek];
          if (staaf === undefined) return null;
          const midden = staaf.x + staaf.breedte / 2;
          return (
            <g key={regel.maandag}>
              <rect
                className="markt__staaf"
                x={staaf.x}
                y={staaf.y + BOVEN}
                width={staaf.breedte}
                height={staaf.hoogte}
                rx="2"
              />
              {plek % stap === 0 ? (
                <>
                  <text className="markt__getal" x={midden} y={staaf.y + BOVEN - 6}>
                    {regel.week === null ? '–' : getal(inBeeld(regel))}
                  </text>
                  <text className="markt__week" x={midden} y={VAK.hoogte + BOVEN + 17}>
                    {datumKort(regel.maandag)}
                  </text>
                </>
              ) : null}
            </g>
          );
        })}
        <rect className="markt__grond" y={VAK.hoogte + BOVEN} width={VAK.breedte} height="1" />
      </svg>
    </figure>
  );
}
