import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { isTaaknaam, TAKEN, type Taaknaam, type Wachtrij } from '@passend/contracts';
import type { JobQueue } from '@passend/infra';
import type { Logger } from 'pino';
import { type Ritme, ROOSTER } from './rooster.js';
import { foutcode } from './taken/foutcode.js';
import type { Wachtrijwacht } from './wachtrijen/wachtrijwacht.js';

const WAAK_MS = 10_000;

type Roosterwachtrij = Pick<JobQueue, 'upsertJobScheduler' | 'getJobScheduler'>;

/**
 * Registers the schedules; any number of workers may do so, the queue keeps one of each. It looks
 * again every ten seconds: a Redis that lost its data has lost the schedules too, and the worker
 * would be silent for ever. Then the jobs are lost as well, and what they were about is planned anew.
 */
export class RoosterService implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly wachtrijen: Readonly<Record<Wachtrij, Roosterwachtrij>>,
    private readonly wacht: Pick<Wachtrijwacht, 'kijk' | 'naVerlies'>,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const kwijt = await this.ontbrekende();
    for (const [taak, ritme] of regels()) await this.zet(taak, ritme);
    if (kwijt.length > 0) await this.wacht.naVerlies();
    this.timer = setInterval(() => void this.waak(), WAAK_MS);
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** Puts back what is missing. A queue that is away now is looked at again later. */
  async waak(): Promise<void> {
    try {
      const kwijt = await this.ontbrekende();
      if (kwijt.length === 0) return await this.wacht.kijk();
      for (const [taak, ritme] of kwijt) await this.zet(taak, ritme);
      this.logger.warn({ taken: kwijt.map(([taak]) => taak) }, 'schedules were lost');
      await this.wacht.naVerlies();
    } catch (error) {
      this.logger.warn({ fout: foutcode(error) }, 'schedules not checked');
    }
  }

  private async ontbrekende(): Promise<readonly Roosterregel[]> {
    const kwijt: Roosterregel[] = [];
    for (const regel of regels()) {
      const [taak] = regel;
      const bekend = await this.wachtrijen[TAKEN[taak].wachtrij].getJobScheduler(taak);
      if (bekend === undefined || bekend === null) kwijt.push(regel);
    }
    return kwijt;
  }

  private async zet(taak: Taaknaam, ritme: Ritme): Promise<void> {
    const wachtrij = this.wachtrijen[TAKEN[taak].wachtrij];
    await wachtrij.upsertJobScheduler(taak, herhaling(ritme), { name: taak, data: {} });
  }
}

type Roosterregel = readonly [Taaknaam, Ritme];

function regels(): readonly Roosterregel[] {
  return Object.entries(ROOSTER).map(([taak, ritme]) => {
    if (!isTaaknaam(taak)) throw new Error(`There is no job for the schedule "${taak}".`);
    return [taak, ritme] as const;
  });
}

function herhaling(ritme: Ritme) {
  return 'cron' in ritme ? { pattern: ritme.cron, tz: ritme.tz } : { every: ritme.elkeMs };
}
