import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BronOpslag, createDataSource, type DataSource } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { eigenRedis } from '../proef/eigen-redis.js';
import { proefbanen } from '../proef/proefbanen.js';
import {
  indeedFeed,
  type Proefsite,
  sitemap,
  startProefsite,
  vacaturepagina,
} from '../proef/proefsite.js';
import { bouwWorker, startWerkproces, type Werkproces } from '../proef/werkproces.js';

/** Several feeds: the queue gives up a job that was lost with its worker more than three times. */
const FEEDS = 5;
const PER_FEED = 60;
const PAGINAS = 40;
const TOTAAL = FEEDS * PER_FEED + PAGINAS;
const MAX_MS = 120_000;
/** Kill (or stop, at the even ones) after so many sightings; `npm run test:long` kills more often. */
const SLAGEN =
  process.env.PASSEND_LONG === '1' ? [1, 40, 80, 120, 160, 200, 240, 280, 310] : [1, 120];
const GEDULD_MS = SLAGEN.length * 140_000;

describe('a worker that is killed', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: Proefsite;
  let redisUrl: string | undefined;
  const processen: Werkproces[] = [];

  beforeAll(async () => {
    bouwWorker();
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    site = await startProefsite();
    redisUrl = await eigenRedis();
    const paginas = proefbanen(PAGINAS, 10_000);
    for (const baan of paginas) {
      site.paginas.set(`/vacatures/${baan.id}`, { body: vacaturepagina(baan) });
    }
    site.paginas.set('/sitemap.xml', {
      type: 'text/xml',
      body: sitemap(paginas.map(({ id }) => `${site.adres}/vacatures/${id}`)),
    });
    const bronnen = new BronOpslag(dataSource);
    for (let nr = 1; nr <= FEEDS; nr += 1) {
      const body = indeedFeed(proefbanen(PER_FEED, nr * 1_000));
      site.paginas.set(`/feed-${nr}.xml`, { type: 'text/xml', body });
      const url = `${site.adres}/feed-${nr}.xml`;
      await bronnen.voegToe({ naam: `feed ${nr}`, type: 'indeed', url });
    }
    await bronnen.voegToe({ naam: 'kaart', type: 'sitemap', url: `${site.adres}/sitemap.xml` });
  }, 180_000);
  afterAll(async () => {
    for (const proces of processen) await proces.sloop();
    await site.stop();
    await dataSource.destroy();
    await database.drop();
  }, 60_000);

  const start = (): Werkproces => {
    const proces = startWerkproces({
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl,
      PASSEND_FETCH_ALLOW: site.host,
    });
    processen.push(proces);
    return proces;
  };
  const tel = async (wat: string): Promise<number> => {
    const [row] = await dataSource.query<{ count: string }[]>(`SELECT count(*) FROM ${wat}`);
    return Number(row?.count);
  };
  const wachtTot = async (klaar: () => Promise<boolean>, elkeMs: number): Promise<void> => {
    for (const tot = Date.now() + MAX_MS; !(await klaar()); await wait(elkeMs)) {
      if (Date.now() > tot) throw new Error(`Not within ${MAX_MS} ms.\n${processen.at(-1)?.log()}`);
    }
  };

  it(
    'loses nothing and stores nothing twice, killed or asked to stop during an ingest',
    async () => {
      const gesloopt: number[] = [];
      for (const [beurt, grens] of SLAGEN.entries()) {
        const proces = start();
        await wachtTot(async () => (await tel('waarneming')) >= grens, 5);
        if (beurt % 2 === 1) {
          await wachtTot(async () => proces.log().includes('worker started'), 20);
          expect(await proces.stop()).toBe(0);
        } else await proces.sloop();
        gesloopt.push(await tel('waarneming'));
      }
      // The kills were in the middle: something was stored, and something was not.
      expect(gesloopt[0]).toBeLessThan(TOTAAL);

      const laatste = start();
      await wachtTot(async () => {
        const klaar = (await tel(`bronrun WHERE status <> 'bezig'`)) === FEEDS + 1;
        return klaar && (await tel('outbox')) === 0;
      }, 200);
      expect(await tel('waarneming')).toBe(TOTAAL);
      expect(await tel('vacature')).toBe(TOTAAL);
      expect(await tel('momentopname')).toBe(TOTAAL);
      expect(await tel('zoekdocument')).toBe(TOTAAL);
      expect(await tel('antwoord')).toBe(0);
      expect(await tel('dode_brief')).toBe(0);
      const runs = await dataSource.query<{ nieuw: number; status: string }[]>(
        'SELECT nieuw, status FROM bronrun ORDER BY nieuw',
      );
      expect(runs).toEqual([
        { nieuw: PAGINAS, status: 'gelukt' },
        ...Array.from({ length: FEEDS }, () => ({ nieuw: PER_FEED, status: 'gelukt' })),
      ]);
      expect(await laatste.stop()).toBe(0);
    },
    GEDULD_MS,
  );

  it('names the setting that is wrong and prints no value', async () => {
    const proces = startWerkproces({ DATABASE_URL: 'geheim', PASSEND_FETCH_ALLOW: 'overal' });
    processen.push(proces);
    await wachtTot(async () => proces.log().includes('PASSEND_FETCH_ALLOW'), 50);
    expect(proces.log()).toContain('DATABASE_URL has a value that does not fit');
    expect(proces.log()).not.toMatch(/geheim|overal/u);
  }, 60_000);

  it('says what to do when the database misses migrations', async () => {
    const proces = startWerkproces({ DATABASE_URL: process.env.PASSEND_TEST_ADMIN_URL });
    processen.push(proces);
    await wachtTot(async () => proces.log().includes('DATABASE_OWNER_URL'), 50);
    expect(proces.log()).toContain('Run the migrations');
  }, 60_000);
});
