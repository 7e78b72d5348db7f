import { type Beperking, itemVan, type Maat } from '@passend/domain';

/**
 * Whether an excess makes the vacancy fall off. What the coach decided goes before the default of
 * the item. A load of unknown size counts as heavy.
 * @param maat the limit as a measure
 * @param eisen values of the demands that exceed it
 */
export function valtAf(
  { item, hardheid }: Beperking,
  maat: Maat,
  eisen: readonly (Maat | null)[],
): boolean {
  const geldig = hardheid ?? itemVan(item).hardheid;
  if (geldig !== 'hard_vanaf_dubbel') return geldig === 'hard';
  return eisen.some((eis) => isDubbel(maat.max_kg, eis?.max_kg));
}

function isDubbel(grens: number | undefined, vraag: number | undefined): boolean {
  return grens === undefined || vraag === undefined || vraag > 2 * grens;
}
