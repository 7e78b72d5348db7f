import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoMarkt } from '@passend/demo-market';
import {
  BronOpslag,
  createDataSource,
  createOphaler,
  MemoryHostBeleid,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
} from '@passend/infra';
import { freePort } from '../../../packages/test-kit/src/database/free-port.mjs';
import { workerConfigSchema } from '../dist/config.js';
import { createLogger } from '../dist/logger.js';
import { startWorker } from '../dist/start-worker.js';

const VACANCIES = 450;
const RUNS = 3;
const PATIENCE_MS = 300_000;

/**
 * From HTTP answer to stored and indexed, against fetching the same addresses alone: the whole demo
 * market into an empty database, by the real worker, fetcher and search index.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const market = await startDemoMarkt({ port: 0, seed: 7, aantal: VACANCIES });
  try {
    const ratios = [];
    for (let run = 1; run <= RUNS; run++) {
      say(`run ${run} of ${RUNS}: the whole market into an empty database`);
      ratios.push(await onEmptyDatabase((urls) => oneRun(market.adres, urls)));
    }
    yield result(ratios);
  } finally {
    await market.stop();
  }
}

function result(ratios) {
  const middle = [...ratios].sort((a, b) => a.ratio - b.ratio)[Math.floor(RUNS / 2)];
  return {
    name: 'ingest/fetch',
    ratio: middle.ratio,
    against: 'fetching the same addresses alone',
    n: middle.vacancies,
    runs: RUNS,
    seconds: middle.seconds,
  };
}

async function oneRun(address, { ownerUrl, appUrl }) {
  await runMigrations(ownerUrl);
  const dataSource = await createDataSource({ url: appUrl, poolSize: 2 }).initialize();
  try {
    await addSources(dataSource, address);
    const seconds = await ingest(appUrl, address);
    const visited = await dataSource.query(
      'SELECT url, body, body_soort FROM fetch_state WHERE opgehaald_op IS NOT NULL',
    );
    const [{ count }] = await dataSource.query('SELECT count(*)::int AS count FROM zoekdocument');
    const alone = await fetchAlone(visited, address);
    return { ratio: seconds / alone, seconds, vacancies: count };
  } finally {
    await dataSource.destroy();
  }
}

async function addSources(dataSource, address) {
  const sources = await (await fetch(`${address}/bronnen.json`)).json();
  const store = new BronOpslag(dataSource);
  for (const source of sources) await store.voegToe(source);
}

async function ingest(databaseUrl, address) {
  const config = workerConfigSchema.parse({
    DATABASE_URL: databaseUrl,
    PASSEND_FETCH_ALLOW: new URL(address).host,
  });
  const worker = await startWorker(config, createLogger('silent'));
  const from = performance.now();
  await worker.verwerkAlles(PATIENCE_MS);
  const seconds = (performance.now() - from) / 1000;
  await worker.stop();
  return seconds;
}

async function fetchAlone(visited, address) {
  const ophaler = createOphaler({
    beleid: new MemoryHostBeleid(),
    settings: { contact: 'https://passend.invalid/bench', toegestaan: [new URL(address).host] },
  });
  const from = performance.now();
  for (const { url, body, body_soort: contentType } of visited) {
    const verzoek = body === null ? null : { methode: 'POST', body, contentType };
    await ophaler.haalOp(url, { verzoek });
  }
  return (performance.now() - from) / 1000;
}

async function onEmptyDatabase(work) {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'passend-bench-')), 'postgres');
  const database = await startEmbeddedPostgres({ dataDir, port: await freePort() });
  try {
    return await work(database);
  } finally {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  }
}
