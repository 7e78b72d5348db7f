import type { Taakreden } from '@passend/contracts';
import { foutcode } from './foutcode.js';

/** In order: the first that fits an error code, see `foutcode`, gives the reason. */
const REDENEN: readonly (readonly [RegExp, Taakreden])[] = [
  [/^UnrecoverableError|^OnuitvoerbareTaak/u, 'onuitvoerbaar'],
  [/^OphalenMislukt/u, 'bron'],
  // PostgreSQL says 53100 when its disk is full; 22 and 23 are values that it refuses.
  [/:53100$|:ENOSPC$/u, 'schijf_vol'],
  [/^QueryFailedError:2[23]/u, 'programma'],
  [/^QueryFailedError|:(?:08|53|57)\w{3}$|:ECONN|:EPIPE$|:ETIMEDOUT$/u, 'database'],
  [/^Meili/u, 'zoekmachine'],
  [/^(?:Type|Range|Reference|Syntax)Error|^ZodError/u, 'programma'],
];

/** What BullMQ says of a job that was lost with its worker too often; no attempt saw it fail. */
const VERLOREN = /stalled/u;

/** Whether a job ended because its worker was lost, and not because it failed. */
export function isVerloren(error: unknown): boolean {
  return error instanceof Error && VERLOREN.test(error.message);
}

/** Why a job failed, in a word that the portal has a sentence for. */
export function redenVan(error: unknown): Taakreden {
  if (isVerloren(error)) return 'verloren';
  const code = foutcode(error);
  return REDENEN.find(([vorm]) => vorm.test(code))?.[1] ?? 'onbekend';
}
