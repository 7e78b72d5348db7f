import { describe, expect, it } from '@jest/globals';
import { type Sector, type Taaleis, werkgeverSleutel, zoekPlaatsen } from '@passend/domain';
import {
  begintijd,
  bemiddelaar,
  contract,
  ervaring,
  loon,
  loongrens,
  opleiding,
  profielOordeel,
  reisafstand,
  rijbewijs,
  sector,
  taal,
  taaleis,
  thuiswerk,
  uren,
  werkgever,
} from './index.js';

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
    [null, ['vog'], 'past'],
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

describe('wishes that may be left out', () => {
  it('count for nothing when the client does not have them', () => {
    const wensen = [
      ervaring.bereid({})({ ervaring: 9 }),
      taaleis.bereid({ talen: [] })({ talen: [{ taal: 'de', niveau: 'goed' }] }),
      contract.bereid({})({ contract: 'zzp' }),
      loon.bereid({})({ uurloon: 3 }),
      sector.bereid({ sectoren: [], sectoren_niet: [] })({ beroep: '5120.1' }),
      werkgever.bereid({ werkgevers_niet: [] })({ werkgever: 7 }),
      bemiddelaar.bereid({ geen_bemiddelaars: false })({ bemiddeld: true }),
      thuiswerk.bereid({})({ thuiswerk: 'nee' }),
      begintijd.bereid({})({ begintijd: 0 }),
    ];
    expect(new Set(wensen.map(({ soort }) => soort))).toEqual(new Set(['niet-van-toepassing']));
  });

  it('are unknown when the vacancy says nothing, and never count against it', () => {
    const wensen = [
      ervaring.bereid({ ervaring_jaren: 0 })({ ervaring: null }),
      contract.bereid({ contracten: ['vast'] })({ contract: null }),
      loon.bereid({ loon_oud: { bedrag: 20, periode: 'uur', uren_week: 36 } })({ uurloon: null }),
      sector.bereid({ sectoren_niet: ['zorg'] })({ beroep: null }),
      thuiswerk.bereid({ thuiswerk: 'alleen' })({ thuiswerk: null }),
      werkgever.bereid({ werkgevers_niet: ['Randstad'] })({ werkgever: null }),
      taaleis.bereid({ talen: ['nl'], taalniveaus: { nl: 'redelijk' } })({ talen: [] }),
      begintijd.bereid({ vroegste_begin: '09:00' })({ begintijd: null }),
    ];
    expect(new Set(wensen.map(({ soort }) => soort))).toEqual(new Set(['onbekend']));
  });

  it.each([
    [2, 2, 'gescoord'],
    [2, 0, 'gescoord'],
    [2, 3, 'mogelijk'],
  ])('experience of %i years against %i asked: %s', (ervaring_jaren, gevraagd, soort) => {
    expect(ervaring.bereid({ ervaring_jaren })({ ervaring: gevraagd }).soort).toBe(soort);
  });

  const eis = (taal: string, niveau: Taaleis['niveau']): Taaleis => ({ taal, niveau });
  it.each<[Taaleis[], string]>([
    [[eis('nl', 'goed')], 'mogelijk'],
    [[eis('nl', 'basis')], 'gescoord'],
    [[eis('en', 'goed')], 'gescoord'],
    [[eis('en', 'goed'), eis('de', 'basis')], 'mogelijk'],
  ])('languages %j: %s', (talen, soort) => {
    const spreekt = taaleis.bereid({ talen: ['nl', 'en'], taalniveaus: { nl: 'redelijk' } });
    expect(spreekt({ talen }).soort).toBe(soort);
  });

  it('leaves languages alone that a vacancy does not name, for who speaks Dutch well', () => {
    const niets = { talen: [] };
    const goed = taaleis.bereid({ talen: ['nl'], taalniveaus: { nl: 'goed', en: 'basis' } });
    expect(goed(niets).soort).toBe('niet-van-toepassing');
    expect(taaleis.bereid({ talen: ['nl'] })(niets).soort).toBe('niet-van-toepassing');
  });

  it('takes 65 % of the old pay per hour, of part-time work too, for the least', () => {
    const oud = { bedrag: 1482, periode: 'maand', uren_week: 19 } as const;
    expect(loongrens({ loon_oud: oud })).toBeCloseTo(11.7, 5);
    const betaald = loon.bereid({ loon_oud: oud });
    expect(betaald({ uurloon: 11.7 }).soort).toBe('gescoord');
    expect(betaald({ uurloon: 11.6 }).soort).toBe('mogelijk');
  });

  it.each<[Sector[], Sector[], string, unknown]>([
    [[], ['horeca'], '5120.1', { soort: 'mogelijk' }],
    [['horeca'], [], '5120.1', { soort: 'gescoord', score: 1 }],
    [['zorg'], [], '5120.1', { soort: 'gescoord', score: 0 }],
    [[], ['zorg'], '5120.1', { soort: 'gescoord', score: 1 }],
  ])('sectors %j and not %j for %s', (sectoren, sectoren_niet, beroep, verwacht) => {
    expect(sector.bereid({ sectoren, sectoren_niet })({ beroep })).toEqual(verwacht);
  });

  it('lets an excluded employer fall off, however the name is written, and an agency', () => {
    const niet = werkgever.bereid({ werkgevers_niet: ['Randstad'] });
    const bij = (naam: string) => niet({ werkgever: werkgeverSleutel(naam) }).soort;
    expect([bij('RANDSTAD Nederland B.V.'), bij('Bakker')]).toEqual(['blokkerend', 'gescoord']);
    const via = bemiddelaar.bereid({ geen_bemiddelaars: true });
    expect(via({ bemiddeld: true }).soort).toBe('blokkerend');
  });

  it.each([
    ['graag', 'nee', 0],
    ['graag', 'deels', 1],
    ['alleen', 'deels', 0],
    ['niet', 'nee', 1],
  ] as const)('work at home: %s against %s scores %d', (wens, geboden, score) => {
    const bevinding = thuiswerk.bereid({ thuiswerk: wens })({ thuiswerk: geboden });
    expect(bevinding).toEqual({ soort: 'gescoord', score });
  });

  it.each([
    [449, 'mogelijk'],
    [450, 'gescoord'],
  ])(
    'a begin at minute %i for somebody who can be there at half past seven: %s',
    (begin, soort) => {
      expect(begintijd.bereid({ vroegste_begin: '07:30' })({ begintijd: begin }).soort).toBe(soort);
    },
  );
});
