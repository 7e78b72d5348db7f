import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import pg from 'pg';
import { MIGRATIONS } from './migrations.js';
import { runMigrations } from './run-migrations.js';

describe('runMigrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    await reset(database.ownerUrl);
  });
  afterAll(() => database.drop());

  it('runs each migration once when several processes start together', async () => {
    const starts = await Promise.all([1, 2, 3].map(() => runMigrations(database.ownerUrl)));
    expect(starts.map((names) => names.length).sort()).toEqual([0, 0, MIGRATIONS.length]);
  });

  it('finds nothing to do the next time', async () => {
    expect(await runMigrations(database.ownerUrl)).toEqual([]);
  });

  it('leaves the app role without the right to change tables', async () => {
    const app = new pg.Client({ connectionString: database.url });
    await app.connect();
    await expect(app.query('CREATE TABLE public.x (a int)')).rejects.toThrow(/permission denied/u);
    await app.end();
  });
});

/** Takes the clone back to an empty database. */
async function reset(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  for (const { name } of rows) await client.query(`DROP TABLE ${name} CASCADE`);
  await client.end();
}
