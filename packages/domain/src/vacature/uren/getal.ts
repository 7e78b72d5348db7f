/** Number words that vacancies use for hours and days, Dutch and English. */
const WOORDEN: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  'vier en een half': 4.5,
  'vijf en een half': 5.5,
  'zes en een half': 6.5,
  'zeven en een half': 7.5,
  'acht en een half': 8.5,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  twintig: 20,
  tweeëntwintig: 22,
  tweeentwintig: 22,
  vijfentwintig: 25,
  vierentwintig: 24,
  achtentwintig: 28,
  zesentwintig: 26,
  dertig: 30,
  tweeëndertig: 32,
  tweeendertig: 32,
  vierendertig: 34,
  vijfendertig: 35,
  zesendertig: 36,
  zevenendertig: 37,
  achtendertig: 38,
  veertig: 40,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  sixteen: 16,
  twenty: 20,
  eighteen: 18,
  'twenty-four': 24,
  thirty: 30,
  'thirty-two': 32,
  'thirty-six': 36,
  forty: 40,
};

/** Longest words first, so that `vierentwintig` is not read as `vier`. */
const woordenPatroon = Object.keys(WOORDEN)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The words alone, for compounds such as `achturige`. */
export const GETALWOORD = `(?:${woordenPatroon})`;

/** "Zes en een half", "zesenhalf", "six and a half". */
const EN_EEN_HALF = '(?:[ -]?[eë]n[ -]?(?:een[ -]?)?half|[ -]and[ -]a[ -]half)';

/**
 * Source of a pattern for one number: at most three digits with at most two decimals, or a word,
 * with a half or without.
 */
export const GETAL = `(?<![\\p{L}\\p{N}€]|\\d[:.,])(?:\\d{1,3}(?:[.,]\\d{1,2})?|(?:${woordenPatroon})${EN_EEN_HALF}?(?![\\p{L}]))`;

const halfErbij = new RegExp(`${EN_EEN_HALF}$`, 'u');

/** Reads what `GETAL` matched; null for anything else. */
export function leesGetal(tekst: string): number | null {
  const klein = tekst.toLowerCase();
  const heel = klein.replace(halfErbij, '');
  const woord = WOORDEN[heel];
  if (woord !== undefined) return heel === klein ? woord : woord + 0.5;
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(tekst)) return null;
  return Number(tekst.replace(',', '.'));
}
