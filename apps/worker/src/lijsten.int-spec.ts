import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoMarkt, startDemoMarkt } from '@passend/demo-market';
import { BronOpslag, createDataSource, type DataSource, readConfig } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { z } from 'zod';
import { workerConfigSchema } from './config.js';
import { createLogger } from './logger.js';
import { eigenRedis } from './proef/eigen-redis.js';
import { startWorker, type Worker } from './start-worker.js';

const RUSTIG_MS = 60_000;
/** Market days that may pass before one of the vacancies of an employer closes. */
const MAX_DAGEN = 200;

const SOORTEN = ['smartrecruiters', 'workday'] as const;
const bronnenSchema = z.array(z.object({ type: z.string(), url: z.string(), naam: z.string() }));
const lijstSchema = z.object({
  content: z.array(z.object({ name: z.string() })).optional(),
  jobPostings: z.array(z.object({ title: z.string() })).optional(),
});
type Soort = (typeof SOORTEN)[number];

describe('a source with a list in pages and a detail for each vacancy', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let markt: DemoMarkt;
  let worker: Worker;
  const adressen = new Map<Soort, string>();
  const bronnen = new Map<Soort, number>();

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    markt = await startDemoMarkt({ seed: 7, aantal: 450 });
    const config = readConfig(workerConfigSchema, {
      DATABASE_URL: database.url,
      REDIS_URL: await eigenRedis(),
      PASSEND_FETCH_ALLOW: new URL(markt.adres).host,
    });
    worker = await startWorker(config, createLogger('silent'));
    const lijst = bronnenSchema.parse(await (await fetch(`${markt.adres}/bronnen.json`)).json());
    for (const soort of SOORTEN) {
      const bron = lijst.find(({ type }) => type === soort);
      if (bron === undefined) throw new Error(`The market has no ${soort}.`);
      adressen.set(soort, bron.url);
      bronnen.set(soort, await new BronOpslag(dataSource).voegToe(bron));
    }
    await worker.verwerkAlles(RUSTIG_MS);
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    await markt.stop();
    await dataSource.destroy();
    await database.drop();
  }, 60_000);

  const bronVan = (soort: Soort) => bronnen.get(soort) ?? 0;
  /** Titles that the market has open now, asked in one page. */
  const open = async (soort: Soort): Promise<readonly string[]> => {
    const adres = (adressen.get(soort) ?? '').replace('limit=4', 'limit=100');
    const vraag = { method: 'POST', body: JSON.stringify({ limit: 20, offset: 0 }) };
    const antwoord = await (await fetch(adres, soort === 'workday' ? vraag : {})).json();
    const { content = [], jobPostings = [] } = lijstSchema.parse(antwoord);
    return [...content.map(({ name }) => name), ...jobPostings.map(({ title }) => title)].sort();
  };
  const live = async (soort: Soort): Promise<readonly string[]> => {
    const rijen = await dataSource.query<{ titel: string }[]>(
      `SELECT m.inhoud ->> 'titel' AS titel FROM waarneming w
       JOIN momentopname m ON m.waarneming_id = w.id AND m.inhoudshash = w.inhoudshash
       WHERE w.bron_id = $1 AND w.status = 'live'`,
      [bronVan(soort)],
    );
    return rijen.map(({ titel }) => titel).sort();
  };
  /** When each detail was asked last: a visit changes it, being handed out twice does not. */
  const bezocht = (soort: Soort): Promise<unknown> =>
    dataSource.query(
      `SELECT url, opgehaald_op FROM fetch_state WHERE bron_id = $1 AND soort = 'detail' ORDER BY url`,
      [bronVan(soort)],
    );
  const paginas = async (soort: Soort): Promise<number> => {
    const [rij] = await dataSource.query<{ aantal: string }[]>(
      `SELECT count(*) AS aantal FROM fetch_state
       WHERE bron_id = $1 AND soort = 'lijst' AND uitkomst = 'ok'`,
      [bronVan(soort)],
    );
    return Number(rij?.aantal);
  };
  const draai = async (soort: Soort) => {
    await new BronOpslag(dataSource).draaiNu(bronVan(soort));
    await worker.verwerkAlles(RUSTIG_MS);
    const [run] = await dataSource.query<
      { volledig: boolean; fouten: number; gesloten: number; status: string }[]
    >(
      `SELECT volledig, fouten, gesloten, status FROM bronrun
       WHERE bron_id = $1 ORDER BY id DESC LIMIT 1`,
      [bronVan(soort)],
    );
    return run;
  };

  it.each(SOORTEN)('reads every page and every text of %s', async (soort) => {
    const titels = await open(soort);
    expect(titels.length).toBeGreaterThan(4);
    expect(await live(soort)).toEqual(titels);
    expect(await paginas(soort)).toBe(Math.ceil(titels.length / 4) - 1);
    const [zonderTekst] = await dataSource.query<{ aantal: string }[]>(
      `SELECT count(*) AS aantal FROM vacature v JOIN waarneming w ON w.vacature_id = v.id
       WHERE w.bron_id = $1 AND length(v.tekst) < 200`,
      [bronVan(soort)],
    );
    expect(Number(zonderTekst?.aantal)).toBe(0);
  });

  it.each(SOORTEN)(
    'asks %s for no text again when nothing changed',
    async (soort) => {
      const eerder = await bezocht(soort);
      expect(await draai(soort)).toMatchObject({ status: 'gelukt', volledig: true, fouten: 0 });
      expect(await bezocht(soort)).toEqual(eerder);
      expect(await live(soort)).toEqual(await open(soort));
    },
    60_000,
  );

  it.each(SOORTEN)(
    'follows %s when vacancies change, come and go',
    async (soort) => {
      const eerst = await open(soort);
      const isErEenWeg = async () => {
        const nu = await open(soort);
        return eerst.some((titel) => !nu.includes(titel));
      };
      for (let dag = 0; dag < MAX_DAGEN && !(await isErEenWeg()); dag += 1) markt.tik();
      const nu = await open(soort);
      expect(nu).not.toEqual(eerst);
      expect(await draai(soort)).toMatchObject({ volledig: true, gesloten: 0 });
      expect(await live(soort)).toEqual(expect.arrayContaining([...nu]));
      const tweede = await draai(soort);
      expect(tweede?.gesloten).toBeGreaterThan(0);
      expect(await live(soort)).toEqual(nu);
    },
    90_000,
  );
});

describe('a source that asks for a key', () => {
  it('says so when the key is not in the settings, and is not visited', async () => {
    const database = await cloneTestDatabase();
    const dataSource = await createDataSource({ url: database.url }).initialize();
    const config = readConfig(workerConfigSchema, {
      DATABASE_URL: database.url,
      REDIS_URL: await eigenRedis(),
    });
    const worker = await startWorker(config, createLogger('silent'));
    try {
      const bronId = await new BronOpslag(dataSource).voegToe({
        naam: 'Adzuna',
        type: 'adzuna',
        url: 'https://www.adzuna.nl/search?q=kok',
      });
      await worker.verwerkAlles(RUSTIG_MS);
      expect(await new BronOpslag(dataSource).vind(bronId)).toMatchObject({
        gezondheid: 'fout',
        gezondheidReden: 'sleutel_ontbreekt',
      });
      expect(await dataSource.query('SELECT host FROM host_state')).toEqual([]);
    } finally {
      await worker.stop();
      await dataSource.destroy();
      await database.drop();
    }
  }, 90_000);
});
