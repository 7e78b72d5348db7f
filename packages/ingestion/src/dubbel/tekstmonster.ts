import type { Vacature } from '@passend/domain';
import { fnv1a } from './hash.js';
import { kernwoorden } from './kerntekst.js';
import { shingles } from './simhash.js';

/** Runs in the sample. Texts that share a fifth of their runs share one with 97 percent chance. */
const MONSTER = 16;
const MIN_WOORD = 4;

/**
 * A sample of what an advert says without its standard parts: of all runs of three longer words,
 * those with the smallest hashes. Every copy picks by the same order, so that two texts with much in
 * common have runs of the sample in common (bottom-k sketch, Cohen and Kaplan 2007).
 */
export function tekstmonster(vacature: Vacature): readonly string[] {
  const woorden = kernwoorden(vacature).filter(
    (woord) => woord.length >= MIN_WOORD || /^\d/u.test(woord),
  );
  return [...shingles(woorden)]
    .map((run) => ({ run, hash: fnv1a(run) }))
    .sort((a, b) => a.hash - b.hash)
    .slice(0, MONSTER)
    .map(({ run }) => run);
}
