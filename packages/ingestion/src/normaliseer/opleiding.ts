import { leesOpleiding, type Opleiding } from '@passend/domain';

/** Codes of international systems; those without one Dutch level behind them are left out. */
const CODES: readonly (readonly [RegExp, Opleiding])[] = [
  [/associate.?degree|bachelor/iu, 'hbo'],
  [/master|postgraduate|doctor|phd|university/iu, 'wo'],
  [/no.?(?:education|requirements?)/iu, 'geen'],
];

/**
 * The lowest level that is asked: the source's own field, then the text.
 * @param velden what the source's education fields say
 */
export function normaliseerOpleiding(velden: readonly string[], tekst: string): Opleiding | null {
  for (const veld of velden) {
    const woorden = veld.replace(/_/gu, ' ');
    const niveau =
      leesOpleiding(woorden).niveau ?? CODES.find(([patroon]) => patroon.test(woorden))?.[1];
    if (niveau !== undefined) return niveau;
  }
  return leesOpleiding(tekst).niveau;
}
