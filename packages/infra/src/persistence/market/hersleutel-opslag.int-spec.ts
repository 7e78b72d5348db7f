import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cloneTestDatabase,
  PROEFREGELS,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { HersleutelOpslag } from './hersleutel-opslag.js';
import type { Marktregels } from './marktregels.js';
import { VacatureOpslag } from './vacature-opslag.js';

/** The next version of the keys: one number for every advert. */
const NIEUW: Marktregels = {
  ...PROEFREGELS,
  sleutelVersie: PROEFREGELS.sleutelVersie + 1,
  sleutels: ({ tekst }) => {
    if (tekst === 'Kapot') throw new Error('text that the rules choke on');
    return { zoek: [42], sloten: ['overal'], simhash: null };
  },
};

describe('HersleutelOpslag', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    const run = await startProefrun(dataSource, 'eerst');
    const vacatures = ['a', 'b', 'c', 'd'].map((externId) =>
      proefvacature({ externId, titel: externId, tekst: externId === 'c' ? 'Kapot' : 'Tekst' }),
    );
    const opslag = new VacatureOpslag(dataSource, PROEFREGELS);
    await opslag.bewaar({ ...run, hoe: 'lijst', op: new Date(), vacatures });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const sleutels = () =>
    dataSource.query<{ titel: string; versie: number; nieuw: boolean }[]>(
      `SELECT v.titel, v.sleutel_versie AS versie, bool_and(s.sleutel = 42) AS nieuw
       FROM vacature v LEFT JOIN vacature_sleutel s ON s.vacature_id = v.id
       GROUP BY v.id ORDER BY v.titel`,
    );

  it('gives stored vacancies the keys of this version, in batches, and skips what it chokes on', async () => {
    const opslag = new HersleutelOpslag(dataSource, NIEUW);
    const eerste = await opslag.ronde(3);
    expect(eerste.geschreven).toBe(2);
    const tweede = await opslag.ronde(3, eerste.totEnMet ?? 0);
    expect(tweede.geschreven).toBe(1);
    expect(await opslag.ronde(3, tweede.totEnMet ?? 0)).toEqual({ geschreven: 0, totEnMet: null });
    expect(await sleutels()).toEqual([
      { titel: 'a', versie: 2, nieuw: true },
      { titel: 'b', versie: 2, nieuw: true },
      { titel: 'c', versie: 1, nieuw: false },
      { titel: 'd', versie: 2, nieuw: true },
    ]);
  });

  it('lets a copy be found under the new keys', async () => {
    const run = await startProefrun(dataSource, 'later');
    const kopie = proefvacature({ externId: 'x', titel: 'a', tekst: 'Tekst', werkplekken: [] });
    const opslag = new VacatureOpslag(dataSource, NIEUW);
    await opslag.bewaar({ ...run, hoe: 'lijst', op: new Date(), vacatures: [kopie] });
    const [rij] = await dataSource.query<{ waarnemingen: string }[]>(
      `SELECT count(*) AS waarnemingen FROM waarneming w
       JOIN vacature v ON v.id = w.vacature_id WHERE v.titel = 'a'`,
    );
    expect(Number(rij?.waarnemingen)).toBe(2);
  });

  it('takes the keys of what closed long ago, and leaves that alone afterwards', async () => {
    await dataSource.query(
      `UPDATE vacature SET status = 'gesloten', gesloten_op = now() - interval '401 days'
       WHERE titel = 'b'`,
    );
    const opslag = new HersleutelOpslag(dataSource, NIEUW);
    expect(await opslag.ruimOp()).toBe(1);
    expect(await opslag.ruimOp()).toBe(0);
    const b = (await sleutels()).find(({ titel }) => titel === 'b');
    expect(b).toEqual({ titel: 'b', versie: -1, nieuw: null });
    expect((await opslag.ronde(10)).geschreven).toBe(0);
  });
});
