import { createHmac } from 'node:crypto';
import {
  type Bestemming,
  gesloten,
  ontsleutel,
  type Sleutel,
  sleutelIdVan,
  VersleutelingFout,
  versleutel,
} from './versleuteling.js';

/** The keys of one owner, an agency or a dossier, in the clear for one unit of work. */
export class Sleutelring {
  readonly #huidig: Sleutel;
  readonly #alle: readonly Sleutel[];

  /**
   * @param huidig closes from now on
   * @param eerder keys that only open: of a rotation under way, or from before keys had a name
   */
  constructor(huidig: Sleutel, eerder: readonly Sleutel[] = []) {
    this.#huidig = huidig;
    this.#alle = [huidig, ...eerder];
  }

  /** Name of the key that closes. */
  get id(): string | null {
    return this.#huidig.id;
  }

  /** Encrypts a JSON value for one row and column. */
  sluit(bestemming: Bestemming, waarde: unknown): Buffer {
    return this.sluitBytes(bestemming, Buffer.from(JSON.stringify(waarde)));
  }

  /** Opens a JSON value; the caller parses it with its own schema. */
  opent(bestemming: Bestemming, bytes: Buffer): unknown {
    return JSON.parse(this.opentBytes(bestemming, bytes).toString('utf8'));
  }

  /** Encrypts bytes for one row and column. */
  sluitBytes(bestemming: Bestemming, bytes: Buffer): Buffer {
    return versleutel(this.#huidig, bestemming, bytes);
  }

  /** @throws VersleutelingFout when no key of this ring opens it at this place */
  opentBytes(bestemming: Bestemming, bytes: Buffer): Buffer {
    const id = sleutelIdVan(bytes);
    for (const sleutel of this.#alle.filter((een) => een.id === id)) {
      try {
        return ontsleutel(sleutel, bestemming, bytes);
      } catch (fout) {
        if (!(fout instanceof VersleutelingFout)) throw fout;
      }
    }
    throw gesloten();
  }

  /** Fingerprint of a text under the key that closes, for one purpose; 22 characters of base64url. */
  afdruk(doel: string, tekst: string): string {
    const voorDoel = createHmac('sha256', this.#huidig.bytes).update(`afdruk:${doel}`).digest();
    return createHmac('sha256', voorDoel).update(tekst).digest('base64url').slice(0, 22);
  }

  /** The same ring that also opens what other keys closed. */
  met(ook: readonly Sleutel[]): Sleutelring {
    return new Sleutelring(this.#huidig, [...this.#alle.slice(1), ...ook]);
  }

  /** Keeps the keys out of logs and errors. */
  toJSON(): string {
    return '[sleutel]';
  }
}
