import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createQueueFactory } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { meld } from '../proef/lang.js';
import { maakStoringsmarkt, ongeschonden, type Storingsmarkt } from '../proef/storingsmarkt.js';
import { bouwWorker } from '../proef/werkproces.js';
import { ROOSTER } from '../rooster.js';

describe('workers that start at the same moment on a new database', () => {
  let database: TestDatabase;
  let markt: Storingsmarkt;

  beforeAll(async () => {
    bouwWorker();
    database = await cloneTestDatabase();
    markt = await maakStoringsmarkt(database.url, { feeds: 3, perFeed: 20, paginas: 10 });
  }, 240_000);
  afterAll(async () => {
    await markt.stop();
    await database.drop();
  }, 60_000);

  it('share one schedule of each kind, and read every source once', async () => {
    const processen = [markt.start(), markt.start(), markt.start()];
    expect(await markt.uitkomst()).toEqual(ongeschonden(markt));
    const queues = createQueueFactory({ databaseUrl: database.url, onError: () => {} });
    const roosters: string[] = [];
    for (const naam of ['planning', 'ophalen', 'lezen', 'indexeren', 'post']) {
      const rij = queues.createQueue(naam);
      roosters.push(...(await rij.getJobSchedulers()).map(({ key }) => key));
    }
    await queues.close();
    expect(roosters.sort()).toEqual(Object.keys(ROOSTER).sort());
    meld('three workers started together', { roosters: roosters.length, runs: markt.bronnen });
    for (const proces of processen) expect(await proces.stop()).toBe(0);
  }, 300_000);
});
