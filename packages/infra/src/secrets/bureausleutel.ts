import { z } from 'zod';
import { type Bestemming, maakSleutel, ontsleutel, versleutel } from './versleuteling.js';

/** The master key as configuration gives it: 32 bytes in base64. */
export const masterSleutelSchema = z
  .base64()
  .transform((tekst) => Buffer.from(tekst, 'base64'))
  .refine((bytes) => bytes.length === 32, 'Give 32 random bytes in base64.');

/** The key of one agency in the clear, for one unit of work; never kept and never logged. */
export class Bureausleutel {
  readonly #sleutel: Buffer;

  private constructor(sleutel: Buffer) {
    this.#sleutel = sleutel;
  }

  /** Makes a new key for an agency, with the wrapped form that is stored. */
  static maak(master: Buffer, bureauId: string): { sleutel: Bureausleutel; verpakt: Buffer } {
    const bytes = maakSleutel();
    const verpakt = versleutel(master, verpakking(bureauId), bytes);
    return { sleutel: new Bureausleutel(bytes), verpakt };
  }

  /** Unwraps the stored key of an agency. */
  static open(master: Buffer, bureauId: string, verpakt: Buffer): Bureausleutel {
    return new Bureausleutel(ontsleutel(master, verpakking(bureauId), verpakt));
  }

  /** Encrypts a JSON value for one row and column. */
  sluit(bestemming: Bestemming, waarde: unknown): Buffer {
    return versleutel(this.#sleutel, bestemming, Buffer.from(JSON.stringify(waarde)));
  }

  /** Opens a JSON value; the caller parses it with its own schema. */
  opent(bestemming: Bestemming, bytes: Buffer): unknown {
    return JSON.parse(ontsleutel(this.#sleutel, bestemming, bytes).toString('utf8'));
  }

  /** Keeps the key out of logs and errors. */
  toJSON(): string {
    return '[sleutel]';
  }
}

function verpakking(bureauId: string): Bestemming {
  return { tabel: 'bureau', rij: bureauId, kolom: 'sleutel' };
}
