import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EigenPostgres, startEigenPostgres } from '../proef/eigen-postgres.js';
import { LANG, meld } from '../proef/lang.js';
import { maakStoringsmarkt, ongeschonden, type Storingsmarkt } from '../proef/storingsmarkt.js';
import { bouwWorker } from '../proef/werkproces.js';

/** The database goes away when so many vacancies were stored, and stays away so long. */
const KEREN = LANG ? [1, 100, 250, 400, 550] : [30];
const WEG_MS = LANG ? 20_000 : 1_500;
const MAAT = LANG
  ? { feeds: 10, perFeed: 60, paginas: 100 }
  : { feeds: 2, perFeed: 40, paginas: 10 };

describe('a database that stops at once during the work', () => {
  let postgres: EigenPostgres;
  let markt: Storingsmarkt;

  beforeAll(async () => {
    bouwWorker();
    postgres = await startEigenPostgres();
    markt = await maakStoringsmarkt(postgres.url, MAAT);
  }, 240_000);
  afterAll(async () => {
    await markt.stop();
    await postgres.stop();
  }, 60_000);

  it('costs the worker time and nothing else; the queue is in it too', async () => {
    const begin = Date.now();
    const proces = markt.start();
    for (const grens of KEREN) {
      await markt.wachtTot(async () => (await markt.tel('waarneming')) >= grens, 20);
      await postgres.valUit();
      await wait(WEG_MS);
      await postgres.herstart();
    }
    expect(await markt.uitkomst()).toEqual(ongeschonden(markt));
    meld('PostgreSQL stopped at once', {
      keer: KEREN.length,
      wegMs: WEG_MS,
      vacatures: markt.verwacht.length,
      seconden: Math.round((Date.now() - begin) / 1_000),
    });
    // The same process: it did not end and was not started again.
    expect(await proces.stop()).toBe(0);
  }, 1_200_000);
});
