import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  mislukteTakenSchema,
  systeemstandSchema,
  taakbesluitAntwoordSchema,
} from '@passend/contracts';
import { BriefOpslag, type DodeBrief, WerkOpslag } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

const BRIEF: DodeBrief = {
  wachtrij: 'ophalen',
  taak: 'haal',
  jobId: 'haal-1-1',
  payload: {},
  reden: 'database',
  fout: 'QueryFailedError:57P01',
  pogingen: 5,
};

describe('work that failed for good, for the beheerder', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    beheerder = await proef.als('beheer@demo.invalid', 'proeftuin-demo-2026');
    const [ingang] = await proef.alles.query<{ id: string }[]>(
      `SELECT id FROM fetch_state WHERE soort = 'ingang' LIMIT 1`,
    );
    const brieven = new BriefOpslag(proef.bron);
    await brieven.bewaar({ ...BRIEF, payload: { fetchId: Number(ingang?.id) } });
    await brieven.bewaar({ ...BRIEF, taak: 'plan', jobId: 'p' });
    await brieven.bewaar({ ...BRIEF, taak: 'onderhoud', jobId: 'o', reden: 'programma' });
  });
  afterAll(() => proef.stop());

  const lijst = async (vraag = '') =>
    mislukteTakenSchema.parse((await beheerder.get(`/api/mislukte-taken${vraag}`)).json);
  const besluit = (body: unknown) => beheerder.post('/api/mislukte-taken/besluit', body);

  it('is listed with its source and reason, filtered by reason, and counted over all', async () => {
    const alle = await lijst();
    expect(alle.taken).toHaveLength(3);
    expect(alle.taken.find(({ taak }) => taak === 'haal')?.bron?.naam).toMatch(/./u);
    const gekozen = await lijst('?reden=programma');
    expect(gekozen.taken.map(({ taak }) => taak)).toEqual(['onderhoud']);
    expect(gekozen.redenen).toEqual([
      { reden: 'database', aantal: 2 },
      { reden: 'programma', aantal: 1 },
    ]);
  });

  it('is let rest one by one, and tried again by reason', async () => {
    const [{ id } = { id: '' }] = (await lijst('?reden=programma')).taken;
    expect((await besluit({ besluit: 'rust', id })).status).toBe(200);
    expect((await besluit({ besluit: 'rust', id })).status).toBe(404);
    const { json } = await besluit({ besluit: 'opnieuw', reden: 'database' });
    expect(taakbesluitAntwoordSchema.parse(json)).toEqual({ aantal: 2 });
    expect((await lijst()).taken).toEqual([]);
    const [ingang] = await proef.alles.query<{ rijp: boolean }[]>(
      `SELECT bool_or(volgende_op <= now()) AS rijp FROM fetch_state WHERE soort = 'ingang'`,
    );
    expect(ingang?.rijp).toBe(true);
  });

  it.each([
    { besluit: 'weg', id: '1' },
    { besluit: 'rust' },
    { besluit: 'rust', id: '1', reden: 'database' },
    { besluit: 'rust', reden: 'zomaar' },
  ])('refuses what it does not know: %p', async (body) => {
    expect((await besluit(body)).status).toBe(400);
    expect((await beheerder.get('/api/mislukte-taken?reden=zomaar')).status).toBe(400);
  });

  it('stands beside how the workers and the search are doing', async () => {
    const stand = async () =>
      systeemstandSchema.parse((await beheerder.get('/api/systeemstand')).json);
    expect(await stand()).toMatchObject({ workers: 0, gezond: 0, oudsteWerkMs: null });
    const werk = new WerkOpslag(proef.bron);
    const slag = {
      gestartOp: new Date(),
      oudsteWachtendeMs: '10',
      oudsteWerkMs: '20',
      outboxAchterstandMs: null,
      gezond: true,
    };
    await werk.sla({ ...slag, naam: 'een' });
    await werk.sla({ ...slag, naam: 'twee', gezond: false, oudsteWerkMs: '3000' });
    await proef.alles.query(
      `INSERT INTO indexcontrole (machine, live, in_index, ontbreekt, te_veel, anders, vergeleken)
       VALUES ('postgres', 10, 9, 1, 0, 0, 9)`,
    );
    expect(await stand()).toMatchObject({
      workers: 2,
      gezond: 1,
      oudsteWachtendeMs: 10,
      oudsteWerkMs: 3_000,
      indexAchterstandMs: null,
      zoekmachine: { naam: 'postgres', bereikbaar: true },
      controles: [{ machine: 'postgres', live: 10, inIndex: 9, ontbreekt: 1 }],
    });
  });
});
