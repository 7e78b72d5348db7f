import { BEROEPEN, type Beroep, beroepVanCode } from './beroep.js';
import { leesDoelberoepen } from './vergelijk-beroep.js';

/** An occupation that a typed text finds. */
export interface GevondenBeroep {
  readonly beroep: Beroep;
  /** The other title in which the words stand; null when they stand in the name. */
  readonly titel: string | null;
}

interface Zoekregel {
  readonly beroep: Beroep;
  readonly titels: readonly { readonly titel: string; readonly gevouwen: string }[];
}

const REGELS: readonly Zoekregel[] = BEROEPEN.map((beroep) => ({
  beroep,
  titels: beroep.titels.map((titel) => ({ titel, gevouwen: vouw(titel) })),
}));

/**
 * Occupations with a title that holds every typed word, also as part of a longer word; all of them
 * when nothing is typed. In the order of the table.
 */
export function zoekBeroepen(tekst: string): readonly GevondenBeroep[] {
  const woorden = vouw(tekst)
    .split(/\s+/u)
    .filter((woord) => woord !== '');
  return REGELS.flatMap(({ beroep, titels }): GevondenBeroep[] => {
    const plek = titels.findIndex(({ gevouwen }) => woorden.every((w) => gevouwen.includes(w)));
    if (plek < 0) return [];
    return [{ beroep, titel: plek === 0 ? null : (titels[plek]?.titel ?? null) }];
  });
}

/** The occupations that a title means, as the zoekprofiel reads it; a wide title means several. */
export function bedoeldeBeroepen(titel: string): readonly Beroep[] {
  return [...leesDoelberoepen([titel]).codes].flatMap((code) => beroepVanCode(code) ?? []);
}

function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
