import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  MeiliZoekmachine,
  maakMeiliSleutels,
  metTerugval,
  PostgresZoekmachine,
} from '@passend/infra';
import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import { cloneTestDatabase, type TestDatabase } from '../database/clone-test-database.js';
import { skippedContract } from './skipped-contract.js';
import { zoekContract } from './zoek-contract.js';
import { zoekDocument } from './zoek-documenten.js';

/** Dropping the database may cut a connection that is just ending; that says nothing of the engine. */
function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('error', () => {});
  return pool;
}

zoekContract('PostgreSQL', async () => {
  const database = await cloneTestDatabase();
  const pool = openPool(database.url, 4);
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

describe('when Meilisearch is down', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    pool = openPool(database.url, 2);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('PostgreSQL answers, and the answer says so', async () => {
    const terugval = new PostgresZoekmachine(
      async (sql, values) => (await pool.query(sql, [...values])).rows,
    );
    await terugval.zet([zoekDocument('kok', { titel: 'Kok' })]);
    // Port 9 (discard) is not served on a machine that runs tests.
    const down = new MeiliZoekmachine({ url: 'http://127.0.0.1:9', key: 'x'.repeat(16) });
    const failures: string[] = [];
    const zoek = metTerugval(down, terugval, (_error, engine) => failures.push(engine));
    expect(await zoek.zoek({ tekst: 'kok' })).toMatchObject({ ids: ['kok'], gedegradeerd: true });
    expect(failures).toEqual(['meilisearch']);
    expect(await down.gezond()).toBe(false);
  });
});
