import { Inject, Injectable } from '@nestjs/common';
import type { WatAlsAntwoord, WatAlsBegin, WatAlsVraag } from '@passend/contracts';
import { VacatureLeesmodel } from '@passend/infra';
import { type Marktverschil, type Persoon, pasWijzigingToe, versies } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Markt } from '../markt/markt.js';
import { leesPersoon } from '../markt/persoon.js';
import { regelTekst } from '../matches/regel.teksten.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonGrenzen } from './grens.weergave.js';
import { toonHerschikt, toonVerschoven } from './verschoven.weergave.js';

/** A longer list is not read; the number says how many there are. */
const MEESTE_RIJEN = 50;

/** Tries other limits and wishes for a client on the whole market; keeps nothing of it. */
@Injectable()
export class WatAlsService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly markt: Markt,
    private readonly vacatures: VacatureLeesmodel,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** How it stands now, what each limit costs, and what can be changed. */
  async begin(actor: ActorGegevens, werknemerId: string): Promise<WatAlsBegin> {
    const persoon = await this.lees(actor, werknemerId);
    const uitslag = this.markt.index.beoordeel(persoon);
    // What stays as it is on trial.
    const {
      woonplaats: _waar,
      rijbewijs: _rijden,
      diplomas: _papieren,
      ...zoekprofiel
    } = persoon.zoekprofiel;
    return {
      stand: uitslag.stand(),
      kosten: uitslag.kosten().map((een) => ({ ...een, tekst: regelTekst(een.regel, persoon) })),
      grenzen: toonGrenzen(persoon.belastbaarheid),
      zoekprofiel,
      versies: versies(),
    };
  }

  /** Which vacancies come in and which fall off by a change. */
  async probeer(
    actor: ActorGegevens,
    werknemerId: string,
    vraag: WatAlsVraag,
  ): Promise<WatAlsAntwoord> {
    const persoon = await this.lees(actor, werknemerId);
    const anders = pasWijzigingToe(persoon, vraag);
    if (!anders.ok) throw Weigering.ongeldig([...anders.fouten]);
    const { index } = this.markt;
    const verschil = index
      .beoordeel(persoon)
      .vergelijkMet(index.beoordeel(anders.waarde), MEESTE_RIJEN);
    return this.toon(verschil, anders.waarde);
  }

  private async toon(verschil: Marktverschil, persoon: Persoon): Promise<WatAlsAntwoord> {
    const { voor, na, erbij, eraf, hoger, lager } = verschil;
    const ids = [erbij, eraf, hoger, lager]
      .flatMap(({ beste }) => beste)
      .map(({ id }) => String(id));
    const rijen = new Map((await this.vacatures.rijen(ids)).map((rij) => [rij.id, rij]));
    return {
      voor,
      na,
      erbij: toonVerschoven(erbij, rijen, persoon),
      eraf: toonVerschoven(eraf, rijen, persoon),
      hoger: toonHerschikt(hoger, rijen, persoon),
      lager: toonHerschikt(lager, rijen, persoon),
    };
  }

  private async lees(actor: ActorGegevens, werknemerId: string): Promise<Persoon> {
    const vandaag = vandaagInNederland(this.klok());
    const persoon = await this.toegang.open(actor, werknemerId, 'match:lezen', (open) =>
      leesPersoon(open, werknemerId, vandaag),
    );
    if (persoon === null) throw Weigering.dossierOnvolledig();
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    return persoon;
  }
}
