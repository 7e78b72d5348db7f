import { PROFIELREGELS, type Profielregel } from '../score/bereid-persoon.js';
import { PROFIELBITS } from './pakket.js';

/**
 * Bits of a row beside its packed sum, which has no room for them. Bits 0-4 stand for the rules of
 * the zoekprofiel in the order of `PROFIELREGELS`: the first three come out of the sum, the others
 * are set here.
 */
export const MERK = {
  /** An excess of a soft limit. */
  zacht: 1 << 5,
  /** A hard limit is exceeded: the vacancy falls off. */
  fml: 1 << 7,
} as const;

/** All bits by which a row falls off through the zoekprofiel. */
export const REGELMERKEN = (1 << PROFIELREGELS.length) - 1;

/** Where the bit of a rule goes: into the packed sum while there is room, else beside it. */
export function regelbits(regel: Profielregel | null): { bits: number; merk: number } {
  if (regel === null) return { bits: 0, merk: 0 };
  const nummer = PROFIELREGELS.indexOf(regel);
  return nummer < PROFIELBITS ? { bits: 1 << nummer, merk: 0 } : { bits: 0, merk: 1 << nummer };
}
