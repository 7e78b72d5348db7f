import { idVanSleutel } from './sleutel-id.js';

import {
  type Bestemming,
  gesloten,
  ontsleutel,
  type Sleutel,
  sleutelIdVan,
  versleutel,
} from './versleuteling.js';

/**
 * Keeper of the master key, which never leaves it: wraps and unwraps the keys of agencies. An own key
 * service (KMS, HSM) fits behind this; the engine that comes along keeps the key in the environment.
 */
export interface Sleutelkluis {
  /** Name of the master key that wraps now. */
  readonly huidig: string;
  /** Wraps a key for the place it is kept in. */
  verpak(plek: Bestemming, sleutel: Buffer): Promise<Buffer>;
  /**
   * Unwraps a key, also one that an earlier master key wrapped as long as the keeper has that one.
   * @throws VersleutelingFout when it has not, or the place is another
   */
  pakUit(plek: Bestemming, verpakt: Buffer): Promise<Buffer>;
}

/** Keeps the master keys that the configuration gave. */
export class OmgevingKluis implements Sleutelkluis {
  readonly huidig: string;
  readonly #huidig: Sleutel;
  readonly #alle: readonly Sleutel[];

  /**
   * @param meester 32 bytes; wraps from now on
   * @param vorige the one before, as long as keys are wrapped with it
   */
  constructor(meester: Buffer, vorige?: Buffer) {
    this.#huidig = { id: idVanSleutel(meester), bytes: meester };
    this.huidig = idVanSleutel(meester);
    this.#alle = [meester, ...(vorige === undefined ? [] : [vorige])].map((bytes) => ({
      id: idVanSleutel(bytes),
      bytes,
    }));
  }

  async verpak(plek: Bestemming, sleutel: Buffer): Promise<Buffer> {
    return versleutel(this.#huidig, plek, sleutel);
  }

  async pakUit(plek: Bestemming, verpakt: Buffer): Promise<Buffer> {
    const id = sleutelIdVan(verpakt);
    for (const sleutel of this.#alle.filter((een) => id === null || een.id === id)) {
      try {
        return ontsleutel(id === null ? { ...sleutel, id: null } : sleutel, plek, verpakt);
      } catch {
        // Wrapped with another master key; the next one may fit.
      }
    }
    throw gesloten();
  }

  /** Keeps the keys out of logs and errors. */
  toJSON(): string {
    return '[kluis]';
  }
}

/** A master key by itself is a keeper with one key. */
export function alsKluis(kluis: Sleutelkluis | Buffer): Sleutelkluis {
  return Buffer.isBuffer(kluis) ? new OmgevingKluis(kluis) : kluis;
}
