import { Inject, Injectable } from '@nestjs/common';
import type { Account, EigenSessie, WachtwoordWijzigen } from '@passend/contracts';
import {
  type Aangemeld,
  BureauOpslag,
  EigenSessies,
  GebruikerEntiteit,
  PostUit,
  type SessieRij,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Aanmeldrem } from '../sessie/aanmeldrem.js';
import { type Deur, Sessiebegin } from '../sessie/sessiebegin.js';
import { SESSIEDUUR } from '../sessie/sessieduur.js';
import { hashWachtwoord, klopt } from '../sessie/wachtwoord.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { eisGoed } from './wachtwoordeis.js';

/** What people do with their own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly sessiebegin: Sessiebegin,
    private readonly rem: Aanmeldrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  gegevens({ gebruiker, bureauNaam }: Aangemeld): Account {
    const { naam, email, rol, wachtwoordOp } = gebruiker;
    return {
      naam,
      email,
      rol,
      bureau: bureauNaam,
      wachtwoordOp: wachtwoordOp?.toISOString() ?? null,
    };
  }

  /** Asks the old password, ends the sessions elsewhere, and gives this one a new token. */
  async wijzigWachtwoord(
    { gebruiker, sessie }: Aangemeld,
    { oud, nieuw }: WachtwoordWijzigen,
    ip: string,
    deur: Deur,
  ): Promise<void> {
    await this.rem.controleer(gebruiker.email, ip);
    if (!(await klopt(oud, await this.#hashVan(gebruiker)))) throw oudeKloptNiet();
    await this.rem.vergeet(gebruiker.email, ip);
    if (oud === nieuw) throw hetzelfde();
    await eisGoed(nieuw, gebruiker, 'nieuw');
    await this.#zet(gebruiker, await hashWachtwoord(nieuw));
    const aanmelding = { gebruiker, methode: sessie.methode, tweeFactoren: false };
    await this.sessiebegin.rondAf(aanmelding, deur);
  }

  sessies({ gebruiker, sessie }: Aangemeld): Promise<EigenSessie[]> {
    return this.bureaus.in(gebruiker.bureauId, async ({ manager }) => {
      const rijen = await new EigenSessies(manager).van(gebruiker.id, this.klok(), SESSIEDUUR);
      return rijen.map((rij) => alsEigenSessie(rij, sessie.id));
    });
  }

  /** @throws Weigering (404) when this user has no such session */
  eindig({ id: gebruikerId, bureauId }: ActorGegevens, sessieId: string): Promise<void> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const geeindigd = await new EigenSessies(manager).eindig(gebruikerId, sessieId);
      if (!geeindigd) throw Weigering.nietGevonden();
    });
  }

  async eindigAndere({ gebruiker, sessie }: Aangemeld): Promise<{ aantal: number }> {
    return this.bureaus.in(gebruiker.bureauId, async ({ manager }) => ({
      aantal: await new EigenSessies(manager).eindigAlle(gebruiker.id, sessie.id),
    }));
  }

  /** For the beheerder. @throws Weigering (404) for a user of another agency or of none */
  eindigVan({ bureauId }: ActorGegevens, gebruikerId: string): Promise<{ aantal: number }> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      if (!(await manager.existsBy(GebruikerEntiteit, { id: gebruikerId, bureauId })))
        throw Weigering.nietGevonden();
      return { aantal: await new EigenSessies(manager).eindigAlle(gebruikerId) };
    });
  }

  #hashVan({ id, bureauId }: ActorGegevens): Promise<string> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const { wachtwoordHash } = await manager.findOneByOrFail(GebruikerEntiteit, { id });
      return wachtwoordHash;
    });
  }

  #zet({ id, bureauId }: ActorGegevens, wachtwoordHash: string): Promise<void> {
    const op = this.klok();
    return this.bureaus.in(bureauId, async ({ manager }) => {
      await manager.update(GebruikerEntiteit, { id }, { wachtwoordHash, wachtwoordOp: op });
      await new EigenSessies(manager).eindigAlle(id);
      await new PostUit(manager).voegToe({
        bureauId,
        gebruikerId: id,
        soort: 'wachtwoord_gewijzigd',
        sleutel: op.toISOString(),
        op,
      });
    });
  }
}

function alsEigenSessie(rij: SessieRij, dezeId: string): EigenSessie {
  return {
    id: rij.id,
    apparaat: rij.apparaat,
    begonnenOp: rij.aangemaaktOp.toISOString(),
    gebruiktOp: rij.laatstGebruiktOp.toISOString(),
    deze: rij.id === dezeId,
  };
}

function oudeKloptNiet(): Weigering {
  return Weigering.ongeldig([{ pad: 'oud', melding: 'Dit is niet je wachtwoord van nu.' }]);
}

function hetzelfde(): Weigering {
  return Weigering.ongeldig([
    { pad: 'nieuw', melding: 'Dit wachtwoord heb je al. Kies een ander.' },
  ]);
}
