import { TELWOORD, TELWOORDEN } from '../../taal/telwoorden.js';

/** Parts of a whole that limits are written with. */
const DELEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  'een halve': 0.5,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
};
const WOORD = `(?:${Object.keys(DELEN).join('|')}|${TELWOORD})`;

/** One number, in digits or in words, as the first group. */
export const GETAL = `(?<![\\d.,]|\\p{L})(\\d{1,4}(?:[.,]\\d{1,2})?|${WOORD}(?=\\s|uur|hour))`;

/** A number in words and nothing else. */
export const GETALWOORD = new RegExp(`^${WOORD}$`, 'iu');

/** The number that {@link GETAL} found. */
export function leesGetal(tekst: string): number {
  const woord = tekst.toLowerCase();
  return DELEN[woord] ?? TELWOORDEN.get(woord) ?? Number(tekst.replace(',', '.'));
}
