import { TAKEN, type Taaknaam, type Taakpayload, type Wachtrij } from '@passend/contracts';
import type { JobQueue } from '@passend/infra';

/** Options of one job that callers use. */
export interface Postopties {
  /** A second job with this id is dropped as long as the first one is known. */
  readonly jobId?: string;
  /** A second job with this key is dropped as long as the first one is not done. */
  readonly sleutel?: string;
}

/** Where handlers leave the jobs that follow from theirs. */
export type Taakpost = Pick<Taakposter, 'post' | 'postAlle'>;

/** Adds jobs to their queues. */
export class Taakposter {
  constructor(private readonly wachtrijen: Readonly<Record<Wachtrij, JobQueue>>) {}

  /** Adds one job; on PostgreSQL that is much cheaper than a bulk of one. */
  async post<Naam extends Taaknaam>(
    taak: Naam,
    payload: Taakpayload<Naam>,
    opties: Postopties = {},
  ): Promise<void> {
    await this.wachtrijen[TAKEN[taak].wachtrij].add(taak, payload, jobOptions(opties));
  }

  /** Adds jobs of one kind in one call. */
  async postAlle<Naam extends Taaknaam>(
    taak: Naam,
    jobs: readonly { readonly payload: Taakpayload<Naam>; readonly opties?: Postopties }[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.wachtrijen[TAKEN[taak].wachtrij].addBulk(
      jobs.map(({ payload, opties }) => ({ name: taak, data: payload, opts: jobOptions(opties) })),
    );
  }
}

function jobOptions({ jobId, sleutel }: Postopties = {}) {
  return {
    ...(jobId === undefined ? {} : { jobId }),
    ...(sleutel === undefined ? {} : { deduplication: { id: sleutel } }),
  };
}
