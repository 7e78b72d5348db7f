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
  twaalf: 12,
  vijftien: 15,
  zestien: 16,
  twintig: 20,
  vierentwintig: 24,
  vijfentwintig: 25,
  dertig: 30,
  tweeëndertig: 32,
  veertig: 40,
};

/** One number, in digits or in words, as the first group. */
export const GETAL = `(?<![\\d.,]|\\p{L})(\\d{1,4}(?:[.,]\\d{1,2})?|(?:${Object.keys(WOORDEN).join('|')})(?=\\s|uur))`;

/** The number that {@link GETAL} found. */
export function leesGetal(tekst: string): number {
  return WOORDEN[tekst.toLowerCase()] ?? Number(tekst.replace(',', '.'));
}
