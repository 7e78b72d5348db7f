import type { BackendFactory, IQueueBackend } from 'bullmq';
import { createPostgresBackend, createRedisBackend } from 'bullmq';
import { closeInTime } from './close-in-time.js';
import { type EngineConnections, type EngineRegistry, engineClasses } from './engine-classes.js';
import { splitServerOptions } from './postgres-address.js';
import type { QueueEngine, QueueErrorSink, QueueFactory } from './queue.types.js';
import { CLOSE_DEADLINE_MS, JOB_DEFAULTS } from './queue-settings.js';
import { openRedis } from './redis-connections.js';

/** Which server holds the queues: Redis when `redisUrl` is given, else PostgreSQL. */
export interface QueueConfig {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly onError: QueueErrorSink;
  /** Pause before a job that failed is tried again, in milliseconds; each next one is twice as long. */
  readonly eerstePauzeMs?: number | undefined;
}

/**
 * A commit does not wait for the disk: what a crash of the server loses of the queue, the planner
 * hands out again.
 */
const NIET_WACHTEN = '-c synchronous_commit=off';

/**
 * Makes the queue factory for this process.
 *
 * Connections: on PostgreSQL each queue holds at most 2 and each worker at most 4, plus one that
 * listens; on Redis all queues share one, each worker adds one. On PostgreSQL the tables live in
 * their own schema `bullmq` and are migrated on first use (an advisory lock lets several processes
 * start together).
 */
export function createQueueFactory(config: QueueConfig): QueueFactory {
  return config.redisUrl === undefined
    ? postgresFactory(config)
    : redisFactory(config.redisUrl, config);
}

function postgresFactory(config: QueueConfig): QueueFactory {
  const { databaseUrl } = config;
  const { connectionString, options = '' } = splitServerOptions(databaseUrl);
  const connection = (max: number) => ({
    connectionString,
    options: `${options} ${NIET_WACHTEN}`.trim(),
    migrate: true,
    max,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  const connections = { forQueue: () => connection(2), forWorker: () => connection(4) };
  return build('postgres', createPostgresBackend, connections, config, async () => {});
}

function redisFactory(url: string, config: QueueConfig): QueueFactory {
  const redis = openRedis(url, (error) => config.onError(error, { queue: '*' }));
  return build('redis', createRedisBackend, redis, config, redis.close);
}

function build<Backend extends IQueueBackend, Connection>(
  engine: QueueEngine,
  backend: BackendFactory<Backend, Connection>,
  connections: EngineConnections<Connection>,
  { onError, eerstePauzeMs = JOB_DEFAULTS.backoff.delay }: QueueConfig,
  closeConnections: () => Promise<void>,
): QueueFactory {
  const registry: EngineRegistry = { queues: [], workers: [] };
  const { EngineQueue, EngineWorker } = engineClasses(
    backend,
    connections,
    onError,
    registry,
    eerstePauzeMs,
  );

  return {
    engine,
    nestClasses: { queueClass: EngineQueue, workerClass: EngineWorker },
    createQueue: <Data>(name: string) => new EngineQueue<Data>(name),
    createWorker: (name, handler, settings) => new EngineWorker(name, handler, settings),
    async close(deadlineMs = CLOSE_DEADLINE_MS) {
      await closeInTime(registry.workers, deadlineMs);
      await Promise.all(registry.queues.map((queue) => queue.close()));
      await closeConnections();
    },
  };
}
