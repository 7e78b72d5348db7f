import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import type { Handtekening } from '../bundel/formaat.js';
import { sha256 } from '../bundel/hash.js';

/** What somebody brings to know the key of an agency by: fingerprints. */
export type Sleutelbewijs = readonly string[];

const HEX = /^[0-9a-f]{64}$/u;
/** What stands before the 32 bytes of an Ed25519 key in a PEM (RFC 8410). */
const SPKI_KOP = '302a300506032b6570032100';
const lijstSchema = z.object({ sleutels: z.array(z.object({ publiek: z.base64() })) });

/**
 * Reads what somebody knows the key of an agency by: a fingerprint in hexadecimal, with or without
 * spaces and colons; a public key as PEM; or the list that the agency publishes.
 * @returns null when it is none of these
 */
export function leesSleutel(tekst: string): Sleutelbewijs | null {
  const kaal = tekst.replace(/[\s:]/gu, '').toLowerCase();
  if (HEX.test(kaal)) return [kaal];
  if (tekst.includes('BEGIN PUBLIC KEY')) return uitPem(tekst);
  const lijst = lijstSchema.safeParse(alsJson(tekst));
  if (!lijst.success || lijst.data.sleutels.length === 0) return null;
  return lijst.data.sleutels.map(({ publiek }) => vingerafdrukVan(publiek));
}

/** SHA-256 of a public key in base64. */
export function vingerafdrukVan(publiek: string): string {
  return sha256(Buffer.from(publiek, 'base64'));
}

/** Whether a signature is of these bytes, by the key that stands beside it. */
export function isOndertekend(bytes: Uint8Array, { sleutel, handtekening }: Handtekening): boolean {
  const publiek = Buffer.from(sleutel.publiek, 'base64');
  const teken = Buffer.from(handtekening, 'base64');
  if (publiek.length !== 32 || teken.length !== 64) return false;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publiek.toString('base64url') },
    format: 'jwk',
  });
  return verify(null, bytes, key, teken);
}

function uitPem(tekst: string): Sleutelbewijs | null {
  const binnen = tekst.replace(/-----[A-Z ]+-----|\s/gu, '');
  const der = Buffer.from(binnen, 'base64').toString('hex');
  if (!der.startsWith(SPKI_KOP) || der.length !== SPKI_KOP.length + 64) return null;
  return [sha256(Buffer.from(der.slice(SPKI_KOP.length), 'hex'))];
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
