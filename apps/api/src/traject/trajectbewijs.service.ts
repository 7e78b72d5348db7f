import { Inject, Injectable } from '@nestjs/common';
import type { Bijlage } from '@passend/contracts';
import type { Bestandverwijzing, Permissie } from '@passend/domain';
import type { Dossierbestand, Viruscontrole } from '@passend/infra';
import { keurBijlage } from '../dossierboek/bijlage.js';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { VIRUSCONTROLE } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { TrajectService } from './traject.service.js';

/** Files of the traject: kept first, then named by an event. */
@Injectable()
export class TrajectbewijsService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly traject: TrajectService,
    @Inject(VIRUSCONTROLE) private readonly virussen: Viruscontrole,
  ) {}

  /** Keeps a file. @returns how an event names it */
  async bewaar(
    actor: ActorGegevens,
    werknemerId: string,
    bijlage: Bijlage,
    permissie: Permissie = 'traject:schrijven',
  ): Promise<Bestandverwijzing> {
    // Who may not write does not make us look into his file.
    await this.boeken.open(actor, werknemerId, permissie, async () => undefined);
    const gekeurd = await keurBijlage(bijlage, this.virussen);
    return this.boeken.open(actor, werknemerId, permissie, ({ bestanden, plek }) =>
      bestanden.bewaar(plek, gekeurd),
    );
  }

  async bewaarEigen(actor: ActorGegevens, bijlage: Bijlage): Promise<Bestandverwijzing> {
    const id = await this.traject.eigenId(actor);
    return this.bewaar(actor, id, bijlage, 'eigen-traject:schrijven');
  }

  /** A file that the traject shows to who asks; any other does not exist for him. */
  async lees(
    actor: ActorGegevens,
    werknemerId: string,
    bestandId: string,
    permissie: Permissie = 'traject:lezen',
  ): Promise<Dossierbestand> {
    const { documenten, oefeningen, tests, plaatsingen } = await this.traject.toon(
      actor,
      werknemerId,
      permissie,
    );
    const getoond = [
      ...documenten,
      ...tests,
      ...plaatsingen,
      ...oefeningen.map(({ ingeleverd }) => ({ bestand: ingeleverd?.bestand ?? null })),
    ];
    if (!getoond.some(({ bestand }) => bestand?.id === bestandId)) throw Weigering.nietGevonden();
    return this.boeken.open(actor, werknemerId, permissie, async ({ bestanden }) => {
      const bestand = await bestanden.lees(werknemerId, bestandId);
      if (bestand === null) throw Weigering.nietGevonden();
      return bestand;
    });
  }

  async leesEigen(actor: ActorGegevens, bestandId: string): Promise<Dossierbestand> {
    return this.lees(actor, await this.traject.eigenId(actor), bestandId, 'eigen-traject:lezen');
  }
}
