import { Inject, Injectable } from '@nestjs/common';
import type { Werkgever, WerkgeverInvoer } from '@passend/contracts';
import { gebruikerstaatVan } from '@passend/domain';
import {
  BeheerlogOpslag,
  BureauOpslag,
  ClientenLeesmodel,
  type EntityManager,
  GebruikersOpslag,
  WerkgeversOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../../gedeeld/tokens.js';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';
import { Weigering } from '../../gedeeld/weigering.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';

/** Employers of an agency, with who speaks for each and how many clients he has. */
@Injectable()
export class WerkgeversService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  alle({ bureauId }: ActorGegevens): Promise<Werkgever[]> {
    return this.bureaus.in(bureauId, ({ manager }) => this.toon(manager));
  }

  /** Makes an employer (without an id), or changes what is known of one. */
  bewaar(
    actor: ActorGegevens,
    id: string | null,
    { naam, kvk }: WerkgeverInvoer,
  ): Promise<Werkgever[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new WerkgeversOpslag(manager);
      if (id !== null && (await opslag.vind(id)) === null) throw Weigering.nietGevonden();
      const zelfde = (await opslag.alle()).find((een) => een.naam === naam && een.id !== id);
      if (zelfde !== undefined) throw Weigering.ongeldig(NAAM_BEZET);
      const werkgeverId = id ?? (await opslag.maak(actor.bureauId, naam, kvk));
      if (id !== null) await opslag.wijzig(id, naam, kvk);
      const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
      const soort = id === null ? 'werkgever_gemaakt' : 'werkgever_gewijzigd';
      await new BeheerlogOpslag(manager).schrijf(schrijver, { soort, werkgeverId });
      return this.toon(manager);
    });
  }

  private async toon(manager: EntityManager): Promise<Werkgever[]> {
    const opslag = new WerkgeversOpslag(manager);
    const contacten = await opslag.contacten();
    const wie = await new GebruikersOpslag(manager).opId(
      contacten.map(({ gebruikerId }) => gebruikerId),
    );
    const vandaag = vandaagInNederland(this.klok());
    const clienten = await new ClientenLeesmodel(manager).alle(vandaag);
    return (await opslag.alle()).map(({ id, naam, kvk = null }) => ({
      id,
      naam,
      kvk,
      clienten: clienten.filter((een) => een.werkgeverId === id && een.eindeOp === null).length,
      contacten: contacten.flatMap(({ werkgeverId, gebruikerId, soort }) => {
        const mens = wie.get(gebruikerId);
        if (werkgeverId !== id || mens === undefined) return [];
        const staat = gebruikerstaatVan({ actief: mens.actief, gestoptOp: mens.gestoptOp ?? null });
        return [{ id: gebruikerId, naam: mens.naam, email: mens.email, soort, staat }];
      }),
    }));
  }
}

const NAAM_BEZET = [{ pad: 'naam', melding: 'Er is al een werkgever met deze naam.' }];
