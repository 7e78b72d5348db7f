import { Inject, Injectable } from '@nestjs/common';
import type { NoodtoegangInvoer, NoodtoegangStand, Noodzoek } from '@passend/contracts';
import { magBreken, magInNood, NOODTOEGANG_MS } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  NoodtoegangOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
  zoekClientOpNaam,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { magDeze } from '../toegang/dossiertoegang.js';
import { alsActor, alsRecord } from '../toegang/nood.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Noodrem } from './noodrem.js';

/** Breaking the glass: a coach opens a file that is not his, for an hour, to read, with a reason. */
@Injectable()
export class NoodtoegangService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly rem: Noodrem,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** The client with this name and employer in the own agency, when there is exactly one. */
  async zoek(
    actor: ActorGegevens,
    { naam, werkgever }: Noodzoek,
  ): Promise<{ werknemerId: string }> {
    await this.rem.controleer(actor);
    const ids = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      zoekClientOpNaam(manager, naam, werkgever),
    );
    const [werknemerId] = ids;
    if (werknemerId === undefined || ids.length > 1) throw Weigering.nietGevonden();
    return { werknemerId };
  }

  /**
   * Breaks the glass. Again within the hour, it begins anew with the new reason.
   * @throws Weigering (404) for a client of nobody or of another agency
   * @throws Weigering (409) when he may open this file anyway
   */
  breek(
    actor: ActorGegevens,
    werknemerId: string,
    { soort, reden }: NoodtoegangInvoer,
  ): Promise<NoodtoegangStand> {
    return this.bij(actor, werknemerId, async (eenheid, client) => {
      const { manager, sleutel } = eenheid;
      const op = this.klok();
      if (magDeze(actor, client, 'werknemer:lezen', vandaagInNederland(op)))
        throw Weigering.eigenDossier();
      const tot = new Date(op.getTime() + NOODTOEGANG_MS);
      await new NoodtoegangOpslag(manager, sleutel).voegToe({
        bureauId: actor.bureauId,
        werknemerId,
        gebruikerId: actor.id,
        soort,
        reden,
        op,
        tot,
      });
      await this.log.schrijf(eenheid, actor, {
        wat: 'noodtoegang:openen',
        doel: 'noodtoegang',
        regel: 'noodtoegang',
        werknemerId,
      });
      return { tot: tot.toISOString() };
    });
  }

  /** Until when this actor looks through a broken glass; null when he does not. */
  stand(actor: ActorGegevens, werknemerId: string): Promise<NoodtoegangStand> {
    return this.bij(actor, werknemerId, async ({ manager, sleutel }, client) => {
      const laatste = await new NoodtoegangOpslag(manager, sleutel).laatste(werknemerId, actor.id);
      const record = alsRecord(client);
      const open =
        laatste !== null &&
        magInNood(alsActor(actor), record, 'werknemer:lezen', laatste, this.klok());
      return { tot: open ? laatste.tot.toISOString() : null };
    });
  }

  /** Closes it before its time. */
  sluit(actor: ActorGegevens, werknemerId: string): Promise<NoodtoegangStand> {
    return this.bij(actor, werknemerId, async ({ manager, sleutel }) => {
      await new NoodtoegangOpslag(manager, sleutel).sluit(werknemerId, actor.id, this.klok());
      return { tot: null };
    });
  }

  private bij<T>(
    actor: ActorGegevens,
    werknemerId: string,
    werk: (eenheid: Werkeenheid, client: WerknemerMetRelaties) => Promise<T>,
  ): Promise<T> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const client = await new CaseloadOpslag(eenheid.manager).vind(werknemerId);
      if (client === null || !magBreken(alsActor(actor), alsRecord(client)))
        throw Weigering.nietGevonden();
      return werk(eenheid, client);
    });
  }
}
