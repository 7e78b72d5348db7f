import type { PlainDate } from '../../tijd/plain-date.js';
import type { Periode } from '../teller.js';

/**
 * The clock again, in the simplest way: walk over the calendar day by day and count the days of
 * illness. Shares nothing with the timeline but the dates; slow, and only for tests.
 */
export interface DagVoorDag {
  readonly eersteZiektedag: PlainDate;
  /** The date of every counting day; index 0 is counting day 1. */
  readonly dagen: readonly PlainDate[];
}

const GENOEG_DAGEN = 1_200;
const VIER_WEKEN = 28;
const MS_PER_DAG = 86_400_000;

/** @param verlof leave with the same cause before and after */
export function telDagVoorDag(
  eerste: PlainDate,
  herstel: readonly Periode[],
  verlof: readonly Periode[],
): DagVoorDag {
  let begin = eerste;
  let dagen: PlainDate[] = [];
  let hersteldeDagen = 0;
  for (const dag of dagenVanaf(eerste)) {
    if (dagen.length === GENOEG_DAGEN) break;
    if (herstel.some((periode) => valtIn(dag, periode))) {
      hersteldeDagen += 1;
      continue;
    }
    if (hersteldeDagen >= VIER_WEKEN) {
      begin = dag;
      dagen = [];
    }
    hersteldeDagen = 0;
    if (!verlof.some((periode) => valtIn(dag, periode))) dagen.push(dag);
  }
  return { eersteZiektedag: begin, dagen };
}

function* dagenVanaf(eerste: PlainDate): Generator<PlainDate> {
  for (let tijd = Date.parse(eerste); ; tijd += MS_PER_DAG) {
    yield new Date(tijd).toISOString().slice(0, 10);
  }
}

const valtIn = (dag: PlainDate, { van, tot }: Periode): boolean => van <= dag && dag <= tot;
