import type { Sleutelring } from './sleutelring.js';
import type { Bestemming } from './versleuteling.js';

/** Where the keys of dossiers of the agency come from. */
export interface Dossierbron {
  /** Finds or makes those of one dossier. */
  readonly een: (werknemerId: string) => Promise<Sleutelring>;
  /** Finds those of many; a dossier that has none is not in it. */
  readonly alle: (werknemerIds: readonly string[]) => Promise<ReadonlyMap<string, Sleutelring>>;
}

/**
 * The keys of one agency in the clear, for one unit of work; never kept and never logged. What is
 * about a client goes under the key of his dossier; the key of the agency closes what is not.
 */
export class Bureausleutel {
  readonly #ring: Sleutelring;
  readonly #bron: Dossierbron;
  readonly #dossiers = new Map<string, Promise<Sleutelring>>();
  /** Asked for, of many at once; who has none yet is not in it. */
  readonly #gevraagd = new Map<string, Promise<ReadonlyMap<string, Sleutelring>>>();

  constructor(ring: Sleutelring, bron: Dossierbron) {
    this.#ring = ring;
    this.#bron = bron;
  }

  /** Encrypts a JSON value that belongs to no client. */
  sluit(bestemming: Bestemming, waarde: unknown): Buffer {
    return this.#ring.sluit(bestemming, waarde);
  }

  /** Opens a JSON value that belongs to no client; the caller parses it with its own schema. */
  opent(bestemming: Bestemming, bytes: Buffer): unknown {
    return this.#ring.opent(bestemming, bytes);
  }

  /**
   * The keys of one dossier; asked of the database once in a unit of work.
   * @throws SleutelWeg when they were destroyed, or the client is not of this agency
   */
  dossier(werknemerId: string): Promise<Sleutelring> {
    const bekend = this.#dossiers.get(werknemerId);
    if (bekend !== undefined) return bekend;
    const ring = this.#zoek(werknemerId);
    this.#dossiers.set(werknemerId, ring);
    return ring;
  }

  /**
   * Asks for the keys of many dossiers at once and does not wait for them: `dossier` does, and says it
   * when they cannot be read.
   */
  haalDossiers(werknemerIds: readonly string[]): void {
    const nodig = werknemerIds.filter((id) => !this.#dossiers.has(id) && !this.#gevraagd.has(id));
    if (nodig.length === 0) return;
    const ringen = this.#bron.alle(nodig);
    ringen.catch(() => undefined);
    for (const id of nodig) this.#gevraagd.set(id, ringen);
  }

  async #zoek(werknemerId: string): Promise<Sleutelring> {
    const ringen = await this.#gevraagd.get(werknemerId);
    return ringen?.get(werknemerId) ?? this.#bron.een(werknemerId);
  }

  /**
   * Fingerprint of a text under the key of the agency: the same text gives the same one, in this agency
   * and for this purpose only, and the text cannot be found by trying texts without the key.
   */
  afdruk(doel: string, tekst: string): string {
    return this.#ring.afdruk(doel, tekst);
  }

  /** Keeps the keys out of logs and errors. */
  toJSON(): string {
    return '[sleutel]';
  }
}
