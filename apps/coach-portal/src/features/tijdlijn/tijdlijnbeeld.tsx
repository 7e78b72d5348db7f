import type { TijdlijnWeergave } from '@passend/contracts';
import { dagenTussen } from '@passend/domain';
import { klassen } from '../../shared/lib/klassen.js';
import { tijdlijn as teksten } from '../../shared/teksten/tijdlijn.js';
import { dagVan } from './beurt.js';

const BREEDTE = 720;
const RAND = 12;
const LIJN_Y = 44;

interface Punt {
  readonly code: string;
  readonly naam: string;
  readonly status: string;
  readonly x: number;
}

/** The two years as one line with today on it. The table below it says the same in words. */
export function Tijdlijnbeeld({ tijdlijn }: { readonly tijdlijn: TijdlijnWeergave }) {
  const { week, totWeken, vandaag } = tijdlijn;
  const titel = teksten.beeld(week, totWeken);
  const plaats = plaatsVan(tijdlijn);
  const nu = Math.max(RAND, plaats(vandaag));
  return (
    <svg
      className="tijdlijnbeeld"
      viewBox={`0 0 ${BREEDTE} 66`}
      role="img"
      aria-label={titel}
      preserveAspectRatio="xMidYMid meet"
    >
      <title>{titel}</title>
      <rect
        className="tijdlijnbeeld__rest"
        x={RAND}
        y={LIJN_Y - 1.5}
        width={BREEDTE - 2 * RAND}
        height="3"
        rx="1.5"
      />
      <rect
        className="tijdlijnbeeld__geweest"
        x={RAND}
        y={LIJN_Y - 1.5}
        width={Math.max(0, nu - RAND)}
        height="3"
        rx="1.5"
      />
      {puntenVan(tijdlijn, plaats).map(({ code, naam, status, x }) => (
        <g key={code}>
          <title>{naam}</title>
          <circle
            className={klassen('tijdlijnbeeld__punt', `tijdlijnbeeld__punt--${status}`)}
            cx={x}
            cy={LIJN_Y}
            r="5"
          />
        </g>
      ))}
      <path className="tijdlijnbeeld__vandaag" d={`M${nu} 28v28`} />
      <text className="tijdlijnbeeld__tekst" x={nu} y="21" textAnchor={anker(nu)}>
        {teksten.vandaag}
      </text>
    </svg>
  );
}

function plaatsVan({ eersteZiektedag, mijlpalen, vandaag }: TijdlijnWeergave) {
  const dagen = mijlpalen.map((mijlpaal) => dagVan(mijlpaal) ?? '');
  const einde = [...dagen, vandaag].reduce((laatste, dag) => (dag > laatste ? dag : laatste));
  const lengte = Math.max(1, dagenTussen(eersteZiektedag, einde));
  return (dag: string) =>
    RAND + (dagenTussen(eersteZiektedag, dag) / lengte) * (BREEDTE - 2 * RAND);
}

function puntenVan(tijdlijn: TijdlijnWeergave, plaats: (dag: string) => number): readonly Punt[] {
  return tijdlijn.mijlpalen.flatMap((mijlpaal) => {
    const { code, naam, status, vorm } = mijlpaal;
    const dag = mijlpaal.gedaanOp ?? dagVan(mijlpaal);
    if (dag === null || vorm === 'vrijwillig' || dag < tijdlijn.eersteZiektedag) return [];
    return [{ code, naam, status, x: plaats(dag) }];
  });
}

function anker(x: number): 'start' | 'middle' | 'end' {
  if (x < 60) return 'start';
  return x > BREEDTE - 60 ? 'end' : 'middle';
}
