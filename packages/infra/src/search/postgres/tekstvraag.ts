import { SYNONIEMEN } from '../synoniemen.js';
import { woordenVan } from '../woorden.js';

/**
 * Turns words into the syntax of to_tsquery: all of them, each in one of its forms. The last word
 * may be unfinished. Words consist of letters and digits only, so they cannot carry syntax.
 *
 * @param words - folded words
 * @param verwant - for a word that occurs nowhere: words that it may be a mistyping of
 * @returns null when there is nothing to look for
 */
export function tekstvraag(
  words: readonly string[],
  verwant: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (words.length === 0) return null;
  const terms = words.map((word, index) => {
    const last = index === words.length - 1;
    const same = SYNONIEMEN.get(word) ?? [];
    const forms = [last ? `${word}:*` : word, ...same.map(phrase), ...(verwant.get(word) ?? [])];
    return `(${forms.join(' | ')})`;
  });
  return terms.join(' & ');
}

function phrase(text: string): string {
  return `(${woordenVan(text).join(' <-> ')})`;
}
