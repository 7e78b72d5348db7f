import { MAATMACROS } from './maten.js';

/** Marks the end of a piece in the working text; no pattern can run across it. */
export const SCHEIDING = '\u0002';
/** Hides an idiom in the working text. */
export const MASKER = '\u0003';

/** Up to forty characters, from the end of one word to the beginning of another. */
const TUSSEN = `(?:(?![\\p{L}\\d])[^.!?;${SCHEIDING}${MASKER}]{1,40}?(?<![\\p{L}\\d]))`;

/** Bounded, so that a look-behind over a long run of spaces stays cheap. */
const SPATIE = ' {1,3}';

/** Turns lexicon patterns into one regular expression over normalised text. */
export function maakPatroon(patronen: readonly string[]): RegExp {
  const bron = patronen.map(vulMacros).join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${bron})(?![\\p{L}\\d])`, 'gu');
}

function vulMacros(patroon: string): string {
  return patroon
    .replaceAll(/ (?![?*+{])/gu, SPATIE)
    .replaceAll('~', TUSSEN)
    .replaceAll(/(?<!\?)<([a-z]+)>/gu, (geheel, naam: string) => {
      const macro = MAATMACROS[naam];
      if (macro === undefined) throw new Error(`Onbekende macro ${geheel} in lexiconpatroon.`);
      return macro;
    });
}
