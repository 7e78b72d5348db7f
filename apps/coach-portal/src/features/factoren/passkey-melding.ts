import { ApiFout } from '../../shared/api/api-fout.js';
import { factoren } from '../../shared/teksten/factoren.js';

/** What to tell when a passkey did not work out: the browser throws errors by name. */
export function passkeyMelding(fout: unknown): string {
  if (fout instanceof ApiFout) return fout.titel ?? factoren.passkeyMislukt;
  const naam = fout instanceof Error ? fout.name : '';
  if (naam === 'NotAllowedError' || naam === 'AbortError') return factoren.passkeyAfgebroken;
  if (naam === 'InvalidStateError') return factoren.passkeyBestaat;
  return factoren.passkeyMislukt;
}
