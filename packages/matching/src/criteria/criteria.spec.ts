import { describe, expect, it } from '@jest/globals';
import { zoekPlaatsen } from '@passend/domain';
import { opleiding, profielOordeel, reisafstand, rijbewijs, taal, uren } from './index.js';

const ids = (naam: string) => zoekPlaatsen(naam).map((plaats) => plaats.id);

describe('reisafstand', () => {
  const vanuit = (woonplaats: string, max_reis_km: number) => {
    const oordeel = reisafstand.bereid({ woonplaats, max_reis_km });
    return (naam: string, thuiswerk: 'nee' | 'volledig' | null = null) =>
      profielOordeel(oordeel({ plaatsen: ids(naam), thuiswerk }));
  };
  it.each([
    ['Amersfoort', 30, 'Utrecht', 'past'],
    ['Amersfoort', 30, 'Zwolle', 'past_niet'],
    ['Enschede', 25, 'Hengelo', 'past'],
    ['Zwolle', 22, 'Kampen', 'past'],
    ['Zwolle', 22, 'Onbekendstad', 'onbekend'],
    ['Onbekendstad', 22, 'Zwolle', 'onbekend'],
  ])('from %s within %i km to %s: %s', (woonplaats, km, plaats, verwacht) => {
    expect(vanuit(woonplaats, km)(plaats)).toBe(verwacht);
  });

  it('fits when the work is done wholly at home', () => {
    expect(vanuit('Groningen', 5)('Maastricht', 'volledig')).toBe('past');
  });

  it('is unknown when the home can be two places that differ', () => {
    expect(vanuit('Bergen', 20)('Alkmaar')).toBe('onbekend');
    expect(vanuit('Bergen (NH)', 20)('Alkmaar')).toBe('past');
  });
});

describe('uren', () => {
  const oordeel = uren.bereid({ uren_min: 16, uren_max: 24 });
  it.each([
    [20, 20, 'past'],
    [24, 40, 'past'],
    [8, null, 'past'],
    [null, 16, 'past'],
    [28, 40, 'past_niet'],
    [null, 12, 'past_niet'],
    [null, null, 'onbekend'],
  ])('%p to %p hours: %s', (min, max, verwacht) => {
    expect(profielOordeel(oordeel({ uren: { min, max } }))).toBe(verwacht);
  });
});

describe('opleiding', () => {
  const oordeel = opleiding.bereid({ opleiding: 'mbo-3', diplomas: ['VCA basis'] });
  it.each([
    [null, [], 'past'],
    ['geen', [], 'past'],
    ['mbo-3', [], 'past'],
    ['mbo-4', [], 'past_niet'],
    [null, ['code-95'], 'onbekend'],
    [null, ['vca'], 'past'],
    ['vmbo', ['rijbewijs-b'], 'past'],
    ['hbo', ['code-95'], 'past_niet'],
  ] as const)('level %p and %p: %s', (niveau, vereist, verwacht) => {
    expect(profielOordeel(oordeel({ opleiding: niveau, vereist }))).toBe(verwacht);
  });
});

describe('rijbewijs', () => {
  it('is a question when it is missing, and no matter when none is asked', () => {
    const zonder = rijbewijs.bereid({ rijbewijs: [] });
    expect(zonder({ vereist: ['rijbewijs-b'] }).soort).toBe('mogelijk');
    expect(zonder({ vereist: ['vca'] }).soort).toBe('niet-van-toepassing');
  });

  it('knows which licences include others', () => {
    const ce = rijbewijs.bereid({ rijbewijs: [' CE '] });
    expect(ce({ vereist: ['rijbewijs-b', 'rijbewijs-c'] }).soort).toBe('gescoord');
    expect(ce({ vereist: ['rijbewijs-d'] }).soort).toBe('mogelijk');
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'takes what somebody filled in for a licence at its word: %s',
    (naam) => {
      const vreemd = rijbewijs.bereid({ rijbewijs: [naam, 'B'] });
      expect(vreemd({ vereist: ['rijbewijs-b'] }).soort).toBe('gescoord');
    },
  );
});

describe('taal', () => {
  it('is a question when the client does not speak the language of the advert', () => {
    const oordeel = taal.bereid({ talen: ['nl'] });
    expect(oordeel({ taal: 'nl' }).soort).toBe('niet-van-toepassing');
    expect(oordeel({ taal: 'en' }).soort).toBe('mogelijk');
    expect(oordeel({ taal: 'anders' }).soort).toBe('onbekend');
    expect(taal.bereid({ talen: [] })({ taal: 'en' }).soort).toBe('niet-van-toepassing');
  });
});
