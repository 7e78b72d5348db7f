import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import {
  eindgevolg,
  herinneringenVan,
  mijlpaalbewijzen,
  rapportherinneringen,
  rapportstanden,
} from '@passend/domain';
import {
  BureauOpslag,
  Dossierboek,
  GebruikersOpslag,
  HerinneringOpslag,
  TrajectOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  WerknemerEntiteit,
} from '@passend/infra';
import type { Logger } from 'pino';
import { KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { alsSysteem, Toegangslog } from '../inzage/toegangslog.js';

const RONDE_MS = 10 * 60_000;

interface Client {
  readonly id: string;
  readonly bureauId: string;
  readonly eersteZiektedag: string;
  readonly gebruikerId: string | null;
}

/**
 * Works out on which days who is reminded, in the transaction of what changed it: an end, a recovery
 * or a death stops what waits at that very moment. The worker sends; it cannot read what it is about.
 */
@Injectable()
export class Herinnerplanner implements OnApplicationBootstrap, OnApplicationShutdown {
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();
  /** Who was looked at since the start; one of whom nothing was to plan stays without a plan. */
  readonly #bekeken = new Set<string>();

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => {
      this.#bezig = this.planNieuwe().catch(() => this.logger.error('reminders were not planned'));
    }, RONDE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#wekker);
    await this.#bezig;
  }

  /** Plans anew for one client, of what is written down at this moment. */
  async plan({ manager, sleutel }: Werkeenheid, werknemerId: string): Promise<void> {
    const { bureauId, eersteZiektedag, gebruikerId } = await manager.findOneByOrFail(
      WerknemerEntiteit,
      { id: werknemerId },
    );
    await this.planClient(
      { manager, sleutel },
      { id: werknemerId, bureauId, eersteZiektedag, gebruikerId },
    );
  }

  /**
   * Plans for who has no plan yet: somebody from before there were reminders. Who is looked at gets a
   * line in the log of his file, so that nobody is looked at again while there is nothing to plan:
   * what changes in a file plans by itself.
   */
  async planNieuwe(): Promise<void> {
    for (const bureauId of await this.bureaus.ids()) {
      const bekeken = await this.bureaus.in(bureauId, (eenheid) =>
        this.planBureau(eenheid, bureauId),
      );
      for (const id of bekeken) this.#bekeken.add(id);
    }
  }

  private async planBureau(eenheid: Werkeenheid, bureauId: string): Promise<readonly string[]> {
    const opslag = new HerinneringOpslag(eenheid.manager, eenheid.sleutel);
    const zonder = await opslag.zonderPlan(vandaagInNederland(this.klok()));
    const nieuw = zonder.filter((id) => !this.#bekeken.has(id));
    for (const id of nieuw) {
      await this.plan(eenheid, id);
      const wat = { wat: 'tijdlijn:herinneren', doel: 'begeleiding', regel: 'systeem' };
      await this.log.schrijf(eenheid, alsSysteem(bureauId), { ...wat, werknemerId: id });
    }
    return nieuw;
  }

  private async planClient({ manager, sleutel }: Werkeenheid, client: Client): Promise<void> {
    const { id, bureauId, eersteZiektedag } = client;
    const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
    const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
    const einde = await new TrajectOpslag(manager, sleutel).einde(id);
    const gevolg = einde && eindgevolg(einde.reden);
    const vandaag = vandaagInNederland(this.klok());
    // What falls before an end that was announced still goes; from its day on nothing does.
    const tot = einde !== null && gevolg?.herinneringen === false ? einde.datum : null;
    const regels = await new Dossierboek(manager, sleutel).lees(id);
    const bewijs = mijlpaalbewijzen(regels);
    const lijst = [
      ...herinneringenVan(eersteZiektedag, gebeurtenissen, vandaag, bewijs),
      ...rapportherinneringen(rapportstanden(regels)),
    ].filter(({ op }) => gevolg?.brieven !== false && (tot === null || op < tot));
    await new HerinneringOpslag(manager, sleutel).plan({ bureauId, werknemerId: id }, lijst);
    const overleden = gebeurtenissen.some(({ soort }) => soort === 'overlijden');
    if (overleden || gevolg?.brieven === false) await this.geenBrieven(manager, client);
  }

  /** Nothing goes to somebody who died, whatever it is about: his account stands still. */
  private async geenBrieven(
    manager: Werkeenheid['manager'],
    { gebruikerId }: Client,
  ): Promise<void> {
    if (gebruikerId === null) return;
    const opslag = new GebruikersOpslag(manager);
    const account = (await opslag.opId([gebruikerId])).get(gebruikerId);
    if (account !== undefined && !account.gestoptOp) await opslag.stop(gebruikerId, this.klok());
  }
}
