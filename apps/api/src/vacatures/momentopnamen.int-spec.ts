import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matchDetailSchema, momentopnameSchema, zoalsOpSchema } from '@passend/contracts';
import { WeghaalOpslag } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-23T09:00:00Z');
const BESLUIT = { beoordeling: 'geschikt', reden: 'Rustig werk, dichtbij.' };

describe('what a vacancy looked like', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
  }, 60_000);
  afterAll(() => proef.stop());

  const matchPad = (vacatureId: string) =>
    `/api/werknemers/${wereld.ids.eerste}/matches/${vacatureId}`;

  it('is shown as on a day, with its hash, to who may read vacancies', async () => {
    const [id = ''] = proef.vacatures;
    for (const wie of ['coach eigen', 'werknemer zelf', 'beheerder'] as const) {
      const { json } = await wereld.bezoekers[wie].get(`/api/vacatures/${id}/zoals-op/2026-11-23`);
      const gevonden = zoalsOpSchema.parse(json);
      expect([wie, gevonden.stand, gevonden.gesloten]).toEqual([wie, 'gezien', false]);
      expect(gevonden.momentopname.sha256).toMatch(/^[0-9a-f]{64}$/u);
    }
    expect((await coach.get(`/api/vacatures/${id}/zoals-op/2026-11-22`)).status).toBe(404);
    expect((await coach.get(`/api/vacatures/${id}/zoals-op/2026-13-40`)).status).toBe(400);
  });

  it('is tied to a decision, held from then on, and stays when the vacancy is taken out', async () => {
    const [, id = ''] = proef.vacatures;
    expect((await coach.get(`${matchPad(id)}/momentopname`)).status).toBe(404);
    expect((await coach.put(`${matchPad(id)}/beoordeling`, BESLUIT)).status).toBe(200);
    const opname = momentopnameSchema.parse((await coach.get(`${matchPad(id)}/momentopname`)).json);
    expect(opname).toMatchObject({ vacatureId: id, vastgehouden: true });
    const detail = matchDetailSchema.parse((await coach.get(matchPad(id))).json);
    expect(detail.beoordeling?.momentopnameId).toBe(opname.id);

    const reden = 'Gevraagd door de werkgever.';
    await new WeghaalOpslag(proef.bron).haalWeg(
      { soort: 'vacature', vacatureId: id, reden },
      randomUUID(),
    );
    expect((await coach.get(`/api/vacatures/${id}`)).status).toBe(404);
    expect((await coach.get(`/api/vacatures/${id}/momentopnamen/${opname.id}`)).status).toBe(404);
    expect((await coach.get(`${matchPad(id)}/momentopname`)).status).toBe(200);
    expect((await coach.get(matchPad(id))).status).toBe(200);
  });

  it('of another vacancy is not found under this one', async () => {
    const [eerste = '', , derde = ''] = proef.vacatures;
    const { json } = await coach.get(`/api/vacatures/${eerste}/zoals-op/2026-11-23`);
    const { id } = zoalsOpSchema.parse(json).momentopname;
    expect((await coach.get(`/api/vacatures/${eerste}/momentopnamen/${id}`)).status).toBe(200);
    expect((await coach.get(`/api/vacatures/${derde}/momentopnamen/${id}`)).status).toBe(404);
  });
});
