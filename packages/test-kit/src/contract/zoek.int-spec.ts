import { randomBytes } from 'node:crypto';
import { MeiliZoekmachine, maakMeiliSleutels, PostgresZoekmachine } from '@passend/infra';
import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import { cloneTestDatabase } from '../database/clone-test-database.js';
import { skippedContract } from './skipped-contract.js';
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

const url = process.env.MEILI_URL;
const masterKey = process.env.MEILI_KEY;
if (url === undefined || masterKey === undefined) {
  skippedContract('search on Meilisearch', 'MEILI_URL or MEILI_KEY');
} else {
  zoekContract('Meilisearch', async () => {
    const index = `contract_${randomBytes(4).toString('hex')}`;
    const client = new Meilisearch({ host: url, apiKey: masterKey });
    // The engine under test works with the scoped key, which so proves to be enough.
    const { schrijven, zoeken } = await maakMeiliSleutels(url, masterKey, index);
    return {
      machine: new MeiliZoekmachine({ url, key: schrijven, index }),
      leeg: async () => {
        await client.index(index).deleteAllDocuments().waitTask();
      },
      stop: async () => {
        await client.deleteKey(schrijven);
        await client.deleteKey(zoeken);
        await client.deleteIndex(index).waitTask();
      },
    };
  });
}
