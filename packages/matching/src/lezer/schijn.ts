import { SCHIJNONTKENNINGEN } from '../lexicon/schijnontkenning.js';
import { MASKER, maakPatroon } from './patroon.js';

const SCHIJN = maakPatroon(SCHIJNONTKENNINGEN.flatMap(({ patronen }) => patronen));

/** Hides denying words that deny no load; the length stays the same. */
export function verbergSchijn(norm: string): string {
  return norm.replace(SCHIJN, masker);
}

export function masker(treffer: string): string {
  return MASKER.repeat(treffer.length);
}
