import { hostname } from 'node:os';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Lastmeter, WerkOpslag } from '@passend/infra';
import type { Logger } from 'pino';
import { LOGGER } from '../../gedeeld/tokens.js';

const ELKE_MS = 10_000;

/** Writes every ten seconds what this process needs of the machine, as the workers do. */
@Injectable()
export class Apihartslag implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #naam = `api-${hostname()}-${process.pid}`;
  readonly #gestartOp = new Date();
  readonly #last = new Lastmeter();
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly werk: WerkOpslag,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => this.#begin(), ELKE_MS);
    this.#begin();
  }

  /** The database closes after this. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#wekker);
    this.#last.stop();
    await this.#bezig;
    await this.werk.zegGedag(this.#naam).catch(() => undefined);
  }

  #begin(): void {
    this.#bezig = this.#sla().catch(() => this.logger.warn('sign of life not written'));
  }

  async #sla(): Promise<void> {
    await this.werk.sla({
      naam: this.#naam,
      soort: 'api',
      gestartOp: this.#gestartOp,
      oudsteWachtendeMs: null,
      oudsteWerkMs: null,
      outboxAchterstandMs: null,
      gezond: true,
      belasting: {
        ...this.#last.meet(),
        takenPerMinuut: null,
        misluktPerMinuut: null,
        wachtrij: null,
      },
    });
  }
}
