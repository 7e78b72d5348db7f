/** Number words that adverts use; an inexact "a few" counts as four. */
export const GETALWOORDEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  achttien: 18,
  twintig: 20,
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  tachtig: 80,
  honderd: 100,
  honderden: 200,
  tientallen: 30,
  duizend: 1000,
  enkele: 4,
  'een paar': 4,
  paar: 4,
  'a few': 4,
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
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};

const OP_LENGTE = Object.keys(GETALWOORDEN).sort((a, b) => b.length - a.length);

/** One number: digits with Dutch or English separators, or a word. No capture groups. */
export const GETAL = `(?:(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|(?<![\\d.,])\\d{1,5}(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\p{L}])(?:${OP_LENGTE.join('|')})(?![\\p{L}]))`;

/** A number or a range of two numbers. */
export const BEREIK = `(?:${GETAL}(?: *(?:-|tot en met|t/m|tot|a|of|en|to|or|and|up to) *${GETAL})?)`;

/** The value of one number as matched by {@link GETAL}; null when it is none. */
export function leesGetal(tekst: string): number | null {
  const woord = GETALWOORDEN[tekst];
  if (woord !== undefined) return woord;
  const duizendtal = /^\d{1,3}(?:[.,]\d{3})+$/u.test(tekst);
  const waarde = Number(duizendtal ? tekst.replaceAll(/[.,]/gu, '') : tekst.replace(',', '.'));
  return Number.isFinite(waarde) ? waarde : null;
}
