import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bewijshash } from '@passend/ingestion';
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
import { MomentLeesmodel } from '../read-models/moment.read-model.js';
import { VacatureLeesmodel } from '../read-models/vacature.read-model.js';
import { houdMomentVast, MomentOpslag } from './moment-opslag.js';
import { SluitOpslag } from './sluit-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';
import { WeghaalOpslag } from './weghaal-opslag.js';

const dag = (nr: number, uur = 9) => new Date(Date.UTC(2026, 10, nr, uur, 12));

describe('snapshots of a vacancy', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let momenten: MomentLeesmodel;
  let leesmodel: VacatureLeesmodel;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url }).initialize();
    momenten = new MomentLeesmodel(bron);
    leesmodel = new VacatureLeesmodel(bron);
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const vacature = (naam: string, tekst: string) =>
    proefvacature({ externId: naam, titel: `Baan ${naam}`, tekst });
  const lees = (run: Proefrun, naam: string, tekst: string, op: Date) =>
    new VacatureOpslag(bron, PROEFREGELS).bewaar({
      ...run,
      hoe: 'pagina',
      op,
      vacatures: [vacature(naam, tekst)],
    });
  const idVan = async (naam: string): Promise<string> => {
    const [rij] = await bron.query<{ id: string }[]>('SELECT id FROM vacature WHERE titel = $1', [
      `Baan ${naam}`,
    ]);
    return rij?.id ?? '';
  };
  const kort = async (naam: string) => {
    const [gezien] = await leesmodel.waargenomen(await idVan(naam));
    return gezien?.momentopnamen ?? [];
  };

  it('are kept once per content, with the first moment of each day and the last look', async () => {
    const run = await startProefrun(bron, 'momenten');
    for (const op of [dag(2), dag(2, 15), dag(3), dag(5)]) await lees(run, 'een', 'Tekst.', op);
    const [opname] = await kort('een');
    expect(opname).toMatchObject({
      keren: 4,
      gezienOp: dag(2).toISOString(),
      laatstOp: dag(5).toISOString(),
      sha256: bewijshash(vacature('een', 'Tekst.')),
    });
    const volledig = await momenten.vind(await idVan('een'), opname?.id ?? '');
    expect(volledig?.momenten).toEqual(
      [dag(2), dag(3), dag(5)].map((op) => ({ op: op.toISOString(), hoe: 'pagina_gelezen' })),
    );
    expect(volledig?.inhoud.tekst).toBe('Tekst.');
    expect(bewijshash(volledig?.inhoud ?? vacature('', ''))).toBe(volledig?.sha256);
  });

  it('are not counted twice when a job comes twice', async () => {
    const run = await startProefrun(bron, 'tweemaal');
    await lees(run, 'twee', 'Tekst.', dag(2));
    await lees(run, 'twee', 'Tekst.', dag(4));
    await lees(run, 'twee', 'Tekst.', dag(4));
    expect((await kort('twee'))[0]?.keren).toBe(2);
  });

  it('show what a vacancy looked like on a day, and say when nobody looked that day', async () => {
    const run = await startProefrun(bron, 'zoals-op');
    await lees(run, 'drie', 'Eerst.', dag(2));
    await lees(run, 'drie', 'Later.', dag(10));
    await lees(run, 'drie', 'Eerst.', dag(12));
    const id = await idVan('drie');
    const op = async (datum: string) => {
      const gevonden = await momenten.zoalsOp(id, datum);
      return gevonden && [gevonden.momentopname.inhoud.tekst, gevonden.stand];
    };
    expect(await op('2026-11-01')).toBeNull();
    expect(await op('2026-11-02')).toEqual(['Eerst.', 'gezien']);
    expect(await op('2026-11-05')).toEqual(['Eerst.', 'ervoor']);
    expect(await op('2026-11-10')).toEqual(['Later.', 'gezien']);
    expect(await op('2026-11-12')).toEqual(['Eerst.', 'gezien']);
    expect((await kort('drie')).length).toBe(2);
  });

  it('cannot be rewritten by the app, only be seen again', async () => {
    const run = await startProefrun(bron, 'onveranderlijk');
    await lees(run, 'vier', 'Tekst.', dag(2));
    for (const kolom of ['inhoud', 'sha256', 'gezien_op', 'inhoudshash']) {
      await expect(bron.query(`UPDATE momentopname SET ${kolom} = ${kolom}`)).rejects.toThrow(
        /permission denied/u,
      );
    }
  });

  it('keep the evidence of a closing when the vacancy opens again', async () => {
    const run = await startProefrun(bron, 'weer-open');
    await lees(run, 'vijf', 'Tekst.', new Date(Date.now() - 86_400_000));
    await bron.query('UPDATE fetch_state SET open = false, uitkomst = $2 WHERE run_id = $1', [
      run.runId,
      'ok',
    ]);
    await new SluitOpslag(bron).rondRunAf(run.runId, '2026-11-02');
    await bron.query("UPDATE waarneming SET sluit_op = '2026-11-03' WHERE extern_id = 'vijf'");
    await new SluitOpslag(bron).sluitVerlopen('2026-11-04');
    await lees(await openProefrun(bron, run.bronId), 'vijf', 'Tekst.', new Date());
    const [gezien] = await leesmodel.waargenomen(await idVan('vijf'));
    expect(gezien).toMatchObject({ live: true, twijfel: [] });
    expect(gezien?.gebeurtenissen.map(({ soort }) => soort)).toEqual(['weer_gezien', 'gesloten']);
    expect(gezien?.gebeurtenissen[1]?.bewijs).toMatchObject([
      { code: 'sluitdatum_voorbij', tekst: '2026-11-03' },
    ]);
    // Joined to another vacancy by hand, a sighting takes what happened to it along.
    await bron.query("UPDATE waarneming SET vacature_id = $1 WHERE extern_id = 'vijf'", [
      await idVan('een'),
    ]);
    const verhuisd = (await leesmodel.waargenomen(await idVan('een'))).find(
      ({ gebeurtenissen }) => gebeurtenissen.length > 0,
    );
    expect(verhuisd?.gebeurtenissen).toEqual(gezien?.gebeurtenissen);
  });

  it('go half a year after they were last seen, unless a decision rests on them', async () => {
    const run = await startProefrun(bron, 'opruimen');
    const lang = (dagen: number) => new Date(Date.now() - dagen * 86_400_000);
    for (const naam of ['oud', 'vast', 'jong']) await lees(run, naam, 'Eerst.', lang(400));
    await houdMomentVast(bron, await idVan('vast'));
    for (const naam of ['oud', 'vast']) await lees(run, naam, 'Later.', lang(1));
    await lees(run, 'jong', 'Eerst.', lang(100));
    await lees(run, 'jong', 'Later.', lang(1));
    await new MomentOpslag(bron).ruimOp();
    const over = await Promise.all(
      ['oud', 'vast', 'jong'].map(async (naam) => (await kort(naam)).length),
    );
    expect(over).toEqual([1, 2, 2]);
  });

  it('of what was taken out are shown to nobody, and erased a month later but for the one that copies are known by', async () => {
    const run = await startProefrun(bron, 'weggehaald');
    await lees(run, 'zes', 'Vorige tekst.', dag(1));
    await lees(run, 'zes', 'Tekst.', dag(2));
    const vacatureId = await idVan('zes');
    const [opname] = await kort('zes');
    const door = randomUUID();
    const weghalen = new WeghaalOpslag(bron);
    await weghalen.haalWeg({ soort: 'vacature', vacatureId, reden: 'Op verzoek.' }, door);
    expect(await momenten.vind(vacatureId, opname?.id ?? '')).toBeNull();
    expect(await momenten.zoalsOp(vacatureId, '2026-11-02')).toBeNull();
    await new MomentOpslag(bron).ruimOp();
    expect(await kort('zes')).toHaveLength(2);
    await bron.query("UPDATE weghaling SET op = now() - interval '31 days'");
    await new MomentOpslag(bron).ruimOp();
    expect(await kort('zes')).toHaveLength(1);
    const [regel] = await weghalen.logboek();
    await weghalen.draaiTerug(Number(regel?.id), door);
    await lees(run, 'zes', 'Tekst.', dag(20));
    expect((await kort('zes')).map(({ sha256 }) => sha256)).toEqual([opname?.sha256]);
  });
});
