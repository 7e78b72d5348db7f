import { Inject, Injectable } from '@nestjs/common';
import type { Netwerk, NetwerkInvoer } from '@passend/contracts';
import { vraagOpnieuw } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  type Netwerkinvoer,
  NetwerkOpslag,
  type Werkeenheid,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** More than a list that people look through by eye. */
const MEESTE = 2_000;

/** People and organisations that the coaches of an agency may approach: it holds nothing about a client. */
@Injectable()
export class NetwerkService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens): Promise<Netwerk> {
    return this.bureaus.in(actor.bureauId, (eenheid) => this.toon(eenheid));
  }

  voegToe(actor: ActorGegevens, invoer: NetwerkInvoer): Promise<Netwerk> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new NetwerkOpslag(eenheid.manager, eenheid.sleutel);
      if ((await opslag.tel()) >= MEESTE) {
        throw Weigering.botst('netwerk_vol', 'Deze lijst is vol. Haal eerst iemand weg.');
      }
      await opslag.voegToe(this.rij(actor, invoer));
      return this.toon(eenheid);
    });
  }

  /** @throws Weigering (404) for a contact of nobody here */
  wijzig(actor: ActorGegevens, id: string, invoer: NetwerkInvoer): Promise<Netwerk> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new NetwerkOpslag(eenheid.manager, eenheid.sleutel);
      if (!(await opslag.wijzig(id, this.rij(actor, invoer)))) throw Weigering.nietGevonden();
      return this.toon(eenheid);
    });
  }

  /** @throws Weigering (404) for a contact of nobody here */
  verwijder(actor: ActorGegevens, id: string): Promise<Netwerk> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new NetwerkOpslag(eenheid.manager, eenheid.sleutel);
      if (!(await opslag.verwijder(id))) throw Weigering.nietGevonden();
      return this.toon(eenheid);
    });
  }

  private rij(actor: ActorGegevens, { toestemming, ...gegevens }: NetwerkInvoer): Netwerkinvoer {
    if (toestemming.op > vandaagInNederland(this.klok())) {
      const melding = 'Deze dag is nog niet geweest.';
      throw Weigering.ongeldig([{ pad: 'toestemming.op', melding }]);
    }
    const { bureauId, id: doorId } = actor;
    return { bureauId, doorId, gegevens, toestemming, op: this.klok() };
  }

  private async toon({ manager, sleutel }: Werkeenheid): Promise<Netwerk> {
    const contacten = await new NetwerkOpslag(manager, sleutel).alle();
    const namen = await new CaseloadOpslag(manager).namen(contacten.map(({ doorId }) => doorId));
    const vandaag = vandaagInNederland(this.klok());
    return {
      contacten: contacten.map(({ id, gegevens, toestemming, doorId, op }) => ({
        id,
        ...gegevens,
        toestemming,
        vraagOpnieuw: vraagOpnieuw(toestemming, vandaag),
        door: namen.get(doorId) ?? '',
        op: op.toISOString(),
      })),
    };
  }
}
