/** Inflected adjectives and the base form that the table uses: "administratieve", "financiële". */
const BUIGING: readonly (readonly [RegExp, string])[] = [
  [/ische$/u, 'isch'],
  [/ieve$/u, 'ief'],
  [/iele$/u, 'ieel'],
  [/uele$/u, 'ueel'],
  [/onele$/u, 'oneel'],
  [/aire$/u, 'air'],
];

/** Endings of titles for women, and what the table has instead. More than one may be tried. */
const VROUWELIJK: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])([aeou])\1(?<slot>[^aeiou])ster$/u, '$1$<slot>er'],
  [/([pkt])ster$/u, '$1$1er'],
  [/ster$/u, 'er'],
  [/trice$/u, 'teur'],
  [/trice$/u, 'tor'],
  [/euse$/u, 'eur'],
  [/ice$/u, 'eur'],
  [/iste$/u, 'ist'],
  [/(?<=[ae])nte$/u, 'nt'],
  [/(?<=[ae])resse$/u, 'ris'],
  [/ares$/u, 'aar'],
  [/eres$/u, 'er'],
  [/oge$/u, 'oog'],
  [/vrouw$/u, 'man'],
  [/ienne$/u, 'ien'],
];

/** One look that spares the sixteen for most words. */
const KAN_VROUWELIJK = /(?:ster|trice|euse|ice|iste|nte|resse|ares|eres|oge|vrouw|ienne)$/u;
const KAN_BUIGING = /(?:ische|ieve|iele|uele|onele|aire)$/u;

/** The base form of one word of a title; the same for the table and for what is looked up. */
export function grondvorm(woord: string): string {
  if (!KAN_BUIGING.test(woord)) return woord;
  const regel = BUIGING.find(([uitgang]) => uitgang.test(woord));
  return regel === undefined ? woord : woord.replace(...regel);
}

/** The forms under which a title may stand in the table: as written, singular, and for men. */
export function vormenVan(sleutel: string): readonly string[] {
  const enkel = enkelvouden(sleutel);
  if (!enkel.some((vorm) => KAN_VROUWELIJK.test(vorm))) return enkel;
  return [...new Set([...enkel, ...enkel.flatMap(mannelijk)])];
}

function enkelvouden(sleutel: string): readonly string[] {
  if (sleutel.endsWith('s')) return [sleutel, sleutel.slice(0, -1)];
  if (!sleutel.endsWith('en') || sleutel.length < 7) return [sleutel];
  const stam = sleutel.slice(0, -2);
  return [sleutel, sleutel.slice(0, -1), stam, stam.replace(/(.)\1$/u, '$1')];
}

function mannelijk(sleutel: string): readonly string[] {
  if (!KAN_VROUWELIJK.test(sleutel)) return [];
  return VROUWELIJK.filter(([uitgang]) => uitgang.test(sleutel)).map((regel) =>
    sleutel.replace(...regel),
  );
}
