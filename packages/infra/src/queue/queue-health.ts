import type { JobQueue } from './queue.types.js';

export interface QueueHealth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /**
   * Age of the job that waits longest, in milliseconds; null when none waits. Judge a worker by
   * this, not by a ping: BullMQ workers have been known to stand still on a healthy connection.
   */
  readonly oldestWaitingMs: number | null;
}

/**
 * Reads how a queue is doing.
 *
 * @param now - epoch milliseconds
 * @throws when the queue's server cannot be reached
 */
export async function readQueueHealth(queue: JobQueue, now: number): Promise<QueueHealth> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  const oldest = await oldestWaiting(queue, counts.waiting ?? 0);
  return {
    waiting: counts.waiting ?? 0,
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
    oldestWaitingMs: oldest === null ? null : Math.max(0, now - oldest),
  };
}

/**
 * On PostgreSQL, BullMQ 6.7 cuts a page from the newest side even when asked for the oldest, so the
 * job at each end of the list is looked at.
 */
async function oldestWaiting(queue: JobQueue, waiting: number): Promise<number | null> {
  const last = Math.max(0, waiting - 1);
  const ends = await Promise.all([
    queue.getJobs(['waiting'], 0, 0, true),
    queue.getJobs(['waiting'], last, last, true),
  ]);
  const added = ends.flat().map((job) => job.timestamp);
  return added.length === 0 ? null : Math.min(...added);
}
