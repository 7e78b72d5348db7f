import { Inject, Injectable } from '@nestjs/common';
import type { Clientcontact } from '@passend/contracts';
import {
  BeheerlogOpslag,
  type EntityManager,
  GebruikersOpslag,
  isVoorbij,
  RelatieOpslag,
  type RelatieRij,
  WerkgeversOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Which contact persons of the employer see a client, and on which days. */
@Injectable()
export class ClientcontactService {
  constructor(
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Only somebody who speaks for the employer of this client: the wrong employer sees nothing. */
  voegToe(actor: ActorGegevens, werknemerId: string, contact: Clientcontact): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'client:beheren', async (open) => {
      if (contact.tot !== null && contact.tot < contact.van) throw Weigering.ongeldig(DAGEN);
      await eisContact(open, contact.gebruikerId, 'gebruikerId');
      const heeftAl = open.client.relaties.some(
        (relatie) => relatie.gebruikerId === contact.gebruikerId && this.nogContact(relatie),
      );
      if (heeftAl) throw Weigering.ongeldig(IS_AL_CONTACT);
      await this.geef(open, actor, contact.gebruikerId, contact.soort, contact.van, contact.tot);
    });
  }

  /** Ends what a contact sees of this client; another one may take over from today. */
  stop(
    actor: ActorGegevens,
    werknemerId: string,
    relatieId: string,
    opvolgerId: string | null,
  ): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'client:beheren', async (open) => {
      const relatie = open.client.relaties.find(({ id }) => id === relatieId);
      if (relatie === undefined || !this.nogContact(relatie)) throw Weigering.nietGevonden();
      if (opvolgerId === relatie.gebruikerId) throw Weigering.ongeldig(IS_AL_CONTACT);
      if (opvolgerId !== null) await eisContact(open, opvolgerId, 'opvolgerId');
      const vandaag = this.vandaag();
      await new RelatieOpslag(open.manager).eindig({ id: relatieId }, vandaag);
      await this.log(open.manager, actor, 'contact_gestopt', relatie.gebruikerId, werknemerId);
      if (opvolgerId === null) return;
      const soort = relatie.contactsoort ?? 'hr';
      await this.geef(open, actor, opvolgerId, soort, vandaag, null);
    });
  }

  private async geef(
    { manager, client }: OpenDossier,
    actor: ActorGegevens,
    gebruikerId: string,
    contactsoort: Clientcontact['soort'],
    van: string,
    tot: string | null,
  ): Promise<void> {
    const werknemerId = client.werknemer.id;
    await new RelatieOpslag(manager).voegToe({
      werknemerId,
      gebruikerId,
      bureauId: actor.bureauId,
      soort: 'werkgever_contact',
      contactsoort,
      van,
      tot,
    });
    await this.log(manager, actor, 'contact_toegevoegd', gebruikerId, werknemerId);
  }

  private async log(
    manager: EntityManager,
    actor: ActorGegevens,
    soort: 'contact_toegevoegd' | 'contact_gestopt',
    gebruikerId: string,
    werknemerId: string,
  ): Promise<void> {
    const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
    await new BeheerlogOpslag(manager).schrijf(schrijver, { soort, gebruikerId, werknemerId });
  }

  private nogContact({ soort, van = null, tot = null }: RelatieRij): boolean {
    return soort === 'werkgever_contact' && !isVoorbij({ van, tot }, this.vandaag());
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

async function eisContact(open: OpenDossier, gebruikerId: string, pad: string): Promise<void> {
  const { werkgeverId } = open.client.werknemer;
  const opslag = new WerkgeversOpslag(open.manager);
  const mens = await new GebruikersOpslag(open.manager).vind(gebruikerId);
  const magErbij = await opslag.isContact(werkgeverId, gebruikerId);
  if (mens?.rol === 'werkgever' && magErbij) return;
  throw Weigering.ongeldig([{ pad, melding: 'Kies een contactpersoon van deze werkgever.' }]);
}

const DAGEN = [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }];
const IS_AL_CONTACT = [
  { pad: 'gebruikerId', melding: 'Deze persoon is al contactpersoon van deze cliënt.' },
];
