import { Inject, Injectable } from '@nestjs/common';
import type { Vervanging, VervangingInvoer } from '@passend/contracts';
import { plusDagen } from '@passend/domain';
import {
  BeheerlogOpslag,
  BureauOpslag,
  CaseloadOpslag,
  type EntityManager,
  GebruikersOpslag,
  RelatieOpslag,
  VervangingOpslag,
  type VervangingRij,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { eisCoach, vindCoach } from './nieuwe-staat.js';

/** Longer than this is no replacement but a handover. */
const HOOGSTENS_DAGEN = 366;

/** One coach in the place of another for some days. It ends by itself. */
@Injectable()
export class VervangingService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Those that a coach is in; all of them for a beheerder. */
  alle(actor: ActorGegevens): Promise<Vervanging[]> {
    return this.bureaus.in(actor.bureauId, ({ manager }) => this.toon(manager, actor));
  }

  zet(actor: ActorGegevens, invoer: VervangingInvoer): Promise<Vervanging[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      await eisCoach(manager, actor, invoer.coachId);
      await vindCoach(manager, invoer.vervangerId, 'vervangerId');
      this.eisDagen(invoer);
      if (invoer.vervangerId === invoer.coachId) throw Weigering.ongeldig(ZICHZELF);
      const { coachId, vervangerId, van, tot } = invoer;
      const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
      const clienten = await this.kiesClienten(manager, invoer);
      const id = await new VervangingOpslag(manager).zet(
        { ...schrijver, coachId, vervangerId, van, tot, alleClienten: invoer.clienten === null },
        clienten,
      );
      for (const werknemerId of clienten) {
        await new BeheerlogOpslag(manager).schrijf(schrijver, {
          soort: 'vervanging_gezet',
          gebruikerId: vervangerId,
          werknemerId,
          gegevens: { vervangingId: id, van, tot },
        });
      }
      return this.toon(manager, actor);
    });
  }

  /** Ends one from today; one of others answers as if it did not exist. */
  stop(actor: ActorGegevens, id: string): Promise<Vervanging[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new VervangingOpslag(manager);
      const vervanging = await opslag.vind(id);
      if (vervanging === null || !magStoppen(actor, vervanging)) throw Weigering.nietGevonden();
      if (vervanging.tot < this.vandaag()) return this.toon(manager, actor);
      await opslag.eindig(vervanging, this.vandaag());
      const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
      await new BeheerlogOpslag(manager).schrijf(schrijver, {
        soort: 'vervanging_beeindigd',
        gebruikerId: vervanging.vervangerId,
        gegevens: { vervangingId: id },
      });
      return this.toon(manager, actor);
    });
  }

  /** Clients of the coach who is away, and of nobody else. */
  private async kiesClienten(
    manager: EntityManager,
    { coachId, clienten, van }: VervangingInvoer,
  ): Promise<readonly string[]> {
    const relaties = await new RelatieOpslag(manager).nogVan(coachId, 'coach', van);
    const zijne = new Set<string>();
    for (const { werknemerId } of relaties) {
      const client = await new CaseloadOpslag(manager).vind(werknemerId);
      if (client?.eindeOp === null) zijne.add(werknemerId);
    }
    if (clienten === null) return [...zijne];
    if (clienten.every((id) => zijne.has(id))) return [...new Set(clienten)];
    throw Weigering.nietGevonden();
  }

  private eisDagen({ van, tot }: VervangingInvoer): void {
    if (van < this.vandaag()) {
      throw Weigering.ongeldig([{ pad: 'van', melding: 'Kies vandaag of een latere dag.' }]);
    }
    if (tot < van) {
      throw Weigering.ongeldig([
        { pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' },
      ]);
    }
    if (tot > plusDagen(van, HOOGSTENS_DAGEN)) {
      const melding = 'Een vervanging duurt hoogstens een jaar. Draag de cliënten anders over.';
      throw Weigering.ongeldig([{ pad: 'tot', melding }]);
    }
  }

  private async toon(manager: EntityManager, actor: ActorGegevens): Promise<Vervanging[]> {
    const opslag = new VervangingOpslag(manager);
    const zijne = (await opslag.alle()).filter((een) => magZien(actor, een));
    const namen = await new GebruikersOpslag(manager).opId(
      zijne.flatMap(({ coachId, vervangerId }) => [coachId, vervangerId]),
    );
    const aantallen = await opslag.aantallen();
    const mens = (id: string) => ({ id, naam: namen.get(id)?.naam ?? '' });
    return zijne.map((een) => ({
      id: een.id,
      coach: mens(een.coachId),
      vervanger: mens(een.vervangerId),
      van: een.van,
      tot: een.tot,
      alleClienten: een.alleClienten,
      aantal: aantallen.get(een.id) ?? 0,
      stand: this.standVan(een),
      magStoppen: magStoppen(actor, een) && this.standVan(een) !== 'voorbij',
    }));
  }

  private standVan({ van, tot }: VervangingRij): Vervanging['stand'] {
    const vandaag = this.vandaag();
    if (tot < vandaag || tot < van) return 'voorbij';
    return van > vandaag ? 'komt' : 'loopt';
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

const ZICHZELF = [{ pad: 'vervangerId', melding: 'Kies iemand anders dan wie er weg is.' }];

function magStoppen({ rol, id }: ActorGegevens, { coachId }: VervangingRij): boolean {
  return rol === 'beheerder' || coachId === id;
}

function magZien(actor: ActorGegevens, vervanging: VervangingRij): boolean {
  return magStoppen(actor, vervanging) || vervanging.vervangerId === actor.id;
}
