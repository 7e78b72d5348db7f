import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BronOpslag,
  createDataSource,
  createOphaler,
  type DataSource,
  MemoryHostBeleid,
  PostgresZoekmachine,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { Leesdraden } from '../leesdraden/leesdraden.js';
import {
  breekAf,
  type Gedrag,
  geef,
  hang,
  type KwadeSite,
  startKwadeSite,
  stroom,
} from '../proef/kwade-site.js';
import { meld } from '../proef/lang.js';
import { proefbanen } from '../proef/proefbanen.js';
import { Proefbode } from '../proef/proefbode.js';
import { Proefpost } from '../proef/proefpost.js';
import { indeedFeed } from '../proef/proefsite.js';
import { maakTaken } from '../taken/maak-taken.js';

const MAX_DUUR_MS = 700;
const TWEE_GB = 2 * 1_024 ** 3;
const BANEN = proefbanen(12);
const ANDERE = proefbanen(12, 900);
const FEED = indeedFeed(BANEN);

describe('a source that misbehaves', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: KwadeSite;
  let goed: number;
  let kwaad: number;
  const draden = new Leesdraden();

  beforeEach(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    site = await startKwadeSite();
    const bronnen = new BronOpslag(dataSource);
    const voegToe = (pad: string) =>
      bronnen.voegToe({ naam: pad, type: 'indeed', url: `${site.adres}${pad}` });
    kwaad = await voegToe('/kwaad');
    goed = await voegToe('/goed');
    site.gedrag.set('/kwaad', geef(FEED));
    await lees(0);
  });
  afterEach(async () => {
    await site.stop();
    await dataSource.destroy();
    await database.drop();
  });

  afterAll(() => draden.stop());

  /** One reading of both sources; the good one has a new vacancy every time. */
  const lees = async (keer: number): Promise<void> => {
    site.gedrag.set('/goed', geef(indeedFeed(proefbanen(3 + keer, 5_000))));
    const bronnen = new BronOpslag(dataSource);
    for (const id of [kwaad, goed]) await bronnen.draaiNu(id);
    const post = new Proefpost(1);
    const taken = maakTaken(
      {
        dataSource,
        ophaler: createOphaler({
          beleid: new MemoryHostBeleid(),
          settings: {
            contact: 'proef@passend.example',
            toegestaan: [site.host],
            maxDuurMs: MAX_DUUR_MS,
          },
        }),
        draden,
        machines: [new PostgresZoekmachine((sql, values) => dataSource.query(sql, [...values]))],
        logger: pino({ level: 'silent' }),
        postbode: new Proefbode(),
        portal: 'https://passend.example',
      },
      post,
    );
    for (let ronde = 0; ronde < 4; ronde += 1) {
      await post.post('plan', {});
      await post.post('indexeer', {});
      for (let baan = post.wachtend.shift(); baan !== undefined; baan = post.wachtend.shift()) {
        await taken.open(baan.taak, baan.payload).voerUit({ laatste: true });
      }
    }
  };
  const live = async (bronId: number): Promise<readonly string[]> => {
    const rows = await dataSource.query<{ extern_id: string }[]>(
      `SELECT extern_id FROM waarneming WHERE bron_id = $1 AND status = 'live'`,
      [bronId],
    );
    return rows.map(({ extern_id }) => extern_id).sort();
  };
  const ids = (banen: readonly { readonly id: string }[]) => banen.map(({ id }) => id).sort();
  const oordeel = async () => {
    const bron = await new BronOpslag(dataSource).vind(kwaad);
    return { gezondheid: bron?.gezondheid, reden: bron?.gezondheidReden };
  };
  const inIndex = async () => {
    const [row] = await dataSource.query<{ aantal: number }[]>(
      'SELECT count(*)::integer AS aantal FROM zoekdocument',
    );
    return row?.aantal;
  };

  const afgewezen: readonly (readonly [string, Gedrag])[] = [
    ['hangs', hang],
    ['hangs up halfway', breekAf(FEED)],
    ['says that its feed is a picture', geef(FEED, { type: 'image/png' })],
    ['fails', geef('kapot', { status: 500 })],
  ];

  it.each(afgewezen)(
    'loses nothing when it %s, twice, and holds up no other',
    async (_hoe, doe) => {
      site.gedrag.set('/kwaad', doe);
      await lees(1);
      await lees(2);
      expect(await live(kwaad)).toEqual(ids(BANEN));
      expect(await live(goed)).toHaveLength(5);
      expect(await oordeel()).toEqual({ gezondheid: 'fout', reden: 'bron_onbereikbaar' });
      expect(await inIndex()).toBe(BANEN.length + 5);
      site.gedrag.set('/kwaad', geef(FEED));
      await lees(3);
      expect(await oordeel()).toEqual({ gezondheid: 'goed', reden: null });
    },
    60_000,
  );

  it('closes nothing when its list is halved, however often, until a person has looked', async () => {
    site.gedrag.set('/kwaad', geef(indeedFeed(BANEN.slice(0, 5))));
    for (const keer of [1, 2, 3]) await lees(keer);
    expect(await live(kwaad)).toEqual(ids(BANEN));
    expect((await oordeel()).gezondheid).toBe('alarm');
    await new BronOpslag(dataSource).losRem(kwaad);
    await lees(4);
    expect(await live(kwaad)).toEqual(ids(BANEN.slice(0, 5)));
    expect(await inIndex()).toBe(5 + 7);
  }, 60_000);

  it('closes nothing when it suddenly lists other jobs, until a person has looked', async () => {
    site.gedrag.set('/kwaad', geef(indeedFeed(ANDERE)));
    for (const keer of [1, 2, 3]) await lees(keer);
    expect(await live(kwaad)).toEqual(ids([...BANEN, ...ANDERE]));
    expect(await oordeel()).toEqual({ gezondheid: 'alarm', reden: 'massale_sluiting' });
  }, 60_000);

  it('closes nothing when its page is another page', async () => {
    site.gedrag.set(
      '/kwaad',
      geef('<html><body>Wij verhuizen.</body></html>', { type: 'text/html' }),
    );
    for (const keer of [1, 2, 3]) await lees(keer);
    expect(await live(kwaad)).toEqual(ids(BANEN));
    expect((await oordeel()).gezondheid).not.toBe('goed');
  }, 60_000);

  it('is cut off when it sends two gigabytes', async () => {
    const { gedrag, verzonden } = stroom(TWEE_GB);
    site.gedrag.set('/kwaad', gedrag);
    const eerst = process.memoryUsage().rss;
    await lees(1);
    const groei = process.memoryUsage().rss - eerst;
    expect(verzonden()).toBeLessThan(TWEE_GB / 20);
    expect(groei).toBeLessThan(400 * 1_024 ** 2);
    expect(await live(kwaad)).toEqual(ids(BANEN));
    expect(await live(goed)).toHaveLength(4);
    meld('a source that sends 2 GB', {
      'MB verzonden': Math.round(verzonden() / 1_024 ** 2),
      'MB geheugen erbij': Math.round(groei / 1_024 ** 2),
    });
  }, 60_000);
});
