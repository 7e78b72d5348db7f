import { Inject, Injectable } from '@nestjs/common';
import type { Uitnodigen, Uitnodiging, WerknemerUitnodiging } from '@passend/contracts';
import {
  BeheerlogOpslag,
  BureauOpslag,
  type EntityManager,
  GebruikerEntiteit,
  ToegangsvraagOpslag,
  type ToegangsvraagRij,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Postrem } from './postrem.js';
import { Uitnodiger } from './uitnodiger.js';
import { alsUitnodiging } from './uitnodiging.weergave.js';

/** More than an agency has people. */
const HOOGSTENS = 500;

/** Invitations: of colleagues and employers by the beheerder, of a client by his coach. */
@Injectable()
export class UitnodigingService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly dossiers: Dossiertoegang,
    private readonly uitnodiger: Uitnodiger,
    private readonly rem: Postrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  alle({ bureauId }: ActorGegevens): Promise<Uitnodiging[]> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const rijen = await new ToegangsvraagOpslag(manager).uitnodigingen(HOOGSTENS);
      return rijen.map((rij) => alsUitnodiging(rij, this.klok()));
    });
  }

  async nodigUit({ id, bureauId }: ActorGegevens, wie: Uitnodigen): Promise<void> {
    await this.rem.telUitnodiging(id);
    const bekend = await this.uitnodiger.zoek(wie.email);
    await this.bureaus.in(bureauId, async ({ manager }) => {
      const nieuw = { ...wie, bureauId, doorId: id };
      const gebruikerId = await this.uitnodiger.nodigUit(manager, nieuw, bekend);
      if (gebruikerId === null) return;
      await new BeheerlogOpslag(manager).schrijf(
        { bureauId, doorId: id, op: this.klok() },
        { soort: 'gebruiker_uitgenodigd', gebruikerId, gegevens: { rol: wie.rol } },
      );
    });
    await this.uitnodiger.meldBestaand(bekend);
  }

  /** The same invitation once more, with a link of its own; the earlier one stops working. */
  async opnieuw({ id: doorId, bureauId }: ActorGegevens, id: string): Promise<void> {
    await this.rem.telUitnodiging(doorId);
    const { email } = await this.bureaus.in(bureauId, ({ manager }) => openVraag(manager, id));
    const bekend = await this.uitnodiger.zoek(email);
    await this.bureaus.in(bureauId, async ({ manager }) => {
      const vraag = await openVraag(manager, id);
      await this.uitnodiger.nodigUit(manager, { ...kern(vraag), bureauId, doorId }, bekend);
    });
    await this.uitnodiger.meldBestaand(bekend);
  }

  trekIn({ bureauId }: ActorGegevens, id: string): Promise<void> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const opslag = new ToegangsvraagOpslag(manager);
      const vraag = await opslag.vind(id);
      const gelukt = vraag?.soort === 'uitnodiging' && (await opslag.trekIn(id, this.klok()));
      if (!gelukt) throw Weigering.nietGevonden();
    });
  }

  vanWerknemer(actor: ActorGegevens, werknemerId: string): Promise<WerknemerUitnodiging> {
    return this.dossiers.open(actor, werknemerId, 'client:beheren', (open) => this.#stand(open));
  }

  async nodigWerknemerUit(
    actor: ActorGegevens,
    werknemerId: string,
    email: string,
  ): Promise<WerknemerUitnodiging> {
    await this.rem.telUitnodiging(actor.id);
    const bekend = await this.uitnodiger.zoek(email);
    const stand = await this.dossiers.open(actor, werknemerId, 'client:beheren', async (open) => {
      if ((await this.#stand(open)).account) throw alAccount();
      const { manager, client } = open;
      const opslag = new ToegangsvraagOpslag(manager);
      const eerder = await opslag.voorWerknemer(werknemerId);
      if (eerder !== null) await opslag.trekIn(eerder.id, this.klok());
      const { bureauId, naam } = client.werknemer;
      const wie = {
        bureauId,
        doorId: actor.id,
        naam,
        email,
        rol: 'werknemer',
        werknemerId,
      } as const;
      await this.uitnodiger.nodigUit(manager, wie, bekend);
      return this.#stand(open);
    });
    await this.uitnodiger.meldBestaand(bekend);
    return stand;
  }

  trekWerknemerIn(actor: ActorGegevens, werknemerId: string): Promise<WerknemerUitnodiging> {
    return this.dossiers.open(actor, werknemerId, 'client:beheren', async (open) => {
      const opslag = new ToegangsvraagOpslag(open.manager);
      const eerder = await opslag.voorWerknemer(werknemerId);
      if (eerder !== null) await opslag.trekIn(eerder.id, this.klok());
      return this.#stand(open);
    });
  }

  async #stand({ manager, client }: OpenDossier): Promise<WerknemerUitnodiging> {
    const { id, gebruikerId } = client.werknemer;
    const account =
      gebruikerId !== null &&
      (await manager.existsBy(GebruikerEntiteit, { id: gebruikerId, actief: true }));
    const vraag = await new ToegangsvraagOpslag(manager).voorWerknemer(id);
    return { account, uitnodiging: vraag === null ? null : alsUitnodiging(vraag, this.klok()) };
  }
}

/** @throws Weigering (404) when there is no such invitation, or it was used */
async function openVraag(manager: EntityManager, id: string): Promise<ToegangsvraagRij> {
  const vraag = await new ToegangsvraagOpslag(manager).vind(id);
  if (vraag === null || vraag.soort !== 'uitnodiging' || vraag.gebruiktOp !== null) {
    throw Weigering.nietGevonden();
  }
  return vraag;
}

function kern({ naam, email, rol, werknemerId }: ToegangsvraagRij) {
  return { naam, email, rol, ...(werknemerId === null ? {} : { werknemerId }) };
}

function alAccount(): Weigering {
  return Weigering.ongeldig([{ pad: 'email', melding: 'Deze cliënt heeft al een account.' }]);
}
