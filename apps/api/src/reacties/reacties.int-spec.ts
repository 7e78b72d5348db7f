import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type MatchLijst,
  matchDetailSchema,
  matchLijstSchema,
  mijnMatchesSchema,
  reactieAntwoordSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

describe('what coach and werknemer say of vacancies', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let matches: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    matches = `/api/werknemers/${wereld.ids.eerste}/matches`;
  });
  afterAll(() => proef.stop());

  const lijst = async (wie = coach): Promise<MatchLijst> =>
    matchLijstSchema.strict().parse((await wie.get(`${matches}?aantal=100&lijst=alle`)).json);
  const scores = ({ rijen }: MatchLijst) =>
    new Map(rijen.map(({ vacatureId, score }) => [vacatureId, score]));
  const zeg = async (id: string, reacties: readonly string[], wie = coach) => {
    const antwoord = await wie.put(`${matches}/${id}/reactie`, { reacties });
    expect(antwoord.status).toBe(200);
    return reactieAntwoordSchema.strict().parse(antwoord.json).reacties;
  };
  const eersteMet = (rijen: MatchLijst['rijen'], beroep: string) => {
    const rij = rijen.find(({ profiel }) => profiel.beroep === beroep);
    if (rij === undefined) throw new Error(`no vacancy with occupation ${beroep}`);
    return rij;
  };

  it('moves like work down and says why, and undoing it brings everything back', async () => {
    const voor = await lijst();
    expect(voor.rijen.every(({ bijstellingen }) => bijstellingen.length === 0)).toBe(true);
    const { vacatureId, titel } = eersteMet(voor.rijen, 'doel');
    const [gezegd] = await zeg(vacatureId, ['te_zwaar']);
    expect(gezegd).toMatchObject({ door: 'coach', eigen: true, reacties: ['te_zwaar'], titel });

    const na = await lijst();
    expect(na.reacties.map((een) => een.vacatureId)).toEqual([vacatureId]);
    const lager = na.rijen.filter(({ bijstellingen }) => bijstellingen.length > 0);
    expect(lager.map((rij) => rij.vacatureId)).toContain(vacatureId);
    const eerst = scores(voor);
    for (const rij of na.rijen) {
      const verwacht = rij.bijstellingen.length > 0 ? -1 : 0;
      expect(Math.sign(rij.score - (eerst.get(rij.vacatureId) ?? 0))).toBe(verwacht);
    }
    expect(lager[0]?.bijstellingen[0]).toMatch(
      /^Lager, omdat een coach vergelijkbaar werk te zwaar vond: .+\.$/u,
    );
    expect([na.inBeeld, na.afgevallen]).toEqual([voor.inBeeld, voor.afgevallen]);

    expect(await zeg(vacatureId, [])).toEqual([]);
    expect(scores(await lijst())).toEqual(eerst);
  });

  it('shows at the vacancy who said what, and lets each take back his own only', async () => {
    const { vacatureId } = eersteMet((await lijst()).rijen, 'anders');
    const vervanger = wereld.bezoekers['coach vervangend'];
    await zeg(vacatureId, ['te_ver'], vervanger);
    await zeg(vacatureId, ['leuk']);
    const detail = async () =>
      matchDetailSchema.strict().parse((await coach.get(`${matches}/${vacatureId}`)).json);
    const wie = async () =>
      (await detail()).reacties.map(({ eigen, reacties }) => [eigen, reacties]);
    expect(await wie()).toEqual(
      expect.arrayContaining([
        [true, ['leuk']],
        [false, ['te_ver']],
      ]),
    );
    await zeg(vacatureId, []);
    expect(await wie()).toEqual([[false, ['te_ver']]]);
    await zeg(vacatureId, [], vervanger);
  });

  it('takes the word of the werknemer about what the coach chose for him, and tells both', async () => {
    const zelf = wereld.bezoekers['werknemer zelf'];
    const gekozen = proef.vacatures[0] ?? '';
    const pad = `/api/mijn/matches/${gekozen}/reactie`;
    expect((await zelf.put(pad, { reacties: ['te_zwaar', 'te_ver'] })).json).toEqual({
      reacties: ['te_zwaar', 'te_ver'],
    });
    const mijn = async () =>
      mijnMatchesSchema.strict().parse((await zelf.get('/api/mijn/matches')).json).matches[0];
    expect((await mijn())?.reacties).toEqual(['te_zwaar', 'te_ver']);
    expect((await mijn())?.waarom.join(' ')).toMatch(/omdat je vergelijkbaar werk te zwaar vond/u);
    const { reacties, rijen } = await lijst();
    expect(reacties[0]).toMatchObject({ door: 'werknemer', eigen: false, vacatureId: gekozen });
    const rij = rijen.find(({ vacatureId }) => vacatureId === gekozen);
    expect(rij?.bijstellingen.join(' ')).toContain('omdat de werknemer vergelijkbaar werk');
    await zelf.put(pad, { reacties: [] });
    expect((await mijn())?.reacties).toEqual([]);
  });

  it('refuses the werknemer a vacancy that nobody chose for him', async () => {
    const zelf = wereld.bezoekers['werknemer zelf'];
    for (const id of [proef.vacatures[5], '999999']) {
      const { status } = await zelf.put(`/api/mijn/matches/${id}/reactie`, { reacties: ['leuk'] });
      expect(status).toBe(404);
    }
  });

  it('keeps what was said encrypted, and writes down who looked', async () => {
    const { vacatureId } = eersteMet((await lijst()).rijen, 'doel');
    await zeg(vacatureId, ['te_zwaar']);
    const rijen = await proef.alles.query<{ rij: string }[]>(
      'SELECT t::text AS rij FROM reactie t',
    );
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.map(({ rij }) => rij).join()).not.toMatch(/zwaar|leuk|te_ver/u);
    const inzage = await proef.alles.query<{ wat: string }[]>(
      'SELECT DISTINCT wat FROM toegangslog',
    );
    expect(inzage.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(['reactie:schrijven', 'eigen-reactie:schrijven']),
    );
  });

  it.each([[{ reacties: ['saai'] }], [{ reacties: 'leuk' }], [{}], [{ reacties: [], x: 1 }]])(
    'refuses %j',
    async (invoer) => {
      const { status } = await coach.put(`${matches}/${proef.vacatures[0]}/reactie`, invoer);
      expect(status).toBe(400);
    },
  );
});
