import { hostname } from 'node:os';
import { setTimeout as wacht } from 'node:timers/promises';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Wachtrij } from '@passend/contracts';
import type { Procesbelasting } from '@passend/domain';
import {
  type JobQueue,
  type Lastmeter,
  OutboxOpslag,
  PlanOpslag,
  type QueueEngine,
  type QueueHealth,
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
/** The beat goes on without a queue that does not answer by then; a busy one may miss a few. */
const WACHTRIJ_GEDULD_MS = 5_000;
const BEATS_PER_MINUUT = 60_000 / ELKE_MS;

/** Where the numbers come from and go to. */
export interface Hartslagopslag {
  readonly outbox: Pick<OutboxOpslag, 'achterstandMs'>;
  readonly plan: Pick<PlanOpslag, 'oudsteWerkMs'>;
  readonly werk: Pick<WerkOpslag, 'sla' | 'zegGedag'>;
}

/** What is measured beside the tables. */
export interface Hartslagmeters {
  readonly last: Pick<Lastmeter, 'meet' | 'stop'>;
  readonly uitvoerder: Pick<Taakuitvoerder, 'laatsteKlaarOp' | 'klaar' | 'mislukt'>;
  readonly server: QueueEngine;
}

type Queuestand = QueueHealth & { readonly naam: string };

interface Queueantwoord {
  readonly op: number;
  /** Null as long as it never answered. */
  readonly standen: readonly Queuestand[] | null;
}

/** Writes every ten seconds how this worker gets on, for `/api/health` and the overview. */
export class HartslagService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly naam = `worker-${hostname()}-${process.pid}`;
  private readonly gestartOp = new Date();
  private readonly tellingen: { readonly klaar: number; readonly mislukt: number }[] = [];
  private timer: NodeJS.Timeout | null = null;
  private bezig: Promise<void> = Promise.resolve();
  private antwoord: Queueantwoord = { op: Date.now(), standen: null };

  constructor(
    private readonly wachtrijen: Readonly<Record<Wachtrij, JobQueue>>,
    private readonly meters: Hartslagmeters,
    private readonly opslag: Hartslagopslag,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sla();
    this.timer = setInterval(() => {
      this.bezig = this.sla();
    }, ELKE_MS);
  }

  /** Says goodbye, so that nobody looks for a worker that was asked to stop. */
  async onModuleDestroy(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.meters.last.stop();
    await this.bezig;
    await this.opslag.werk
      .zegGedag(this.naam)
      .catch((error) => this.logger.warn({ fout: foutcode(error) }, 'no goodbye written'));
  }

  /** A missed beat is logged and shows by itself: the last one grows old. */
  private async sla(): Promise<void> {
    try {
      await this.vraagQueues();
      const antwoordt = Date.now() - this.antwoord.op < STILSTAND_MS;
      const standen = antwoordt ? this.antwoord.standen : null;
      const oudste = langsteWacht(standen ?? []);
      const oudsteWerk = await this.opslag.plan.oudsteWerkMs();
      const achterstand = await this.opslag.outbox.achterstandMs();
      await this.opslag.werk.sla({
        naam: this.naam,
        soort: 'worker',
        gestartOp: this.gestartOp,
        oudsteWachtendeMs: oudste === null ? null : String(oudste),
        oudsteWerkMs: oudsteWerk === null ? null : String(oudsteWerk),
        outboxAchterstandMs: achterstand === null ? null : String(achterstand),
        gezond: antwoordt && this.komtVooruit(Math.max(oudste ?? 0, oudsteWerk ?? 0)),
        belasting: this.belasting(standen),
      });
    } catch (error) {
      this.logger.warn({ fout: foutcode(error) }, 'heartbeat not written');
    }
  }

  private komtVooruit(oudste: number): boolean {
    if (oudste < STILSTAND_MS) return true;
    return Date.now() - this.meters.uitvoerder.laatsteKlaarOp < STILSTAND_MS;
  }

  private belasting(standen: readonly Queuestand[] | null): Procesbelasting {
    const { klaar, mislukt } = this.meters.uitvoerder;
    const minuutGeleden = this.tellingen[0] ?? { klaar: 0, mislukt: 0 };
    this.tellingen.push({ klaar, mislukt });
    if (this.tellingen.length > BEATS_PER_MINUUT) this.tellingen.shift();
    return {
      ...this.meters.last.meet(),
      takenPerMinuut: klaar - minuutGeleden.klaar,
      misluktPerMinuut: mislukt - minuutGeleden.mislukt,
      wachtrij: standen && {
        server: this.meters.server,
        rijen: standen.map(({ naam, waiting, active }) => {
          return { naam, wachtend: waiting, actief: active };
        }),
      },
    };
  }

  private async vraagQueues(): Promise<void> {
    const now = Date.now();
    const standen = Promise.all(
      Object.entries(this.wachtrijen).map(async ([naam, rij]) => {
        return { naam, ...(await readQueueHealth(rij, now)) };
      }),
    );
    const teLaat = new AbortController();
    const wekker = wacht(WACHTRIJ_GEDULD_MS, null, { signal: teLaat.signal });
    // Whichever comes second is nobody's any more.
    for (const rest of [standen, wekker]) rest.catch(() => undefined);
    try {
      const gevonden = await Promise.race([standen, wekker]);
      if (gevonden !== null) this.antwoord = { op: now, standen: gevonden };
    } catch (error) {
      this.logger.warn({ fout: foutcode(error) }, 'the queue does not answer');
    } finally {
      teLaat.abort();
    }
  }
}

function langsteWacht(standen: readonly Queuestand[]): number | null {
  const leeftijden = standen.flatMap(({ oldestWaitingMs }) => oldestWaitingMs ?? []);
  return leeftijden.length === 0 ? null : Math.max(...leeftijden);
}
