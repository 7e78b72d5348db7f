import { grensVan } from './klassen.js';
import { AANTAL_SYMBOLEN, SPATIE, symboolnummer, TEKENS } from './symbolen.js';
import type { Element, Keuzes, Klassedeel, Tekenklasse } from './uitdrukking.js';

/** How many characters of a match are looked at before it is searched. */
export const AANHEF = 6;

/** With which characters a match can begin: where others stand, no search need be tried. */
export interface Aanhef {
  /** For each of the first characters the symbols that it can be, a bit for each. */
  readonly symbolen: readonly number[];
  /** Whether no letter and no digit may stand before a match. */
  readonly naGrens: boolean;
  /** Whether few words can begin a match. */
  readonly kieskeurig: boolean;
}

const ALLE = 2 ** AANTAL_SYMBOLEN - 1;
/** The bit of a symbol; that of all other characters is the first one. */
const ANDERE = 1;
const CIJFERS = bitVan(48);
const LETTERS = bitsVan(97, 122);
const KLAAR = 1 << AANHEF;

/** The bit of the symbol of a character. */
export function bitVan(code: number): number {
  return 1 << (code < TEKENS ? symboolnummer(code) : 0);
}

/** @param keuzes a whole expression */
export function leesAanhef(keuzes: Keuzes): Aanhef {
  const symbolen = new Array<number>(AANHEF).fill(0);
  const einden = loopKeuzes(keuzes, 1, symbolen);
  // what follows on a short match can be anything
  for (let plek = 0; plek < AANHEF; plek += 1) {
    if ((einden & (2 ** (plek + 1) - 1)) !== 0) symbolen[plek] = ALLE;
  }
  const deel = symbolen.reduce((kans, bits) => kans * (aantalBits(bits) / AANTAL_SYMBOLEN), 1);
  const naGrens = keuzes.every(([eerste]) => isGrens(eerste));
  return { symbolen, naGrens, kieskeurig: deel < KIESKEURIG };
}

/** The share of all rows of so many symbols that a choosy search lets through. */
const KIESKEURIG = 0.01;

function aantalBits(bits: number): number {
  let aantal = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) aantal += 1;
  return aantal;
}

function isGrens(element: Element | undefined): boolean {
  if (element?.soort !== 'blik' || element.vooruit) return false;
  const grens = grensVan(element);
  return grens?.length === 1 && grens[0] === SPATIE;
}

/**
 * Notes which symbols an element can take at each place.
 * @param begin the places where it can begin, a bit for each
 * @returns the places where it can end; all beyond those that are looked at are one
 */
function loop(element: Element, begin: number, symbolen: number[]): number {
  switch (element.soort) {
    case 'woord':
      return loopWoord(element.letters, begin, symbolen);
    case 'klasse':
      return loopKlasse(element.klasse, begin, symbolen);
    case 'groep':
      return loopKeuzes(element.keuzes, begin, symbolen);
    case 'herhaling':
      return loopHerhaling(element, begin, symbolen);
    case 'blik':
    case 'rand':
      return begin;
    case 'onbekend':
      return loopOnbekend(begin, symbolen);
  }
}

function loopKeuzes(keuzes: Keuzes, begin: number, symbolen: number[]): number {
  let einden = 0;
  for (const reeks of keuzes) {
    let plekken = begin;
    for (const element of reeks) {
      if (plekken === KLAAR) break;
      plekken = loop(element, plekken, symbolen);
    }
    einden |= plekken;
  }
  return einden;
}

function loopWoord(letters: string, begin: number, symbolen: number[]): number {
  let plekken = begin;
  for (let i = 0; i < letters.length && plekken !== KLAAR; i += 1) {
    plekken = neem(bitVan(letters.charCodeAt(i)), plekken, symbolen);
  }
  return plekken;
}

function loopKlasse(klasse: Tekenklasse, begin: number, symbolen: number[]): number {
  const einden = neem(bitsVanKlasse(klasse), begin, symbolen);
  // a character outside the basic plane takes two places
  return klasse.ontkend || klasse.delen.some(isRuim)
    ? einden | neem(ALLE, einden, symbolen)
    : einden;
}

function isRuim(deel: Klassedeel): boolean {
  return deel === 'letter' || deel === 'getal' || deel === 'ander';
}

function loopHerhaling(
  { min, max, element }: Extract<Element, { soort: 'herhaling' }>,
  begin: number,
  symbolen: number[],
): number {
  let plekken = begin;
  let einden = min === 0 ? begin : 0;
  for (let keer = 1; keer <= max; keer += 1) {
    plekken = loop(element, plekken, symbolen);
    if (keer < min && plekken !== KLAAR) continue;
    if ((einden | plekken) === einden) break;
    einden |= plekken;
  }
  return einden;
}

function loopOnbekend(begin: number, symbolen: number[]): number {
  const eerste = begin & -begin;
  for (let plek = 0; plek < AANHEF; plek += 1) {
    if (1 << plek >= eerste) symbolen[plek] = ALLE;
  }
  return (KLAAR * 2 - 1) & ~(eerste - 1);
}

/** Lets one character be any of these at every place where it can stand. */
function neem(bits: number, begin: number, symbolen: number[]): number {
  for (let plek = 0; plek < AANHEF; plek += 1) {
    if ((begin & (1 << plek)) !== 0) symbolen[plek] = (symbolen[plek] ?? 0) | bits;
  }
  return ((begin << 1) | (begin & KLAAR)) & (KLAAR * 2 - 1);
}

function bitsVanKlasse({ ontkend, delen }: Tekenklasse): number {
  return ontkend ? ALLE : delen.reduce((bits, deel) => bits | bitsVanDeel(deel), 0);
}

function bitsVanDeel(deel: Klassedeel): number {
  switch (deel) {
    case 'cijfer':
      return CIJFERS;
    case 'getal':
      return CIJFERS | ANDERE;
    case 'spatie':
      return ANDERE;
    case 'letter':
      return LETTERS | ANDERE;
    case 'ander':
      return ALLE;
    default:
      return bitsVan(deel.van, deel.tot);
  }
}

function bitsVan(van: number, tot: number): number {
  let bits = tot < TEKENS ? 0 : ANDERE;
  for (let code = van; code <= Math.min(tot, TEKENS - 1); code += 1) bits |= bitVan(code);
  return bits;
}
