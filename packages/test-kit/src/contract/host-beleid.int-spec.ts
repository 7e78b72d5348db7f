import { MemoryHostBeleid, PostgresHostBeleid } from '@passend/infra';
import pg from 'pg';
import { cloneTestDatabase } from '../database/clone-test-database.js';
import { hostBeleidContract } from './host-beleid-contract.js';

hostBeleidContract('in memory', async () => ({
  beleid: new MemoryHostBeleid(),
  stop: async () => {},
}));

hostBeleidContract('PostgreSQL', async () => {
  const database = await cloneTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  const run = async (sql: string, values: readonly unknown[]) =>
    (await pool.query(sql, [...values])).rows;
  return {
    beleid: new PostgresHostBeleid(run),
    stop: async () => {
      await pool.end();
      await database.drop();
    },
  };
});
