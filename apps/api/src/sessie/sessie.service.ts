import { Inject, Injectable } from '@nestjs/common';
import type { Gebruiker, Inloggen, Sessietijd } from '@passend/contracts';
import {
  type Aangemeld,
  AanmeldenOpslag,
  type GebruikerRij,
  hashToken,
  SESSIESTANDEN,
  SessieOpslag,
  type Sessiestand,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Aanmeldrem } from './aanmeldrem.js';
import { isOpTijd, SESSIEDUUR } from './sessieduur.js';
import { klopt } from './wachtwoord.js';

const AANMELDEN_GEWEIGERD = {
  wat: 'sessie:begin',
  doel: 'aanmelden',
  uitkomst: 'geweigerd',
} as const;

/** Checks passwords, and knows sessions by their token. `Sessiebegin` makes them. */
@Injectable()
export class SessieService {
  constructor(
    private readonly opslag: SessieOpslag,
    private readonly aanmelden: AanmeldenOpslag,
    private readonly rem: Aanmeldrem,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /**
   * Who has this address and password. Unknown address and wrong password cannot be told apart, in
   * words or time.
   */
  async herken({ email, wachtwoord }: Inloggen, ip: string): Promise<GebruikerRij> {
    await this.rem.controleer(email, ip);
    const gebruiker = await this.aanmelden.zoekOpEmail(email);
    const goed = await klopt(wachtwoord, gebruiker?.wachtwoordHash ?? null);
    if (!goed || gebruiker === null) {
      if (gebruiker !== null) this.log.naderhand(gebruiker, AANMELDEN_GEWEIGERD);
      throw Weigering.aanmeldenMislukt();
    }
    await this.rem.vergeet(email, ip);
    return gebruiker;
  }

  /**
   * Who belongs to a token, or null; without `standen` only a session that opens everything counts.
   * @param telt whether it counts as use of the session
   */
  async vind(
    token: string,
    standen?: readonly Sessiestand[],
    telt = true,
  ): Promise<Aangemeld | null> {
    const nu = this.klok();
    const gevonden = await this.opslag.vind(hashToken(token), nu, SESSIEDUUR, standen, telt);
    if (gevonden === null || isOpTijd(gevonden.sessie, nu)) return gevonden;
    await this.eindig(token);
    return null;
  }

  /** Seconds that are left, without counting as use; null when the session is over. */
  async tijd(token: string): Promise<Sessietijd | null> {
    const nu = this.klok();
    const sessie = await this.opslag.kijk(hashToken(token), nu, SESSIEDUUR);
    if (sessie === null || sessie.stand !== 'volledig') return null;
    const nog = (sinds: Date, ms: number) =>
      Math.max(0, Math.floor((sinds.getTime() + ms - nu.getTime()) / 1000));
    const totaalNogS = nog(sessie.aangemaaktOp, SESSIEDUUR.totaalMs);
    const stilNogS = nog(sessie.laatstGebruiktOp, SESSIEDUUR.stilMs);
    return { stilNogS: Math.min(stilNogS, totaalNogS), totaalNogS };
  }

  /** Which of these sessions still open everything; counts as use of none. */
  levende(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.opslag.levende(ids, this.klok(), SESSIEDUUR);
  }

  async eindig(token: string): Promise<void> {
    await this.opslag.eindig(hashToken(token));
  }

  /** Somebody signs out; that he did so is in the log, however far his session was. */
  async meldAf(token: string): Promise<void> {
    const wie = await this.opslag.vind(hashToken(token), this.klok(), SESSIEDUUR, SESSIESTANDEN);
    await this.eindig(token);
    if (wie !== null)
      await this.log.apart(wie.gebruiker, { wat: 'sessie:eindig', doel: 'aanmelden' });
  }
}

/** The signed-in user as the portal sees him. */
export function alsGebruiker({ gebruiker, bureauNaam }: Aangemeld): Gebruiker {
  const { id, naam, rol, bureauId } = gebruiker;
  return { id, naam, rol, bureau: { id: bureauId, naam: bureauNaam } };
}
