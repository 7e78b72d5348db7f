import { herkenTitelkop } from './herken-beroep.js';
import { raadBeroep } from './herken-stam.js';
import { herkenBeroep } from './in-gebruik.js';
import { ruimeCodes } from './ruime-titels.js';
import { titelwoorden } from './titelwoorden.js';
import { groepenVan, verwanteGroepen } from './verwantschap.js';

export type BeroepVergelijking = 'doel' | 'verwant' | 'anders' | 'onbekend';

/** What a vacancy says about its occupation. */
export interface Vacatureberoep {
  /** Code of the built-in table, null when the title is not recognised. */
  readonly beroep: string | null;
  /**
   * The words of a title that was not recognised; of one that was, the code of its head ("receptionist"
   * in "receptionist hotel") when that is another occupation.
   */
  readonly titelkern?: string | null;
}

/** Target occupations, read once for a client. */
export interface Doelberoepen {
  readonly codes: ReadonlySet<string>;
  /** Groups of which every occupation is related to one of the targets. */
  readonly verwant: ReadonlySet<string>;
  /** Words of each target, for titles that the table does not know. */
  readonly titels: readonly (readonly string[])[];
}

/** Reads target titles. */
export function leesDoelberoepen(titels: readonly string[]): Doelberoepen {
  const codes = titels.flatMap((titel) => herkenBeroep(titel)?.code ?? []);
  const ruim = titels.flatMap(ruimeCodes);
  return {
    codes: new Set([...codes, ...ruim]),
    verwant: new Set(codes.flatMap(verwanteGroepen)),
    titels: titels.map(titelwoorden).filter((woorden) => woorden.length > 0),
  };
}

/**
 * Compares the occupation of a vacancy with the target occupations.
 * A title that the table does not know is compared by its words.
 * @returns `onbekend` when either side has only titles that the table does not know and no word leads
 *   to an occupation
 */
export function vergelijkBeroep(
  doel: Doelberoepen,
  { beroep, titelkern }: Vacatureberoep,
): BeroepVergelijking {
  if (beroep === null) return vergelijkWoorden(doel, titelkern ?? '');
  return vergelijkCodes(doel, titelkern == null ? [beroep] : [beroep, titelkern]);
}

function vergelijkCodes(doel: Doelberoepen, codes: readonly string[]): BeroepVergelijking {
  if (codes.some((code) => doel.codes.has(code))) return 'doel';
  const isVerwant = (code: string) => groepenVan(code).some((groep) => doel.verwant.has(groep));
  if (doel.verwant.size > 0 && codes.some(isVerwant)) return 'verwant';
  return doel.codes.size > 0 ? 'anders' : 'onbekend';
}

/** What {@link Vacatureberoep.titelkern} holds for a title. */
export function titelkernVan(titel: string): string | null {
  const herkend = herkenBeroep(titel);
  if (herkend === null) return titelwoorden(titel).join(' ');
  const kop = herkenTitelkop(titel);
  return kop === herkend.code ? null : kop;
}

function vergelijkWoorden(doel: Doelberoepen, titelkern: string): BeroepVergelijking {
  const woorden = titelkern.split(' ');
  const alle = doel.titels.some((d) => d.every((woord) => woorden.includes(woord)));
  if (alle) return 'doel';
  const geraden = raadBeroep(woorden);
  if (geraden === null) return 'onbekend';
  const vergeleken = vergelijkCodes(doel, [geraden]);
  // A shared word is not enough to call it the very work that is wanted.
  return vergeleken === 'doel' ? 'verwant' : vergeleken;
}
