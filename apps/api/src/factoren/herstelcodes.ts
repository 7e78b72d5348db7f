import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import type { Codeset } from '@passend/infra';

/** Without I, L, O and U, which are misread (Crockford's base 32). */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTE = 10;
const AANTAL = 10;
const ZOUT_BYTES = 16;

/**
 * Argon2id with the minimum of OWASP (Password Storage sheet). A code has 50 random bits of its own,
 * and ASVS 6.5.2 asks for a slow hash below 112.
 */
const OPTIES = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** A new set: the codes as people get them, once, and what is kept of them. */
export async function maakHerstelcodes(): Promise<{ codes: readonly string[]; set: Codeset }> {
  const codes = Array.from({ length: AANTAL }, maakCode);
  const zout = randomBytes(ZOUT_BYTES);
  const hashes: Buffer[] = [];
  // One by one: each takes 19 MiB.
  for (const code of codes) hashes.push(await hashHerstelcode(code, zout));
  return { codes, set: { zout, hashes } };
}

/** What is kept of a code, however it was typed: small letters, spaces, an O for a zero. */
export function hashHerstelcode(code: string, zout: Buffer): Promise<Buffer> {
  return hashRaw(kern(code), { ...OPTIES, salt: zout });
}

function maakCode(): string {
  const tekens = [...randomBytes(LENGTE)].map((byte) => TEKENS.charAt(byte % TEKENS.length));
  return `${tekens.slice(0, LENGTE / 2).join('')}-${tekens.slice(LENGTE / 2).join('')}`;
}

function kern(code: string): string {
  return code.toUpperCase().replace(/[\s-]/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
}
