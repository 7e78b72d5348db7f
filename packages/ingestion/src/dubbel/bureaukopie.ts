import type { Vacature } from '@passend/domain';
import {
  BUREAU_DEEL,
  BUREAU_DEEL_TITEL,
  BUREAU_SHINGLES,
  BUREAU_WOORDDEEL,
  BUREAU_WOORDEN,
  BUREAUS_DEEL,
} from './drempels.js';
import type { Tekstoverlap } from './tekstoverlap.js';
import { titelBekend, titelsVreemd } from './titelwoorden.js';
import { isBemiddeld } from './werkgever.js';
import { woordoverlap } from './woordkern.js';

/**
 * True when a bureau's advert holds so much of the other's text that it is the same job: a bureau
 * keeps the sentences about the work and writes its own title, pay and closing around them.
 */
export function isBureaukopie(a: Vacature, b: Vacature, { samen, deel }: Tekstoverlap): boolean {
  const beide = isBemiddeld(a) && isBemiddeld(b);
  if (!beide && isHerschreven(a, b)) return true;
  if (samen < BUREAU_SHINGLES || deel < BUREAU_DEEL) return false;
  if (beide) return deel >= BUREAUS_DEEL;
  return !titelsVreemd(a, b) || deel >= BUREAU_DEEL_TITEL;
}

/** A bureau that rewords every sentence keeps the words; then one must know the title of the other. */
function isHerschreven(a: Vacature, b: Vacature): boolean {
  if (!titelBekend(a, b) && !titelBekend(b, a)) return false;
  const { kort, deel } = woordoverlap(a, b);
  return kort >= BUREAU_WOORDEN && deel >= BUREAU_WOORDDEEL;
}
