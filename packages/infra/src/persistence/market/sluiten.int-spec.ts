import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cloneTestDatabase,
  openProefrun,
  PROEFREGELS,
  type Proefrun,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { BronOpslag } from './bron-opslag.js';
import { FetchOpslag } from './fetch-opslag.js';
import { HerleesOpslag } from './herlees-opslag.js';
import { LeesOpslag } from './lees-opslag.js';
import { PlanOpslag } from './plan-opslag.js';
import { SluitOpslag } from './sluit-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';

/** Tests that are not about the closing day have none, so any day will do. */
const VANDAAG = '2026-11-22';
const ids = (aantal: number) => Array.from({ length: aantal }, (_, nr) => `id-${nr}`);

describe('closing vacancies', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Plays one visit to a feed that holds these vacancies. */
  const bezoek = async (run: Proefrun, externIds: readonly string[], volledig = true) => {
    const fetchOpslag = new FetchOpslag(dataSource);
    const leesOpslag = new LeesOpslag(dataSource);
    const fetch = await fetchOpslag.vindOpen(run.fetchId);
    if (fetch === null) throw new Error('The entry page is not open.');
    const antwoordId = await fetchOpslag.bewaarAntwoord(fetch, {
      status: 200,
      url: fetch.url,
      contentType: 'text/xml',
      etag: null,
      lastModified: null,
      body: Buffer.from(JSON.stringify([run.bronId, externIds])),
    });
    const antwoord = antwoordId === null ? null : await leesOpslag.vind(antwoordId);
    if (antwoord !== null) {
      const vacatures = externIds.map((externId) =>
        proefvacature({ externId, titel: `${run.bronId} ${externId}` }),
      );
      const opslag = new VacatureOpslag(dataSource, PROEFREGELS);
      await opslag.bewaar({ ...run, hoe: 'lijst', op: antwoord.opgehaaldOp, vacatures });
      await leesOpslag.rondAf(antwoord, {
        aantal: vacatures.length,
        fouten: 0,
        volledig,
        deel: null,
        gesloten: [],
        verwijzingen: [],
        pagina: null,
      });
    }
    return new SluitOpslag(dataSource).rondRunAf(run.runId, VANDAAG);
  };
  const volgende = async (run: Proefrun, externIds: readonly string[], volledig = true) => {
    const next = await openProefrun(dataSource, run.bronId);
    return { run: next, uitslag: await bezoek(next, externIds, volledig) };
  };
  const live = async ({ bronId }: Proefrun): Promise<number> => {
    const [row] = await dataSource.query<{ count: string }[]>(
      `SELECT count(*) FROM vacature v JOIN waarneming w ON w.vacature_id = v.id
       WHERE w.bron_id = $1 AND v.status = 'live'`,
      [bronId],
    );
    return Number(row?.count);
  };

  it('closes what two complete lists no longer hold, with the evidence, and not after one', async () => {
    const run = await startProefrun(dataSource, 'twee-slagen');
    await bezoek(run, ids(8));
    const weg = ids(8).slice(1);
    await volgende(run, weg);
    expect(await live(run)).toBe(8);
    const { uitslag } = await volgende(run, weg);
    expect(uitslag).toMatchObject({ status: 'gelukt', gesloten: 1, gezondheid: 'goed' });
    expect(await live(run)).toBe(7);
    const [closed] = await dataSource.query<{ gesloten_bewijs: unknown; soort: string }[]>(
      `SELECT v.gesloten_bewijs, o.soort FROM vacature v JOIN outbox o ON o.vacature_id = v.id
       WHERE v.titel = $1`,
      [`${run.bronId} id-0`],
    );
    expect(closed).toMatchObject({
      soort: 'verwijder',
      gesloten_bewijs: { code: 'ontbreekt_in_lijst' },
    });
  });

  it('takes two looks shortly after each other for one, and six hours later for two', async () => {
    const gewoon = dataSource;
    const echt = await cloneTestDatabase({ slagpauze: '6 hours' });
    dataSource = await createDataSource({ url: echt.url }).initialize();
    try {
      const run = await startProefrun(dataSource, 'lees-nu');
      await bezoek(run, ids(8));
      const weg = ids(8).slice(1);
      for (let keer = 0; keer < 3; keer += 1) await volgende(run, weg);
      expect(await live(run)).toBe(8);
      const zesUur = new Date(Date.now() - 6 * 3_600_000).toISOString();
      await dataSource.query(
        `UPDATE waarneming SET bewijs = jsonb_set(bewijs, '{0,op}', to_jsonb($1::text))
         WHERE slagen = 1`,
        [zesUur],
      );
      await volgende(run, weg);
      expect(await live(run)).toBe(7);
    } finally {
      await dataSource.destroy();
      await echt.drop();
      dataSource = gewoon;
    }
  });

  it('forgets the first strike when the vacancy is there again', async () => {
    const run = await startProefrun(dataSource, 'weer-terug');
    await bezoek(run, ids(4));
    await volgende(run, ids(4).slice(1));
    await volgende(run, ids(4));
    await volgende(run, ids(4).slice(1));
    expect(await live(run)).toBe(4);
  });

  it('opens a closed vacancy again when it comes back, with the same id', async () => {
    const run = await startProefrun(dataSource, 'heropend');
    await bezoek(run, ids(4));
    await volgende(run, ids(4).slice(1));
    await volgende(run, ids(4).slice(1));
    expect(await live(run)).toBe(3);
    await volgende(run, ids(4));
    expect(await live(run)).toBe(4);
  });

  it('counts the same list again, unchanged, as a second look', async () => {
    const run = await startProefrun(dataSource, 'ongewijzigd');
    await bezoek(run, ids(4));
    await volgende(run, ids(4).slice(1));
    await volgende(run, ids(4).slice(1));
    const { uitslag } = await volgende(run, ids(4).slice(1));
    expect(uitslag).toMatchObject({ status: 'gelukt', gezondheid: 'goed' });
    expect(await live(run)).toBe(3);
  });

  /** Answers every look at a page that dropped out of an incomplete list. */
  const beantwoordControles = async (
    run: Proefrun,
    uitkomst: 'weg' | 'onzeker',
    status: number,
  ): Promise<number> => {
    const fetchOpslag = new FetchOpslag(dataSource);
    const open = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM fetch_state WHERE bron_id = $1 AND soort = 'controle' AND open`,
      [run.bronId],
    );
    for (const { id } of open) {
      const fetch = await fetchOpslag.vindOpen(Number(id));
      if (fetch !== null) await fetchOpslag.zonderInhoud(fetch, uitkomst, status);
    }
    return open.length;
  };

  it('asks the page itself about what dropped out of a list that is not complete', async () => {
    const run = await startProefrun(dataSource, 'onvolledig', 'rss');
    await bezoek(run, ids(6), false);
    for (const [status, uitkomst, over] of [
      [403, 'onzeker', 6],
      [429, 'onzeker', 6],
      [404, 'weg', 6],
      [410, 'weg', 4],
    ] as const) {
      const { run: next, uitslag } = await volgende(run, ids(6).slice(2), false);
      expect(uitslag).toBeNull();
      expect(await beantwoordControles(run, uitkomst, status)).toBe(2);
      await new SluitOpslag(dataSource).rondRunAf(next.runId, VANDAAG);
      expect(await live(run)).toBe(over);
    }
  });

  it('brakes on mass closing, says so, and closes after a person released the brake', async () => {
    const run = await startProefrun(dataSource, 'rem');
    await bezoek(run, ids(20));
    const rest = ids(20).slice(8);
    await volgende(run, rest);
    const geremd = await volgende(run, rest);
    expect(geremd.uitslag).toMatchObject({
      gesloten: 0,
      gezondheid: 'alarm',
      reden: 'massale_sluiting',
    });
    expect(await live(run)).toBe(20);
    await new BronOpslag(dataSource).losRem(run.bronId);
    const gelost = await volgende(run, rest);
    expect(gelost.uitslag).toMatchObject({ gesloten: 8, gezondheid: 'goed' });
    expect(await live(run)).toBe(12);
    expect(await new SluitOpslag(dataSource).heropen(gelost.run.runId)).toBe(8);
    expect(await live(run)).toBe(20);
  });

  it('takes an empty list of a source that had vacancies for an alarm', async () => {
    const run = await startProefrun(dataSource, 'leeg');
    await bezoek(run, ids(3));
    for (let keer = 0; keer < 3; keer += 1) {
      const { uitslag } = await volgende(run, []);
      expect(uitslag).toMatchObject({ gezondheid: 'alarm', reden: 'leeg', gesloten: 0 });
    }
    expect(await live(run)).toBe(3);
  });

  it('concludes nothing from a source that cannot be reached', async () => {
    const run = await startProefrun(dataSource, 'onbereikbaar');
    await bezoek(run, ids(3));
    const next = await openProefrun(dataSource, run.bronId);
    const fetchOpslag = new FetchOpslag(dataSource);
    const fetch = await fetchOpslag.vindOpen(next.fetchId);
    if (fetch === null) throw new Error('The entry page is not open.');
    await fetchOpslag.zonderInhoud(fetch, 'onzeker', 503);
    const uitslag = await new SluitOpslag(dataSource).rondRunAf(next.runId, VANDAAG);
    expect(uitslag).toMatchObject({ status: 'mislukt', gezondheid: 'fout', gesloten: 0 });
    expect(await live(run)).toBe(3);
  });

  it('closes nothing after a run that did not reach its source, however few were struck', async () => {
    const run = await startProefrun(dataSource, 'onbereikbaar-geslagen');
    await bezoek(run, ids(4));
    await dataSource.query(
      `UPDATE waarneming SET slagen = 2 WHERE bron_id = $1 AND extern_id = 'id-0'`,
      [run.bronId],
    );
    const next = await openProefrun(dataSource, run.bronId);
    const fetchOpslag = new FetchOpslag(dataSource);
    const fetch = await fetchOpslag.vindOpen(next.fetchId);
    if (fetch === null) throw new Error('The entry page is not open.');
    await fetchOpslag.zonderInhoud(fetch, 'fout', null);
    const uitslag = await new SluitOpslag(dataSource).rondRunAf(next.runId, VANDAAG);
    expect(uitslag).toMatchObject({ status: 'mislukt', gesloten: 0, reden: 'bron_onbereikbaar' });
    expect(await live(run)).toBe(4);
  });

  it.each([1, 3])('brakes when all %d vacancies of a small source go at once', async (aantal) => {
    const run = await startProefrun(dataSource, `klein-${aantal}`);
    await bezoek(run, ids(aantal));
    const sla = () =>
      dataSource.query('UPDATE waarneming SET slagen = 2 WHERE bron_id = $1', [run.bronId]);
    const eindig = async () => {
      const next = await openProefrun(dataSource, run.bronId);
      await dataSource.query(
        `UPDATE fetch_state SET open = false, uitkomst = 'ok', lijst_volledig = false
         WHERE run_id = $1`,
        [next.runId],
      );
      return new SluitOpslag(dataSource).rondRunAf(next.runId, VANDAAG);
    };
    await sla();
    expect(await eindig()).toMatchObject({
      gesloten: 0,
      gezondheid: 'alarm',
      reden: 'massale_sluiting',
    });
    expect(await live(run)).toBe(aantal);
    await new BronOpslag(dataSource).losRem(run.bronId);
    expect(await eindig()).toMatchObject({ gesloten: aantal, gezondheid: 'goed' });
    expect(await live(run)).toBe(0);
  });

  it('keeps a vacancy open that another source still shows, and points there', async () => {
    const een = await startProefrun(dataSource, 'een', 'jsonld');
    const twee = await startProefrun(dataSource, 'twee', 'indeed');
    const opslag = new VacatureOpslag(dataSource, PROEFREGELS);
    const zelfde = (externId: string) =>
      proefvacature({ externId, titel: 'Gedeeld', url: `https://${externId}.example/` });
    const op = new Date();
    await opslag.bewaar({ ...een, hoe: 'lijst', op, vacatures: [zelfde('een')] });
    await opslag.bewaar({ ...twee, hoe: 'lijst', op, vacatures: [zelfde('twee')] });
    await dataSource.query(`UPDATE waarneming SET slagen = 2 WHERE bron_id = $1`, [een.bronId]);
    await new BronOpslag(dataSource).losRem(een.bronId);
    await bezoek(een, []);
    const [row] = await dataSource.query<{ status: string; url: string }[]>(
      `SELECT status, url FROM vacature WHERE titel = 'Gedeeld'`,
    );
    expect(row).toEqual({ status: 'live', url: 'https://twee.example/' });
  });

  it('shows the best copy that is live when the shown one closes, also after a re-read', async () => {
    const bronnen = await Promise.all(
      [
        ['werkgever', 'jsonld'],
        ['aggregator', 'indeed'],
        ['ats', 'recruitee'],
      ].map(([naam = '', type]) => startProefrun(dataSource, `canoniek-${naam}`, type)),
    );
    const [werkgever, aggregator, ats] = bronnen;
    if (!werkgever || !aggregator || !ats) throw new Error('There are three sources.');
    // Copies differ in what they add; the rules of this test compare title and text only.
    const bewaar = (run: Proefrun, externId: string, opleiding: 'mbo-4' | 'hbo' | null) =>
      new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
        ...run,
        hoe: 'lijst',
        op: new Date(),
        vacatures: [
          proefvacature({
            externId,
            titel: 'Drie kopieën',
            opleiding,
            url: `https://${externId}.example/`,
          }),
        ],
      });
    await bewaar(werkgever, 'werkgever', null);
    await bewaar(aggregator, 'aggregator', 'hbo');
    await bewaar(ats, 'ats', 'mbo-4');
    await dataSource.query(`UPDATE waarneming SET slagen = 2 WHERE bron_id = $1`, [
      werkgever.bronId,
    ]);
    await new BronOpslag(dataSource).losRem(werkgever.bronId);
    await bezoek(werkgever, []);
    const herlees = new HerleesOpslag(dataSource, PROEFREGELS);
    await herlees.ronde(1_000);
    await herlees.ronde(1_000);
    const [row] = await dataSource.query<unknown[]>(
      `SELECT v.status, v.url, v.opleiding, v.canoniek_rang AS rang, w.extern_id AS canoniek,
         v.inhoudshash = w.inhoudshash AS gelijk, v.engine_versie AS engine
       FROM vacature v JOIN waarneming w ON w.id = v.canoniek_id WHERE v.titel = 'Drie kopieën'`,
    );
    expect(row).toEqual({
      status: 'live',
      url: 'https://ats.example/',
      opleiding: 'mbo-4',
      rang: 2,
      canoniek: 'ats',
      gelijk: true,
      engine: PROEFREGELS.engineVersie,
    });
  });

  /** Stores one vacancy with a closing day, as read at noon on a day. */
  const bewaarMetSluitdag = (
    run: Proefrun,
    externId: string,
    sluitOp: string | null,
    op: string,
    titel = `${run.bronId} ${externId}`,
  ) =>
    new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(`${op}T12:00:00Z`),
      vacatures: [proefvacature({ externId, titel, sluitOp })],
    });
  const bewijsVan = (run: Proefrun) =>
    dataSource.query<{ status: string; code: string | null; tekst: string | null }[]>(
      `SELECT v.status, v.gesloten_bewijs ->> 'code' AS code, v.gesloten_bewijs ->> 'tekst' AS tekst
       FROM vacature v JOIN waarneming w ON w.vacature_id = v.id WHERE w.bron_id = $1`,
      [run.bronId],
    );
  const OVER = [{ status: 'gesloten', code: 'sluitdatum_voorbij', tekst: '2026-11-22' }];

  it('closes a vacancy at night after its closing day, and not on the day itself', async () => {
    const run = await startProefrun(dataSource, 'sluitdag');
    await bewaarMetSluitdag(run, 'a', '2026-11-22', '2026-11-20');
    const opslag = new SluitOpslag(dataSource);
    expect(await opslag.sluitVerlopen('2026-11-22')).toBe(0);
    expect(await live(run)).toBe(1);
    expect(await opslag.sluitVerlopen('2026-11-23')).toBe(1);
    expect(await bewijsVan(run)).toEqual(OVER);
    expect(await opslag.sluitVerlopen('2026-11-23')).toBe(0);
  });

  it('closes it when a run ends too, but not when that run did not reach its source', async () => {
    const run = await startProefrun(dataSource, 'sluitdag-run');
    await bewaarMetSluitdag(run, 'a', '2026-11-22', '2026-11-20');
    const fetchOpslag = new FetchOpslag(dataSource);
    const fetch = await fetchOpslag.vindOpen(run.fetchId);
    if (fetch === null) throw new Error('The entry page is not open.');
    await fetchOpslag.zonderInhoud(fetch, 'onzeker', 503);
    const opslag = new SluitOpslag(dataSource);
    expect(await opslag.rondRunAf(run.runId, '2026-11-23')).toMatchObject({ gesloten: 0 });
    const next = await openProefrun(dataSource, run.bronId);
    await dataSource.query(
      `UPDATE fetch_state SET open = false, uitkomst = 'ok' WHERE run_id = $1`,
      [next.runId],
    );
    expect(await opslag.rondRunAf(next.runId, '2026-11-23')).toMatchObject({ gesloten: 1 });
    expect(await bewijsVan(run)).toEqual(OVER);
  });

  /** Ends the next run of a source whose entry page was read. */
  const eindigVolgende = async (run: Proefrun, lees: (next: Proefrun) => Promise<unknown>) => {
    const next = await openProefrun(dataSource, run.bronId);
    await lees(next);
    await dataSource.query(
      `UPDATE fetch_state SET open = false, uitkomst = 'ok' WHERE run_id = $1`,
      [next.runId],
    );
    return new SluitOpslag(dataSource).rondRunAf(next.runId, '2026-11-23');
  };

  it('stores nothing that was over before it was read', async () => {
    const run = await startProefrun(dataSource, 'sluitdag-voorbij');
    await bewaarMetSluitdag(run, 'nieuw', '2026-11-22', '2026-11-23');
    expect(await bewijsVan(run)).toEqual([]);
  });

  it('closes what turns out to be over when the run ends, and opens it when it is extended', async () => {
    const run = await startProefrun(dataSource, 'sluitdag-blijkt');
    for (const id of ids(4)) await bewaarMetSluitdag(run, id, null, '2026-11-20');
    await dataSource.query('UPDATE fetch_state SET open = false WHERE run_id = $1', [run.runId]);
    await new SluitOpslag(dataSource).rondRunAf(run.runId, '2026-11-20');
    const uitslag = await eindigVolgende(run, (next) =>
      bewaarMetSluitdag(next, 'id-0', '2026-11-22', '2026-11-23'),
    );
    expect(uitslag).toMatchObject({ gesloten: 1, gezondheid: 'goed' });
    expect((await bewijsVan(run)).filter(({ status }) => status === 'gesloten')).toEqual(OVER);
    await bewaarMetSluitdag(run, 'id-0', '2026-12-22', '2026-11-23');
    expect(await live(run)).toBe(4);
  });

  it('brakes when a source suddenly says that everything is over', async () => {
    const run = await startProefrun(dataSource, 'sluitdag-alles');
    for (const id of ids(4)) await bewaarMetSluitdag(run, id, '2026-12-22', '2026-11-20');
    await dataSource.query('UPDATE fetch_state SET open = false WHERE run_id = $1', [run.runId]);
    await new SluitOpslag(dataSource).rondRunAf(run.runId, '2026-11-20');
    const uitslag = await eindigVolgende(run, async (next) => {
      for (const id of ids(4)) await bewaarMetSluitdag(next, id, '2026-11-22', '2026-11-23');
    });
    expect(uitslag).toMatchObject({ gesloten: 0, gezondheid: 'alarm', reden: 'massale_sluiting' });
    expect(await new SluitOpslag(dataSource).sluitVerlopen('2026-11-23')).toBe(0);
    expect(await live(run)).toBe(4);
  });

  it('keeps a vacancy open that another source keeps open longer', async () => {
    const kort = await startProefrun(dataSource, 'sluitdag-kort');
    const lang = await startProefrun(dataSource, 'sluitdag-lang');
    await bewaarMetSluitdag(kort, 'a', '2026-11-22', '2026-11-20', 'Twee sluitdagen');
    await bewaarMetSluitdag(lang, 'b', '2026-12-22', '2026-11-20', 'Twee sluitdagen');
    expect(await new SluitOpslag(dataSource).sluitVerlopen('2026-11-23')).toBe(1);
    expect(await live(lang)).toBe(1);
  });

  it('gives each open address to one of several planners', async () => {
    const namen = ids(12).map((id) => `plan-${id}`);
    const bronnen = new BronOpslag(dataSource);
    for (const naam of namen) {
      await bronnen.voegToe({ naam, type: 'rss', url: `https://${naam}.example/feed` });
    }
    const rondes = await Promise.all(
      [1, 2, 3].map(() => new PlanOpslag(dataSource).deelUit(1_000)),
    );
    const uitgedeeld = rondes.flat().map(({ fetchId }) => fetchId);
    expect(new Set(uitgedeeld).size).toBe(uitgedeeld.length);
    expect(uitgedeeld.length).toBeGreaterThanOrEqual(namen.length);
  });
});
