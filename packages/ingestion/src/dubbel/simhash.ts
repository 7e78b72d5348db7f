import type { Vacature } from '@passend/domain';
import { fnv1a } from './hash.js';
import { kernwoorden } from './kerntekst.js';

/** Shorter texts share too much by chance. */
const MIN_TEKENS = 200;
const SHINGLE = 3;
const BITS = 64;

/**
 * 64-bit SimHash on shingles of three words of the text without boilerplate: near-equal texts differ
 * in few bits (Charikar 2002; the settings are those of an open-source aggregator).
 * @returns 16 hexadecimal characters, null when the text is too short to compare
 */
export function bijnaDubbelSleutel(vacature: Vacature): string | null {
  const woorden = kernwoorden(vacature);
  if (woorden.join(' ').length < MIN_TEKENS) return null;
  return simhash(shingles(woorden));
}

/** Distinct runs of three words. */
export function shingles(woorden: readonly string[]): ReadonlySet<string> {
  const uit = new Set<string>();
  for (let plek = 0; plek + SHINGLE <= woorden.length; plek += 1) {
    uit.add(woorden.slice(plek, plek + SHINGLE).join(' '));
  }
  return uit;
}

/** Number of bits in which two keys differ, 0 to 64. */
export function bitverschil(a: string, b: string): number {
  return telBits(helft(a, 0) ^ helft(b, 0)) + telBits(helft(a, 8) ^ helft(b, 8));
}

function simhash(delen: ReadonlySet<string>): string {
  const gewicht = new Int32Array(BITS);
  for (const deel of delen) {
    weeg(gewicht, 0, fnv1a(deel, 0x811c9dc5));
    weeg(gewicht, 32, fnv1a(deel, 0x9747b28c));
  }
  return hex(gewicht, 0) + hex(gewicht, 32);
}

function weeg(gewicht: Int32Array, van: number, hash: number): void {
  for (let bit = 0; bit < 32; bit += 1) {
    gewicht[van + bit] = (gewicht[van + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
  }
}

function hex(gewicht: Int32Array, van: number): string {
  let getal = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    if ((gewicht[van + bit] ?? 0) > 0) getal |= 1 << bit;
  }
  return (getal >>> 0).toString(16).padStart(8, '0');
}

function helft(sleutel: string, van: number): number {
  return Number.parseInt(sleutel.slice(van, van + 8), 16);
}

function telBits(getal: number): number {
  let over = getal >>> 0;
  let aantal = 0;
  while (over > 0) {
    aantal += over & 1;
    over >>>= 1;
  }
  return aantal;
}
