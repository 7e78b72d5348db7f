import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { LANG, meld, slaOver } from '../proef/lang.js';
import { HEEFT_REDIS, type Redisserver, startRedisserver } from '../proef/redisserver.js';
import { maakStoringsmarkt, ongeschonden, type Storingsmarkt } from '../proef/storingsmarkt.js';
import { bouwWorker } from '../proef/werkproces.js';

const WEG_MS = LANG ? 20_000 : 1_500;
const MAAT = LANG ? { feeds: 6, perFeed: 60, paginas: 60 } : { feeds: 2, perFeed: 40, paginas: 10 };
const GRENS = 30;

interface Verlies {
  readonly naam: string;
  readonly doe: (redis: Redisserver) => Promise<void>;
}

/** The last one is the hardest and has its turn in every run; the others in the long proofs. */
const VERLIEZEN: readonly Verlies[] = [
  {
    naam: 'Redis restarted with its data',
    doe: async (redis) => {
      await redis.sloop();
      await wait(WEG_MS);
      await redis.herstart();
    },
  },
  {
    naam: 'Redis restarted without its data',
    doe: async (redis) => {
      await redis.sloop();
      await wait(WEG_MS);
      await redis.herstart(true);
    },
  },
  { naam: 'FLUSHALL', doe: (redis) => redis.gooiLeeg() },
];

if (!HEEFT_REDIS) slaOver('the faults of Redis', 'there is no redis-server on this machine');

(HEEFT_REDIS ? describe : describe.skip)('a Redis that is lost during the work', () => {
  let database: TestDatabase;
  let redis: Redisserver;
  let markt: Storingsmarkt;

  beforeAll(() => bouwWorker(), 240_000);
  beforeEach(async () => {
    database = await cloneTestDatabase();
    redis = await startRedisserver();
    markt = await maakStoringsmarkt(database.url, MAAT);
  }, 60_000);
  afterEach(async () => {
    await markt.stop();
    await redis.stop();
    await database.drop();
  }, 60_000);

  it.each(LANG ? VERLIEZEN : VERLIEZEN.slice(-1))(
    'costs time and nothing else: $naam',
    async ({ naam, doe }) => {
      const proces = markt.start({ REDIS_URL: redis.url });
      await markt.wachtTot(async () => (await markt.tel('waarneming')) >= GRENS, 20);
      await doe(redis);
      const terug = Date.now();
      expect(await markt.uitkomst()).toEqual(ongeschonden(markt));
      meld(naam, {
        vacatures: markt.verwacht.length,
        'seconden tot alles er was': Math.round((Date.now() - terug) / 1_000),
      });
      expect(await proces.stop()).toBe(0);
    },
    400_000,
  );
});
