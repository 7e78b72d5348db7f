import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BronOpslag,
  createDataSource,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
} from '@passend/infra';
import { freePort } from '../../../../packages/test-kit/src/database/free-port.mjs';

/** A migrated, empty database on a server of its own, for as long as the work takes. */
export async function metLegeDatabase(werk) {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'passend-bench-')), 'postgres');
  const database = await startEmbeddedPostgres({ dataDir, port: await freePort() });
  try {
    await runMigrations(database.ownerUrl);
    const dataSource = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
    try {
      const postgresPid = await pidVan(dataSource);
      return await werk({ dataSource, appUrl: database.appUrl, postgresPid });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  }
}

/** The server's own process is the parent of the one that answers us. */
async function pidVan(dataSource) {
  const [{ pid }] = await dataSource.query('SELECT pg_backend_pid() AS pid');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.split(') ')[1].split(' ')[1]);
}

/** Adds a sitemap source for each site, due at once. */
export async function voegBronnenToe(dataSource, sites) {
  const bronnen = new BronOpslag(dataSource);
  for (const { host, ingang } of sites) {
    await bronnen.voegToe({ naam: `Site ${host}`, type: 'sitemap', url: ingang });
  }
}
