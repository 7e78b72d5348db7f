import { WerkOpslag } from '@passend/infra';
import { type Job, UnrecoverableError } from 'bullmq';
import type { Logger } from 'pino';
import { foutcode } from './foutcode.js';
import { OnuitvoerbareTaak, type Taakopdracht, type Taakregister } from './taakregister.js';

/** Carries out the jobs of all queues, and keeps what failed for good. */
export class Taakuitvoerder {
  /** When the last job was finished, epoch milliseconds; proof that this worker gets on. */
  laatsteKlaarOp = Date.now();

  constructor(
    private readonly register: Taakregister,
    private readonly werk: WerkOpslag,
    private readonly logger: Logger,
  ) {}

  /**
   * Carries out one job. Throws whatever the handler throws, so that the queue tries again.
   */
  async voerUit(job: Job): Promise<void> {
    const begin = Date.now();
    const laatste = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    try {
      await this.open(job).voerUit({ laatste });
      this.laatsteKlaarOp = Date.now();
      this.logger.debug({ taak: job.name, job: job.id, ms: this.laatsteKlaarOp - begin }, 'done');
    } catch (error) {
      this.logger.warn({ taak: job.name, job: job.id, fout: foutcode(error), laatste }, 'failed');
      if (laatste || error instanceof UnrecoverableError) await this.legWeg(job, error);
      throw error;
    }
  }

  /**
   * Keeps a job that will not run again. Also called for a job that was lost with its worker too
   * often: no attempt of ours sees that one fail.
   */
  async legWeg(job: Job, error: unknown): Promise<void> {
    const opdracht = this.probeerTeOpenen(job);
    await opdracht?.geefOp();
    await this.werk.bewaarDodeBrief({
      wachtrij: job.queueName,
      taak: job.name,
      jobId: job.id ?? '',
      payload: opdracht?.payload ?? {},
      fout: foutcode(error),
      pogingen: job.attemptsMade + 1,
    });
  }

  private open(job: Job): Taakopdracht {
    try {
      return this.register.open(job.name, job.data);
    } catch (error) {
      if (error instanceof OnuitvoerbareTaak) throw new UnrecoverableError(error.message);
      throw error;
    }
  }

  private probeerTeOpenen(job: Job): Taakopdracht | null {
    try {
      return this.register.open(job.name, job.data);
    } catch {
      return null;
    }
  }
}
