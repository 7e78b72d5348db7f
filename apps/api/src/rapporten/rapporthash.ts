import { createHash, randomBytes } from 'node:crypto';
import type { Rapport } from '@passend/domain';
import { rapporttekst } from '@passend/dossier';

/** SHA-256 of the exact content of a report, in hex. */
export function rapporthash(rapport: Rapport): string {
  return createHash('sha256').update(rapporttekst(rapport)).digest('hex');
}

/** Random text that makes the hash of a copy impossible to guess. */
export function maakZout(): string {
  return randomBytes(16).toString('hex');
}
