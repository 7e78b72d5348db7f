import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WACHTRIJEN } from '@passend/contracts';
import { aandachtspunten } from '@passend/domain';
import {
  BriefOpslag,
  BronOpslag,
  type DataSource,
  Machinestanden,
  WerkOpslag,
} from '@passend/infra';
import { indeedFeed, type Proefsite, sitemap, vacaturepagina } from './proef/proefsite.js';
import { type Proefwerker, startProefwerker } from './proef/proefwerker.js';
import type { Worker } from './start-worker.js';

const RUSTIG_MS = 60_000;

describe('the worker', () => {
  let dataSource: DataSource;
  let site: Proefsite;
  let worker: Worker;
  let stop: Proefwerker['stop'];
  let stopWorker: Proefwerker['stopWorker'];

  beforeAll(async () => {
    ({ dataSource, site, worker, stop, stopWorker } = await startProefwerker());
  }, 60_000);
  afterAll(() => stop(), 60_000);

  const voegBronToe = async (type: string, pad: string): Promise<number> => {
    const bronnen = new BronOpslag(dataSource);
    return bronnen.voegToe({ naam: pad, type, url: `${site.adres}${pad}` });
  };
  const draai = async (bronId: number): Promise<void> => {
    await new BronOpslag(dataSource).draaiNu(bronId);
    await worker.verwerkAlles(RUSTIG_MS);
  };
  const titels = async (bronId: number, status: string): Promise<readonly string[]> => {
    const rows = await dataSource.query<{ titel: string }[]>(
      `SELECT DISTINCT v.titel FROM vacature v JOIN waarneming w ON w.vacature_id = v.id
       WHERE w.bron_id = $1 AND v.status = $2 ORDER BY v.titel`,
      [bronId, status],
    );
    return rows.map(({ titel }) => titel);
  };
  const inIndex = async (titel: string): Promise<number> => {
    const rows = await dataSource.query<unknown[]>('SELECT 1 FROM zoekdocument WHERE titel = $1', [
      titel,
    ]);
    return rows.length;
  };

  it('takes a feed from its address to the search index, with the load read from the text', async () => {
    site.paginas.set('/feed.xml', {
      type: 'text/xml',
      body: indeedFeed([
        { id: 'f1', titel: 'Orderpicker' },
        { id: 'f2', titel: 'Receptionist', plaats: 'Zwolle' },
      ]),
    });
    const bronId = await voegBronToe('indeed', '/feed.xml');
    await worker.verwerkAlles(RUSTIG_MS);
    expect(await titels(bronId, 'live')).toEqual(['Orderpicker', 'Receptionist']);
    expect(await inIndex('Orderpicker')).toBe(1);
    const [row] = await dataSource.query<
      { eisen: { item: string; bewijs: string }[]; provincies: string[]; plaatsen: string[] }[]
    >(`SELECT eisen, provincies, plaatsen FROM vacature WHERE titel = 'Receptionist'`);
    expect(row).toMatchObject({ provincies: ['Overijssel'], plaatsen: ['Zwolle'] });
    expect(row?.eisen.map(({ item }) => item)).toContain('tillen');
  }, 90_000);

  it('removes from the index what two complete lists no longer hold', async () => {
    const banen = ['Bakker', 'Tuinman', 'Schilder', 'Kapper'].map((titel) => ({
      id: titel,
      titel,
    }));
    const zet = (aantal: number) =>
      site.paginas.set('/krimpt.xml', {
        type: 'text/xml',
        body: indeedFeed(banen.slice(0, aantal)),
      });
    zet(4);
    const bronId = await voegBronToe('indeed', '/krimpt.xml');
    await worker.verwerkAlles(RUSTIG_MS);
    zet(3);
    await draai(bronId);
    expect(await inIndex('Kapper')).toBe(1);
    await draai(bronId);
    expect(await titels(bronId, 'gesloten')).toEqual(['Kapper']);
    expect(await inIndex('Kapper')).toBe(0);
    expect(await inIndex('Bakker')).toBe(1);
  }, 90_000);

  it('follows a sitemap to its pages, asks for changes only, and closes a page that is gone twice', async () => {
    const banen = ['chauffeur', 'monteur', 'kok'].map((id) => ({
      id: `p-${id}`,
      titel: `Pagina ${id}`,
    }));
    const pad = (id: string) => `/vacatures/${id}`;
    for (const baan of banen) {
      site.paginas.set(pad(baan.id), { body: vacaturepagina(baan), etag: `"${baan.id}"` });
    }
    site.paginas.set('/sitemap.xml', {
      type: 'application/xml',
      body: sitemap(banen.map(({ id }) => `${site.adres}${pad(id)}`)),
    });
    const bronId = await voegBronToe('sitemap', '/sitemap.xml');
    await worker.verwerkAlles(RUSTIG_MS);
    expect(await titels(bronId, 'live')).toEqual([
      'Pagina chauffeur',
      'Pagina kok',
      'Pagina monteur',
    ]);

    site.paginas.set(pad('p-kok'), { status: 410 });
    site.paginas.set(pad('p-monteur'), { status: 403 });
    await draai(bronId);
    expect(await titels(bronId, 'gesloten')).toEqual([]);
    await draai(bronId);
    expect(await titels(bronId, 'gesloten')).toEqual(['Pagina kok']);
    const [bewijs] = await dataSource.query<{ code: string }[]>(
      `SELECT gesloten_bewijs ->> 'code' AS code FROM vacature WHERE titel = 'Pagina kok'`,
    );
    expect(bewijs?.code).toBe('http_410');
  }, 120_000);

  it('keeps the other sources going when one is broken', async () => {
    site.paginas.set('/kapot.xml', { type: 'text/xml', body: 'dit is geen feed' });
    site.paginas.set('/heel.xml', {
      type: 'text/xml',
      body: indeedFeed([{ id: 'h1', titel: 'Heel' }]),
    });
    const kapot = await voegBronToe('indeed', '/kapot.xml');
    const heel = await voegBronToe('indeed', '/heel.xml');
    await worker.verwerkAlles(RUSTIG_MS);
    expect(await titels(kapot, 'live')).toEqual([]);
    expect(await titels(heel, 'live')).toEqual(['Heel']);
    const [run] = await dataSource.query<{ fouten: number }[]>(
      'SELECT fouten FROM bronrun WHERE bron_id = $1',
      [kapot],
    );
    expect(run?.fouten).toBeGreaterThan(0);
  }, 90_000);

  it('builds the search index anew from the database', async () => {
    const gelijk = async () => {
      const rows = await dataSource.query<{ id: string }[]>(
        'SELECT id FROM zoekdocument ORDER BY id',
      );
      const live = await dataSource.query<{ id: string }[]>(
        `SELECT id::text FROM vacature WHERE status = 'live' ORDER BY id::text`,
      );
      return { index: rows.map(({ id }) => id), live: live.map(({ id }) => id) };
    };
    await dataSource.query(`DELETE FROM zoekdocument`);
    expect((await gelijk()).index).toEqual([]);
    await worker.herbouwIndex();
    const na = await gelijk();
    expect(na.index.length).toBeGreaterThan(5);
    expect([...na.index].sort()).toEqual([...na.live].sort());
  }, 60_000);

  it('puts a schedule back that the queue has lost', async () => {
    const planning = worker.wachtrijen.planning;
    await planning.removeJobScheduler('plan');
    expect(await planning.getJobScheduler('plan')).toBeFalsy();
    await worker.waak();
    expect(await planning.getJobScheduler('plan')).toMatchObject({ name: 'plan' });
    const onaangeroerd = await planning.getJobScheduler('onderhoud');
    expect(onaangeroerd).toMatchObject({ pattern: '30 3 * * *', tz: 'Europe/Amsterdam' });
  });

  it('keeps a job that cannot be carried out as a dead letter, without its data', async () => {
    await worker.wachtrijen.ophalen.add('haal', { fetchId: 1, naam: 'CANARY' });
    const brieven = new BriefOpslag(dataSource);
    for (const tot = Date.now() + 30_000; (await brieven.open()).taken.length === 0; ) {
      if (Date.now() > tot) throw new Error('There is no dead letter.');
      await wait(100);
    }
    const [brief] = (await brieven.open()).taken;
    expect(brief).toMatchObject({
      taak: 'haal',
      bron: null,
      reden: 'onuitvoerbaar',
      code: 'UnrecoverableError',
      keer: 1,
    });
    expect(JSON.stringify(brief)).not.toContain('CANARY');
    expect(await new Machinestanden(dataSource).taken()).toMatchObject({
      open: 1,
      perWachtrij: [{ wachtrij: 'ophalen', aantal: 1 }],
      perReden: [{ reden: 'onuitvoerbaar', aantal: 1 }],
    });
  }, 60_000);

  const codes = async () => {
    const belasting = await new Machinestanden(dataSource).belasting(60);
    const punten = aandachtspunten({ belasting }, new Date());
    return { belasting, codes: punten.map(({ code }) => code) };
  };

  it('shows that it gets on, and what it needs of the machine', async () => {
    const [hartslag] = await new WerkOpslag(dataSource).hartslagen(60);
    expect(hartslag?.gezond).toBe(true);
    const { belasting } = await codes();
    expect(belasting.processen).toMatchObject([{ soort: 'worker', staat: 'loopt' }]);
    expect(belasting.processen[0]?.last?.geheugenMb).toBeGreaterThan(20);
    expect(belasting.wachtrij?.rijen.map(({ naam }) => naam)).toEqual([...WACHTRIJEN]);
  });

  it('says goodbye when it is stopped: then nobody looks for it, and the page says that none runs', async () => {
    expect((await codes()).codes).not.toContain('geen_werker');
    await stopWorker();
    const { belasting, codes: erna } = await codes();
    expect(belasting.processen).toEqual([]);
    expect(erna).toEqual(['geen_werker']);
    expect(await new WerkOpslag(dataSource).hartslagen(60)).toEqual([]);
  }, 60_000);
});
