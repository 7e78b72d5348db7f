import { STIL, TEGENSTELLING, VOORBIJ } from '../lexicon/terzijde.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { maakPatroon, maakZoeker, opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import { OVERAL } from './vondst.js';
import type { Leesplek } from './werktekst.js';

const tegenstelling = maakZoeker(`^[,; ]{0,3}(?:${maakPatroon(TEGENSTELLING).source})`, '');
const stil = maakPatroon(STIL);
const voorbij = maakZoeker(`(?:${maakPatroon(VOORBIJ).source}) *$`, '');
const NAAR = opNorm(/^ (?:in )?(?:naar|voor|inruilen|verruilen|achter je laten)(?!\p{L})/u);

/** "Vroeger stond je hier de hele dag." */
const VROEGER = opNorm(
  /^[^\p{L}]*(?:vroeger|voorheen|in het verleden|tot vorig jaar|in the past|formerly)(?!\p{L})/u,
);

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
  const vooraf = norm.slice(Math.max(segment.van, van - BEREIK), van);
  const achteraf = norm.slice(tot, Math.min(segment.tot, tot + BEREIK));
  if (NAAR.test(achteraf) && voorbij.test(vooraf)) return true;
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, tot));
  if (VROEGER.test(heel)) return true;
  if (raam.heeft(CONTEXTZOEKERS.jij, heel)) return false;
  const erna = norm.slice(clausule.tot, Math.min(segment.tot, clausule.tot + BEREIK));
  return tegenstelling.test(erna) || OVERAL.heeft(stil, heel);
}
