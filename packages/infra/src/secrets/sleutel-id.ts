import { createHash } from 'node:crypto';

/** Length of the id of a key in front of a ciphertext. */
export const KEY_ID_BYTES = 16;

/** A uuid as 16 bytes. */
export function idUitTekst(id: string): Buffer {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  if (bytes.length !== KEY_ID_BYTES) throw new Error('The id of a key must be a uuid.');
  return bytes;
}

/** 16 bytes as a uuid. */
export function idUitBytes(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/**
 * A name for a key that comes from outside, such as the master key: the same key always gets the same
 * name, and the name says nothing about the key.
 */
export function idVanSleutel(sleutel: Buffer): string {
  const hash = createHash('sha256').update('passend:sleutel-id:').update(sleutel).digest();
  return idUitBytes(hash.subarray(0, KEY_ID_BYTES));
}
