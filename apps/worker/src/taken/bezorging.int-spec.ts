import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Taaknaam } from '@passend/contracts';
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
import { dobbel } from '../proef/dobbel.js';
import { proefbanen } from '../proef/proefbanen.js';
import { Proefbode } from '../proef/proefbode.js';
import { Proefpost } from '../proef/proefpost.js';
import {
  BORDPAD,
  bord,
  indeedFeed,
  type Proefsite,
  sitemap,
  startProefsite,
  vacaturepagina,
} from '../proef/proefsite.js';
import { maakTaken } from './maak-taken.js';
import type { Taakregister } from './taakregister.js';

/** A queue whose sender is killed before the first job to read each answer is in it. */
class HaperendePost extends Proefpost {
  private readonly verloren = new Set<unknown>();

  override async post(taak: Taaknaam, payload: unknown): Promise<void> {
    const sleutel = JSON.stringify([taak, payload]);
    if (taak !== 'lees' || this.verloren.has(sleutel)) return super.post(taak, payload);
    this.verloren.add(sleutel);
  }
}

describe('delivery of jobs', () => {
  let site: Proefsite;
  const draden = new Leesdraden();
  const opruimen: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    site = await startProefsite();
  });
  afterAll(async () => {
    await draden.stop();
    for (const ruimOp of opruimen) await ruimOp();
    await site.stop();
  });

  const nieuweMarkt = async () => {
    const database: TestDatabase = await cloneTestDatabase();
    const dataSource = await createDataSource({ url: database.url }).initialize();
    opruimen.push(async () => {
      await dataSource.destroy();
      await database.drop();
    });
    const bronnen = new BronOpslag(dataSource);
    const feed = await bronnen.voegToe({ naam: 'feed', type: 'indeed', url: `${site.adres}/feed` });
    const kaart = await bronnen.voegToe({
      naam: 'kaart',
      type: 'sitemap',
      url: `${site.adres}/sitemap.xml`,
    });
    const lijst = await bronnen.voegToe({
      naam: 'lijst',
      type: 'smartrecruiters',
      url: `${site.adres}${BORDPAD}?limit=2`,
    });
    return { dataSource, bronnen, ids: [feed, kaart, lijst] };
  };
  const register = (dataSource: DataSource, post: Proefpost): Taakregister => {
    const run = (sql: string, values: readonly unknown[]) => dataSource.query(sql, [...values]);
    const settings = { contact: 'proef@passend.example', toegestaan: [site.host] };
    return maakTaken(
      {
        dataSource,
        ophaler: createOphaler({ beleid: new MemoryHostBeleid(), settings }),
        draden,
        machines: [new PostgresZoekmachine(run)],
        logger: pino({ level: 'silent' }),
        postbode: new Proefbode(),
        portal: 'https://passend.example',
      },
      post,
    );
  };
  /** Three visits: all is there; some is gone and some has changed; the same again. */
  const bezoeken = [
    { feed: proefbanen(30), paginas: proefbanen(10, 100), lijst: proefbanen(6, 200) },
    { feed: proefbanen(27), paginas: proefbanen(9, 100), lijst: proefbanen(5, 200) },
    { feed: proefbanen(27), paginas: proefbanen(9, 100), lijst: proefbanen(5, 200) },
  ];
  const zetSite = ({ feed, paginas, lijst }: (typeof bezoeken)[number]): void => {
    site.paginas.clear();
    site.paginas.set('/feed', { type: 'text/xml', body: indeedFeed(feed) });
    for (const [pad, antwoord] of bord(lijst)) site.paginas.set(pad, antwoord);
    const pad = (id: string) => `/vacatures/${id}`;
    for (const baan of paginas) site.paginas.set(pad(baan.id), { body: vacaturepagina(baan) });
    const adressen = bezoeken[0]?.paginas.map(({ id }) => `${site.adres}${pad(id)}`) ?? [];
    site.paginas.set('/sitemap.xml', { type: 'text/xml', body: sitemap(adressen) });
  };
  /** Plays the visits with a number of deliveries of each job, several at the same time. */
  const speel = async (
    tegelijk: number,
    kies: (aantal: number) => number,
    nieuwePost: () => Proefpost,
  ) => {
    const { dataSource, bronnen, ids } = await nieuweMarkt();
    for (const bezoek of bezoeken) {
      zetSite(bezoek);
      for (const id of ids) await bronnen.draaiNu(id);
      const post = nieuwePost();
      const taken = register(dataSource, post);
      for (let ronde = 0; ronde < 12; ronde += 1) {
        await post.post('plan', {});
        await post.post('indexeer', {});
        while (post.wachtend.length > 0) {
          const greep = Array.from({ length: Math.min(tegelijk, post.wachtend.length) }, () =>
            post.wachtend.splice(kies(post.wachtend.length), 1),
          ).flat();
          await Promise.all(
            greep.map(({ taak, payload }) => taken.open(taak, payload).voerUit({ laatste: true })),
          );
        }
      }
    }
    return toestand(dataSource);
  };
  /** Everything that may not depend on the order or the number of deliveries. */
  const toestand = async (dataSource: DataSource) => ({
    vacatures: await dataSource.query(
      `SELECT titel, status, gesloten_bewijs ->> 'code' AS code, inhoudshash FROM vacature ORDER BY titel`,
    ),
    waarnemingen: await dataSource.query(
      `SELECT b.naam, w.extern_id, w.status, w.slagen, jsonb_array_length(w.bewijs) AS bewijzen
       FROM waarneming w JOIN bron b ON b.id = w.bron_id ORDER BY 1, 2`,
    ),
    runs: await dataSource.query(
      `SELECT b.naam, r.status, r.nieuw, r.gewijzigd, r.gesloten, r.gelezen, r.fouten
       FROM bronrun r JOIN bron b ON b.id = r.bron_id ORDER BY b.naam, r.id`,
    ),
    index: await dataSource.query('SELECT titel FROM zoekdocument ORDER BY titel'),
    over: await dataSource.query(
      `SELECT (SELECT count(*) FROM antwoord) AS antwoorden, (SELECT count(*) FROM outbox) AS outbox`,
    ),
  });

  it('has the same outcome when every job comes twice, out of order, at the same time, or too late to be read', async () => {
    const netjes = await speel(
      1,
      () => 0,
      () => new Proefpost(1),
    );
    expect(netjes.vacatures).toHaveLength(46);
    expect(netjes.index).toHaveLength(41);
    for (const seed of [1, 2, 3]) {
      const gooi = dobbel(seed);
      expect(await speel(4, gooi, () => new Proefpost(2))).toEqual(netjes);
    }
    expect(
      await speel(
        1,
        () => 0,
        () => new HaperendePost(2),
      ),
    ).toEqual(netjes);
  }, 180_000);
});
