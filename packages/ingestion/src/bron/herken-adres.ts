import type { Ats } from '../ats/ats.js';
import { herkenAts } from '../ats/herken-ats.js';
import { BRON_TYPES, type BronType } from './bronlezer.js';
import { beginVan } from './lees-bron.js';

/** A kind of source with the address to add it with. */
export interface Bronadres {
  readonly type: BronType;
  readonly url: string;
}

/** Kinds whose own rules for addresses are strict enough to recognise them by. */
const STRENG: readonly BronType[] = ['adzuna', 'eures', 'jooble-api', 'workday', 'smartrecruiters'];

/**
 * Recognises a kind of source by its address alone: a system for vacancies, or a service that asks for
 * a key. A key in the address is not kept.
 * @returns null when the content has to tell
 */
export function herkenAdres(adres: string): Bronadres | null {
  const ats = herkenAts(adres);
  const bron = ats === null ? null : leesbaarAls(ats);
  if (bron !== null) return bron;
  for (const type of STRENG) {
    const begin = beginVan(type, adres);
    if (begin !== null) return { type, url: begin.adres };
  }
  return null;
}

/**
 * How a board of a recognised system is read.
 * @returns null when Passend has no reader for it
 */
export function leesbaarAls({ type, url }: Ats): Bronadres | null {
  const soort = BRON_TYPES.find((bekend) => bekend === type);
  return soort === undefined ? null : { type: soort, url };
}
