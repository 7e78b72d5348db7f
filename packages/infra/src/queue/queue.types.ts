import type { Job, Queue, Worker, WorkerOptions } from 'bullmq';

/**
 * A queue as producers see it, the same on both engines. Job data holds ids only: it is readable
 * for anyone who can read the queue's storage.
 */
export type JobQueue<Data = unknown> = Pick<
  Queue<Data, unknown, string>,
  | 'name'
  | 'add'
  | 'addBulk'
  | 'upsertJobScheduler'
  | 'removeJobScheduler'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'getJob'
  | 'getJobs'
  | 'getJobCounts'
  | 'retryJobs'
  | 'pause'
  | 'resume'
  | 'isPaused'
  | 'remove'
  | 'drain'
  | 'waitUntilReady'
  | 'close'
>;

/** A running consumer; closing it waits for the jobs in hand. */
export type JobWorker = Pick<
  Worker,
  'name' | 'close' | 'waitUntilReady' | 'pause' | 'isRunning' | 'isPaused'
>;

/** Runs one job. It may run twice for one job, so its effect must be idempotent; it throws to be retried. */
export type JobHandler<Data> = (job: Job<Data, unknown, string>) => Promise<unknown>;

/** What an owner may set on a worker; see WORKER_DEFAULTS for the rest. */
export type WorkerSettings = Partial<
  Pick<
    WorkerOptions,
    | 'concurrency'
    | 'limiter'
    | 'lockDuration'
    | 'stalledInterval'
    | 'maxStalledCount'
    | 'drainDelay'
    | 'skipLockRenewal'
    | 'skipStalledCheck'
    | 'name'
    | 'autorun'
  >
>;

/** Where errors of connections and workers go; `queue` names the queue, never its data. */
export type QueueErrorSink = (error: Error, where: { readonly queue: string }) => void;

export type QueueEngine = 'postgres' | 'redis';

/** The one place that makes queues and workers, so that both run on the same engine and are closed. */
export interface QueueFactory {
  readonly engine: QueueEngine;
  createQueue<Data>(name: string): JobQueue<Data>;
  createWorker<Data>(name: string, handler: JobHandler<Data>, settings?: WorkerSettings): JobWorker;
  /** Classes for @nestjs/bullmq: `BullModule.queueClass = ...; BullModule.workerClass = ...`. */
  readonly nestClasses: NestQueueClasses;
  /**
   * Closes workers first, then queues, then connections. Jobs still running after the deadline are
   * let go; another worker takes them over once their lock ends.
   */
  close(deadlineMs?: number): Promise<void>;
}

/** Constructors in the shape that @nestjs/bullmq calls; they bring their own connection and defaults. */
export interface NestQueueClasses {
  readonly queueClass: new (name: string, options?: object) => JobQueue;
  readonly workerClass: new (
    name: string,
    handler: JobHandler<unknown>,
    settings?: WorkerSettings,
  ) => JobWorker;
}
