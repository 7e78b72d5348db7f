import { createHash, randomBytes } from 'node:crypto';

/** 256 bits from the system's generator; only its hash is stored. */
export function maakToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
