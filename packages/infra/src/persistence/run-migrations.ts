import pg from 'pg';
import { createDataSource } from './data-source.js';
import { APP_ROLE } from './database-roles.js';

/** Any constant will do, as long as every version of Passend uses the same one. */
const LOCK = 7_271_553_412;

/** A migration may rewrite a large table. */
const STATEMENT_TIMEOUT_MS = 30 * 60_000;

/**
 * Brings the schema up to date, each migration in its own transaction. Several processes may call
 * this together: an advisory lock lets one do the work while the others wait and then find nothing
 * left to do.
 * @param ownerUrl address with the role that owns the tables
 * @returns names of the migrations that this call ran
 */
export async function runMigrations(ownerUrl: string): Promise<readonly string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await lock.connect();
  try {
    await requireAppRole(lock);
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await migrate(ownerUrl);
  } finally {
    // Ending the session gives the lock back, also when a migration threw.
    await lock.end();
  }
}

/** Migrations grant rights to this role; the built-in PostgreSQL makes it, another server's owner must. */
async function requireAppRole(client: pg.Client): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  if (found.rowCount !== 0) return;
  throw new Error(
    `The database has no role "${APP_ROLE}". Make it first: CREATE ROLE ${APP_ROLE} LOGIN NOBYPASSRLS PASSWORD '...'`,
  );
}

async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const dataSource = createDataSource({
    url: ownerUrl,
    poolSize: 2,
    applicationName: 'passend-migrate',
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
