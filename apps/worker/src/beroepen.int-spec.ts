import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BronOpslag, createDataSource, type DataSource, readConfig } from '@passend/infra';
import { gebruikBeroepen, herkenBeroep, schrijfBeroepenbestand, versies } from '@passend/matching';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { workerConfigSchema } from './config.js';
import { createLogger } from './logger.js';
import { eigenRedis } from './proef/eigen-redis.js';
import { indeedFeed, type Proefsite, startProefsite } from './proef/proefsite.js';
import { startWorker, type Worker } from './start-worker.js';

const RUSTIG_MS = 60_000;
const INHOUD = schrijfBeroepenbestand({
  bronnen: [],
  titels: [{ code: '4120.1', titels: ['zandteller'] }],
  belasting: new Map(),
});

interface Rij {
  readonly kenmerken: { readonly beroep: string | null };
  readonly engine_versie: string;
}

describe('a worker with an imported file of occupations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: Proefsite;
  let worker: Worker;

  const start = async (pad?: string): Promise<Worker> => {
    const config = readConfig(workerConfigSchema, {
      DATABASE_URL: database.url,
      REDIS_URL: await eigenRedis(),
      PASSEND_FETCH_ALLOW: site.host,
      PASSEND_BEROEPEN: pad,
    });
    return startWorker(config, createLogger('silent'));
  };

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    site = await startProefsite();
    const pad = join(mkdtempSync(join(tmpdir(), 'passend-beroepen-')), 'beroepen.json');
    writeFileSync(pad, INHOUD);
    worker = await start(pad);
  }, 60_000);
  afterAll(async () => {
    gebruikBeroepen(null);
    await worker.stop();
    await site.stop();
    await dataSource.destroy();
    await database.drop();
  }, 60_000);

  it('stores what the file says of a title, and names the file in the version', async () => {
    site.paginas.set('/feed.xml', {
      type: 'text/xml',
      body: indeedFeed([{ id: 'z1', titel: 'Zandteller' }]),
    });
    const bron = { naam: 'feed', type: 'indeed', url: `${site.adres}/feed.xml` };
    await new BronOpslag(dataSource).voegToe(bron);
    await worker.verwerkAlles(RUSTIG_MS);
    const [rij] = await dataSource.query<Rij[]>('SELECT kenmerken, engine_versie FROM vacature');
    const { beroepen } = versies();
    expect(rij?.kenmerken.beroep).toBe('4120.1');
    expect(beroepen).not.toBeNull();
    expect(rij?.engine_versie.endsWith(`-${beroepen}`)).toBe(true);
    gebruikBeroepen(null);
    expect(herkenBeroep('Zandteller')).toBeNull();
  }, 90_000);

  it('does not start with a file that is no such file', async () => {
    const pad = join(mkdtempSync(join(tmpdir(), 'passend-beroepen-')), 'kapot.json');
    writeFileSync(pad, '{"cases": []}');
    await expect(start(pad)).rejects.toThrow('PASSEND_BEROEPEN');
  });
});
