import { createHash } from 'node:crypto';
import type { ZoekDocument } from './zoekmachine.types.js';

/** Raise it when engines write documents in another form, so that the nightly look renews them. */
const VORM = 1;

/** Fingerprint of a document: an index that has it under the same id is up to date. */
export function afdruk(document: ZoekDocument): string {
  const velden = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([VORM, velden]))
    .digest('hex')
    .slice(0, 16);
}
