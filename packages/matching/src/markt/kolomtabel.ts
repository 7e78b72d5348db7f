import type { Idkolom } from './idkolom.js';

/** What the values of a dictionary give a person, by id. */
export interface Tabelinhoud {
  /** Packed contribution (see `pakket.ts`) per dictionary id. */
  readonly pakketten: Float64Array;
  /** What has no room in a packed contribution, as bits of `MERK`; null when no id has any. */
  readonly merken: Uint8Array | null;
  /** Rule by which a row with this id falls off, per dictionary id: a place in `regelnamen`. */
  readonly regelnummers: Uint8Array;
  /** The rules of this table; the first is '', which is none. */
  readonly regelnamen: readonly string[];
}

/** The rule by which a row falls off, '' when it does not. */
export function regelVanRij({ kolom, regelnummers, regelnamen }: Kolomtabel, rij: number): string {
  return regelnamen[regelnummers[kolom.lees(rij)] ?? 0] ?? '';
}

/** Names of rules, each with a number; '' is 0. */
export class Regelnummers {
  readonly namen: string[];

  constructor(namen: readonly string[] = ['']) {
    this.namen = [...namen];
  }

  van(regel: string): number {
    const bekend = this.namen.indexOf(regel);
    return bekend === -1 ? this.namen.push(regel) - 1 : bekend;
  }
}

/** What each id of one column adds for this person. */
export interface Kolomtabel extends Tabelinhoud {
  readonly kolom: Idkolom;
  /** Live rows per dictionary id. */
  readonly aantal: (id: number) => number;
}
