import { CONTEXTZOEKERS } from './contextzoekers.js';
import { opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import type { Leesplek } from './werktekst.js';

const { tegenstelling, stil, voorbij, vroeger, jij } = CONTEXTZOEKERS;
const NAAR = opNorm(/^ (?:in )?(?:naar|voor|inruilen|verruilen|achter je laten)(?!\p{L})/u);

/** How far beside a load these words are looked for. */
const BEREIK = 60;

/**
 * True when a load stands beside the work of the reader: in a clause without him that the next one
 * sets apart from him, of what does not run, or of what he leaves behind.
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function isTerzijde(
  { norm, raam }: Pick<Leesplek, 'norm' | 'raam'>,
  segment: Segment,
  clausule: Segment,
  { van, tot }: Segment,
): boolean {
  if (raam.kan(voorbij) && NAAR.test(norm.slice(tot, Math.min(segment.tot, tot + BEREIK)))) {
    const vooraf = norm.slice(Math.max(segment.van, van - BEREIK), van);
    if (raam.heeft(voorbij, vooraf)) return true;
  }
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, tot));
  if (raam.heeft(vroeger, heel)) return true;
  if (!raam.kan(tegenstelling) && !raam.kan(stil)) return false;
  if (raam.heeft(jij, heel)) return false;
  const erna = norm.slice(clausule.tot, Math.min(segment.tot, clausule.tot + BEREIK));
  return raam.heeft(tegenstelling, erna) || raam.heeft(stil, heel);
}
