import { MAATMACROS } from './maten.js';

/** Marks the end of a piece in the working text; no pattern can run across it. */
export const SCHEIDING = '\u0002';
/** Hides an idiom in the working text. */
export const MASKER = '\u0003';

/** Up to forty characters, from the end of one word to the beginning of another. */
const TUSSEN = `(?:(?![\\p{L}\\d])[^.!?;${SCHEIDING}${MASKER}]{1,40}?(?<![\\p{L}\\d]))`;

/** Bounded, so that a look-behind over a long run of spaces stays cheap. */
const SPATIE = ' {1,3}';
/** A space of its own; one within a class of characters ("[- ]") stays what it is. */
const KLASSE_OF_SPATIE = /\[[^\]]*\]| (?![?*+{])/gu;

/** Turns lexicon patterns into one regular expression over normalised text. */
export function maakPatroon(patronen: readonly string[]): RegExp {
  const bron = patronen.map(vulMacros).join('|');
  return maakZoeker(`(?<![\\p{L}\\d])(?:${bron})(?![\\p{L}\\d])`);
}

/**
 * A search over normalised text, where every letter is one from a to z: searching for those, and
 * without the flag for Unicode, takes a third of the time.
 */
export function maakZoeker(bron: string, vlaggen = 'g'): RegExp {
  return new RegExp(letters(bron), vlaggen);
}

/** The same search, faster, for normalised text alone. */
export function opNorm({ source, flags }: RegExp): RegExp {
  return maakZoeker(source, flags.replace('u', ''));
}

/** Writes any letter as a range, with brackets of its own where it stands outside a class. */
function letters(bron: string): string {
  let inKlasse = false;
  return bron.replaceAll(/\\[pP]\{\w+\}|\\.|[[\]]/gu, (stuk) => {
    if (/^\\p/iu.test(stuk)) return letterklasse(stuk, inKlasse);
    if (stuk === '[') inKlasse = true;
    if (stuk === ']') inKlasse = false;
    return stuk;
  });
}

function letterklasse(stuk: string, inKlasse: boolean): string {
  if (stuk === '\\p{L}') return inKlasse ? 'a-z' : '[a-z]';
  if (stuk === '\\P{L}' && !inKlasse) return '[^a-z]';
  throw new Error(`Lexicon patterns know no ${stuk}${inKlasse ? ' in a class' : ''}.`);
}

function vulMacros(patroon: string): string {
  return patroon
    .replaceAll(KLASSE_OF_SPATIE, (stuk) => (stuk === ' ' ? SPATIE : stuk))
    .replaceAll('~', TUSSEN)
    .replaceAll(/(?<!\?)<([a-z]+)>/gu, (geheel, naam: string) => {
      const macro = MAATMACROS[naam];
      if (macro === undefined) throw new Error(`Onbekende macro ${geheel} in lexiconpatroon.`);
      return macro;
    });
}
