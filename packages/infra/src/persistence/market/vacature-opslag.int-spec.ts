import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Vacature } from '@passend/domain';
import {
  cloneTestDatabase,
  PROEFREGELS,
  type Proefrun,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { HerleesOpslag } from './herlees-opslag.js';
import type { Marktregels } from './marktregels.js';
import { VacatureOpslag } from './vacature-opslag.js';

describe('VacatureOpslag', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let opslag: VacatureOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    opslag = new VacatureOpslag(dataSource, PROEFREGELS);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const bewaar = (run: Proefrun, vacatures: readonly Vacature[], op = new Date()) =>
    opslag.bewaar({ ...run, hoe: 'lijst', op, vacatures });
  const tel = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const [row] = await dataSource.query<{ count: string }[]>(`SELECT count(*) ${sql}`, parameters);
    return Number(row?.count);
  };
  const vacatureVan = async (run: Proefrun, externId: string) => {
    const [row] = await dataSource.query<
      { id: string; titel: string; url: string; status: string; xid: string; tekst: string }[]
    >(
      `SELECT v.id, v.titel, v.url, v.status, v.tekst, v.gewijzigd_xid::text AS xid FROM vacature v
       JOIN waarneming w ON w.vacature_id = v.id WHERE w.bron_id = $1 AND w.extern_id = $2`,
      [run.bronId, externId],
    );
    return row;
  };

  it('stores a vacancy, its sighting, what it looked like, and one outbox row', async () => {
    const run = await startProefrun(dataSource, 'nieuw');
    expect(await bewaar(run, [proefvacature()])).toEqual({
      nieuw: 1,
      gewijzigd: 0,
      ongewijzigd: 0,
    });
    const vacature = await vacatureVan(run, 'v1');
    expect(vacature).toMatchObject({ titel: 'Magazijnmedewerker', status: 'live' });
    expect(await tel('FROM outbox WHERE vacature_id = $1', [vacature?.id])).toBe(1);
    expect(await tel('FROM momentopname')).toBe(1);
  });

  it('changes nothing when the same answer is delivered again', async () => {
    const run = await startProefrun(dataSource, 'nogmaals');
    const vacatures = ['a', 'b', 'c'].map((externId) =>
      proefvacature({ externId, titel: externId }),
    );
    await bewaar(run, vacatures);
    const before = await vacatureVan(run, 'b');
    expect(await bewaar(run, vacatures)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 3 });
    expect(await vacatureVan(run, 'b')).toEqual(before);
  });

  it('stores each vacancy once when many deliveries run at the same time', async () => {
    const run = await startProefrun(dataSource, 'tegelijk');
    const vacatures = Array.from({ length: 20 }, (_, nr) =>
      proefvacature({ externId: `t${nr}`, titel: `Tegelijk ${nr}` }),
    );
    const uitkomsten = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((keer) =>
        bewaar(run, keer % 2 === 0 ? vacatures : [...vacatures].reverse()),
      ),
    );
    expect(uitkomsten.reduce((som, { nieuw }) => som + nieuw, 0)).toBe(20);
    expect(await tel('FROM waarneming WHERE bron_id = $1', [run.bronId])).toBe(20);
    expect(await tel(`FROM vacature WHERE titel LIKE 'Tegelijk %'`)).toBe(20);
  });

  it('makes one vacancy of the same job from several sources that arrive together', async () => {
    const runs = await Promise.all(
      ['k1', 'k2', 'k3', 'k4'].map((naam) => startProefrun(dataSource, naam)),
    );
    const titels = Array.from({ length: 10 }, (_, nr) => `Kopie ${nr}`);
    await Promise.all(
      runs.map((run, index) => {
        const lijst = titels.map((titel) =>
          proefvacature({ externId: `${index} ${titel}`, titel }),
        );
        return bewaar(run, index % 2 === 0 ? lijst : lijst.reverse());
      }),
    );
    expect(await tel(`FROM vacature WHERE titel LIKE 'Kopie %'`)).toBe(10);
    expect(await tel(`FROM waarneming WHERE extern_id LIKE '% Kopie %'`)).toBe(40);
  });

  it('keeps the same job in another town apart', async () => {
    const run = await startProefrun(dataSource, 'broers');
    const inPlaats = (naam: string) =>
      proefvacature({
        externId: naam,
        titel: 'Broer',
        werkplekken: [{ naam, postcode: null, provincie: null, land: 'NL' }],
      });
    await bewaar(run, [inPlaats('Almere'), inPlaats('Zwolle')]);
    expect(await tel(`FROM vacature WHERE titel = 'Broer'`)).toBe(2);
  });

  it('shows the text of the employer rather than that of an aggregator, whoever came first', async () => {
    const feed = await startProefrun(dataSource, 'feed', 'indeed');
    const eigen = await startProefrun(dataSource, 'eigen', 'jsonld');
    await bewaar(feed, [
      proefvacature({ externId: 'f', titel: 'Rang', url: 'https://feed.example/1' }),
    ]);
    await bewaar(eigen, [
      proefvacature({ externId: 'e', titel: 'Rang', url: 'https://eigen.example/1' }),
    ]);
    expect(await vacatureVan(feed, 'f')).toMatchObject({ url: 'https://eigen.example/1' });
    await bewaar(feed, [
      proefvacature({ externId: 'f', titel: 'Rang', tekst: 'Kort', url: 'https://feed.example/1' }),
    ]);
    expect(await vacatureVan(feed, 'f')).toMatchObject({ url: 'https://eigen.example/1' });
  });

  it('takes a new text over and keeps the old one as evidence', async () => {
    const run = await startProefrun(dataSource, 'gewijzigd');
    await bewaar(run, [proefvacature({ externId: 'g', titel: 'Gewijzigd' })]);
    const before = await vacatureVan(run, 'g');
    const uitkomst = await bewaar(run, [
      proefvacature({ externId: 'g', titel: 'Gewijzigd', tekst: 'Nieuwe tekst.' }),
    ]);
    expect(uitkomst).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
    const after = await vacatureVan(run, 'g');
    expect(after).toMatchObject({ id: before?.id, tekst: 'Nieuwe tekst.' });
    expect(BigInt(after?.xid ?? 0)).toBeGreaterThan(BigInt(before?.xid ?? 0));
    expect(
      await tel(
        'FROM momentopname m JOIN waarneming w ON w.id = m.waarneming_id WHERE w.bron_id = $1',
        [run.bronId],
      ),
    ).toBe(2);
  });

  it('ignores an older answer that arrives after a newer one', async () => {
    const run = await startProefrun(dataSource, 'volgorde');
    const versie = (tekst: string) => proefvacature({ externId: 'o', titel: 'Volgorde', tekst });
    await bewaar(run, [versie('nieuw')], new Date('2026-01-02T00:00:00Z'));
    await bewaar(run, [versie('oud')], new Date('2026-01-01T00:00:00Z'));
    expect(await vacatureVan(run, 'o')).toMatchObject({ tekst: 'nieuw' });
  });

  it('stores texts with characters that PostgreSQL refuses', async () => {
    const run = await startProefrun(dataSource, 'tekens');
    await bewaar(run, [
      proefvacature({ externId: 'x', titel: 'Nul\u0000teken', tekst: 'half \ud800 paar' }),
    ]);
    expect(await vacatureVan(run, 'x')).toMatchObject({ titel: 'Nul\uFFFDteken' });
  });

  it('works a vacancy out again when the engine has a new version', async () => {
    const run = await startProefrun(dataSource, 'versie');
    const vacature = proefvacature({ externId: 'e', titel: 'Versie' });
    await bewaar(run, [vacature]);
    const nieuwer = new VacatureOpslag(dataSource, { ...PROEFREGELS, engineVersie: 'proef-2' });
    const uitkomst = await nieuwer.bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(),
      vacatures: [vacature],
    });
    expect(uitkomst.gewijzigd).toBe(1);
    expect(await tel(`FROM vacature WHERE titel = 'Versie' AND engine_versie = 'proef-2'`)).toBe(1);
  });

  it('brings every vacancy up to a new version without fetching it again', async () => {
    const nieuwst = { ...PROEFREGELS, engineVersie: 'proef-9', lexiconVersie: 'proef-9' };
    const herlees = new HerleesOpslag(dataSource, nieuwst);
    const live = await tel(`FROM vacature WHERE status = 'live'`);
    expect(live).toBeGreaterThan(5);
    const rondes: number[] = [];
    for (let na: number | null = 0; na !== null; ) {
      const ronde = await herlees.ronde(live - 1, na);
      rondes.push(ronde.geschreven);
      na = ronde.totEnMet;
    }
    expect(rondes).toEqual([live - 1, 1, 0]);
    expect(await tel(`FROM vacature WHERE lexicon_versie <> 'proef-9'`)).toBe(0);
    expect(await tel('FROM outbox')).toBeGreaterThanOrEqual(live);
  });

  it('skips a vacancy that cannot be worked out or written, names it, and does the others', async () => {
    const run = await startProefrun(dataSource, 'struikel');
    const titels = ['Struikel engine', 'Struikel database', 'Struikel niet'];
    await bewaar(
      run,
      titels.map((titel) => proefvacature({ externId: titel, titel })),
    );
    const leidAf: Marktregels['leidAf'] = (vacature) => {
      if (vacature.titel === 'Struikel engine') throw new Error('the engine stumbles');
      const afgeleid = PROEFREGELS.leidAf(vacature);
      const nul = vacature.titel === 'Struikel database' ? ['\u0000'] : afgeleid.plaatsen;
      return { ...afgeleid, plaatsen: nul };
    };
    const herlees = new HerleesOpslag(dataSource, {
      ...PROEFREGELS,
      leidAf,
      engineVersie: 'proef-10',
    });
    const { overgeslagen, totEnMet } = await herlees.ronde(1_000);
    const ids = await Promise.all(titels.map(async (titel) => (await vacatureVan(run, titel))?.id));
    expect(overgeslagen.map(String)).toEqual(ids.slice(0, 2));
    expect(String(totEnMet)).toBe(ids[2]);
    const bij = `FROM vacature WHERE titel LIKE 'Struikel %' AND engine_versie = 'proef-10'`;
    expect(await tel(bij)).toBe(1);
    expect(await herlees.ronde(1_000, totEnMet ?? 0)).toMatchObject({ totEnMet: null });
  });
});
