import pg from 'pg';
import { APP_ROLE, EXTENSIONS, OWNER_ROLE } from '../persistence/database-roles.js';

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * Makes the two roles, the database and its extensions; what exists is left as it is. The owner
 * makes and changes tables and is used by migrations only; the app role cannot bypass row-level
 * security, owns no table of ours and is what the processes use.
 * @param adminUrl a superuser's address of any database of the server
 * @param passwords passwords to give the roles; null makes roles that cannot log in themselves
 */
export async function prepareDatabase(
  adminUrl: string,
  database: string,
  passwords: RolePasswords | null,
): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords?.owner ?? null);
    await ensureRole(client, APP_ROLE, passwords?.app ?? null);
    await ensureDatabase(client, database);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, prepareInside);
}

async function ensureRole(client: pg.Client, role: string, password: string | null): Promise<void> {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${name} NOSUPERUSER NOBYPASSRLS NOCREATEDB`);
  if (password === null) return;
  await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
}

async function prepareInside(client: pg.Client): Promise<void> {
  for (const extension of EXTENSIONS) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  }
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${OWNER_ROLE}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
  // The queue library makes and upgrades its own tables, so it gets a schema of its own. Its
  // `CREATE SCHEMA IF NOT EXISTS` needs the right to make schemas even when the schema is there.
  await client.query(`CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION ${APP_ROLE}`);
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const name = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`GRANT CREATE ON DATABASE ${name} TO ${APP_ROLE}`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
