import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { maandagVan, plusDagen } from '@passend/domain';
import {
  BureauOpslag,
  MarktweekOpslag,
  type MarktweekRij,
  type Werkeenheid,
  WerknemerEntiteit,
} from '@passend/infra';
import { engineMetBestanden, versies } from '@passend/matching';
import type { Logger } from 'pino';
import { KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { alsSysteem, Toegangslog } from '../inzage/toegangslog.js';
import { Markt } from '../markt/markt.js';
import { leesPersoon } from '../markt/persoon.js';

/** How often is looked whether somebody has no measurement of this week yet. */
const RONDE_MS = 10 * 60_000;
/** "New" is what was first seen on the day of measuring or in the six days before. */
const DAGEN_ERVOOR = 6;

/** Measures the market once a week for every client, as evidence of what there was. */
@Injectable()
export class Marktmeting implements OnApplicationBootstrap, OnApplicationShutdown {
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly markt: Markt,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => {
      this.#bezig = this.meetAllen().catch(() => this.logger.error('market was not measured'));
    }, RONDE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#wekker);
    await this.#bezig;
  }

  /** Measures for every client of every agency who has no measurement of this week. */
  async meetAllen(): Promise<void> {
    if (!this.markt.actueel()) return;
    for (const bureauId of await this.bureaus.ids()) {
      await this.bureaus.in(bureauId, async (eenheid) => {
        for (const { id } of await eenheid.manager.find(WerknemerEntiteit)) {
          if (await this.meet(eenheid, bureauId, id)) await this.#log(eenheid, bureauId, id);
        }
      });
    }
  }

  /**
   * Measures for one client when this week has no measurement yet.
   * @returns whether one was made
   */
  async meet(eenheid: Werkeenheid, bureauId: string, werknemerId: string): Promise<boolean> {
    const vandaag = vandaagInNederland(this.klok());
    const opslag = new MarktweekOpslag(eenheid.manager);
    if (await opslag.heeft(werknemerId, maandagVan(vandaag))) return false;
    const persoon = await leesPersoon(eenheid, werknemerId, vandaag);
    if (persoon === null || !this.markt.actueel()) return false;
    const uitslag = this.markt.index.beoordeel(persoon);
    const { overwogen, past, mogelijk, afgevallen } = uitslag.stand();
    const sinds = plusDagen(vandaag, -DAGEN_ERVOOR);
    const rij: MarktweekRij = {
      werknemerId,
      maandag: maandagVan(vandaag),
      bureauId,
      overwogen,
      past,
      mogelijk,
      afgevallen,
      nieuw: uitslag.tel({ afgevallen: false, sinds }),
      engineVersie: engineMetBestanden(versies()),
      lexiconVersie: versies().lexicon,
      gemetenOp: this.klok(),
    };
    await opslag.voegToe(rij);
    return true;
  }

  /** Nobody looked, yet the file was used: that is written down as well. */
  #log(eenheid: Werkeenheid, bureauId: string, werknemerId: string): Promise<void> {
    const wat = { wat: 'marktweek:meten', doel: 'matching', regel: 'systeem', werknemerId };
    return this.log.schrijf(eenheid, alsSysteem(bureauId), wat);
  }
}
