import { NestFactory } from '@nestjs/core';
import {
  createDataSource,
  createOphaler,
  createQueueFactory,
  type DataSource,
  laadBeroepen,
  laadPlaatsen,
  leesEigenMotor,
  MeiliZoekmachine,
  MotorOpslag,
  maakHerbouwBron,
  maakPostbode,
  PostgresHostBeleid,
  PostgresZoekmachine,
  requireMigrated,
  runMigrations,
  type SqlRunner,
  sleutelbosVan,
  type Zoekmachine,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { WorkerConfig } from './config.js';
import { Leesdraden } from './leesdraden/leesdraden.js';
import { nestLogger } from './logger.js';
import { maakLezerWarm } from './marktregels.js';
import { RoosterService } from './rooster.service.js';
import { foutcode } from './taken/foutcode.js';
import { verwerkAlles } from './verwerk-alles.js';
import { Taakposter } from './wachtrijen/taakposter.js';
import { WACHTRIJEN_TOKEN, type Wachtrijen, WorkerModule } from './worker.module.js';

/** A worker that is running. */
export interface Worker {
  /** Resolves when every source that is due has been read, stored and indexed. */
  readonly verwerkAlles: (maxMs: number) => Promise<void>;
  /** Looks at the schedules now; it does so by itself every half minute. */
  readonly waak: () => Promise<void>;
  readonly wachtrijen: Wachtrijen;
  /** Builds every search index anew from the database while the old one goes on answering. */
  readonly herbouwIndex: () => Promise<void>;
  /** Takes no new jobs, gives the running ones until the deadline, and lets go of everything. */
  readonly stop: () => Promise<void>;
}

const POOL = 10;
const STOP_MS = 25_000;

/**
 * PostgreSQL always, so that it can answer when the other one is down; Meilisearch when there is
 * one.
 */
function zoekmachines({ MEILI_URL, MEILI_KEY }: WorkerConfig, run: SqlRunner): Zoekmachine[] {
  const eigen = new PostgresZoekmachine(run);
  if (MEILI_URL === undefined || MEILI_KEY === undefined) return [eigen];
  return [eigen, new MeiliZoekmachine({ url: MEILI_URL, key: MEILI_KEY })];
}

/** Keeps the version that reads the adverts, so that its demands can be read again later. */
async function bewaarMotor(dataSource: DataSource, logger: Logger): Promise<void> {
  try {
    const eigen = await leesEigenMotor();
    if (eigen === null) logger.warn('this version was not built as one file and is not kept');
    else await new MotorOpslag(dataSource).bewaar(eigen, new Date());
  } catch (error) {
    logger.warn({ fout: foutcode(error) }, 'this version is not kept');
  }
}

/** What tests have otherwise. */
export interface Startopties {
  /** Pause before a job that failed is tried again, when not that of the queue. */
  readonly eerstePauzeMs?: number;
}

/** Starts the worker in this process. */
export async function startWorker(
  config: WorkerConfig,
  logger: Logger,
  { eerstePauzeMs }: Startopties = {},
): Promise<Worker> {
  await laadPlaatsen(config.PASSEND_PLAATSEN);
  await laadBeroepen(config.PASSEND_BEROEPEN);
  maakLezerWarm();
  if (config.DATABASE_OWNER_URL !== undefined) await runMigrations(config.DATABASE_OWNER_URL);
  const dataSource = await createDataSource({
    url: config.DATABASE_URL,
    poolSize: POOL,
    applicationName: 'passend-worker',
    // See ADR 13: whatever the worker wrote in the moment of a crash, it does again.
    duurzaam: false,
  }).initialize();
  await requireMigrated(dataSource);
  await bewaarMotor(dataSource, logger);
  const run = (sql: string, values: readonly unknown[]) => dataSource.query(sql, [...values]);
  const queues = createQueueFactory({
    databaseUrl: config.DATABASE_URL,
    redisUrl: config.REDIS_URL,
    onError: (error, { queue }) => logger.warn({ queue, fout: error.name }, 'queue error'),
    eerstePauzeMs,
  });
  const ophaler = createOphaler({
    beleid: new PostgresHostBeleid(run),
    settings: {
      contact: config.PASSEND_CONTACT,
      toegestaan: config.PASSEND_FETCH_ALLOW,
      sleutels: sleutelbosVan(config),
    },
  });
  const draden = new Leesdraden();
  const machines = zoekmachines(config, run);
  const postbode = maakPostbode(config);
  const app = await NestFactory.createApplicationContext(
    WorkerModule.met({
      dataSource,
      queues,
      ophaler,
      draden,
      machines,
      logger,
      postbode,
      portal: config.PASSEND_ORIGIN.replace(/\/$/u, ''),
      vrij: config.PASSEND_FETCH_ALLOW,
    }),
    { logger: nestLogger(logger), abortOnError: false },
  );
  logger.info({ queue: queues.engine, search: machines.map(({ naam }) => naam) }, 'worker started');
  return {
    verwerkAlles: (maxMs) => verwerkAlles(dataSource, app.get(Taakposter), maxMs),
    waak: () => app.get(RoosterService).waak(),
    wachtrijen: app.get<Wachtrijen>(WACHTRIJEN_TOKEN),
    herbouwIndex: async () => {
      for (const machine of machines) {
        const aantal = await machine.herbouw(await maakHerbouwBron(dataSource));
        logger.info({ search: machine.naam, documents: aantal }, 'index rebuilt');
      }
    },
    stop: async () => {
      await queues.close(STOP_MS);
      await draden.stop();
      await app.close();
      await postbode.sluit();
      await dataSource.destroy();
    },
  };
}
