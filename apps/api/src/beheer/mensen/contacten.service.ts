import { Inject, Injectable } from '@nestjs/common';
import type { ContactInvoer } from '@passend/contracts';
import {
  BeheerlogOpslag,
  BureauOpslag,
  type EntityManager,
  GebruikersOpslag,
  RelatieOpslag,
  WerkgeversOpslag,
} from '@passend/infra';
import { Postrem } from '../../account/postrem.js';
import { KLOK, type Klok } from '../../gedeeld/tokens.js';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';
import { Weigering } from '../../gedeeld/weigering.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';

/** Who speak for an employer. Being one gives access to nothing: that comes with each client. */
@Injectable()
export class ContactenService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly rem: Postrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Invites a contact person; one who speaks for another employer already keeps his account. */
  async voegToe(actor: ActorGegevens, werkgeverId: string, invoer: ContactInvoer): Promise<void> {
    await this.rem.telUitnodiging(actor.id);
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new WerkgeversOpslag(manager);
      if ((await opslag.vind(werkgeverId)) === null) throw Weigering.nietGevonden();
      const gebruikerId = await this.account(manager, actor, invoer);
      await opslag.voegContactToe(actor.bureauId, werkgeverId, gebruikerId, invoer.soort);
      await new BeheerlogOpslag(manager).schrijf(this.schrijver(actor), {
        soort: 'contact_toegevoegd',
        gebruikerId,
        werkgeverId,
        gegevens: { soort: invoer.soort },
      });
    });
  }

  /** He left: his access to the clients of this employer ends today; another one may take over. */
  stop(
    actor: ActorGegevens,
    werkgeverId: string,
    gebruikerId: string,
    opvolgerId: string | null,
  ): Promise<void> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new WerkgeversOpslag(manager);
      if (!(await opslag.isContact(werkgeverId, gebruikerId))) throw Weigering.nietGevonden();
      const kan = opvolgerId === null || (await opslag.isContact(werkgeverId, opvolgerId));
      if (!kan || opvolgerId === gebruikerId) throw Weigering.ongeldig(GEEN_OPVOLGER);
      const relaties = new RelatieOpslag(manager);
      const vandaag = vandaagInNederland(this.klok());
      const welke = { gebruikerId, werkgeverId, soort: 'werkgever_contact' } as const;
      const beeindigd = await relaties.eindig(welke, vandaag);
      await opslag.stopContact(werkgeverId, gebruikerId, this.klok());
      for (const { werknemerId, contactsoort } of opvolgerId === null ? [] : beeindigd) {
        await relaties.voegToe({
          werknemerId,
          gebruikerId: opvolgerId ?? '',
          bureauId: actor.bureauId,
          soort: 'werkgever_contact',
          contactsoort: contactsoort ?? null,
          van: vandaag,
        });
      }
      await new BeheerlogOpslag(manager).schrijf(this.schrijver(actor), {
        soort: 'contact_gestopt',
        gebruikerId,
        werkgeverId,
        gegevens: { opvolgerId, clienten: beeindigd.length },
      });
    });
  }

  private async account(
    manager: EntityManager,
    actor: ActorGegevens,
    { naam, email }: ContactInvoer,
  ): Promise<string> {
    const opslag = new GebruikersOpslag(manager);
    const bestaand = await opslag.vindOpEmail(email);
    if (bestaand?.rol === 'werkgever' && bestaand.gestoptOp === null) return bestaand.id;
    const nieuw = { naam, email, rol: 'werkgever', bureauId: actor.bureauId } as const;
    const id = await opslag.nodigUit({ ...nieuw, op: this.klok() });
    if (id === null) throw Weigering.ongeldig(ADRES_BEZET);
    return id;
  }

  private schrijver(actor: ActorGegevens) {
    return { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
  }
}

const GEEN_OPVOLGER = [
  { pad: 'opvolgerId', melding: 'Kies een andere contactpersoon van deze werkgever.' },
];
const ADRES_BEZET = [
  { pad: 'email', melding: 'Met dit e-mailadres kan geen account worden gemaakt. Neem een ander.' },
];
