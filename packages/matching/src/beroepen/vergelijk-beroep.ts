import { herkenBeroep } from './herken-beroep.js';
import { ruimeCodes } from './ruime-titels.js';
import { titelwoorden } from './titelwoorden.js';
import { groepenVan, verwanteGroepen } from './verwantschap.js';

export type BeroepVergelijking = 'doel' | 'verwant' | 'anders' | 'onbekend';

/** What a vacancy says about its occupation. */
export interface Vacatureberoep {
  /** Code of the built-in table, null when the title is not recognised. */
  readonly beroep: string | null;
  /** The words of a title that was not recognised. */
  readonly titelkern?: string | null;
}

/** Target occupations, read once for a client. */
export interface Doelberoepen {
  readonly codes: ReadonlySet<string>;
  /** Groups of which every occupation is related to one of the targets. */
  readonly verwant: ReadonlySet<string>;
  /** Words of the targets that the table does not know. */
  readonly onbekend: readonly (readonly string[])[];
}

/** Reads target titles; what the table does not know is later compared word by word. */
export function leesDoelberoepen(titels: readonly string[]): Doelberoepen {
  const codes: string[] = [];
  const ruim: string[] = [];
  const onbekend: (readonly string[])[] = [];
  for (const titel of titels) {
    const herkend = herkenBeroep(titel);
    if (herkend === null) onbekend.push(titelwoorden(titel));
    else codes.push(herkend.code);
    ruim.push(...ruimeCodes(titel));
  }
  return {
    codes: new Set([...codes, ...ruim]),
    verwant: new Set(codes.flatMap(verwanteGroepen)),
    onbekend: onbekend.filter((woorden) => woorden.length > 0),
  };
}

/**
 * Compares the occupation of a vacancy with the target occupations.
 * @returns `onbekend` when either side has only titles that the table does not know and no target's
 *   words all stand in the vacancy's title
 */
export function vergelijkBeroep(
  doel: Doelberoepen,
  { beroep, titelkern }: Vacatureberoep,
): BeroepVergelijking {
  if (beroep === null) return vergelijkWoorden(doel, titelkern ?? '');
  if (doel.codes.has(beroep)) return 'doel';
  if (groepenVan(beroep).some((groep) => doel.verwant.has(groep))) return 'verwant';
  return doel.codes.size > 0 ? 'anders' : 'onbekend';
}

/** The words of a title that the table does not know; null when it does. */
export function titelkernVan(titel: string): string | null {
  return herkenBeroep(titel) === null ? titelwoorden(titel).join(' ') : null;
}

function vergelijkWoorden(doel: Doelberoepen, titelkern: string): BeroepVergelijking {
  const woorden = titelkern.split(' ');
  const alle = doel.onbekend.some((d) => d.every((woord) => woorden.includes(woord)));
  return alle ? 'doel' : 'onbekend';
}
