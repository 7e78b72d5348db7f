import type { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations.js';

/**
 * Refuses to go on with a database that misses migrations, which would otherwise show as strange
 * errors later.
 * @throws Error that names what is missing
 */
export async function requireMigrated(dataSource: DataSource): Promise<void> {
  const done = new Set(await appliedMigrations(dataSource));
  const missing = MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
  if (missing.length === 0) return;
  throw new Error(
    `The database is not up to date, it misses: ${missing.join(', ')}. Run the migrations with the owner's address (DATABASE_OWNER_URL).`,
  );
}

async function appliedMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const [table] = await dataSource.query<{ found: boolean }[]>(
    `SELECT to_regclass('schema_migration') IS NOT NULL AS found`,
  );
  if (table?.found !== true) return [];
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migration');
  return rows.map(({ name }) => name);
}
