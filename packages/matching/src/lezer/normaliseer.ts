const VERVANG: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\t': ' ',
  '\r': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

/** Letters that are no letter with an accent; they stay one letter long. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
};
/** A letter of another script; no rule looks for it. */
const VREEMD = 'z';
const LETTER = /^[a-z]$/u;

const BIJZONDER = /[^\n -@[-_a-~]/gu;

/**
 * Lower case, without accents and typographic marks, every letter one from a to z, and exactly as
 * long as the original, so that an offset in the result is an offset in the source.
 */
export function normaliseer(tekst: string): string {
  return tekst.replace(BIJZONDER, normaliseerTeken);
}

function normaliseerTeken(teken: string): string {
  const vast = VERVANG[teken];
  if (vast !== undefined) return vast;
  if (teken.length > 1) return ' '.repeat(teken.length);
  const basis = teken.toLowerCase().normalize('NFD').charAt(0);
  if (LETTER.test(basis)) return basis;
  return /\p{L}/u.test(teken) ? (LETTERS[basis] ?? VREEMD) : basis.charAt(0) || teken;
}
