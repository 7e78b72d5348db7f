import type { MijlpaalWeergave } from '@passend/contracts';
import { wanneer as teksten } from '../../shared/teksten/tijdlijn.js';

const MEESTE_EVALUATIES = 3;

/** When, in short lines: done, the target, the outer day, and the next evaluations. */
export function wanneerRegels(
  mijlpaal: MijlpaalWeergave,
  dag: (datum: string) => string,
): readonly string[] {
  const { gedaanOp, streefdatum, uitersteDatum, wettelijkeDatum, vanaf } = mijlpaal;
  if (gedaanOp !== null) return [teksten.op(dag(gedaanOp))];
  if (mijlpaal.data.length > 0) return evaluaties(mijlpaal.data, dag);
  const regels = [
    ...(wettelijkeDatum !== null && wettelijkeDatum !== uitersteDatum
      ? [teksten.wet(dag(wettelijkeDatum))]
      : []),
    ...(streefdatum !== null && streefdatum !== uitersteDatum
      ? [teksten.liefst(dag(streefdatum))]
      : []),
    ...(uitersteDatum === null ? [] : [teksten.uiterlijk(dag(uitersteDatum))]),
  ];
  if (regels.length > 0) return regels;
  return vanaf === null ? [] : [teksten.vanaf(dag(vanaf))];
}

function evaluaties(data: readonly string[], dag: (datum: string) => string): readonly string[] {
  const eerst = data.slice(0, MEESTE_EVALUATIES).map((een) => teksten.rond(dag(een)));
  const rest = data.length - eerst.length;
  return rest > 0 ? [...eerst, teksten.daarna(rest)] : eerst;
}
