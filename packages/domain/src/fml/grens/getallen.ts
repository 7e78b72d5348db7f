/** Numbers that limits are written with in words. */
const WOORDEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  'een halve': 0.5,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
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
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  eenentwintig: 21,
  tweeëntwintig: 22,
  tweeentwintig: 22,
  drieëntwintig: 23,
  drieentwintig: 23,
  vierentwintig: 24,
  vijfentwintig: 25,
  zesentwintig: 26,
  zevenentwintig: 27,
  achtentwintig: 28,
  dertig: 30,
  tweeëndertig: 32,
  tweeendertig: 32,
  vijfendertig: 35,
  zesendertig: 36,
  veertig: 40,
  vijfenveertig: 45,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
  honderd: 100,
};

/** One number, in digits or in words, as the first group. */
export const GETAL = `(?<![\\d.,]|\\p{L})(\\d{1,4}(?:[.,]\\d{1,2})?|(?:${Object.keys(WOORDEN).join('|')})(?=\\s|uur))`;

/** A number in words and nothing else. */
export const GETALWOORD = new RegExp(`^(?:${Object.keys(WOORDEN).join('|')})$`, 'iu');

/** The number that {@link GETAL} found. */
export function leesGetal(tekst: string): number {
  return WOORDEN[tekst.toLowerCase()] ?? Number(tekst.replace(',', '.'));
}
