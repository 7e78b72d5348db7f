import { randomBytes, randomUUID } from 'node:crypto';
import type { Werkeenheid } from '../../bureau.opslag.js';
import type { PasskeyRij } from '../factor-entiteiten.js';
import { FactorlogOpslag } from '../factorlog.opslag.js';
import { HerstelcodeOpslag } from '../herstelcode.opslag.js';
import { PasskeyOpslag } from '../passkey.opslag.js';
import { type Factoreigenaar, TotpOpslag } from '../totp.opslag.js';

/** The secret of everybody in a test. */
export const PROEFGEHEIM = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** A passkey of somebody, as a test has it stored. */
export function proefpasskey(wie: Factoreigenaar, nu: Date): PasskeyRij {
  return {
    id: randomUUID(),
    gebruikerId: wie.id,
    bureauId: wie.bureauId,
    credentialId: randomBytes(32),
    publiekeSleutel: randomBytes(77),
    teller: '0',
    vervoer: ['internal'],
    gedeeld: false,
    naam: 'Telefoon',
    aangemaaktOp: nu,
    laatstGebruiktOp: null,
  };
}

/** Gives somebody one factor of each kind. */
export async function bewoonFactoren(
  eenheid: Werkeenheid,
  wie: Factoreigenaar,
  nu: Date,
): Promise<void> {
  const totp = new TotpOpslag(eenheid);
  await totp.begin(wie, PROEFGEHEIM, nu);
  const lopend = await totp.lopend(wie.id);
  if (lopend !== null) await totp.bevestig(wie.id, lopend.id, 1, nu);
  const codes = { zout: randomBytes(16), hashes: [randomBytes(32), randomBytes(32)] };
  await new HerstelcodeOpslag(eenheid.manager).vervang(wie, codes, nu);
  await new PasskeyOpslag(eenheid.manager).voegToe(proefpasskey(wie, nu));
  const regel = { wat: 'totp_ingesteld', doorId: wie.id, reden: null, op: nu } as const;
  await new FactorlogOpslag(eenheid).noteer(wie, regel);
}
