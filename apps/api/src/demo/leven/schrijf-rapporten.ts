import { plusDagen } from '@passend/domain';
import {
  BureauOpslag,
  type GebruikerRij,
  type Sleutelkluis,
  type Werkeenheid,
  ZegelOpslag,
} from '@passend/infra';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { DossierboekService } from '../../dossierboek/dossierboek.service.js';
import { Toegangslog } from '../../inzage/toegangslog.js';
import { Zegelaar } from '../../inzage/zegelaar.js';
import { Drukker } from '../../rapporten/drukker.js';
import { EigenRapportenService } from '../../rapporten/eigen-rapporten.service.js';
import { RapportenService } from '../../rapporten/rapporten.service.js';
import { WerkgeverRapportenService } from '../../rapporten/werkgever-rapporten.service.js';
import { EigenDossier } from '../../rechten/eigen-dossier.js';
import { Herinnerplanner } from '../../tijdlijn/herinnerplanner.js';
import { Dossiertoegang } from '../../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';
import { type Levensrapport, RAPPORTEN } from './leven-rapporten.js';

/** Who has a part in a report. */
export interface Rapportmensen {
  readonly werknemerId: string;
  readonly coach: GebruikerRij;
  readonly werknemer: GebruikerRij;
  readonly contact: GebruikerRij;
}

/** One step of a report, on the day on which it was taken. */
export interface Rapportdaad {
  readonly dag: string;
  readonly doe: () => Promise<void>;
}

/**
 * The services of the API itself, on another clock: what they write is what they would have written on
 * that day, in the book and in the access log. Nothing is printed here: a PDF is made when it is asked for.
 */
export class Rapportschrijver {
  readonly #zegelaar: Zegelaar;
  readonly #planner: Herinnerplanner;
  readonly #coach: RapportenService;
  readonly #eigen: EigenRapportenService;
  readonly #werkgever: WerkgeverRapportenService;
  #nu = new Date(0);

  constructor(
    bron: DataSource,
    kluis: Sleutelkluis | Buffer,
    private readonly mensen: Rapportmensen,
  ) {
    const klok = () => this.#nu;
    const logger = pino({ level: 'silent' });
    const bureaus = new BureauOpslag(bron, kluis);
    this.#zegelaar = new Zegelaar(new ZegelOpslag(bron), bureaus, logger);
    const log = new Toegangslog(bureaus, this.#zegelaar, klok, logger);
    const toegang = new Dossiertoegang(bureaus, log, klok);
    const boeken = new DossierboekService(toegang, klok);
    this.#planner = new Herinnerplanner(bureaus, log, klok, logger);
    const drukker = new Drukker();
    this.#coach = new RapportenService(boeken, this.#planner, drukker, klok);
    this.#eigen = new EigenRapportenService(
      new EigenDossier(bureaus, toegang),
      boeken,
      this.#planner,
      drukker,
      klok,
    );
    this.#werkgever = new WerkgeverRapportenService(boeken, this.#planner, drukker, klok);
  }

  /** Every step of every report, in the order of its days. */
  daden(eersteZiektedag: string): readonly Rapportdaad[] {
    return RAPPORTEN.flatMap((rapport) =>
      this.#stappen(rapport, (dagen) => plusDagen(eersteZiektedag, dagen)),
    );
  }

  /** Works out anew who is reminded, as it is now: what was planned on the way is of the past. */
  plan(eenheid: Werkeenheid, nu: Date): Promise<void> {
    this.#nu = nu;
    return this.#planner.plan(eenheid, this.mensen.werknemerId);
  }

  /** Seals what was written in the access log. */
  sluit(): Promise<void> {
    return this.#zegelaar.verzegelNu();
  }

  #stappen(rapport: Levensrapport, na: (dagen: number) => string): readonly Rapportdaad[] {
    const { dag } = rapport;
    let id = '';
    let revisie = 0;
    const stap = (dagen: number, doe: () => Promise<unknown>): Rapportdaad => ({
      dag: na(dag + dagen),
      doe: async () => {
        this.#nu = new Date(`${na(dag + dagen)}T14:00:00Z`);
        await doe();
      },
    });
    return [
      stap(0, async () => {
        ({ id, revisie } = await this.#legVoor(rapport, na));
      }),
      stap(2, () => this.#lees(id, rapport)),
      stap(3, () => this.#stelVast(id, revisie)),
      stap(4, () => this.#eigen.onderteken(wie(this.mensen.werknemer), id, teken('werknemer'))),
      stap(6, () => {
        const { contact, werknemerId } = this.mensen;
        return this.#werkgever.onderteken(wie(contact), werknemerId, id, teken('HR-adviseur'));
      }),
    ];
  }

  async #legVoor(
    { soort, van, dag, woorden }: Levensrapport,
    na: (dagen: number) => string,
  ): Promise<{ readonly id: string; readonly revisie: number }> {
    const { coach, werknemerId } = this.mensen;
    const periode = van === null ? null : { van: na(van), tot: na(dag) };
    const { id, revisie } = await this.#coach.begin(wie(coach), werknemerId, { soort, periode });
    const inhoud = { revisie, periode, woorden };
    const concept = await this.#coach.bewaar(wie(coach), werknemerId, id, inhoud);
    return this.#zet(id, concept.revisie, 'voorleggen');
  }

  async #lees(id: string, { zienswijze, metWerkgever }: Levensrapport): Promise<void> {
    const actor = wie(this.mensen.werknemer);
    const { versie } = await this.#eigen.een(actor, id);
    await this.#eigen.reageer(actor, id, { versie, zienswijze, metWerkgever });
  }

  async #stelVast(id: string, revisie: number): Promise<void> {
    const { coach, werknemerId } = this.mensen;
    const vast = await this.#zet(id, revisie, 'vaststellen');
    await this.#zet(id, vast.revisie, 'vrijgeven');
    await this.#coach.onderteken(wie(coach), werknemerId, id, teken('loopbaancoach'));
  }

  #zet(id: string, revisie: number, stap: 'voorleggen' | 'vaststellen' | 'vrijgeven') {
    const { coach, werknemerId } = this.mensen;
    return this.#coach.stap(wie(coach), werknemerId, id, { stap, revisie, reden: null });
  }
}

function teken(functie: string) {
  return { versie: 1, functie };
}

function wie({ wachtwoordHash: _, ...gebruiker }: GebruikerRij): ActorGegevens {
  return gebruiker;
}
