import type { MijlpaalWeergave } from '@passend/contracts';

const MEESTE_EVALUATIES = 3;

/** When, in short lines: done, the target, the outer day, and the next evaluations. */
export function wanneerRegels(
  mijlpaal: MijlpaalWeergave,
  dag: (datum: string) => string,
): readonly string[] {
  const { gedaanOp, streefdatum, uitersteDatum, wettelijkeDatum, vanaf } = mijlpaal;
  if (gedaanOp !== null) return [`op ${dag(gedaanOp)}`];
  if (mijlpaal.data.length > 0) return evaluaties(mijlpaal.data, dag);
  const regels = [
    ...(wettelijkeDatum !== null && wettelijkeDatum !== uitersteDatum
      ? [`volgens de wet ${dag(wettelijkeDatum)}`]
      : []),
    ...(streefdatum !== null && streefdatum !== uitersteDatum
      ? [`liefst ${dag(streefdatum)}`]
      : []),
    ...(uitersteDatum === null ? [] : [`uiterlijk ${dag(uitersteDatum)}`]),
  ];
  if (regels.length > 0) return regels;
  return vanaf === null ? [] : [`vanaf ${dag(vanaf)}`];
}

function evaluaties(data: readonly string[], dag: (datum: string) => string): readonly string[] {
  const eerst = data.slice(0, MEESTE_EVALUATIES).map((een) => `rond ${dag(een)}`);
  const rest = data.length - eerst.length;
  return rest > 0 ? [...eerst, `en daarna nog ${rest} keer, om de zes weken`] : eerst;
}
