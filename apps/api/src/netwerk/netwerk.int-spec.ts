import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { netwerkSchema } from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const KIM = {
  naam: 'Kim CANARY-netwerk',
  organisatie: 'Drukkerij De Wit',
  functie: 'eigenaar',
  plaats: 'Amersfoort',
  email: 'kim@dewit.example',
  telefoon: '033 000 00 00',
  waarvoor: 'Heeft soms licht werk in de afwerking.',
  toestemming: { wijze: 'per_mail', op: '2026-01-12' },
};

describe('the network list of an agency', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-30T10:00:00Z') });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
  });
  afterAll(() => proef.stop());

  const lijst = async (wie = coach) =>
    netwerkSchema.parse((await wie.get('/api/netwerk')).json).contacten;
  const id = async () => (await lijst())[0]?.id ?? '';

  it('takes nobody in without consent, nor with a consent of tomorrow', async () => {
    const { toestemming, ...zonder } = KIM;
    expect((await coach.post('/api/netwerk', zonder)).status).toBe(400);
    const morgen = { ...KIM, toestemming: { ...toestemming, op: '2026-12-01' } };
    expect((await coach.post('/api/netwerk', morgen)).status).toBe(400);
    expect(await lijst()).toEqual([]);
  });

  it('is shared by the coaches of the agency, and by nobody else', async () => {
    expect((await coach.post('/api/netwerk', KIM)).status).toBe(201);
    const [gedeeld] = await lijst(wereld.bezoekers['coach ander']);
    expect(gedeeld).toMatchObject({ ...KIM, door: emailVanCoach, vraagOpnieuw: false });
    expect(await lijst(wereld.bezoekers['coach overkant'])).toEqual([]);
    const weg = await wereld.bezoekers['coach overkant'].delete(`/api/netwerk/${await id()}`);
    expect(weg.status).toBe(404);
    expect(await lijst()).toHaveLength(1);
  });

  it('is unreadable in a dump of the database and in the log', async () => {
    const rijen: unknown = await proef.alles.query('SELECT inhoud::text FROM netwerkcontact');
    const dump = JSON.stringify(rijen);
    for (const woord of ['CANARY', 'Drukkerij', 'dewit'])
      for (const tekst of [dump, proef.log]) {
        expect(tekst).not.toContain(woord);
        expect(tekst).not.toContain(Buffer.from(woord).toString('hex'));
      }
  });

  it('asks again after two years, and takes a new consent', async () => {
    const oud = { ...KIM, toestemming: { wijze: 'mondeling', op: '2024-11-30' } };
    await coach.put(`/api/netwerk/${await id()}`, oud);
    expect((await lijst())[0]).toMatchObject({ vraagOpnieuw: true });
    await coach.put(`/api/netwerk/${await id()}`, KIM);
    expect((await lijst())[0]).toMatchObject({ vraagOpnieuw: false });
  });

  it('removes who takes his consent back, for good', async () => {
    expect((await coach.delete(`/api/netwerk/${await id()}`)).status).toBe(200);
    const rijen: unknown = await proef.alles.query('SELECT count(*)::int AS n FROM netwerkcontact');
    expect(rijen).toEqual([{ n: 0 }]);
  });
});

const emailVanCoach = 'coach.eigen@proef.invalid';
