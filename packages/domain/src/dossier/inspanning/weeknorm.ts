import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import {
  type GezetteNorm,
  type Norm,
  type Normfase,
  normOp,
  type StillePeriode,
  type Stilte,
} from './norm.js';

/** A week asks something when so many of its days do. */
const VRAAGT_VANAF_DAGEN = 4;

/** What was asked in a week, or why nothing was. */
export type Weeknorm =
  | ({ readonly vraagt: true } & Norm)
  | { readonly vraagt: false; readonly stilte: Stilte };

/** Everything that decides on the norm of a day. */
export interface Normbasis {
  readonly fasen: readonly Normfase[];
  readonly normen: readonly GezetteNorm[];
  readonly stil: readonly StillePeriode[];
  /** First day of the 2e spoor. */
  readonly beginOp: PlainDate;
  /** From this day on the assignment is over; null while it goes on. */
  readonly eindeOp: PlainDate | null;
}

/**
 * The norm of a calendar week. A week with four days or more on which nothing is asked asks nothing.
 * Otherwise the norm of most of its other days counts; of two that are equally long the lower one.
 */
export function weeknormVan(maandag: PlainDate, basis: Normbasis): Weeknorm {
  const dagen = Array.from({ length: 7 }, (_, nummer) => plusDagen(maandag, nummer));
  const stilten = dagen.flatMap((dag) => stilteOp(dag, basis) ?? []);
  if (dagen.length - stilten.length < VRAAGT_VANAF_DAGEN) {
    return { vraagt: false, stilte: vaakste(stilten, (stilte) => stilte) ?? 'buiten' };
  }
  const normen = dagen
    .filter((dag) => stilteOp(dag, basis) === null)
    .map((dag) => normOp(dag, basis.fasen, basis.normen))
    .toSorted((a, b) => a.minste - b.minste);
  const norm = vaakste(normen, ({ minste, meeste, fase }) => `${minste} ${meeste} ${fase}`);
  return norm === null ? { vraagt: false, stilte: 'buiten' } : { vraagt: true, ...norm };
}

function stilteOp(dag: PlainDate, { stil, beginOp, eindeOp }: Normbasis): Stilte | null {
  if (dag < beginOp || (eindeOp !== null && dag >= eindeOp)) return 'buiten';
  return stil.find(({ van, tot }) => van <= dag && dag <= tot)?.stilte ?? null;
}

/** What stands there most often; of equals the first. Null for nothing. */
function vaakste<T>(waarden: readonly T[], naam: (waarde: T) => string): T | null {
  const aantallen = new Map<string, number>();
  for (const waarde of waarden) {
    aantallen.set(naam(waarde), (aantallen.get(naam(waarde)) ?? 0) + 1);
  }
  const meeste = Math.max(0, ...aantallen.values());
  return waarden.find((waarde) => aantallen.get(naam(waarde)) === meeste) ?? null;
}
