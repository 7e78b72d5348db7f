import type { Logregel } from '@passend/contracts';
import { dagVanMoment } from '../../shared/opmaak/datum.js';

/** One day of the log: what others did, and what somebody did himself apart from it. */
export interface Logdag {
  readonly dag: string;
  readonly anderen: readonly Logregel[];
  readonly zelf: readonly Logregel[];
}

/** The lines by day, in the order in which they came. */
export function perDag(regels: readonly Logregel[]): readonly Logdag[] {
  const dagen = new Map<string, Logregel[]>();
  for (const regel of regels) {
    const dag = dagVanMoment(new Date(regel.op));
    dagen.set(dag, [...(dagen.get(dag) ?? []), regel]);
  }
  return [...dagen].map(([dag, vanDag]) => ({
    dag,
    anderen: vanDag.filter(({ zelf }) => !zelf),
    zelf: vanDag.filter(({ zelf }) => zelf),
  }));
}
