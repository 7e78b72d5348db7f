import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Taaknaam } from '@passend/contracts';
import {
  BronOpslag,
  createDataSource,
  createOphaler,
  type DataSource,
  MemoryHostBeleid,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { proefbanen } from '../proef/proefbanen.js';
import { Proefbode } from '../proef/proefbode.js';
import { indeedFeed, type Proefsite, startProefsite } from '../proef/proefsite.js';
import { maakTaken } from '../taken/maak-taken.js';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import { Leesdraden } from './leesdraden.js';
import { leesredenVan } from './leesreden.js';

const GEBREKKIG = new URL('../proef/gebrekkige-leesdraad.mjs', import.meta.url);
const PAD = { goed: '/goed', hangt: '/hangt', barst: '/barst', valt: '/valt' } as const;

describe('an answer that a reader cannot cope with', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: Proefsite;
  const draden = new Leesdraden({ maxMs: 10_000, maxMb: 64, bestand: GEBREKKIG });
  const wachtend: { taak: Taaknaam; payload: unknown }[] = [];
  const post: Taakpost = {
    post: async (taak, payload) => void wachtend.push({ taak, payload }),
    postAlle: async (taak, jobs) =>
      void wachtend.push(...jobs.map(({ payload }) => ({ taak, payload }))),
  };

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    site = await startProefsite();
    const bronnen = new BronOpslag(dataSource);
    for (const pad of Object.values(PAD)) {
      await bronnen.voegToe({ naam: pad, type: 'indeed', url: site.adres + pad });
    }
  });
  afterAll(async () => {
    await draden.stop();
    await site.stop();
    await dataSource.destroy();
    await database.drop();
  });

  const zet = (woorden: Partial<Record<keyof typeof PAD, string>>): void => {
    for (const [nr, [naam, pad]] of Object.entries(PAD).entries()) {
      const woord = Object.entries(woorden).find(([van]) => van === naam)?.[1] ?? '';
      const body = indeedFeed(proefbanen(3, nr * 100)).replace('Proef', `Proef ${woord}`);
      site.paginas.set(pad, { type: 'text/xml', body });
    }
  };
  /** Runs all jobs, four at a time; one that throws has the last word, as at its last attempt. */
  const draai = async (): Promise<readonly unknown[]> => {
    const settings = { contact: 'proef@passend.example', toegestaan: [site.host] };
    const ophaler = createOphaler({ beleid: new MemoryHostBeleid(), settings });
    const logger = pino({ level: 'silent' });
    const taken = maakTaken(
      {
        dataSource,
        ophaler,
        draden,
        machines: [],
        logger,
        postbode: new Proefbode(),
        portal: 'https://passend.example',
      },
      post,
    );
    const fouten: unknown[] = [];
    for (let ronde = 0; ronde < 4; ronde += 1) {
      await post.post('plan', {});
      while (wachtend.length > 0) {
        const open = wachtend.splice(0, 4).map(({ taak, payload }) => taken.open(taak, payload));
        await Promise.all(
          open.map((opdracht) =>
            opdracht.voerUit({ laatste: true }).catch(async (fout: unknown) => {
              fouten.push(fout);
              await opdracht.geefOp();
            }),
          ),
        );
      }
    }
    return fouten;
  };
  const stand = () =>
    dataSource.query(
      `SELECT b.naam, b.gezondheid, b.gezondheid_reden AS reden,
         (SELECT count(*)::int FROM waarneming w WHERE w.bron_id = b.id AND w.status = 'live') AS live
       FROM bron b ORDER BY b.naam`,
    );
  const over = async () => {
    const [rij] = await dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM antwoord',
    );
    return rij?.n;
  };

  it('is a fault of its source, told in words; the other sources are read and nothing stays behind', async () => {
    zet({ hangt: 'HANGT', barst: 'BARST', valt: 'VALT' });
    const fouten = await draai();
    expect(await stand()).toEqual([
      { naam: PAD.barst, gezondheid: 'fout', reden: 'leest_te_groot', live: 0 },
      { naam: PAD.goed, gezondheid: 'goed', reden: null, live: 3 },
      { naam: PAD.hangt, gezondheid: 'fout', reden: 'leest_te_lang', live: 0 },
      { naam: PAD.valt, gezondheid: 'fout', reden: 'bron_onbereikbaar', live: 0 },
    ]);
    expect(await over()).toBe(0);
    // Only a thread that ended without a reason is worth another attempt.
    expect(fouten.map(leesredenVan)).toEqual([null]);
  }, 120_000);

  it('is read as soon as the source has mended it', async () => {
    zet({});
    const bronnen = new BronOpslag(dataSource);
    const rijen = await dataSource.query<{ id: number }[]>('SELECT id FROM bron');
    for (const { id } of rijen) await bronnen.draaiNu(id);
    expect(await draai()).toEqual([]);
    const na: { gezondheid: string; live: number }[] = await stand();
    expect(na.map(({ gezondheid, live }) => [gezondheid, live])).toEqual(
      Array.from({ length: 4 }, () => ['goed', 3]),
    );
  }, 120_000);
});
