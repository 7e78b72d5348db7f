import type { Vacature } from '@passend/domain';
import { kernwoorden } from './kerntekst.js';
import { shingles } from './simhash.js';

export interface Tekstoverlap {
  /** Distinct runs of three words that both texts have. */
  readonly samen: number;
  /** Those of the shorter text. */
  readonly kort: number;
  readonly deel: number;
}

/** Compares two texts without their standard parts. */
export function tekstoverlap(a: Vacature, b: Vacature): Tekstoverlap {
  const links = shingles(kernwoorden(a));
  const rechts = shingles(kernwoorden(b));
  const [kort, lang] = links.size < rechts.size ? [links, rechts] : [rechts, links];
  let samen = 0;
  for (const deel of kort) samen += lang.has(deel) ? 1 : 0;
  return { samen, kort: kort.size, deel: kort.size === 0 ? 0 : samen / kort.size };
}
