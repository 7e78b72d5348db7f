import type { Marktbron } from './marktbron.js';
import { UITKOMST_CODE } from './score-kolommen.js';

/** What the market has for one person, in numbers. */
export interface Markttelling {
  readonly overwogen: number;
  readonly inBeeld: number;
  /** In sight, and stated to be within every limit. */
  readonly past: number;
  /** In sight, with something open and no limit exceeded. */
  readonly mogelijk: number;
  readonly afgevallen: number;
  /** In sight, and stored after the moment that was asked. */
  readonly nieuw: number;
}

/** One loop over bare columns: it is asked for every client of a caseload. */
export function telMarkt(bron: Marktbron, na: number): Markttelling {
  const { overwogen, leeft, afvalbits, uitkomsten, momenten, lengte } = bron;
  let [inBeeld, past, mogelijk, nieuw] = [0, 0, 0, 0];
  for (let rij = 0; rij < lengte; rij++) {
    if (leeft[rij] !== 1 || afvalbits[rij] !== 0) continue;
    inBeeld++;
    const uitkomst = uitkomsten[rij];
    if (uitkomst === UITKOMST_CODE.past) past++;
    if (uitkomst === UITKOMST_CODE.mogelijk) mogelijk++;
    if ((momenten[rij] ?? 0) > na) nieuw++;
  }
  return { overwogen, inBeeld, past, mogelijk, afgevallen: overwogen - inBeeld, nieuw };
}
