import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { weghaalzoekSchema, weghalingenSchema } from '@passend/contracts';
import { Markt } from '../markt/markt.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';

const REDEN = 'Gevraagd door de werkgever, 3 december.';

describe('taking a vacancy out on request', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    beheerder = await proef.als('beheer@demo.invalid', 'proeftuin-demo-2026');
  });
  afterAll(() => proef.stop());

  const logboek = async () =>
    weghalingenSchema.parse((await beheerder.get('/api/weghalingen')).json).weghalingen;
  const zoek = async (tekst: string) => {
    const { json } = await beheerder.get(
      `/api/weghalingen/zoek?tekst=${encodeURIComponent(tekst)}`,
    );
    return weghaalzoekSchema.parse(json);
  };
  const titelVan = async (id: string): Promise<string> => {
    const [rij] = await proef.alles.query<{ titel: string }[]>(
      'SELECT titel FROM vacature WHERE id = $1',
      [id],
    );
    return rij?.titel ?? '';
  };

  it('takes it out of the ranking of every client within seconds, and back by the undo', async () => {
    const [vacatureId = ''] = proef.vacatures;
    const { index } = proef.haal(Markt);
    const eerst = index.aantal;
    const gevonden = await zoek(await titelVan(vacatureId));
    expect(gevonden.vacatures.map(({ id }) => id)).toContain(vacatureId);
    const vraag = { soort: 'vacature', vacatureId, reden: REDEN };
    expect((await beheerder.post('/api/weghalingen', vraag)).status).toBe(200);
    await wachtTot(() => index.aantal === eerst - 1);
    const [regel] = await logboek();
    expect(regel).toMatchObject({ soort: 'vacature', reden: REDEN, teruggedraaidOp: null });
    expect((await beheerder.post(`/api/weghalingen/${regel?.id}/terug`, {})).status).toBe(200);
    await wachtTot(() => index.aantal === eerst);
    expect((await beheerder.post(`/api/weghalingen/${regel?.id}/terug`, {})).status).toBe(404);
  });

  it.each([
    { soort: 'vacature', vacatureId: '1', reden: '' },
    { soort: 'werkgever', werkgever: ' ', reden: REDEN },
    { soort: 'iedereen', reden: REDEN },
  ])('asks for a reason and for what it is about: %p', async (body) => {
    expect((await beheerder.post('/api/weghalingen', body)).status).toBe(400);
  });

  it('answers 404 when there is no such vacancy', async () => {
    const vraag = { soort: 'vacature', vacatureId: '999999', reden: REDEN };
    expect((await beheerder.post('/api/weghalingen', vraag)).status).toBe(404);
  });

  it('keeps the whole list when asked for two letters', async () => {
    expect((await beheerder.get('/api/weghalingen/zoek?tekst=ab')).status).toBe(400);
  });
});
