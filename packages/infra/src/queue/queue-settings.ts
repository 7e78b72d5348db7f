import type { DefaultJobOptions, WorkerOptions } from 'bullmq';

const DAY_S = 24 * 3_600;

/**
 * What every job gets unless its producer says otherwise. Five attempts with doubling pauses (2, 4,
 * 8, 16 seconds, with half of it random so that a recovering source is not hit by all at once).
 * Jobs that are done leave at once: our own tables say what was done, and on PostgreSQL keeping the
 * last thousand costs a search through them at the end of every job. Failed ones stay a month.
 */
export const JOB_DEFAULTS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: { age: 30 * DAY_S, count: 10_000 },
} as const satisfies DefaultJobOptions;

/**
 * What every worker gets unless its owner says otherwise. With these times, all jobs of a killed
 * worker ran again within 11 seconds; with BullMQ's own defaults it took 61 (measured with 40 jobs,
 * concurrency 4). `maxStalledCount` 3: with the default of 1, a second crash would fail the job.
 */
export const WORKER_DEFAULTS = {
  stalledInterval: 5_000,
  lockDuration: 10_000,
  maxStalledCount: 3,
  concurrency: 4,
} as const satisfies Omit<WorkerOptions, 'connection'>;

/** How long `close` waits for running jobs before it lets go of them, in milliseconds. */
export const CLOSE_DEADLINE_MS = 25_000;
