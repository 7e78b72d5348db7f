import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import maakBundels from '../bundels/maak-bundels.mjs';
import { freePort } from './free-port.mjs';
import { allowTypescriptImports } from './typescript-imports.mjs';

const PREFIX = 'passend-test-postgres-';
/** What one spec file read and the next one need not read again; see `onthoud`. */
const ONTHOUDEN = 'passend-test-onthouden-';

/**
 * Runs once, before the first integration test: starts a PostgreSQL for this run, or takes the one
 * of TEST_DATABASE_URL (a superuser's address). The tests read the addresses from the environment,
 * through `cloneTestDatabase`, which also makes the migrated template on first use.
 */
// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function globalSetup() {
  process.env.PASSEND_TEST_RUN = `passend_test_${process.pid}_${Date.now().toString(36)}`;
  await maakBundels();
  await removeLeftovers(ONTHOUDEN);
  process.env.PASSEND_TEST_ONTHOUDEN = join(tmpdir(), `${ONTHOUDEN}${process.pid}`);
  await mkdir(process.env.PASSEND_TEST_ONTHOUDEN);
  const given = process.env.TEST_DATABASE_URL;
  const urls = given ? await prepareGiven(given) : await startOwn();
  process.env.PASSEND_TEST_ADMIN_URL = urls.adminUrl;
  process.env.PASSEND_TEST_OWNER_URL = urls.ownerUrl;
  process.env.PASSEND_TEST_APP_URL = urls.appUrl;
}

async function startOwn() {
  const { removeEmbeddedPostgres, startEmbeddedPostgres } = await embedded();
  await removeLeftovers(PREFIX, (folder) => removeEmbeddedPostgres(join(folder, 'data')));
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  const dataDir = join(folder, 'data');
  const server = await startEmbeddedPostgres({ dataDir, port: await freePort(), durable: false });
  globalThis.passendTestServer = {
    async stop() {
      await removeEmbeddedPostgres(dataDir);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

/** Roles of a foreign server may have passwords of their own, so we act as them instead. */
async function prepareGiven(adminUrl) {
  const { prepareDatabase } = await embedded();
  await prepareDatabase(adminUrl, new URL(adminUrl).pathname.slice(1) || 'postgres', null);
  return { adminUrl, ownerUrl: as(adminUrl, 'passend_owner'), appUrl: as(adminUrl, 'passend_app') };
}

function as(adminUrl, role) {
  const url = new URL(adminUrl);
  url.searchParams.set('options', `-c role=${role}`);
  return url.href;
}

/** A run that was killed could not clear up after itself; its folders carry its process number. */
async function removeLeftovers(prefix, before = async () => {}) {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    await before(join(tmpdir(), name));
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function embedded() {
  allowTypescriptImports();
  return import('../../../infra/src/embedded-postgres/index.ts');
}
