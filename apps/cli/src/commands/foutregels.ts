import type { Leesfout } from '@passend/domain';

const MEESTE_FOUTEN = 20;

/** One line for each fault, up to a number that a person reads. */
export function foutregels(pad: string, fouten: readonly Leesfout[]): readonly string[] {
  const getoond = fouten.slice(0, MEESTE_FOUTEN).map((een) => `${pad}: ${een.pad}: ${een.melding}`);
  const rest = fouten.length - getoond.length;
  return rest > 0 ? [...getoond, `${pad}: en nog ${rest} fouten.`] : getoond;
}
