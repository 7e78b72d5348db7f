import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import {
  AttenderingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  MarktLezer,
  type MarktRij,
  VacatureLeesmodel,
  type Werkeenheid,
  ZoekopdrachtOpslag,
} from '@passend/infra';
import { type Attendeerrij, Attendeerronde, type Persoon } from '@passend/matching';
import type { Logger } from 'pino';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { alsSysteem, Toegangslog } from '../inzage/toegangslog.js';
import { alsMarktrij } from '../markt/als-marktrij.js';
import { leesPersoon } from '../markt/persoon.js';
import { isBeeindigd } from '../toegang/dossiertoegang.js';
import { leesBehandeld } from './behandeld.js';
import { Postplanner } from './postplanner.js';
import { versVanaf } from './vers.js';

interface Client {
  readonly bureauId: string;
  readonly werknemerId: string;
}

/** New vacancies since a place in the stream of changes, and the place up to which that is. */
interface Nieuws {
  readonly rijen: readonly Attendeerrij[];
  readonly tot: string;
}

/**
 * Finds new vacancies for all saved searches, and plans the mail about them. Each search remembers up to
 * where in the stream of changes it has looked, and moves on in the transaction that keeps what it found:
 * whatever stops it, it goes on there.
 */
@Injectable()
export class Attendeerder implements OnApplicationBootstrap, OnApplicationShutdown {
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();
  /** When the last round that ended well began; the start of the process counts as one. */
  #gezochtOp = performance.now();

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly lezer: MarktLezer,
    private readonly vacatures: VacatureLeesmodel,
    private readonly planner: Postplanner,
    private readonly log: Toegangslog,
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'attendeerritmeMs'>,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => {
      this.#bezig = this.#bezig.then(() =>
        this.ronde().catch(() => this.logger.error('no round of vacancy alerts')),
      );
    }, this.config.attendeerritmeMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#wekker);
    await this.#bezig;
  }

  /** How long ago everything that was in the market by then had been looked at. */
  laatsteRondeMs(op: number = performance.now()): number {
    return Math.max(0, Math.round(op - this.#gezochtOp));
  }

  /** One round for every agency. */
  async ronde(): Promise<void> {
    const begonnen = performance.now();
    for (const [sinds, clienten] of await this.volgers()) {
      const { rijen, tot } = await this.nieuws(sinds);
      if (rijen.length === 0) continue;
      const ronde = new Attendeerronde(rijen);
      for (const client of clienten) {
        await this.alleen(client, (eenheid) => this.zoek(eenheid, client, { sinds, tot, ronde }));
      }
    }
    for (const bureauId of await this.bureaus.ids()) {
      const wachtend = await this.bureaus.in(bureauId, ({ manager }) =>
        new AttenderingOpslag(manager).metWachtende(),
      );
      for (const werknemerId of wachtend) {
        await this.alleen({ bureauId, werknemerId }, (eenheid) =>
          this.planner.plan(eenheid, werknemerId),
        );
      }
    }
    this.#gezochtOp = begonnen;
  }

  /** Clients with searches, by the place up to which these have looked. */
  private async volgers(): Promise<ReadonlyMap<string, readonly Client[]>> {
    const perPlaats = new Map<string, Client[]>();
    for (const bureauId of await this.bureaus.ids()) {
      const standen = await this.bureaus.in(bureauId, ({ manager }) =>
        new AttenderingOpslag(manager).volgstanden(),
      );
      for (const { werknemerId, gevolgdTot } of standen) {
        const lijst = perPlaats.get(gevolgdTot) ?? [];
        perPlaats.set(gevolgdTot, lijst);
        lijst.push({ bureauId, werknemerId });
      }
    }
    return perPlaats;
  }

  /** Places belong to one server: after a restore that lies ahead, everything that is fresh is read again. */
  private async nieuws(sinds: string): Promise<Nieuws> {
    const nu = await this.lezer.cursor();
    const wijzigingen = this.lezer.wijzigingenSinds(BigInt(sinds) > BigInt(nu) ? '0' : sinds);
    const vanaf = versVanaf(this.klok());
    const gevonden: MarktRij[] = [];
    for (let stap = await wijzigingen.next(); ; stap = await wijzigingen.next()) {
      if (stap.done) return { rijen: await this.metTitels(gevonden), tot: stap.value };
      const vers = stap.value.filter(
        ({ status, filters }) => status === 'live' && filters.eerstGezien >= vanaf,
      );
      gevonden.push(...vers);
    }
  }

  private async metTitels(gevonden: readonly MarktRij[]): Promise<readonly Attendeerrij[]> {
    const titels = await this.vacatures.titels(gevonden.map(({ id }) => String(id)));
    return gevonden.flatMap((rij): Attendeerrij[] => {
      const marktrij = alsMarktrij(rij);
      return marktrij === null ? [] : [{ ...marktrij, titel: titels.get(String(rij.id)) ?? '' }];
    });
  }

  private async zoek(
    eenheid: Werkeenheid,
    { bureauId, werknemerId }: Client,
    { sinds, tot, ronde }: { sinds: string; tot: string; ronde: Attendeerronde },
  ): Promise<void> {
    const zoekopdrachten = new ZoekopdrachtOpslag(eenheid.manager, eenheid.sleutel);
    const eigen = await zoekopdrachten.neem(werknemerId, sinds);
    if (eigen.length === 0) return;
    const persoon = await this.persoon(eenheid, werknemerId);
    if (persoon !== null) {
      const attenderingen = new AttenderingOpslag(eenheid.manager);
      const eerder = (await attenderingen.van(werknemerId)).map(({ vacatureId }) => vacatureId);
      const dicht = new Set([...eerder, ...(await leesBehandeld(eenheid, werknemerId, eerder))]);
      let aantal = 0;
      for (const { id: zoekopdrachtId, criteria, op: vanaf } of eigen) {
        const vondsten = ronde.voor(persoon, criteria).filter(({ id }) => !dicht.has(String(id)));
        const nieuw = await this.alleenNieuw(
          eenheid,
          vondsten.map(({ id }) => String(id)),
          vanaf,
        );
        const op = this.klok();
        const treffers = vondsten.flatMap(({ id, redenen }) => {
          const vacatureId = String(id);
          if (!nieuw.has(vacatureId)) return [];
          dicht.add(vacatureId);
          return [{ bureauId, werknemerId, zoekopdrachtId, vacatureId, redenen, op }];
        });
        aantal += await attenderingen.voegToe(treffers);
      }
      if (aantal > 0) {
        const wat = { wat: 'attendering:zoeken', doel: 'matching', regel: 'systeem', werknemerId };
        await this.log.schrijf(eenheid, alsSysteem(bureauId), wat);
      }
    }
    for (const { id } of eigen) await zoekopdrachten.volg(id, tot);
  }

  /** With his own employer as one that he does not look for. Null: nobody is to be looked for. */
  private async persoon(eenheid: Werkeenheid, werknemerId: string): Promise<Persoon | null> {
    const caseload = new CaseloadOpslag(eenheid.manager);
    const client = await caseload.vind(werknemerId);
    const vandaag = vandaagInNederland(this.klok());
    if (client === null || isBeeindigd(client, vandaag)) return null;
    const persoon = await leesPersoon(eenheid, werknemerId, vandaag);
    if (persoon === null) return null;
    const { zoekprofiel } = persoon;
    const eigen = await caseload.werkgeverNaam(client.werknemer.werkgeverId);
    const werkgevers_niet = [...(zoekprofiel.werkgevers_niet ?? []), eigen];
    return { ...persoon, zoekprofiel: { ...zoekprofiel, werkgevers_niet } };
  }

  /** Those that are open and came after the search was made. */
  private async alleenNieuw(
    { manager }: Werkeenheid,
    ids: readonly string[],
    vanaf: Date,
  ): Promise<ReadonlySet<string>> {
    const rijen = await new VacatureLeesmodel(manager).rijen(ids);
    return new Set(
      rijen
        .filter(({ live, weggehaald, opgeslagenOp }) => live && !weggehaald && opgeslagenOp > vanaf)
        .map(({ id }) => id),
    );
  }

  /** What goes wrong for one must not cost others their round; he has another one in a minute. */
  private async alleen(
    { bureauId }: Client,
    werk: (eenheid: Werkeenheid) => Promise<void>,
  ): Promise<void> {
    try {
      await this.bureaus.in(bureauId, werk);
    } catch (fout) {
      const soort = fout instanceof Error ? fout.name : typeof fout;
      this.logger.error({ soort }, 'no vacancy alerts for one client this round');
    }
  }
}
