import { createHash } from 'node:crypto';
import type { Vacature } from '@passend/domain';

/**
 * The stated form over which a snapshot is hashed: JSON of every field of the vacancy, keys sorted by
 * their code units, no white space, numbers and strings as JavaScript writes them (RFC 8785), in UTF-8.
 * So anybody can make the hash again, also without Passend.
 */
export function canoniekeVorm(vacature: Vacature): string {
  return schrijf(vacature);
}

/**
 * Hash of what a vacancy looked like at a source: text, fields, identity and address.
 * @returns 64 hexadecimal characters (SHA-256)
 */
export function bewijshash(vacature: Vacature): string {
  return createHash('sha256').update(canoniekeVorm(vacature), 'utf8').digest('hex');
}

function schrijf(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(schrijf).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const paren = Object.entries(waarde)
    .filter(([, inhoud]) => inhoud !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, inhoud]) => `${JSON.stringify(naam)}:${schrijf(inhoud)}`);
  return `{${paren.join(',')}}`;
}
