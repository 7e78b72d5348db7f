import type { OnApplicationBootstrap } from '@nestjs/common';
import { isTaaknaam, TAKEN, type Wachtrij } from '@passend/contracts';
import type { JobQueue } from '@passend/infra';
import { type Ritme, ROOSTER } from './rooster.js';

/** Registers the schedules; any number of workers may do so, the queue keeps one of each. */
export class RoosterService implements OnApplicationBootstrap {
  constructor(private readonly wachtrijen: Readonly<Record<Wachtrij, JobQueue>>) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const [taak, ritme] of Object.entries(ROOSTER)) {
      if (!isTaaknaam(taak)) throw new Error(`There is no job for the schedule "${taak}".`);
      const wachtrij = this.wachtrijen[TAKEN[taak].wachtrij];
      await wachtrij.upsertJobScheduler(taak, herhaling(ritme), { name: taak, data: {} });
    }
  }
}

function herhaling(ritme: Ritme) {
  return 'cron' in ritme ? { pattern: ritme.cron, tz: ritme.tz } : { every: ritme.elkeMs };
}
