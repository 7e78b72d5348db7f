import { Inject, Injectable } from '@nestjs/common';
import type { Concept, ConceptBewaard, ConceptInvoer } from '@passend/contracts';
import { BureauOpslag, CaseloadOpslag, ConceptOpslag, type Conceptplek } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** The file that a form is about: of this client, or of the werknemer who asks. */
export type Wiens = string | 'zelf';

/**
 * What a coach or a werknemer has typed and not sent yet, seen by its writer alone. It shows nothing of the
 * file but his own words, so a save after every pause leaves no line in the access log; sending it does.
 */
@Injectable()
export class ConceptService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async lees(actor: ActorGegevens, wiens: Wiens, plek: string): Promise<Concept> {
    const gevonden = await this.met(actor, wiens, plek, (opslag, waar) => opslag.vind(waar));
    return { concept: gevonden && { ...gevonden, op: gevonden.op.toISOString() } };
  }

  /** @throws Weigering (409) when another window kept something else meanwhile */
  async bewaar(
    actor: ActorGegevens,
    wiens: Wiens,
    plek: string,
    { versie, inhoud }: ConceptInvoer,
  ): Promise<ConceptBewaard> {
    const op = this.klok();
    const nieuw = await this.met(actor, wiens, plek, (opslag, waar) =>
      opslag.bewaar(waar, versie, inhoud, op),
    );
    if (nieuw === null) {
      throw Weigering.botst('concept_gewijzigd', 'Dit is in een ander venster gewijzigd.');
    }
    return { versie: nieuw, op: op.toISOString() };
  }

  async verwijder(actor: ActorGegevens, wiens: Wiens, plek: string): Promise<Concept> {
    await this.met(actor, wiens, plek, (opslag, waar) => opslag.verwijder(waar));
    return { concept: null };
  }

  private async met<T>(
    actor: ActorGegevens,
    wiens: Wiens,
    plek: string,
    werk: (opslag: ConceptOpslag, waar: Conceptplek) => Promise<T>,
  ): Promise<T> {
    const { id: gebruikerId, bureauId } = actor;
    const werknemerId = wiens === 'zelf' ? await this.eigenId(actor) : wiens;
    const permissie = wiens === 'zelf' ? 'eigen-concept:schrijven' : 'concept:schrijven';
    await this.toegang.toets(actor, werknemerId, permissie);
    const waar = { bureauId, werknemerId, gebruikerId, plek };
    return this.bureaus.in(bureauId, ({ manager, sleutel }) =>
      werk(new ConceptOpslag(manager, sleutel), waar),
    );
  }

  private async eigenId({ id, bureauId }: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }
}
