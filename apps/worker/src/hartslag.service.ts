import { hostname } from 'node:os';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Wachtrij } from '@passend/contracts';
import {
  type JobQueue,
  OutboxOpslag,
  PlanOpslag,
  readQueueHealth,
  WerkOpslag,
} from '@passend/infra';
import type { Logger } from 'pino';
import { foutcode } from './taken/foutcode.js';
import { Taakuitvoerder } from './taken/taakuitvoerder.js';

const ELKE_MS = 10_000;
/**
 * Work may wait this long behind other work; when it does and nothing was finished for as long, the
 * worker stands still. Judged by progress, because a stuck worker answers pings, and by the tables
 * beside the queue, because a queue that lost its jobs has none waiting.
 */
const STILSTAND_MS = 60_000;

/** Where the numbers come from and go to. */
export interface Hartslagopslag {
  readonly outbox: Pick<OutboxOpslag, 'achterstandMs'>;
  readonly plan: Pick<PlanOpslag, 'oudsteWerkMs'>;
  readonly werk: Pick<WerkOpslag, 'sla'>;
}

/** Writes every ten seconds how this worker gets on, for `/api/health`. */
export class HartslagService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly naam = `${hostname()}-${process.pid}`;
  private readonly gestartOp = new Date();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly wachtrijen: Readonly<Record<Wachtrij, JobQueue>>,
    private readonly uitvoerder: Taakuitvoerder,
    private readonly opslag: Hartslagopslag,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sla();
    this.timer = setInterval(() => void this.sla(), ELKE_MS);
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** A missed beat is logged and shows by itself: the last one grows old. */
  private async sla(): Promise<void> {
    try {
      const oudste = await this.oudsteWachtende();
      const oudsteWerk = await this.opslag.plan.oudsteWerkMs();
      const achterstand = await this.opslag.outbox.achterstandMs();
      await this.opslag.werk.sla({
        naam: this.naam,
        gestartOp: this.gestartOp,
        oudsteWachtendeMs: oudste === null ? null : String(oudste),
        oudsteWerkMs: oudsteWerk === null ? null : String(oudsteWerk),
        outboxAchterstandMs: achterstand === null ? null : String(achterstand),
        gezond: this.komtVooruit(Math.max(oudste ?? 0, oudsteWerk ?? 0)),
      });
    } catch (error) {
      this.logger.warn({ fout: foutcode(error) }, 'heartbeat not written');
    }
  }

  private komtVooruit(oudste: number): boolean {
    if (oudste < STILSTAND_MS) return true;
    return Date.now() - this.uitvoerder.laatsteKlaarOp < STILSTAND_MS;
  }

  private async oudsteWachtende(): Promise<number | null> {
    const now = Date.now();
    const rijen = Object.values(this.wachtrijen);
    const standen = await Promise.all(rijen.map((rij) => readQueueHealth(rij, now)));
    const leeftijden = standen.flatMap(({ oldestWaitingMs }) => oldestWaitingMs ?? []);
    return leeftijden.length === 0 ? null : Math.max(...leeftijden);
  }
}
