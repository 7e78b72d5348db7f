import type { Klassedeel, Tekenklasse } from './uitdrukking.js';

/** What was read, and the place behind it. */
export interface Gelezen<T> {
  readonly waarde: T;
  readonly verder: number;
}

const SOORTEN: Readonly<Record<string, Klassedeel>> = {
  '\\d': 'cijfer',
  '\\s': 'spatie',
  '\\p{L}': 'letter',
  '\\p{N}': 'getal',
};
const BESTURING: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };
/** Any character: of a class that holds more than is looked into. */
export const ELK: Tekenklasse = { ontkend: false, delen: ['ander'] };

/** Reads the class that begins with the bracket at `plek`. */
export function leesKlasse(bron: string, plek: number): Gelezen<Tekenklasse> {
  const ontkend = bron.charAt(plek + 1) === '^';
  const delen: Klassedeel[] = [];
  let verder = plek + (ontkend ? 2 : 1);
  while (verder < bron.length && bron.charAt(verder) !== ']') {
    const begin = leesKlassedeel(bron, verder);
    verder = begin.verder;
    const isBereik = bron.charAt(verder) === '-' && bron.charAt(verder + 1) !== ']';
    const eind = isBereik ? leesKlassedeel(bron, verder + 1) : begin;
    verder = eind.verder;
    delen.push(voegSamen(begin.waarde, eind.waarde));
  }
  return { waarde: { ontkend, delen }, verder: verder + 1 };
}

function voegSamen(begin: Klassedeel, eind: Klassedeel): Klassedeel {
  if (typeof begin === 'string' || typeof eind === 'string')
    return begin === eind ? begin : 'ander';
  return { van: begin.van, tot: eind.tot };
}

/** Reads one character, escaped or not, or a kind of characters. */
export function leesKlassedeel(bron: string, plek: number): Gelezen<Klassedeel> {
  if (bron.charAt(plek) !== '\\') return teken(bron.charCodeAt(plek), plek + 1);
  const letter = bron.charAt(plek + 1);
  if (letter === 'p' || letter === 'P') {
    const verder = bron.indexOf('}', plek) + 1;
    return { waarde: SOORTEN[bron.slice(plek, verder)] ?? 'ander', verder };
  }
  const soort = SOORTEN[`\\${letter}`];
  if (soort !== undefined) return { waarde: soort, verder: plek + 2 };
  if (letter === 'u' || letter === 'x') return leesCode(bron, plek, letter);
  const besturing = BESTURING[letter];
  if (besturing !== undefined) return teken(besturing, plek + 2);
  if (letter === 'c') return { waarde: 'ander', verder: plek + 3 };
  if (/[a-z\d]/iu.test(letter)) return { waarde: 'ander', verder: plek + 2 };
  return teken(letter.charCodeAt(0), plek + 2);
}

/** `\u20ac`, `\x41` or `\u{20ac}`. */
function leesCode(bron: string, plek: number, letter: string): Gelezen<Klassedeel> {
  const haak = bron.charAt(plek + 2) === '{';
  const van = plek + (haak ? 3 : 2);
  const tot = haak ? bron.indexOf('}', van) : van + (letter === 'u' ? 4 : 2);
  return teken(Number.parseInt(bron.slice(van, tot), 16), haak ? tot + 1 : tot);
}

function teken(code: number, verder: number): Gelezen<Klassedeel> {
  return { waarde: { van: code, tot: code }, verder };
}
