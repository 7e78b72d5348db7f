import { Inject, Injectable } from '@nestjs/common';
import type { Gebruiker, Inloggen } from '@passend/contracts';
import { type Aangemeld, AanmeldenOpslag, type Sessieduur } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Aanmeldrem } from './aanmeldrem.js';
import { hashToken, maakToken } from './sessiecookie.js';
import { klopt } from './wachtwoord.js';

const UUR_MS = 3_600_000;

/** An hour of silence or twelve hours in all: a working day, without a session that stays open. */
export const SESSIEDUUR: Sessieduur = { stilMs: UUR_MS, totaalMs: 12 * UUR_MS };

/** Signing in and out. */
@Injectable()
export class SessieService {
  constructor(
    private readonly opslag: AanmeldenOpslag,
    private readonly rem: Aanmeldrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /**
   * Starts a session. Unknown address and wrong password cannot be told apart, in words or time.
   * @returns the token for the cookie
   */
  async begin({ email, wachtwoord }: Inloggen, ip: string): Promise<string> {
    await this.rem.controleer(email, ip);
    const gebruiker = await this.opslag.zoekOpEmail(email);
    const goed = await klopt(wachtwoord, gebruiker?.wachtwoordHash ?? null);
    if (!goed || gebruiker === null) throw Weigering.aanmeldenMislukt();
    await this.rem.vergeet(email, ip);
    const token = maakToken();
    await this.opslag.begin(hashToken(token), gebruiker, this.klok(), SESSIEDUUR);
    return token;
  }

  /** Who belongs to a token, or null. */
  vind(token: string): Promise<Aangemeld | null> {
    return this.opslag.vind(hashToken(token), this.klok(), SESSIEDUUR);
  }

  async eindig(token: string): Promise<void> {
    await this.opslag.eindig(hashToken(token));
  }
}

/** The signed-in user as the portal sees him. */
export function alsGebruiker({ gebruiker, bureauNaam }: Aangemeld): Gebruiker {
  const { id, naam, rol, bureauId } = gebruiker;
  return { id, naam, rol, bureau: { id: bureauId, naam: bureauNaam } };
}
