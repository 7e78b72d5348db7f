import { randomBytes } from 'node:crypto';
import { prepareDatabase, runMigrations } from '@passend/infra';
import pg from 'pg';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  /** Address for the app role: what api and worker use. */
  readonly url: string;
  /** Address for the owner of the tables. */
  readonly ownerUrl: string;
  /** Cuts what is still connected and removes the database. */
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  /** Time between two strikes of a vacancy; most tests look twice within a second. */
  readonly slagpauze?: string;
}

/** Any constant; one test process at a time makes the template. */
const TEMPLATE_LOCK = 7_271_553_413;

/**
 * Makes a database for one test file by copying the migrated template of this run (about 50 ms).
 * Whoever comes first makes the template.
 */
export async function cloneTestDatabase({
  slagpauze = '0',
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const template = `${env('PASSEND_TEST_RUN')}_template`;
  const name = newName();
  await asAdmin(async (client) => {
    await ensureTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER passend_owner`);
    await client.query(`GRANT CREATE ON DATABASE ${name} TO passend_app`);
    await client.query(
      `ALTER DATABASE ${name} SET passend.slagpauze = ${client.escapeLiteral(slagpauze)}`,
    );
  });
  return testDatabase(name);
}

/** Makes a database with the roles and extensions of Passend and no tables. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  const name = newName();
  await prepareDatabase(env('PASSEND_TEST_ADMIN_URL'), name, null);
  return testDatabase(name);
}

function newName(): string {
  return `${env('PASSEND_TEST_RUN')}_${randomBytes(5).toString('hex')}`;
}

function testDatabase(name: string): TestDatabase {
  return {
    url: addressOf('PASSEND_TEST_APP_URL', name),
    ownerUrl: addressOf('PASSEND_TEST_OWNER_URL', name),
    drop: () => asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

/** The mark `datistemplate` is set last, so that a half-made template is never copied. */
async function ensureTemplate(client: pg.Client, template: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const found = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [
    template,
  ]);
  if (found.rows[0]?.datistemplate !== true) await makeTemplate(client, template);
  await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await prepareDatabase(env('PASSEND_TEST_ADMIN_URL'), template, null);
  await runMigrations(addressOf('PASSEND_TEST_OWNER_URL', template));
  await client.query(`ALTER DATABASE ${template} WITH IS_TEMPLATE true`);
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: env('PASSEND_TEST_ADMIN_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(variable: string, database: string): string {
  const url = new URL(env(variable));
  url.pathname = `/${database}`;
  return url.href;
}

function env(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  throw new Error(`${name} is not set: run this test in the jest project "integration" or "e2e".`);
}
