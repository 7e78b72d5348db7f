import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Kopieen, kopieenSchema, matchLijstSchema } from '@passend/contracts';
import { proefvacature } from '@passend/test-kit';
import { Markt } from '../markt/markt.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { bewaarVacatures } from '../test/proefvacatures.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const START = new Date('2026-11-23T08:00:00Z');

describe('joining and splitting vacancies by hand', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let beheerder: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    beheerder = wereld.bezoekers.beheerder;
  });
  afterAll(() => proef.stop());

  const zet = async (titel: string, minuut: number): Promise<string> => {
    const op = new Date(START.getTime() + minuut * 60_000);
    const vacature = proefvacature({ externId: `${titel} ${minuut}`, titel });
    const [id = ''] = await bewaarVacatures(proef.bron, [vacature], op);
    return id;
  };
  const toon = async (id: string, wie = coach): Promise<Kopieen> =>
    kopieenSchema.strict().parse((await wie.get(`/api/vacatures/${id}/kopieen`)).json);
  const doe = async (pad: string, body: unknown, wie = coach): Promise<Kopieen> => {
    const antwoord = await wie.post(`/api/vacatures/${pad}`, body);
    expect([pad, antwoord.status]).toEqual([pad, 200]);
    return kopieenSchema.strict().parse(antwoord.json);
  };

  it('joins two, which leaves one in the market with the decision on the other, and undoes it', async () => {
    const { index } = proef.haal(Markt);
    const [a, b] = [await zet('Joint A', 1), await zet('Joint B', 2)];
    await wachtTot(() => index.lees(Number(a)) !== null && index.lees(Number(b)) !== null);
    const matches = `/api/werknemers/${wereld.ids.eerste}/matches`;
    const keuze = { beoordeling: 'bespreken', reden: 'Eerst bellen.' };
    expect((await coach.put(`${matches}/${b}/beoordeling`, keuze)).status).toBe(200);

    const samen = await doe(`${a}/kopieen/samen`, { anderId: b });
    expect(samen.kopieen.map(({ titel }) => titel).sort()).toEqual(['Joint A', 'Joint B']);
    expect(samen.besluiten).toMatchObject([
      { soort: 'samen', ander: { id: b, titel: 'Joint B' }, eigen: true },
    ]);
    await wachtTot(() => index.lees(Number(b)) === null);
    const { json } = await coach.get(`${matches}?aantal=100&lijst=alle`);
    const rij = matchLijstSchema.parse(json).rijen.find(({ vacatureId }) => vacatureId === a);
    expect(rij?.eerder).toMatchObject({ vacatureId: b, beoordeling: 'bespreken' });

    const besluit = samen.besluiten[0]?.id ?? '';
    expect((await toon(a, beheerder)).besluiten).toMatchObject([{ eigen: false }]);
    const terug = await doe(`${a}/kopieen/besluiten/${besluit}/terug`, {}, beheerder);
    expect(terug).toMatchObject({ kopieen: [{ titel: 'Joint A' }], besluiten: [] });
    await wachtTot(() => index.lees(Number(b)) !== null);
  });

  it('splits one copy off into a vacancy of its own, and writes down who did it', async () => {
    const eerste = await zet('Split', 3);
    const tweede = await zet('Split', 4);
    expect(tweede).toBe(eerste);
    const { kopieen } = await toon(eerste);
    expect(kopieen).toHaveLength(2);
    const weg = kopieen.find(({ getoond }) => !getoond)?.id ?? '';
    const na = await doe(`${eerste}/kopieen/splits`, { kopieIds: [weg] });
    expect(na.kopieen).toHaveLength(1);
    const [besluit] = na.besluiten;
    expect(besluit).toMatchObject({ soort: 'apart', eigen: true });
    expect((await toon(besluit?.ander.id ?? '')).kopieen.map(({ id }) => id)).toEqual([weg]);
    const [rij] = await proef.alles.query<{ door: string }[]>(
      'SELECT door::text AS door FROM clusterbesluit WHERE id = $1',
      [besluit?.id],
    );
    expect(rij?.door).toMatch(/^[\da-f-]{36}$/u);
  });

  it('refuses what is not there, and everything at once', async () => {
    const id = await zet('Weiger', 5);
    const [kopie] = (await toon(id)).kopieen;
    const alles = await coach.post(`/api/vacatures/${id}/kopieen/splits`, {
      kopieIds: [kopie?.id],
    });
    expect(alles.status).toBe(404);
    expect((await coach.post(`/api/vacatures/${id}/kopieen/samen`, { anderId: id })).status).toBe(
      404,
    );
    const leeg = await coach.post(`/api/vacatures/${id}/kopieen/splits`, { kopieIds: [] });
    expect(leeg.status).toBe(400);
    expect((await coach.get('/api/vacatures/999999/kopieen')).status).toBe(404);
  });
});
