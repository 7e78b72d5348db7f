import type { BriefOpslag, WerkOpslag } from '@passend/infra';
import { type Job, UnrecoverableError } from 'bullmq';
import type { Logger } from 'pino';
import { looptOpVastUur } from '../rooster.js';
import { foutcode } from './foutcode.js';
import { redenVan } from './reden.js';
import { OnuitvoerbareTaak, type Taakopdracht, type Taakregister } from './taakregister.js';

/** What is asked of a job of the queue. */
export type Werkje = Pick<Job, 'id' | 'name' | 'data' | 'opts' | 'attemptsMade' | 'queueName'>;

/** Where is kept what came of the jobs. */
export interface Uitvoeropslag {
  readonly brieven: Pick<BriefOpslag, 'bewaar'>;
  readonly werk: Pick<WerkOpslag, 'gelukt'>;
}

/** Carries out the jobs of all queues, and keeps what failed for good. */
export class Taakuitvoerder {
  /** When the last job was finished, epoch milliseconds; proof that this worker gets on. */
  laatsteKlaarOp = Date.now();
  /** Attempts that succeeded, and that failed, since the start. */
  klaar = 0;
  mislukt = 0;

  constructor(
    private readonly register: Pick<Taakregister, 'open'>,
    private readonly opslag: Uitvoeropslag,
    private readonly logger: Pick<Logger, 'debug' | 'warn' | 'error'>,
  ) {}

  /**
   * Carries out one job. Throws whatever the handler throws, so that the queue tries again.
   */
  async voerUit(job: Werkje): Promise<void> {
    const begin = Date.now();
    const laatste = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    try {
      await this.open(job).voerUit({ laatste });
      this.laatsteKlaarOp = Date.now();
      this.klaar += 1;
      this.logger.debug({ taak: job.name, job: job.id, ms: this.laatsteKlaarOp - begin }, 'done');
    } catch (error) {
      this.mislukt += 1;
      this.logger.warn({ taak: job.name, job: job.id, fout: foutcode(error), laatste }, 'failed');
      if (laatste || error instanceof UnrecoverableError) await this.legWeg(job, error);
      throw error;
    }
    if (looptOpVastUur(job.name)) await this.noteer(job.name);
  }

  /** The work is done; that the note of it is lost, is no reason to do it again. */
  private async noteer(taak: string): Promise<void> {
    await this.opslag.werk
      .gelukt(taak)
      .catch((error) => this.logger.warn({ taak, fout: foutcode(error) }, 'success not noted'));
  }

  /**
   * Keeps a job that will not run again. Also called for a job that was lost with its worker too
   * often: no attempt of ours sees that one fail. The letter comes first: when giving up fails too,
   * a person still finds the job.
   */
  async legWeg(job: Werkje, error: unknown): Promise<void> {
    const opdracht = this.probeerTeOpenen(job);
    await this.opslag.brieven.bewaar({
      wachtrij: job.queueName,
      taak: job.name,
      jobId: job.id ?? '',
      payload: opdracht?.payload ?? {},
      reden: redenVan(error),
      fout: foutcode(error),
      pogingen: job.attemptsMade + 1,
    });
    await opdracht?.geefOp();
  }

  /**
   * Keeps a job that was lost with its worker. Called from an event, where nobody catches what is
   * thrown, so it throws nothing and logs what went wrong.
   */
  async legVerlorenWeg(job: Werkje, error: unknown): Promise<void> {
    try {
      await this.legWeg(job, error);
    } catch (fout) {
      this.logger.error(
        { taak: job.name, job: job.id, fout: foutcode(fout) },
        'a lost job could not be put away as a dead letter',
      );
    }
  }

  private open(job: Werkje): Taakopdracht {
    try {
      return this.register.open(job.name, job.data);
    } catch (error) {
      if (error instanceof OnuitvoerbareTaak) throw new UnrecoverableError(error.message);
      throw error;
    }
  }

  private probeerTeOpenen(job: Werkje): Taakopdracht | null {
    try {
      return this.register.open(job.name, job.data);
    } catch {
      return null;
    }
  }
}
