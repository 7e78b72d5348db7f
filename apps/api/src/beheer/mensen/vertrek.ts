import { Inject, Injectable } from '@nestjs/common';
import {
  type EntityManager,
  type GebruikerRij,
  RelatieOpslag,
  TeamOpslag,
  VervangingOpslag,
  WerkgeversOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../../gedeeld/tokens.js';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';

/** What ends when somebody does not work here, or for an employer, any more. */
@Injectable()
export class Vertrek {
  constructor(@Inject(KLOK) private readonly klok: Klok) {}

  /** Ends his teams, the replacements that he is in, and what he could see as a contact person. */
  async eindigAlles(
    manager: EntityManager,
    { id, rol }: Pick<GebruikerRij, 'id' | 'rol'>,
  ): Promise<void> {
    const vandaag = vandaagInNederland(this.klok());
    const vervangingen = new VervangingOpslag(manager);
    for (const vervanging of await vervangingen.alle()) {
      const zijne = vervanging.vervangerId === id || vervanging.coachId === id;
      if (zijne && vervanging.tot >= vandaag) await vervangingen.eindig(vervanging, vandaag);
    }
    await new TeamOpslag(manager).verlaat(id);
    const relaties = new RelatieOpslag(manager);
    await relaties.eindig({ gebruikerId: id, soort: 'vervangend_coach' }, vandaag);
    if (rol !== 'werkgever') return;
    await relaties.eindig({ gebruikerId: id, soort: 'werkgever_contact' }, vandaag);
    const werkgevers = new WerkgeversOpslag(manager);
    for (const { werkgeverId, gebruikerId } of await werkgevers.contacten()) {
      if (gebruikerId === id) await werkgevers.stopContact(werkgeverId, id, this.klok());
    }
  }
}
