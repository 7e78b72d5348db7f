import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { idUitBytes, idUitTekst, KEY_ID_BYTES } from './sleutel-id.js';

/** Without the id of the key: written up to November 2026. */
const ZONDER_ID = 1;
/** With the id of the key, in the open and bound by the tag. */
const MET_ID = 2;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** The place that a ciphertext belongs to; a value that is moved elsewhere does not open. */
export interface Bestemming {
  readonly tabel: string;
  readonly rij: string;
  readonly kolom: string;
}

/** A key with the name that ciphertexts carry. */
export interface Sleutel {
  /** uuid; null for a key of the time before ciphertexts named theirs. */
  readonly id: string | null;
  readonly bytes: Buffer;
}

/** Raised when a ciphertext cannot be opened; says nothing about its content. */
export class VersleutelingFout extends Error {
  override readonly name: string = 'VersleutelingFout';
}

/** A fresh key of 256 bits. */
export function maakSleutel(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * Encrypts with AES-256-GCM under a nonce of its own, bound to the row and column it is kept in and to
 * the id of the key.
 * @returns version (1 byte), id of the key (16, only when it has one), nonce (12), tag (16), ciphertext
 * @throws VersleutelingFout when the key is not 32 bytes
 */
export function versleutel(sleutel: Sleutel, bestemming: Bestemming, inhoud: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', alsSleutel(sleutel.bytes), nonce);
  cipher.setAAD(aad(bestemming, sleutel.id));
  const body = Buffer.concat([cipher.update(inhoud), cipher.final()]);
  return Buffer.concat([kop(sleutel.id), nonce, cipher.getAuthTag(), body]);
}

/**
 * Opens what `versleutel` made.
 * @throws VersleutelingFout when key, place or bytes are not the ones it was made with
 */
export function ontsleutel(sleutel: Sleutel, bestemming: Bestemming, bytes: Buffer): Buffer {
  const open = alsSleutel(sleutel.bytes);
  const verwacht = kop(sleutel.id);
  const start = verwacht.length;
  const nonce = bytes.subarray(start, start + NONCE_BYTES);
  const tag = bytes.subarray(start + NONCE_BYTES, start + NONCE_BYTES + TAG_BYTES);
  if (!bytes.subarray(0, start).equals(verwacht) || tag.length < TAG_BYTES) throw gesloten();
  try {
    const decipher = createDecipheriv('aes-256-gcm', open, nonce);
    decipher.setAAD(aad(bestemming, sleutel.id));
    decipher.setAuthTag(tag);
    const body = bytes.subarray(start + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw gesloten();
  }
}

/**
 * Which key a ciphertext asks for.
 * @returns uuid of the key, or null when it was written before ciphertexts named theirs
 * @throws VersleutelingFout when the bytes are no ciphertext of ours
 */
export function sleutelIdVan(bytes: Buffer): string | null {
  if (bytes[0] === ZONDER_ID) return null;
  if (bytes[0] !== MET_ID || bytes.length < 1 + KEY_ID_BYTES) throw gesloten();
  return idUitBytes(bytes.subarray(1, 1 + KEY_ID_BYTES));
}

/** The same refusal for every reason, so that it tells nobody which one it was. */
export function gesloten(): VersleutelingFout {
  return new VersleutelingFout('The stored value does not open with this key at this place.');
}

function kop(id: string | null): Buffer {
  if (id === null) return Buffer.of(ZONDER_ID);
  return Buffer.concat([Buffer.of(MET_ID), idUitTekst(id)]);
}

function aad({ tabel, rij, kolom }: Bestemming, id: string | null): Buffer {
  return Buffer.from(JSON.stringify(id === null ? [tabel, rij, kolom] : [tabel, rij, kolom, id]));
}

/** Lives as long as the bytes that it is made of: one unit of work. */
const sleutelobjecten = new WeakMap<Buffer, KeyObject>();

/** As an object of its own: OpenSSL takes bare bytes four times slower. */
function alsSleutel(bytes: Buffer): KeyObject {
  if (bytes.length !== KEY_BYTES) throw new VersleutelingFout('The key is not 32 bytes long.');
  const bekend = sleutelobjecten.get(bytes);
  if (bekend !== undefined) return bekend;
  const gemaakt = createSecretKey(bytes);
  sleutelobjecten.set(bytes, gemaakt);
  return gemaakt;
}
