import { Inject, Injectable } from '@nestjs/common';
import type { Concept, ConceptBewaard, ConceptInvoer } from '@passend/contracts';
import { BureauOpslag, ConceptOpslag, type Conceptplek } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/**
 * What a coach has typed and not sent yet, seen by himself alone. It shows nothing of the file but his own
 * words, so a save after every pause leaves no line in the access log; sending it does.
 */
@Injectable()
export class ConceptService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async lees(actor: ActorGegevens, werknemerId: string, plek: string): Promise<Concept> {
    const gevonden = await this.met(actor, werknemerId, plek, (opslag, waar) => opslag.vind(waar));
    return { concept: gevonden && { ...gevonden, op: gevonden.op.toISOString() } };
  }

  /** @throws Weigering (409) when another window kept something else meanwhile */
  async bewaar(
    actor: ActorGegevens,
    werknemerId: string,
    plek: string,
    { versie, inhoud }: ConceptInvoer,
  ): Promise<ConceptBewaard> {
    const op = this.klok();
    const nieuw = await this.met(actor, werknemerId, plek, (opslag, waar) =>
      opslag.bewaar(waar, versie, inhoud, op),
    );
    if (nieuw === null) {
      throw Weigering.botst('concept_gewijzigd', 'Dit is in een ander venster gewijzigd.');
    }
    return { versie: nieuw, op: op.toISOString() };
  }

  async verwijder(actor: ActorGegevens, werknemerId: string, plek: string): Promise<Concept> {
    await this.met(actor, werknemerId, plek, (opslag, waar) => opslag.verwijder(waar));
    return { concept: null };
  }

  private async met<T>(
    actor: ActorGegevens,
    werknemerId: string,
    plek: string,
    werk: (opslag: ConceptOpslag, waar: Conceptplek) => Promise<T>,
  ): Promise<T> {
    const { id: gebruikerId, bureauId } = actor;
    await this.toegang.toets(actor, werknemerId, 'concept:schrijven');
    const waar = { bureauId, werknemerId, gebruikerId, plek };
    return this.bureaus.in(bureauId, ({ manager, sleutel }) =>
      werk(new ConceptOpslag(manager, sleutel), waar),
    );
  }
}
