import { z } from 'zod';

/** Fewer different bytes than this do not come from 32 random ones. */
const MIN_VERSCHILLEND = 16;

/**
 * The master key as configuration gives it: 32 random bytes in base64. What was plainly not drawn at
 * random is refused: text, one byte repeated, a row that counts up.
 */
export const masterSleutelSchema = z
  .base64()
  .transform((tekst) => Buffer.from(tekst, 'base64'))
  .refine((bytes) => bytes.length === 32, 'Give 32 random bytes in base64.')
  .refine((bytes) => !isZwak(bytes), 'This key is not random: openssl rand -base64 32');

function isZwak(bytes: Buffer): boolean {
  return new Set(bytes).size < MIN_VERSCHILLEND || isTekst(bytes) || isReeks(bytes);
}

/** 32 random bytes are all printable once in some 10^13 keys. */
function isTekst(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}

function isReeks(bytes: Buffer): boolean {
  const stap = ((bytes[1] ?? 0) - (bytes[0] ?? 0)) & 0xff;
  return bytes.every(
    (byte, plek) => plek === 0 || ((byte - (bytes[plek - 1] ?? 0)) & 0xff) === stap,
  );
}
