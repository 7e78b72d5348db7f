import {
  AANWIJZEND,
  BIJZINWOORDEN,
  GRAADWOORDEN,
  LEZER,
  LIDWOORDEN,
  OMSTANDIGHEID,
  ONTKENNERS,
  VOORZETSELS,
} from '../../lexicon/kaders/gesloten.js';
import type { Woord } from './woorden.js';

/** Longer parts before a verb are whole clauses. */
const LANGSTE_KOP = 9;

/** The part before the verb names a load and no circumstance, degree or clause of its own. */
export function isKop(kop: readonly Woord[]): boolean {
  if (kop.length === 0 || kop.length > LANGSTE_KOP) return false;
  if (OMSTANDIGHEID.has(kop[0]?.tekst ?? '') || heeftPersoonsvorm(kop)) return false;
  return !kop.some(
    ({ tekst }, plek) =>
      (BIJZINWOORDEN.has(tekst) && !(plek === 0 && AANWIJZEND.has(tekst))) ||
      LEZER.has(tekst) ||
      ONTKENNERS.has(tekst) ||
      tekst === 'zonder' ||
      GRAADWOORDEN.has(tekst),
  );
}

/** "Een rit duurt een uur en onderweg …": a verb before the last word, so two clauses. */
function heeftPersoonsvorm(kop: readonly Woord[]): boolean {
  return kop.some(({ tekst }, plek) => {
    if (plek === 0 || plek === kop.length - 1 || !/[a-z]{3}t$/u.test(tekst)) return false;
    const vorige = kop[plek - 1]?.tekst ?? '';
    return !LIDWOORDEN.has(vorige) && !VOORZETSELS.has(vorige) && !/e$|^(?:en|of)$/u.test(vorige);
  });
}
