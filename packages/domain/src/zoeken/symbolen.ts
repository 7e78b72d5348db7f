/**
 * The alphabet in which texts are looked through: a letter from a to z, a sign that some measures have
 * for a unit, a run of digits, and a run of anything else. Which digit or other sign it is says too
 * little, and "een  voor een" is "een voor een".
 */

/** Stands for a run of digits. */
export const CIJFER = '0';
/** Stands for a run of all other characters. */
export const SPATIE = ' ';

const EENHEDEN = '%\u00b0\u00d7';
const VOLGORDE = `${SPATIE}${CIJFER}abcdefghijklmnopqrstuvwxyz${EENHEDEN}`;

export const AANTAL_SYMBOLEN = VOLGORDE.length;
/** From this number on the symbols are units. */
export const EERSTE_EENHEID = AANTAL_SYMBOLEN - EENHEDEN.length;
/** Characters from here on stand for a space. */
export const TEKENS = 256;

const NUL = 48;
const NEGEN = 57;
const A = 97;
const Z = 122;
const HOOFDLETTER_A = 65;
const HOOFDLETTER_Z = 90;
const NAAR_KLEIN = A - HOOFDLETTER_A;

/** What a character is as a row of symbols; a sign that is a unit stands between spaces. */
export function symbolenVanTeken(code: number): string {
  const teken = symbool(code);
  return EENHEDEN.includes(teken) ? `${SPATIE}${teken}${SPATIE}` : teken;
}

/** The symbol of a character; a capital counts as its small letter. */
function symbool(code: number): string {
  if (code >= NUL && code <= NEGEN) return CIJFER;
  if (code >= A && code <= Z) return String.fromCharCode(code);
  if (code >= HOOFDLETTER_A && code <= HOOFDLETTER_Z) return String.fromCharCode(code + NAAR_KLEIN);
  const teken = String.fromCharCode(code);
  return EENHEDEN.includes(teken) ? teken : SPATIE;
}

const NUMMERS = Uint8Array.from({ length: TEKENS }, (_, code) => VOLGORDE.indexOf(symbool(code)));

/** The number of the symbol of a character; the runs come first. */
export function symboolnummer(code: number): number {
  return NUMMERS[code] ?? 0;
}

/** Puts two rows of symbols together; a run that goes on across the seam stays one. */
export function plak(voor: string, na: string): string {
  const laatste = voor.charAt(voor.length - 1);
  const loopt = laatste === na.charAt(0) && (laatste === SPATIE || laatste === CIJFER);
  return loopt ? `${voor}${na.slice(1)}` : `${voor}${na}`;
}

/** A text as a row of symbols. */
export function symbolenVan(tekst: string): string {
  return tekst
    .toLowerCase()
    .replaceAll(/\d+/gu, CIJFER)
    .replaceAll(/[%°×]/gu, ' $& ')
    .replaceAll(/[^a-z0%°×]+/gu, SPATIE);
}
