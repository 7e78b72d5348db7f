import { createDataSource, type DataSource, readConfig } from '@passend/infra';
import { cloneTestDatabase } from '@passend/test-kit';
import { workerConfigSchema } from '../config.js';
import { createLogger } from '../logger.js';
import { startWorker, type Worker } from '../start-worker.js';
import { eigenRedis } from './eigen-redis.js';
import { type Proefsite, startProefsite } from './proefsite.js';

/** A job that fails is tried again soon: what fails in a test goes on failing. */
const PAUZE_MS = 50;

/** A worker in this process on a database of its own, and a site that it may visit. */
export interface Proefwerker {
  readonly dataSource: DataSource;
  readonly site: Proefsite;
  readonly worker: Worker;
  /** Stops the worker alone, as a deployment does. */
  readonly stopWorker: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts them; the queue is on Redis when the run has one. */
export async function startProefwerker(): Promise<Proefwerker> {
  const database = await cloneTestDatabase();
  const dataSource = await createDataSource({ url: database.url }).initialize();
  const site = await startProefsite();
  const config = readConfig(workerConfigSchema, {
    DATABASE_URL: database.url,
    REDIS_URL: await eigenRedis(),
    PASSEND_FETCH_ALLOW: site.host,
  });
  const worker = await startWorker(config, createLogger('silent'), { eerstePauzeMs: PAUZE_MS });
  let gestopt: Promise<void> | null = null;
  const stopWorker = () => {
    gestopt ??= worker.stop();
    return gestopt;
  };
  return {
    dataSource,
    site,
    worker,
    stopWorker,
    stop: async () => {
      await stopWorker();
      await site.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
