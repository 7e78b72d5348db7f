import { generateSecret, generateURI, verifySync } from 'otplib';

/** Length of a step of RFC 6238, which every app takes for granted. */
const STAP_S = 30;
/** 160 bits, as RFC 4226 advises. */
const GEHEIM_BYTES = 20;
const NAAM = 'Passend';

/** A new secret, in base32. */
export function maakGeheim(): string {
  return generateSecret({ length: GEHEIM_BYTES });
}

/** The address that an authenticator app reads from a QR code. */
export function totpAdres(geheim: string, email: string): string {
  return generateURI({ issuer: NAAM, label: email, secret: geheim, period: STAP_S });
}

/**
 * The time step that a code of six digits belongs to: now, or one step before or after, as clocks
 * differ and people type slowly.
 * @param naStap the last step that was used; a code of that step or an earlier one does not count
 * @returns null when the code is of no such step
 */
export function stapVan(geheim: string, code: string, nu: Date, naStap: number): number | null {
  const epoch = Math.floor(nu.getTime() / 1000);
  // The library refuses to look for steps that cannot be there yet.
  if (naStap > Math.floor(epoch / STAP_S)) return null;
  const uitslag = verifySync({
    secret: geheim,
    token: code,
    epoch,
    period: STAP_S,
    epochTolerance: STAP_S,
    afterTimeStep: naStap,
  });
  return uitslag.valid && 'timeStep' in uitslag ? uitslag.timeStep : null;
}
