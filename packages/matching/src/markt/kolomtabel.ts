import type { Idkolom } from './idkolom.js';

/** What the values of a dictionary give a person, by id. */
export interface Tabelinhoud {
  /** Packed contribution (see `pakket.ts`) per dictionary id. */
  readonly pakketten: Float64Array;
  /** What has no room in a packed contribution, as bits of `MERK`; null when no id has any. */
  readonly merken: Uint8Array | null;
  /** Rule by which a row with this id falls off, per dictionary id; '' is none. */
  readonly regels: readonly string[];
}

/** What each id of one column adds for this person. */
export interface Kolomtabel extends Tabelinhoud {
  readonly kolom: Idkolom;
  /** Live rows per dictionary id. */
  readonly aantal: (id: number) => number;
}
