import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** The place that a ciphertext belongs to; a value that is moved elsewhere does not open. */
export interface Bestemming {
  readonly tabel: string;
  readonly rij: string;
  readonly kolom: string;
}

/** Raised when a ciphertext cannot be opened; says nothing about its content. */
export class VersleutelingFout extends Error {
  override readonly name = 'VersleutelingFout';
}

/** A fresh key of 256 bits. */
export function maakSleutel(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * Encrypts with AES-256-GCM under a nonce of its own, bound to the row and column it is kept in.
 * @returns version (1 byte), nonce (12), tag (16), ciphertext
 * @throws VersleutelingFout when the key is not 32 bytes
 */
export function versleutel(sleutel: Buffer, bestemming: Bestemming, inhoud: Buffer): Buffer {
  controleerSleutel(sleutel);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce);
  cipher.setAAD(aad(bestemming));
  const body = Buffer.concat([cipher.update(inhoud), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

/**
 * Opens what `versleutel` made.
 * @throws VersleutelingFout when key, place or bytes are not the ones it was made with
 */
export function ontsleutel(sleutel: Buffer, bestemming: Bestemming, bytes: Buffer): Buffer {
  controleerSleutel(sleutel);
  if (bytes.length < 1 + NONCE_BYTES + TAG_BYTES || bytes[0] !== VERSION) throw gesloten();
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', sleutel, nonce);
    decipher.setAAD(aad(bestemming));
    decipher.setAuthTag(tag);
    const body = bytes.subarray(1 + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw gesloten();
  }
}

function aad({ tabel, rij, kolom }: Bestemming): Buffer {
  return Buffer.from(JSON.stringify([tabel, rij, kolom]));
}

function controleerSleutel(sleutel: Buffer): void {
  if (sleutel.length !== KEY_BYTES) throw new VersleutelingFout('The key is not 32 bytes long.');
}

function gesloten(): VersleutelingFout {
  return new VersleutelingFout('The stored value does not open with this key at this place.');
}
