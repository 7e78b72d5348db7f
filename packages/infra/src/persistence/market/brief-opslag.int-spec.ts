import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Taakreden } from '@passend/contracts';
import {
  cloneTestDatabase,
  PROEFREGELS,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { BriefOpslag, type DodeBrief } from './brief-opslag.js';
import { OutboxOpslag } from './outbox-opslag.js';
import { PlanOpslag } from './plan-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';

describe('dead letters', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let brieven: BriefOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    brieven = new BriefOpslag(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const brief = (anders: Partial<DodeBrief>): DodeBrief => ({
    wachtrij: 'ophalen',
    taak: 'haal',
    jobId: 'haal-1-1',
    payload: {},
    reden: 'database',
    fout: 'QueryFailedError:57P01',
    pogingen: 5,
    ...anders,
  });
  const open = async (reden?: Taakreden) => (await brieven.open(reden)).taken;

  it('count the failures of one piece of work, under its source; the same job counts once', async () => {
    const { fetchId, bronId } = await startProefrun(dataSource, 'tellen');
    for (const jobId of ['haal-7-1', 'haal-7-1', 'haal-7-2']) {
      await brieven.bewaar(brief({ jobId, payload: { fetchId } }));
    }
    const [taak, ...rest] = await open();
    expect(rest).toEqual([]);
    expect(taak).toMatchObject({
      taak: 'haal',
      keer: 2,
      reden: 'database',
      code: 'QueryFailedError:57P01',
      bron: { id: String(bronId), naam: 'tellen' },
    });
    await brieven.besluit('rust', { reden: 'database' });
  });

  it('are gone when a person lets them rest, and are there again when the work fails again', async () => {
    await brieven.bewaar(brief({ taak: 'plan', jobId: 'p1' }));
    await brieven.bewaar(brief({ taak: 'herlees', jobId: 'h1', reden: 'programma' }));
    const [taak] = await open('database');
    expect(await brieven.besluit('rust', { id: taak?.id ?? '' })).toBe(1);
    expect(await brieven.besluit('rust', { id: taak?.id ?? '' })).toBe(0);
    expect(await brieven.open()).toMatchObject({
      taken: [{ taak: 'herlees' }],
      redenen: [{ reden: 'programma', aantal: 1 }],
    });
    await brieven.bewaar(brief({ taak: 'plan', jobId: 'p2' }));
    expect((await open('database')).map(({ keer }) => keer)).toEqual([2]);
    await brieven.besluit('rust', { reden: 'database' });
    await brieven.besluit('rust', { reden: 'programma' });
  });

  it('let the source be read in full at once when they are tried again', async () => {
    const { fetchId, runId } = await startProefrun(dataSource, 'opnieuw');
    await dataSource.query(
      `UPDATE fetch_state SET open = false, body_hash = 'h', volgende_op = now() + interval '1 day'
       WHERE id = $1`,
      [fetchId],
    );
    await dataSource.query(
      `UPDATE bronrun SET status = 'mislukt', klaar_op = now() WHERE id = $1`,
      [runId],
    );
    await brieven.bewaar(brief({ jobId: 'haal-9-1', payload: { fetchId } }));
    const plan = new PlanOpslag(dataSource);
    expect((await plan.deelUit(10)).map((opdracht) => opdracht.fetchId)).not.toContain(fetchId);
    expect(await brieven.besluit('opnieuw', { reden: 'database' })).toBe(1);
    expect((await plan.deelUit(10)).map((opdracht) => opdracht.fetchId)).toContain(fetchId);
    expect(await brieven.tePlaatsen()).toEqual([]);
  });

  it('let what a person asked for wait again', async () => {
    const [proef] = await dataSource.query<{ id: string }[]>(
      `INSERT INTO bronproef (url, status) VALUES ('https://x.example', 'mislukt') RETURNING id`,
    );
    const payload = { proefId: Number(proef?.id) };
    await brieven.bewaar(brief({ taak: 'verken', jobId: 'verken-1', payload }));
    await brieven.besluit('opnieuw', { reden: 'database' });
    const tePlaatsen = await brieven.tePlaatsen();
    expect(tePlaatsen).toMatchObject([{ taak: 'verken', payload, keer: 1 }]);
    const staat = await dataSource.query('SELECT status FROM bronproef');
    expect(staat).toEqual([{ status: 'wacht' }]);
    await brieven.geplaatst(tePlaatsen);
  });

  it('are posted once by the planner when the work has no row of its own', async () => {
    await brieven.bewaar(brief({ taak: 'onderhoud', jobId: 'o1' }));
    await brieven.bewaar(brief({ taak: 'haal', jobId: 'x1', reden: 'onuitvoerbaar' }));
    await brieven.besluit('opnieuw', { reden: 'database' });
    await brieven.besluit('opnieuw', { reden: 'onuitvoerbaar' });
    const tePlaatsen = await brieven.tePlaatsen();
    expect(tePlaatsen.map(({ taak }) => taak)).toEqual(['onderhoud']);
    await brieven.geplaatst(tePlaatsen);
    expect(await brieven.tePlaatsen()).toEqual([]);
  });

  it('are made of a vacancy that the index keeps refusing, which is taken up again on request', async () => {
    const outbox = new OutboxOpslag(dataSource);
    const run = await startProefrun(dataSource, 'index');
    const vacatures = [proefvacature({ externId: 'index-1' })];
    await new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op: new Date(),
      vacatures,
    });
    for (let poging = 0; poging < 10; poging += 1) {
      await dataSource.query('UPDATE outbox SET volgende_op = now()');
      for (const opdracht of await outbox.claim({ maximum: 10 })) {
        await outbox.mislukt(opdracht, 'invalid_document_fields');
      }
    }
    expect(await outbox.achterstandMs()).toBeNull();
    expect(await open()).toMatchObject([
      { taak: 'indexeer', reden: 'zoekmachine', code: 'invalid_document_fields', bron: null },
    ]);
    await brieven.besluit('opnieuw', { reden: 'zoekmachine' });
    expect(await outbox.claim({ maximum: 10 })).toHaveLength(1);
  });
});
