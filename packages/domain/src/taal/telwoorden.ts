/** Dutch writes the unit first: "vijfentwintig" is five and twenty. */
const EENHEDEN = {
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
} as const;
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
const TIEN_TOT_TWINTIG = {
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
} as const;

const UNITS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
} as const;
const TENS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const;
const TEENS = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
} as const;

type Woordenlijst = Readonly<Record<string, number>>;

const TOT_HONDERD: Woordenlijst = {
  ...EENHEDEN,
  ...TIEN_TOT_TWINTIG,
  ...TIENTALLEN,
  ...samen(EENHEDEN, ['en', 'ën'], TIENTALLEN),
};
const HONDERD = { honderd: 100 } as const;

/**
 * Whole numbers in words, lower case, Dutch from one to a hundred and ninety-nine and the hundreds up
 * to nine hundred, English from one to ninety-nine. With and without the marks of "één" and
 * "tweeëntwintig", with a hyphen or a space in "twenty-five".
 */
export const TELWOORDEN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...TOT_HONDERD,
    ...HONDERD,
    ...samen(HONDERD, ['', 'en'], TOT_HONDERD),
    ...samen(EENHEDEN, [''], HONDERD, (aantal, honderd) => aantal * honderd),
    ...UNITS,
    ...TEENS,
    ...TENS,
    ...samen(TENS, ['-', ' '], UNITS),
  }),
);

const ONDER_HONDERD = [
  `(?:${keuze(EENHEDEN)})[eë]n(?:${keuze(TIENTALLEN)})`,
  keuze({ ...TIEN_TOT_TWINTIG, ...TIENTALLEN }),
  keuze(EENHEDEN),
].join('|');

/**
 * Source of a pattern for one of {@link TELWOORDEN} in lower case, without groups that capture. It
 * takes the longest number that stands there and does not look at what follows.
 */
export const TELWOORD = `(?:${[
  `(?:${keuze(EENHEDEN)})honderd`,
  `honderd(?:(?:en)?(?:${ONDER_HONDERD}))?`,
  ONDER_HONDERD,
  `(?:${keuze(TENS)})(?:[- ](?:${keuze(UNITS)}))?`,
  keuze(TEENS),
  keuze(UNITS),
].join('|')})`;

function samen(
  links: Woordenlijst,
  voegen: readonly string[],
  rechts: Woordenlijst,
  reken: (a: number, b: number) => number = (a, b) => a + b,
): Woordenlijst {
  return Object.fromEntries(
    Object.entries(links).flatMap(([woord, a]) =>
      Object.entries(rechts).flatMap(([ander, b]) =>
        voegen.map((voeg) => [`${woord}${voeg}${ander}`, reken(a, b)]),
      ),
    ),
  );
}

/** Longest first, so that "vier" does not take the place of "veertien" and the like. */
function keuze(woorden: Woordenlijst): string {
  return Object.keys(woorden)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
