import { rm } from 'node:fs/promises';
import pg from 'pg';
import ruimBundelsOp from '../bundels/ruim-bundels-op.mjs';

/** Stops the server of this run, or removes this run's databases from a given server. */
// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function globalTeardown() {
  await ruimBundelsOp();
  await rm(process.env.PASSEND_TEST_ONTHOUDEN, { recursive: true, force: true });
  if (globalThis.passendTestServer !== undefined) return globalThis.passendTestServer.stop();
  const client = new pg.Client({ connectionString: process.env.PASSEND_TEST_ADMIN_URL });
  await client.connect();
  try {
    await dropDatabases(client, process.env.PASSEND_TEST_RUN);
  } finally {
    await client.end();
  }
}

async function dropDatabases(client, run) {
  const { rows } = await client.query(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [run],
  );
  for (const { datname } of rows) {
    const name = client.escapeIdentifier(datname);
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE false`);
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}
