import { TELWOORD, TELWOORDEN } from '@passend/domain';

/** Number words that are no whole numbers, or not exact: "a few" counts as four. */
const ANDERE_GETALLEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  tweeeneenhalf: 2.5,
  tweeenhalf: 2.5,
  honderden: 200,
  tientallen: 30,
  duizend: 1000,
  duizenden: 2000,
  enkele: 4,
  'een paar': 4,
  paar: 4,
  'a few': 4,
  'a hundred': 100,
};

const WOORDPATROON = [
  ...Object.keys(ANDERE_GETALLEN).sort((a, b) => b.length - a.length),
  TELWOORD,
].join('|');

/** One number: digits with Dutch or English separators, or a word. No capture groups. */
export const GETAL = `(?:(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|(?<![\\d.,])\\d{1,5}(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\p{L}])(?:${WOORDPATROON})(?![\\p{L}]))`;

/** A number or a range of two numbers. */
export const BEREIK = `(?:${GETAL}(?: *(?:-|tot en met|t/m|tot|a|of|en|to|or|and|up to)(?: zo.n| ongeveer| circa| wel| maximaal| hooguit)? *${GETAL})?)`;

/** The value of one number as matched by {@link GETAL}; null when it is none. */
export function leesGetal(tekst: string): number | null {
  const woord = ANDERE_GETALLEN[tekst] ?? TELWOORDEN.get(tekst);
  if (woord !== undefined) return woord;
  const duizendtal = /^\d{1,3}(?:[.,]\d{3})+$/u.test(tekst);
  const waarde = Number(duizendtal ? tekst.replaceAll(/[.,]/gu, '') : tekst.replace(',', '.'));
  return Number.isFinite(waarde) ? waarde : null;
}
