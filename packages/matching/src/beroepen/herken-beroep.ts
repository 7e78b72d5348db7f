import { type GevondenKop, herkenKop } from './herken-kop.js';
import { codeVanWoorden } from './titelsleutels.js';
import { titelwoorden, titelwoordenMetHaakjes } from './titelwoorden.js';
import { isVaag } from './vage-titels.js';

/** An occupation found in a title. */
export interface HerkendBeroep {
  /** Code of the built-in table. */
  readonly code: string;
  /** 0 to 1: a whole listed title is surer than the last part of a compound. */
  readonly zekerheid: number;
}

/** Our own estimates, not measured: they only order the ways of recognising. */
export const ZEKER = { heel: 0.95, deel: 0.8, kop: 0.6 } as const;

/** A compound ends in a listed title of at least this length; shorter ones are chance hits. */
const KORTSTE_KOP = 5;
const LANGSTE_VENSTER = 7;

/** Looks words up as one listed title. */
export type Zoektitel = (woorden: readonly string[]) => string | null;

/**
 * Finds the occupation of the built-in table that a job title names. A whole listed title wins, also
 * with the words that stand in brackets; then the longest of a listed title inside it and a head with
 * its field ("operator" with "spuitgieterij"); else the last part of a compound ("scheepslasser").
 * @returns null when nothing in the title is known
 */
export function herkenIngebouwd(titel: string): HerkendBeroep | null {
  return herkenMet(titel, [codeVanWoorden], codeVanWoorden);
}

/**
 * The same with other tables.
 * @param heel ways to look up a whole title, the one that goes first in front
 * @param deel looks up what is only part of a title
 */
export function herkenMet(
  titel: string,
  heel: readonly Zoektitel[],
  deel: Zoektitel,
): HerkendBeroep | null {
  for (const woorden of [titelwoordenMetHaakjes(titel), titelwoorden(titel)]) {
    for (const zoek of heel) {
      const code = zoek(woorden);
      if (code !== null) return { code, zekerheid: ZEKER.heel };
    }
  }
  return herkenDeel(titelwoorden(titel), deel);
}

/**
 * The occupation that the head of a title names, apart from its field: "receptionist" of
 * "receptionist hotel", "planner" of "maintenance planner". Dutch puts the head first when the field
 * follows; only after a word that names no occupation itself it may be the last.
 * @returns null for a title of one word, and when the head alone is not known
 */
export function herkenTitelkop(titel: string): string | null {
  const woorden = titelwoorden(titel);
  for (let tot = woorden.length - 1; tot > 0; tot--) {
    const voorop = kopcode(woorden.slice(0, tot));
    if (voorop !== null) return voorop;
  }
  const laatste = woorden.length > 1 && !isVaag(woorden.slice(0, 1)) ? woorden.slice(-1) : [];
  return laatste.length === 0 ? null : kopcode(laatste);
}

function kopcode(woorden: readonly string[]): string | null {
  return isVaag(woorden) ? null : codeVanWoorden(woorden);
}

function herkenDeel(woorden: readonly string[], zoek: Zoektitel): HerkendBeroep | null {
  const venster = langsteVenster(woorden, zoek);
  const kop = herkenKop(woorden);
  if (kop !== null && gaatVoor(kop, venster)) {
    return { code: kop.code, zekerheid: ZEKER.kop };
  }
  if (venster !== null) return { code: venster.code, zekerheid: ZEKER.deel };
  const slot = samenstellingKop(woorden, zoek);
  return slot === null ? null : { code: slot, zekerheid: ZEKER.kop };
}

function gaatVoor(kop: GevondenKop, venster: Venster | null): boolean {
  return venster === null || (!kop.zwak && kop.tekens > venster.tekens);
}

interface Venster {
  readonly code: string;
  readonly tekens: number;
}

function langsteVenster(woorden: readonly string[], zoek: Zoektitel): Venster | null {
  let beste: Venster | null = null;
  for (let van = 0; van < woorden.length; van++) {
    for (let tot = van + 1; tot <= Math.min(woorden.length, van + LANGSTE_VENSTER); tot++) {
      const deel = woorden.slice(van, tot);
      const code = isVaag(deel) && deel.length < woorden.length ? null : zoek(deel);
      const tekens = deel.join('').length;
      if (code !== null && (beste === null || tekens > beste.tekens)) {
        beste = { code, tekens };
      }
    }
  }
  return beste;
}

/** From the last word to the first: the Dutch head stands at the end. */
function samenstellingKop(woorden: readonly string[], zoek: Zoektitel): string | null {
  for (const woord of [...woorden].reverse()) {
    for (let van = 1; woord.length - van >= KORTSTE_KOP; van++) {
      const slot = [woord.slice(van)];
      const code = isVaag(slot) ? null : zoek(slot);
      if (code !== null) return code;
    }
  }
  return null;
}
