import type { Sleutelring } from './sleutelring.js';
import type { Bestemming } from './versleuteling.js';

/** Finds or makes the keys of one dossier of the agency. */
export type Dossierbron = (werknemerId: string) => Promise<Sleutelring>;

/**
 * The keys of one agency in the clear, for one unit of work; never kept and never logged. What is
 * about a client goes under the key of his dossier; the key of the agency closes what is not.
 */
export class Bureausleutel {
  readonly #ring: Sleutelring;
  readonly #bron: Dossierbron;
  readonly #dossiers = new Map<string, Promise<Sleutelring>>();

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
    const ring = this.#bron(werknemerId);
    this.#dossiers.set(werknemerId, ring);
    return ring;
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
