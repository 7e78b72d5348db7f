import type { Idkolom } from './idkolom.js';

/** What each id of one column adds for this person. */
export interface Kolomtabel {
  readonly kolom: Idkolom;
  /** Packed contribution (see `pakket.ts`) per dictionary id. */
  readonly pakketten: Float64Array;
  /** What has no room in a packed contribution, as bits of `MERK`; null when no id has any. */
  readonly merken: Uint8Array | null;
  /** Rule by which a row with this id falls off, per dictionary id; '' is none. */
  readonly regels: readonly string[];
  /** Live rows per dictionary id. */
  readonly aantal: (id: number) => number;
}
