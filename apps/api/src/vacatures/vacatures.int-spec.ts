import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vacatureDetailSchema, vacatureLijstSchema } from '@passend/contracts';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

describe('searching vacancies', () => {
  let proef: Proefapp;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    coach = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  const zoek = async (vraag: string) => {
    const { status, json } = await coach.get(`/api/vacatures?${vraag}`);
    expect([vraag, status]).toEqual([vraag, 200]);
    return vacatureLijstSchema.strict().parse(json);
  };

  it('finds every vacancy when nothing is asked', async () => {
    const { totaal, gedegradeerd } = await zoek('');
    expect([totaal, gedegradeerd]).toEqual([proef.vacatures.length, false]);
  });

  it('finds by words, also with a typing error', async () => {
    expect((await zoek('q=receptionist')).totaal).toBe(6);
    expect((await zoek('q=stratemaker')).rijen[0]?.titel).toBe('Stratenmaker');
  });

  it('finds around a place, and says so when it does not know the place', async () => {
    const { rijen } = await zoek('rond=Amersfoort&straalKm=25');
    expect(new Set(rijen.map(({ plaats }) => plaats))).toEqual(new Set(['Amersfoort', 'Utrecht']));
    const onbekend = await coach.get('/api/vacatures?rond=Nergenshuizen');
    expect(onbekend.json).toMatchObject({
      status: 400,
      fouten: [{ pad: 'rond', melding: 'Deze plaats kennen we niet.' }],
    });
  });

  it('counts the choices as they come out', async () => {
    const { facetten } = await zoek('');
    for (const { waarde, aantal } of facetten.plaats) {
      expect((await zoek(`plaats=${encodeURIComponent(waarde)}`)).totaal).toBe(aantal);
    }
    expect(facetten.plaats.length).toBeGreaterThan(3);
  });

  it('gives pages without gaps', async () => {
    const gezien: string[] = [];
    for (let vanaf = 0; vanaf < proef.vacatures.length; vanaf += 10) {
      gezien.push(...(await zoek(`vanaf=${vanaf}&aantal=10`)).rijen.map(({ id }) => id));
    }
    expect(gezien.sort()).toEqual([...proef.vacatures].sort());
  });

  it('shows one with its text and where it was seen, and nothing of how it is scored', async () => {
    const { json } = await coach.get(`/api/vacatures/${proef.vacatures[0]}`);
    const vacature = vacatureDetailSchema.strict().parse(json);
    expect(vacature).toMatchObject({
      titel: 'Logistiek planner',
      plaats: 'Amersfoort',
      live: true,
    });
    expect(vacature.waargenomen).toHaveLength(1);
  });
});
