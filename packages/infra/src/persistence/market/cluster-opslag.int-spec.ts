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
import { ClusterOpslag } from './cluster-opslag.js';
import { HerleesOpslag } from './herlees-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';

const COACH = '00000000-0000-4000-8000-000000000001';

describe('ClusterOpslag', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let opslag: VacatureOpslag;
  let clusters: ClusterOpslag;
  let eigen: Proefrun;
  let bord: Proefrun;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    opslag = new VacatureOpslag(dataSource, PROEFREGELS);
    clusters = new ClusterOpslag(dataSource);
    eigen = await startProefrun(dataSource, 'eigen', 'jsonld');
    bord = await startProefrun(dataSource, 'bord', 'indeed');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const bewaar = (run: Proefrun, velden: Partial<Vacature>, op = new Date()) =>
    opslag.bewaar({ ...run, hoe: 'lijst', op, vacatures: [proefvacature(velden)] });
  const plek = async (run: Proefrun, externId: string) => {
    const [row] = await dataSource.query<
      { id: number; kopie: number; status: string; rang: number }[]
    >(
      `SELECT v.id::int AS id, w.id::int AS kopie, v.status, v.canoniek_rang AS rang
       FROM waarneming w JOIN vacature v ON v.id = w.vacature_id
       WHERE w.bron_id = $1 AND w.extern_id = $2`,
      [run.bronId, externId],
    );
    if (row === undefined) throw new Error(`no sighting ${externId}`);
    return row;
  };
  const standVan = async (id: number) => {
    const [row] = await dataSource.query<{ titel: string; status: string; rang: number }[]>(
      'SELECT titel, status, canoniek_rang AS rang FROM vacature WHERE id = $1',
      [id],
    );
    return row;
  };

  it('joins two vacancies, shows the best of both, and keeps them joined when both are read again', async () => {
    await bewaar(bord, { externId: 's1', titel: 'Samen bord' });
    await bewaar(eigen, { externId: 's2', titel: 'Samen eigen' });
    const [a, b] = [await plek(bord, 's1'), await plek(eigen, 's2')];
    expect(a.id).not.toBe(b.id);
    expect(await clusters.voegSamen(a.id, b.id, COACH)).toBe(true);
    expect(await standVan(b.id)).toMatchObject({ status: 'gesloten' });
    await new HerleesOpslag(dataSource, PROEFREGELS).ronde(50);
    expect(await standVan(a.id)).toEqual({ titel: 'Samen eigen', status: 'live', rang: 1 });

    await bewaar(eigen, { externId: 's2', titel: 'Samen eigen', tekst: 'Weer anders.' });
    await bewaar(bord, { externId: 's1', titel: 'Samen bord', tekst: 'Ook anders.' });
    expect((await plek(eigen, 's2')).id).toBe(a.id);
    expect((await plek(bord, 's1')).id).toBe(a.id);
  });

  it('undoes a join: both are there again with their own copies', async () => {
    await bewaar(bord, { externId: 'o1', titel: 'Ongedaan bord' });
    await bewaar(eigen, { externId: 'o2', titel: 'Ongedaan eigen' });
    const [a, b] = [await plek(bord, 'o1'), await plek(eigen, 'o2')];
    await clusters.voegSamen(a.id, b.id, COACH);
    const [besluit] = await clusters.besluiten(a.id);
    expect(besluit).toMatchObject({ soort: 'samen', door: COACH });
    expect(await clusters.maakOngedaan(Number(besluit?.id), COACH)).toBe(true);
    expect(await plek(bord, 'o1')).toMatchObject({ id: a.id, status: 'live', rang: a.rang });
    expect(await plek(eigen, 'o2')).toMatchObject({ id: b.id, status: 'live', rang: b.rang });
    expect(await clusters.maakOngedaan(Number(besluit?.id), COACH)).toBe(false);
    expect(await clusters.besluiten(a.id)).toEqual([]);
  });

  it('splits a copy off and keeps it apart, also when the same text comes from elsewhere', async () => {
    await bewaar(eigen, { externId: 'p1', titel: 'Apart' });
    await bewaar(bord, {
      externId: 'p2',
      titel: 'Apart',
      url: 'https://bord.example/p2',
      uren: { min: 8, max: 8 },
    });
    const samen = await plek(bord, 'p2');
    expect((await plek(eigen, 'p1')).id).toBe(samen.id);
    expect((await clusters.kopieen(samen.id)).map(({ getoond }) => getoond)).toEqual([true, false]);

    const nieuw = await clusters.splits(samen.id, [samen.kopie], COACH);
    expect(nieuw).not.toBeNull();
    await new HerleesOpslag(dataSource, PROEFREGELS).ronde(50);
    expect(await standVan(nieuw ?? 0)).toMatchObject({ status: 'live', rang: 4 });
    await bewaar(bord, { externId: 'p2', titel: 'Apart', tekst: 'Nieuw bij het bord.' });
    expect((await plek(bord, 'p2')).id).toBe(nieuw);

    const ander = await startProefrun(dataSource, 'derde', 'indeed');
    await bewaar(ander, { externId: 'p3', titel: 'Apart', tekst: 'Nieuw bij het bord.' });
    await bewaar(ander, { externId: 'p4', titel: 'Apart' });
    expect((await plek(ander, 'p3')).id).toBe(nieuw);
    expect((await plek(ander, 'p4')).id).toBe(samen.id);

    const [besluit] = await clusters.besluiten(samen.id);
    expect(await clusters.maakOngedaan(Number(besluit?.id), COACH)).toBe(true);
    expect((await plek(bord, 'p2')).id).toBe(samen.id);
  });

  it('refuses to split everything off, what is not its copy, and what was taken out on request', async () => {
    await bewaar(eigen, { externId: 'r1', titel: 'Weiger' });
    const een = await plek(eigen, 'r1');
    expect(await clusters.splits(een.id, [een.kopie], COACH)).toBeNull();
    expect(await clusters.splits(een.id, [999_999], COACH)).toBeNull();
    expect(await clusters.splits(een.id, [], COACH)).toBeNull();
    expect(await clusters.voegSamen(een.id, een.id, COACH)).toBe(false);
    expect(await clusters.voegSamen(een.id, 999_999, COACH)).toBe(false);
  });

  it('takes a job that closed a year ago for a new vacancy that was there before', async () => {
    await bewaar(eigen, { externId: 'h1', titel: 'Herplaatst' });
    const oud = await plek(eigen, 'h1');
    await dataSource.query(`UPDATE waarneming SET status = 'gesloten' WHERE vacature_id = $1`, [
      oud.id,
    ]);
    await dataSource.query(
      `UPDATE vacature SET status = 'gesloten', gesloten_op = now() - interval '200 days' WHERE id = $1`,
      [oud.id],
    );
    await bewaar(bord, { externId: 'h2', titel: 'Herplaatst' });
    const nieuw = await plek(bord, 'h2');
    expect(nieuw.id).not.toBe(oud.id);
    const [band] = await dataSource.query<{ voorganger_id: string; hoe: string }[]>(
      'SELECT voorganger_id, hoe FROM vacature_voorganger WHERE vacature_id = $1',
      [nieuw.id],
    );
    expect(band).toEqual({ voorganger_id: String(oud.id), hoe: 'herplaatst' });
  });

  it('picks the shown copy anew each time that a better source brings it', async () => {
    const soorten = ['csv', 'indeed', 'rss', 'jsonld'];
    const rangen: (number | undefined)[] = [];
    let id = 0;
    for (const type of soorten) {
      const run = await startProefrun(dataSource, `ladder-${type}`, type);
      await bewaar(run, { externId: type, titel: 'Ladder' });
      id = (await plek(run, type)).id;
      rangen.push((await standVan(id))?.rang);
    }
    expect(rangen).toEqual([5, 4, 3, 1]);
  });
});
