import { Inject, Injectable } from '@nestjs/common';
import type { Overdrachtvraag } from '@passend/contracts';
import { plusDagen, wieHeeft } from '@passend/domain';
import {
  BegeleidingOpslag,
  BeheerlogOpslag,
  BureauOpslag,
  CaseloadOpslag,
  type Werkeenheid,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, magDeze } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { vindCoach } from './nieuwe-staat.js';

/** A handover can be planned this far ahead. */
const VOORUIT_DAGEN = 366;

/** Giving clients to another coach: all of those that are named, or none. */
@Injectable()
export class OverdrachtService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** @returns for how many clients something changed */
  async draagOver(actor: ActorGegevens, vraag: Overdrachtvraag): Promise<number> {
    const ids = [...new Set(vraag.clienten)].sort();
    // Before anything else: who may not give away one of them learns nothing of the others.
    for (const id of ids) {
      await this.toegang.open(actor, id, 'client:overdragen', async () => undefined);
    }
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      this.eisDag(vraag.per);
      await vindCoach(eenheid.manager, vraag.naarId, 'naarId');
      let aantal = 0;
      for (const id of ids) aantal += await this.een(eenheid, actor, id, vraag);
      return aantal;
    });
  }

  private async een(
    { manager, sleutel }: Werkeenheid,
    actor: ActorGegevens,
    werknemerId: string,
    { naarId, per, notitie }: Overdrachtvraag,
  ): Promise<number> {
    const opslag = new BegeleidingOpslag(manager, sleutel);
    await opslag.vergrendel(werknemerId);
    // Looked up again under the lock: meanwhile somebody else may have given him away.
    const client = await new CaseloadOpslag(manager).vind(werknemerId);
    const vandaag = vandaagInNederland(this.klok());
    if (client === null || !magDeze(actor, client, 'client:overdragen', vandaag)) {
      throw Weigering.nietGevonden();
    }
    const vanId = wieHeeft(client.relaties, 'coach', per);
    if (vanId === naarId) return 0;
    const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
    await opslag.zetCoach(schrijver, werknemerId, { vanId, naarId, per, notitie });
    await new BeheerlogOpslag(manager).schrijf(schrijver, {
      soort: 'client_overgedragen',
      gebruikerId: naarId,
      werknemerId,
      gegevens: { vanId, per },
    });
    return 1;
  }

  private eisDag(per: string): void {
    const vandaag = vandaagInNederland(this.klok());
    if (per >= vandaag && per <= plusDagen(vandaag, VOORUIT_DAGEN)) return;
    const melding = 'Kies vandaag of een dag in het komende jaar.';
    throw Weigering.ongeldig([{ pad: 'per', melding }]);
  }
}
