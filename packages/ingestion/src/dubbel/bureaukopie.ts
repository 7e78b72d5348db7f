import type { Vacature } from '@passend/domain';
import { BUREAU_DEEL, BUREAU_DEEL_TITEL, BUREAU_SHINGLES, BUREAUS_DEEL } from './drempels.js';
import type { Tekstoverlap } from './tekstoverlap.js';
import { titelsVreemd } from './titelwoorden.js';
import { isBemiddeld } from './werkgever.js';

/**
 * True when a bureau's advert holds so much of the other's text that it is the same job: a bureau
 * keeps the sentences about the work and writes its own title, pay and closing around them.
 */
export function isBureaukopie(a: Vacature, b: Vacature, { samen, deel }: Tekstoverlap): boolean {
  if (samen < BUREAU_SHINGLES || deel < BUREAU_DEEL) return false;
  if (isBemiddeld(a) && isBemiddeld(b)) return deel >= BUREAUS_DEEL;
  return !titelsVreemd(a, b) || deel >= BUREAU_DEEL_TITEL;
}
