import type { CaseloadWeek } from '@passend/contracts';
import { caseload as teksten } from '../../shared/teksten/caseload.js';

const HOOGTE = 28;
const BREEDTE = 18;

/** The effort of the last weeks as small bars, with a line where the norm is; the sentence says the same. */
export function Inspanningsstaven({ weken }: { readonly weken: readonly CaseloadWeek[] }) {
  if (weken.length === 0) return null;
  if (som(weken) + gevraagd(weken) === 0) {
    return <p className="gedempt klein">{teksten.inspanning(0, 0)}</p>;
  }
  const hoogste = Math.max(2, ...weken.flatMap((week) => [week.sollicitaties, week.norm ?? 0]));
  const hoog = (aantal: number) => (aantal / hoogste) * HOOGTE;
  return (
    <div className="client__inspanning">
      <svg
        className="client__staven"
        viewBox={`0 0 ${BREEDTE * weken.length} ${HOOGTE + 2}`}
        width={BREEDTE * weken.length}
        height={HOOGTE + 2}
        aria-hidden="true"
      >
        {weken.map(({ maandag, sollicitaties, norm }, plek) => (
          <g key={maandag}>
            <rect
              className={norm === null ? 'client__rust' : 'client__vak'}
              x={plek * BREEDTE}
              y="0"
              width={BREEDTE - 4}
              height={HOOGTE}
              rx="2"
            />
            <rect
              className="client__staaf"
              x={plek * BREEDTE}
              y={HOOGTE - hoog(sollicitaties)}
              width={BREEDTE - 4}
              height={hoog(sollicitaties)}
              rx="2"
            />
            {norm === null || norm === 0 ? null : (
              <rect
                className="client__norm"
                x={plek * BREEDTE - 1}
                y={HOOGTE - hoog(norm) - 1}
                width={BREEDTE - 2}
                height="2"
              />
            )}
          </g>
        ))}
      </svg>
      <p className="gedempt klein">{teksten.inspanning(som(weken), gevraagd(weken))}</p>
    </div>
  );
}

const som = (weken: readonly CaseloadWeek[]): number =>
  weken.reduce((tot, { sollicitaties }) => tot + sollicitaties, 0);

const gevraagd = (weken: readonly CaseloadWeek[]): number =>
  weken.reduce((tot, { norm }) => tot + (norm ?? 0), 0);
