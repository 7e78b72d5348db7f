import { TELWOORD, TELWOORDEN } from '../../taal/telwoorden.js';

/** The words alone, for compounds such as `achturige`. */
export const GETALWOORD = TELWOORD;

/** "Zes en een half", "zesenhalf", "six and a half". */
const EN_EEN_HALF = '(?:[ -]?[eë]n[ -]?(?:een[ -]?)?half|[ -]and[ -]a[ -]half)';

/**
 * Source of a pattern for one number: at most three digits with at most two decimals, or a word,
 * with a half or without.
 */
export const GETAL = `(?<![\\p{L}\\p{N}€]|\\d[:.,])(?:\\d{1,3}(?:[.,]\\d{1,2})?|${TELWOORD}${EN_EEN_HALF}?(?![\\p{L}]))`;

const halfErbij = new RegExp(`${EN_EEN_HALF}$`, 'u');

/** Reads what `GETAL` matched; null for anything else. */
export function leesGetal(tekst: string): number | null {
  const klein = tekst.toLowerCase();
  const heel = klein.replace(halfErbij, '');
  const woord = TELWOORDEN.get(heel);
  if (woord !== undefined) return heel === klein ? woord : woord + 0.5;
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(tekst)) return null;
  return Number(tekst.replace(',', '.'));
}
