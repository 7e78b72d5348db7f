/** Parts of numbers that Dutch puts together: "vijfentwintig", "driehonderd". */
const EENHEDEN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;
const TIENTALLEN = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
} as const;

/** Number words that adverts use; an inexact "a few" counts as four. */
const LOSSE_GETALLEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  tweeeneenhalf: 2.5,
  tweeenhalf: 2.5,
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
  ...TIENTALLEN,
  honderd: 100,
  honderdtwintig: 120,
  honderdvijftig: 150,
  honderden: 200,
  tientallen: 30,
  duizend: 1000,
  duizenden: 2000,
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
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'a hundred': 100,
};

export const GETALWOORDEN: Readonly<Record<string, number>> = {
  ...LOSSE_GETALLEN,
  ...Object.fromEntries(EENHEDEN.map((woord, nummer) => [woord, nummer + 1])),
  ...Object.fromEntries(
    EENHEDEN.flatMap((woord, nummer) =>
      Object.entries(TIENTALLEN).map(([tiental, waarde]) => [
        `${woord}en${tiental}`,
        waarde + nummer + 1,
      ]),
    ),
  ),
  ...Object.fromEntries(
    EENHEDEN.slice(1).map((woord, nummer) => [`${woord}honderd`, (nummer + 2) * 100]),
  ),
};

/** The same words, short enough to stand in many patterns. */
const WOORDPATROON = [
  ...Object.keys(LOSSE_GETALLEN).sort((a, b) => b.length - a.length),
  `(?:${EENHEDEN.join('|')})(?:en(?:${Object.keys(TIENTALLEN).join('|')})|honderd)?`,
].join('|');

/** One number: digits with Dutch or English separators, or a word. No capture groups. */
export const GETAL = `(?:(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|(?<![\\d.,])\\d{1,5}(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\p{L}])(?:${WOORDPATROON})(?![\\p{L}]))`;

/** A number or a range of two numbers. */
export const BEREIK = `(?:${GETAL}(?: *(?:-|tot en met|t/m|tot|a|of|en|to|or|and|up to)(?: zo.n| ongeveer| circa| wel| maximaal| hooguit)? *${GETAL})?)`;

/** The value of one number as matched by {@link GETAL}; null when it is none. */
export function leesGetal(tekst: string): number | null {
  const woord = GETALWOORDEN[tekst];
  if (woord !== undefined) return woord;
  const duizendtal = /^\d{1,3}(?:[.,]\d{3})+$/u.test(tekst);
  const waarde = Number(duizendtal ? tekst.replaceAll(/[.,]/gu, '') : tekst.replace(',', '.'));
  return Number.isFinite(waarde) ? waarde : null;
}
