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

const BIJZONDER = /[^\n -@[-_a-~]/gu;

/**
 * Lower case, without accents and typographic marks, and exactly as long as the original, so that
 * an offset in the result is an offset in the source.
 */
export function normaliseer(tekst: string): string {
  return tekst.replace(BIJZONDER, normaliseerTeken);
}

function normaliseerTeken(teken: string): string {
  const vast = VERVANG[teken];
  if (vast !== undefined) return vast;
  if (teken.length > 1) return ' '.repeat(teken.length);
  const basis = teken.toLowerCase().normalize('NFD').charAt(0);
  return basis.length === 1 ? basis : teken;
}
