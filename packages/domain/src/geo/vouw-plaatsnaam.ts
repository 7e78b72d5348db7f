/** Longer texts are no place name; also keeps the work per name bounded. */
export const LANGSTE_PLAATSNAAM = 120;

/**
 * Folds a place name to a key: lower case without accents, apostrophes, hyphens, dots and spaces,
 * `st.` as `sint`, `a/d` and `aan den` as `aan de`, `y` as `ij`. `'s-Hertogenbosch`, `s Hertogenbosch`
 * and `'S HERTOGENBOSCH` give one key.
 */
export function vouwPlaatsnaam(naam: string): string {
  return woorden(naam).join('').replaceAll('y', 'ij');
}

/** The words of a name, folded one by one. */
export function woorden(naam: string): string[] {
  return naam
    .slice(0, LANGSTE_PLAATSNAAM)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'`´]/g, '')
    .replace(/\ba\s?[/.]\s?d\b\.?/g, 'aan de')
    .replace(/\bad\b/g, 'aan de')
    .replace(/\baan den\b/g, 'aan de')
    .replace(/\bst\b\.?/g, 'sint')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '');
}
