import type { Bijdrage } from '../score/bijdrage.js';

/*
 * All that the columns add for one row, in one number, so that a row costs one lookup and one
 * addition a column. Every field is a whole number and the sum stays below 2^53, so the sum is
 * exact and equal to the sum of the parts:
 *
 *   bits  0-15  certainty, parts of 1/500     (124 judgements x 500 = 62,000 < 65,536)
 *   bits 16-22  limited items that are open   (120 limits < 128)
 *   bits 23-29  hard exceedings               (120 limits < 128)
 *   bits 30-32  rules of the zoekprofiel      (each rule is set by one column only)
 *   bits 33-52  penalty, parts of 1/500       (120 limits x 14 points + 105 < 2,097 points)
 */
const OPEN = 2 ** 16;
const VALT_AF = 2 ** 23;
const REGELS = 2 ** 30;
const STRAF = 2 ** 33;

/** More limits than this do not fit; the FML has 79 items. */
export const MEESTE_BEPERKINGEN = 120;

/** Lower part of a packed sum: certainty, open items, hard exceedings. */
export const ONDERSTE = REGELS;
export const PROFIELBITS = 3;

/** One contribution as one number; soft exceedings have no room and go apart. */
export function pak({ straf, valtAf, open, zeker }: Bijdrage, regelbits: number): number {
  return straf * STRAF + regelbits * REGELS + valtAf * VALT_AF + open * OPEN + zeker;
}

/** Fields of the lower part of a packed sum. */
export function zekerVan(onder: number): number {
  return onder & 0xffff;
}

export function openVan(onder: number): number {
  return (onder >>> 16) & 0x7f;
}

export function valtAfVan(onder: number): number {
  return (onder >>> 23) & 0x7f;
}
