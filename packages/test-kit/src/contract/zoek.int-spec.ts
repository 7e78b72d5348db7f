import { PostgresZoekmachine } from '@passend/infra';
import pg from 'pg';
import { cloneTestDatabase } from '../database/clone-test-database.js';
import { zoekContract } from './zoek-contract.js';

zoekContract('PostgreSQL', async () => {
  const database = await cloneTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  const run = async (sql: string, values: readonly unknown[]) =>
    (await pool.query(sql, [...values])).rows;
  return {
    machine: new PostgresZoekmachine(run),
    leeg: async () => {
      await pool.query('DELETE FROM zoekdocument');
      await pool.query('DELETE FROM zoekwoord');
    },
    stop: async () => {
      await pool.end();
      await database.drop();
    },
  };
});
