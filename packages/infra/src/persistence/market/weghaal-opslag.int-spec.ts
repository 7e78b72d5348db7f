import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Vacature } from '@passend/domain';
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
import { MomentOpslag } from './moment-opslag.js';
import { SluitOpslag } from './sluit-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';
import { WeghaalOpslag } from './weghaal-opslag.js';

const REDEN = 'De werkgever belde op 3 december.';
const TEKSTEN = ['Bakker', 'Monteur', 'Verpleegkundige', 'Chauffeur', 'Kapper'];

describe('taking vacancies out on request', () => {
  const door = randomUUID();
  let database: TestDatabase;
  let dataSource: DataSource;
  let vacatures: VacatureOpslag;
  let weg: WeghaalOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    vacatures = new VacatureOpslag(dataSource, PROEFREGELS);
    weg = new WeghaalOpslag(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Vacancies that have nothing in common but the employer. */
  const baan = (nr: number, naam: string, anders: Partial<Vacature> = {}): Vacature => {
    const titel = `${TEKSTEN[nr] ?? 'Werk'} ${naam}`;
    const werkplek = { naam: `${naam}dorp`, postcode: null, provincie: null, land: 'NL' };
    return {
      ...proefvacature(),
      externId: `${naam}-${nr}`,
      url: `https://${naam}.example/${nr}`,
      titel,
      tekst: `${titel}. `.repeat(20),
      werkgever: `${naam} B.V.`,
      werkplekken: [werkplek],
      ...anders,
    };
  };
  const lees = (run: Proefrun, banen: readonly Vacature[]) =>
    vacatures.bewaar({ ...run, hoe: 'lijst', op: new Date(), vacatures: banen });
  const live = async (naam: string): Promise<readonly string[]> => {
    const rijen = await dataSource.query<{ url: string }[]>(
      `SELECT url FROM vacature WHERE status = 'live' AND url LIKE $1 ORDER BY url`,
      [`https://${naam}.example/%`],
    );
    return rijen.map(({ url }) => url);
  };
  const idVan = async (url: string): Promise<string> => {
    const [rij] = await dataSource.query<{ id: string }[]>(
      'SELECT id FROM vacature WHERE url = $1',
      [url],
    );
    return rij?.id ?? '0';
  };
  const laatste = async () => (await weg.logboek())[0];

  it('closes one vacancy, tells the index, and keeps it out at every later reading', async () => {
    const run = await startProefrun(dataSource, 'klaver');
    const banen = [baan(0, 'klaver'), baan(1, 'klaver')];
    await lees(run, banen);
    const vacatureId = await idVan('https://klaver.example/0');
    await dataSource.query('DELETE FROM outbox');
    expect(await weg.haalWeg({ soort: 'vacature', vacatureId, reden: REDEN }, door)).toBe(true);
    expect(await live('klaver')).toEqual(['https://klaver.example/1']);
    expect(await dataSource.query('SELECT vacature_id, soort FROM outbox')).toEqual([
      { vacature_id: vacatureId, soort: 'verwijder' },
    ]);
    expect(await lees(run, banen)).toMatchObject({ nieuw: 0, gewijzigd: 0 });
    expect(await lees(run, [baan(0, 'klaver', { uren: { min: 8, max: 12 } })])).toMatchObject({
      nieuw: 0,
      gewijzigd: 0,
    });
    expect(await live('klaver')).toEqual(['https://klaver.example/1']);
    expect(await laatste()).toMatchObject({ soort: 'vacature', reden: REDEN, door, vacatures: 1 });
  });

  it('keeps the copy of another source out too', async () => {
    const elders = await startProefrun(dataSource, 'elders');
    const kopie = baan(0, 'klaver', { externId: 'kopie', url: 'https://elders.example/kopie' });
    expect(await lees(elders, [kopie])).toMatchObject({ nieuw: 0 });
    expect(await live('elders')).toEqual([]);
  });

  it('keeps a copy out long after the request, when other snapshots are gone', async () => {
    await dataSource.query("UPDATE weghaling SET op = op - interval '60 days'");
    await new MomentOpslag(dataSource).ruimOp();
    const later = await startProefrun(dataSource, 'later');
    const kopie = baan(0, 'klaver', { externId: 'later', url: 'https://later.example/kopie' });
    expect(await lees(later, [kopie])).toMatchObject({ nieuw: 0 });
    expect(await live('later')).toEqual([]);
  });

  it('brings the vacancy back when the request is undone, once', async () => {
    const { id = '0' } = (await laatste()) ?? {};
    expect(await weg.draaiTerug(Number(id), door)).toBe(true);
    expect(await live('klaver')).toEqual(['https://klaver.example/0', 'https://klaver.example/1']);
    expect(await weg.draaiTerug(Number(id), door)).toBe(false);
    expect((await laatste())?.teruggedraaidOp).not.toBeNull();
  });

  it('takes out every vacancy of an employer, however it is written, and new ones too', async () => {
    const run = await startProefrun(dataSource, 'roos');
    await lees(run, [baan(0, 'roos'), baan(1, 'roos', { werkgever: 'ROOS BV' })]);
    const vraag = { soort: 'werkgever', werkgever: 'Roos', reden: REDEN } as const;
    expect(await weg.haalWeg(vraag, door)).toBe(true);
    expect(await live('roos')).toEqual([]);
    expect(await lees(run, [baan(2, 'roos'), baan(3, 'roos', { werkgever: 'Roos Zorg' })])).toEqual(
      { nieuw: 1, gewijzigd: 0, ongewijzigd: 0 },
    );
    expect(await live('roos')).toEqual(['https://roos.example/3']);
    await weg.haalWeg(vraag, door);
    expect((await weg.logboek()).filter(({ naam }) => naam === 'Roos')).toHaveLength(1);
  });

  it('has pages read in full again after the undo, for what was kept out meanwhile', async () => {
    const run = await openProefrun(dataSource, await bronVan('roos'));
    await dataSource.query("UPDATE fetch_state SET body_hash = 'x', etag = 'y' WHERE id = $1", [
      run.fetchId,
    ]);
    await lees(run, [baan(2, 'roos')]);
    await weg.draaiTerug(Number((await laatste())?.id), door);
    const [adres] = await dataSource.query<{ body_hash: string | null; etag: string | null }[]>(
      'SELECT body_hash, etag FROM fetch_state WHERE id = $1',
      [run.fetchId],
    );
    expect(adres).toEqual({ body_hash: null, etag: null });
    expect(await lees(run, [baan(2, 'roos')])).toMatchObject({ nieuw: 1 });
    expect(await live('roos')).toHaveLength(4);
  });

  it('stays out when the run that closed it before is undone', async () => {
    const run = await startProefrun(dataSource, 'tulp');
    await lees(run, [baan(0, 'tulp')]);
    await dataSource.query(
      `UPDATE waarneming SET status = 'gesloten', gesloten_run_id = $1 WHERE bron_id = $2`,
      [run.runId, run.bronId],
    );
    await dataSource.query(
      `UPDATE vacature SET status = 'gesloten', gesloten_op = now() WHERE url LIKE '%tulp%'`,
    );
    const vacatureId = await idVan('https://tulp.example/0');
    await weg.haalWeg({ soort: 'vacature', vacatureId, reden: REDEN }, door);
    expect(await new SluitOpslag(dataSource).heropen(run.runId)).toBe(0);
    expect(await live('tulp')).toEqual([]);
    await weg.draaiTerug(Number((await laatste())?.id), door);
    expect(await live('tulp')).toEqual([]);
  });

  it('stays out by the employer when only the request for the vacancy is undone', async () => {
    const run = await startProefrun(dataSource, 'iris');
    await lees(run, [baan(0, 'iris'), baan(1, 'iris')]);
    const vacatureId = await idVan('https://iris.example/0');
    await weg.haalWeg({ soort: 'vacature', vacatureId, reden: REDEN }, door);
    const eerste = Number((await laatste())?.id);
    await weg.haalWeg({ soort: 'werkgever', werkgever: 'Iris', reden: REDEN }, door);
    await weg.draaiTerug(eerste, door);
    expect(await live('iris')).toEqual([]);
    await weg.draaiTerug(Number((await laatste())?.id), door);
    expect(await live('iris')).toHaveLength(2);
  });

  it('leaves closed what is over by the time of the undo', async () => {
    const run = await startProefrun(dataSource, 'aster');
    await lees(run, [baan(0, 'aster')]);
    await weg.haalWeg({ soort: 'werkgever', werkgever: 'Aster', reden: REDEN }, door);
    await dataSource.query("UPDATE waarneming SET sluit_op = '2020-01-01' WHERE bron_id = $1", [
      run.bronId,
    ]);
    await weg.draaiTerug(Number((await laatste())?.id), door);
    expect(await live('aster')).toEqual([]);
  });

  it('says so when there is no such vacancy or request', async () => {
    const vraag = { soort: 'vacature', vacatureId: '999999', reden: REDEN } as const;
    expect(await weg.haalWeg(vraag, door)).toBe(false);
    expect(await weg.draaiTerug(999_999, door)).toBe(false);
  });

  it('finds vacancies by address and by words, and employers with their count', async () => {
    const opAdres = await weg.zoek('https://klaver.example/1/');
    expect(opAdres.vacatures.map(({ titel }) => titel)).toEqual(['Monteur klaver']);
    const opNaam = await weg.zoek('klaver b.v');
    expect(opNaam.werkgevers).toEqual([{ naam: 'klaver B.V.', aantal: 2 }]);
    expect((await weg.zoek('%%%')).vacatures).toEqual([]);
  });

  async function bronVan(naam: string): Promise<number> {
    const [rij] = await dataSource.query<{ bron_id: number }[]>(
      'SELECT bron_id FROM waarneming WHERE url LIKE $1 LIMIT 1',
      [`https://${naam}.example/%`],
    );
    return rij?.bron_id ?? 0;
  }
});
