import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyTestDatabase, type TestDatabase } from '@passend/test-kit';
import pg from 'pg';
import { MIGRATIONS } from './migrations.js';
import { runMigrations } from './run-migrations.js';

describe('runMigrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyTestDatabase();
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
