import type { Kolomtabel } from './kolomtabel.js';

/** Ids in all tables that are kept together; each takes some twenty bytes. */
const MEESTE_IDS = 4_000_000;

/**
 * Tables of limits and of parts of a zoekprofiel that several persons have in common. Holds for one
 * state of one index, and of the occupations and places in use.
 */
export class Tabelgeheugen {
  private readonly perSleutel = new Map<string, Kolomtabel>();
  private ids = 0;

  /** @param sleutel equal for equal tables only */
  neem(sleutel: string, maak: () => Kolomtabel): Kolomtabel {
    const bekend = this.perSleutel.get(sleutel);
    if (bekend !== undefined) return bekend;
    const tabel = maak();
    this.ids += tabel.pakketten.length;
    if (this.ids > MEESTE_IDS) {
      this.perSleutel.clear();
      this.ids = tabel.pakketten.length;
    }
    this.perSleutel.set(sleutel, tabel);
    return tabel;
  }
}
