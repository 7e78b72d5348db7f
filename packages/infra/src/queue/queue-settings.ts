import type { DefaultJobOptions, WorkerOptions } from 'bullmq';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;

/**
 * What every job gets unless its producer says otherwise. Five attempts with doubling pauses (2, 4,
 * 8, 16 seconds, with half of it random so that a recovering source is not hit by all at once).
 * BullMQ keeps finished jobs for ever by default; failed ones stay a month, because the portal shows
 * them to the beheerder.
 */
export const JOB_DEFAULTS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
  removeOnComplete: { age: HOUR_S, count: 1_000 },
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
