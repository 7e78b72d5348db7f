import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseloadSchema,
  inspanningSchema,
  mijnInspanningSchema,
  werkgeverInspanningSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NORM = {
  fase: 'bemiddelingsfase',
  van: '2026-11-09',
  tot: null,
  perWeek: 2,
  grond: 'afstand',
  reden: 'CANARY-normreden: zo hebben we het samen gekozen.',
  adviesVan: '2026-11-05',
};

describe('the sollicitatie-inspanning of a client', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let pad: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-25T10:00:00Z') });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    const { eerste } = wereld.ids;
    pad = `/api/werknemers/${eerste}/inspanning`;
    const fase = { fase: 'bemiddelingsfase', arbeidsritme: false, van: '2026-10-05' };
    await proef.alles.query(
      `INSERT INTO traject_fase (id, bureau_id, werknemer_id, fase, arbeidsritme, van, door_id, op)
       SELECT gen_random_uuid(), bureau_id, id, $2, $3, $4, $5, now() FROM werknemer WHERE id = $1`,
      [eerste, fase.fase, fase.arbeidsritme, fase.van, wereld.gebruikers['coach eigen']],
    );
  });
  afterAll(() => proef.stop());

  const lees = async () => inspanningSchema.parse((await coach.get(pad)).json);
  const werkgever = async () =>
    wereld.bezoekers['werkgever eigen'].get(
      `/api/werkgever/werknemers/${wereld.ids.eerste}/inspanning`,
    );

  it('counts from the first phase, with the usual norm and a gap that says so', async () => {
    const { beginOp, weken, gaten } = await lees();
    expect(beginOp).toBe('2026-10-05');
    expect(weken).toHaveLength(8);
    expect(weken[0]?.norm).toMatchObject({ minste: 1, meeste: 3, herkomst: 'standaard' });
    expect(gaten.map(({ code }) => code)).toContain('geen_norm');
  });

  it('takes a norm with its reason, and keeps the one before', async () => {
    expect((await coach.post(`${pad}/normen`, NORM)).status).toBe(201);
    await coach.post(`${pad}/normen`, { ...NORM, van: '2026-11-23', perWeek: 0 });
    const { weken, normen } = await lees();
    expect(weken.map(({ norm }) => norm.vraagt && norm.minste)).toEqual([1, 1, 1, 1, 1, 2, 2, 0]);
    expect(normen.map(({ perWeek, adviesVan }) => [perWeek, adviesVan])).toEqual([
      [0, '2026-11-05'],
      [2, '2026-11-05'],
    ]);
  });

  it.each([
    ['a norm without a reason', { reden: '' }],
    ['a medical word in the reason', { reden: 'Vanwege een depressie gaat het rustig aan.' }],
    ['a number that nobody is asked', { perWeek: 40 }],
    ['a last day before the first', { tot: '2026-11-01' }],
    ['a field that does not exist', { diagnose: 'x' }],
  ])('refuses %s, and does not repeat it', async (_, deel) => {
    const { status, tekst } = await coach.post(`${pad}/normen`, { ...NORM, ...deel });
    expect(status).toBe(400);
    expect(tekst).not.toMatch(/depressie|CANARY/u);
  });

  it('is repaired by an explanation of quiet weeks', async () => {
    const stil = async () =>
      (await lees()).gaten.find(({ code }) => code === 'stille_weken')?.dagen ?? [];
    expect(await stil()).toContain('2026-10-05');
    const toelichting = {
      van: '2026-10-05',
      tot: '2026-10-18',
      grond: 'vrije_dagen',
      reden: 'CANARY-toelichting: twee weken vrij, zoals besproken.',
    };
    expect((await coach.post(`${pad}/toelichtingen`, toelichting)).status).toBe(201);
    expect(await stil()).not.toContain('2026-10-05');
    expect(await stil()).toContain('2026-10-19');
  });

  it('shows the employer numbers and neutral grounds, no word of anybody', async () => {
    const { json, tekst } = await werkgever();
    const { weken } = werkgeverInspanningSchema.strict().parse(json);
    expect(weken[0]).toEqual({
      maandag: '2026-10-05',
      sollicitaties: 0,
      activiteiten: 0,
      norm: { minste: 1, meeste: 3, grond: 'fase' },
      toelichting: 'vrije_dagen',
    });
    expect(tekst).not.toMatch(/CANARY|2026-11-05|reden|advies|stilte/u);
  });

  it('shows the werknemer what was done, and neither a norm nor what is missing', async () => {
    const { json, tekst } = await wereld.bezoekers['werknemer zelf'].get('/api/mijn/inspanning');
    expect(mijnInspanningSchema.strict().parse(json)).toEqual({
      beginOp: '2026-10-05',
      weken: [],
      perSoort: [],
      rust: false,
    });
    expect(tekst).not.toMatch(/norm|minste|gaten/u);
  });

  it('asks nothing while the bedrijfsarts asks for rest; the employer cannot tell why', async () => {
    const gebeurtenis = { soort: 'gbm', van: '2026-11-16', herbeoordeling: '2027-01-11' };
    const rust = await coach.post(`/api/werknemers/${wereld.ids.eerste}/gebeurtenissen`, {
      gebeurtenis,
    });
    expect(rust.status).toBe(201);
    expect((await lees()).weken.at(-1)?.norm).toEqual({ vraagt: false, stilte: 'rust' });
    const { json, tekst } = await werkgever();
    expect(werkgeverInspanningSchema.parse(json).weken.at(-1)?.norm).toBeNull();
    expect(tekst).not.toMatch(/gbm|rust/iu);
  });

  it('stands in the row of the caseload: four weeks', async () => {
    const { werknemers } = caseloadSchema.parse((await coach.get('/api/werknemers')).json);
    const rij = werknemers.find(({ id }) => id === wereld.ids.eerste);
    expect(rij?.inspanning.map(({ norm }) => norm)).toEqual([1, 2, null, null]);
  });

  it('leaves nothing readable in a dump of the database or in the log', async () => {
    const rijen: unknown = await proef.alles.query('SELECT inhoud::text FROM dossierinhoud');
    for (const tekst of [JSON.stringify(rijen), proef.log]) {
      expect(tekst).not.toContain('CANARY');
      expect(tekst).not.toContain(Buffer.from('CANARY').toString('hex'));
    }
  });
});
