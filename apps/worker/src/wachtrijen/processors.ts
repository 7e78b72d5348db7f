import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { isVerloren } from '../taken/reden.js';
import { Taakuitvoerder } from '../taken/taakuitvoerder.js';

/** Hands the jobs of one queue to their handlers. */
abstract class Taakverwerker extends WorkerHost {
  constructor(private readonly uitvoerder: Taakuitvoerder) {
    super();
  }

  process(job: Job): Promise<void> {
    return this.uitvoerder.voerUit(job);
  }

  protected async legVerlorenWeg(job: Job | undefined, error: Error): Promise<void> {
    if (job !== undefined && isVerloren(error)) {
      await this.uitvoerder.legVerlorenWeg(job, error);
    }
  }
}

/** One at a time: planning twice at once gains nothing. */
@Processor('planning', { concurrency: 1 })
export class PlanningProcessor extends Taakverwerker {
  constructor(uitvoerder: Taakuitvoerder) {
    super(uitvoerder);
  }
}

/** Waits most of the time: for the network, or for the turn of a server. */
@Processor('ophalen', { concurrency: 64 })
export class OphalenProcessor extends Taakverwerker {
  constructor(uitvoerder: Taakuitvoerder) {
    super(uitvoerder);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): Promise<void> {
    return this.legVerlorenWeg(job, error);
  }
}

/** Needs the processor; two let one wait for the database while the other reads. */
@Processor('lezen', { concurrency: 2 })
export class LezenProcessor extends Taakverwerker {
  constructor(uitvoerder: Taakuitvoerder) {
    super(uitvoerder);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): Promise<void> {
    return this.legVerlorenWeg(job, error);
  }
}

/** One at a time, so that writes to an engine keep their order. */
@Processor('indexeren', { concurrency: 1 })
export class IndexerenProcessor extends Taakverwerker {
  constructor(uitvoerder: Taakuitvoerder) {
    super(uitvoerder);
  }
}

/** Waits for the mail server; apart, so that one that hangs holds up nothing else. */
@Processor('post', { concurrency: 2 })
export class PostProcessor extends Taakverwerker {
  constructor(uitvoerder: Taakuitvoerder) {
    super(uitvoerder);
  }
}

export const PROCESSORS = [
  PlanningProcessor,
  OphalenProcessor,
  LezenProcessor,
  IndexerenProcessor,
  PostProcessor,
] as const;
