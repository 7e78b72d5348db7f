import { setTimeout as wait } from 'node:timers/promises';

interface Pausable {
  pause(): Promise<void>;
  close(force?: boolean): Promise<void>;
}

/**
 * Closes workers and waits for their running jobs, but no longer than the deadline: BullMQ's own
 * `close` has none, and the system would kill the process anyway. A `close` that has begun cannot be
 * forced any more, so the waiting is done by `pause`. What still runs after the deadline is cut off
 * and comes back when its lock ends.
 */
export async function closeInTime(workers: readonly Pausable[], deadlineMs: number): Promise<void> {
  const timer = new AbortController();
  const finished = Promise.all(workers.map((worker) => worker.pause())).then(() => true);
  const late = wait(deadlineMs, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([finished, late]);
  timer.abort();
  await Promise.all(workers.map((worker) => worker.close(!inTime)));
}
