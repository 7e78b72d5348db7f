import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { BureauOpslag, ZegelOpslag } from '@passend/infra';
import type { Logger } from 'pino';
import { LOGGER } from '../gedeeld/tokens.js';

/** Lines of this time are sealed together, so that a look never waits for the look of another. */
const WACHT_MS = 250;
/** How often is looked for lines that were left behind, by a process that stopped. */
const RONDE_MS = 30_000;
/** How often the last seal goes to the log of the process: an anchor outside the database. */
const ANKER_MS = 60 * 60_000;

/** Seals the lines of the log shortly after they were written. */
@Injectable()
export class Zegelaar implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #gemeld = new Set<string>();
  readonly #verankerd = new Map<string, number>();
  #wachter: NodeJS.Timeout | undefined;
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly zegels: ZegelOpslag,
    private readonly bureaus: BureauOpslag,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => this.#begin(() => this.bureaus.ids()), RONDE_MS);
    this.#begin(() => this.bureaus.ids());
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#wekker);
    await this.verzegelNu();
  }

  /** There are lines to seal in this agency. */
  meld(bureauId: string): void {
    this.#gemeld.add(bureauId);
    this.#wachter ??= setTimeout(() => this.#begin(async () => this.#neem()), WACHT_MS);
  }

  /** Seals what was reported, at once; resolves when it is done. */
  async verzegelNu(): Promise<void> {
    this.#begin(async () => this.#neem());
    await this.#bezig;
  }

  #neem(): readonly string[] {
    clearTimeout(this.#wachter);
    this.#wachter = undefined;
    const bureaus = [...this.#gemeld];
    this.#gemeld.clear();
    return bureaus;
  }

  #begin(welke: () => Promise<readonly string[]>): void {
    this.#bezig = this.#bezig
      .then(async () => {
        for (const bureauId of await welke()) await this.#verzegel(bureauId);
      })
      // Nothing is lost: what has no seal yet is found again by the next round.
      .catch(() => this.logger.error('the access log was not sealed'));
  }

  async #verzegel(bureauId: string): Promise<void> {
    if ((await this.zegels.verzegel(bureauId)) === 0) return;
    const nu = Date.now();
    if (nu - (this.#verankerd.get(bureauId) ?? 0) < ANKER_MS) return;
    this.#verankerd.set(bureauId, nu);
    this.logger.info({ bureauId, ...(await this.zegels.kop(bureauId)) }, 'access log sealed up to');
  }
}
