import { expect, it } from '@jest/globals';
import { type Beperking, type Zoekprofiel, zoekPlaatsen } from '@passend/domain';
import { maakScorer } from '../score/index.js';
import type { Persoon, VacatureKenmerken } from '../types.js';
import type { Marktrij } from './marktrij.js';
import { Percolatie } from './percolatie.js';

const beperking = (item: Beperking['item'], limiet: Beperking['limiet']): Beperking => ({
  item,
  niveau: 1,
  tekst: 'beperkt',
  limiet,
  teBeoordelen: false,
});

const persoon = (max_kg: number, uren_max: number): Persoon => ({
  peildatum: '2026-11-30',
  zoekprofiel: {
    doelberoepen: ['receptionist'],
    woonplaats: 'Utrecht',
    max_reis_km: 30,
    uren_min: 8,
    uren_max,
    opleiding: 'mbo-3',
    rijbewijs: [],
    talen: ['nl'],
    diplomas: [],
  },
  belastbaarheid: {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    toelichting: null,
    opbouw: null,
    beperkingen: [beperking('tillen', { max_kg }), beperking('uren_week', { max: uren_max })],
  },
});

const kenmerken = (max_kg: number, uren: number): VacatureKenmerken => ({
  eisen: [
    {
      item: 'tillen',
      waarde: { max_kg },
      sterkte: 'vereist',
      aard: 'genoemd',
      ontkend: false,
      zekerheid: 0.9,
    },
  ],
  beroep: null,
  plaatsen: [],
  thuiswerk: null,
  uren: { min: uren, max: uren },
  opleiding: null,
  vereist: [],
  taal: 'nl',
});

const rijen = [5, 10, 15, 25].flatMap((kg, a) =>
  [12, 24, 36].map((uren, b) => ({
    id: 10 * a + b + 1,
    land: 'NL',
    eerstGezien: '2026-11-30',
    kenmerken: kenmerken(kg, uren),
  })),
);

it('finds for each person what scoring one by one finds, in the same order, whoever came before', () => {
  const ronde = new Percolatie(rijen);
  for (const [kg, uren] of [
    [10, 24],
    [10, 36],
    [5, 24],
    [10, 24],
    [25, 36],
  ] as const) {
    const verwacht = eenVoorEen(rijen, persoon(kg, uren));
    expect(verwacht.length).toBeGreaterThan(0);
    expect(gevonden(ronde, persoon(kg, uren))).toEqual(verwacht);
  }
});

function eenVoorEen(markt: readonly Marktrij[], wie: Persoon): readonly (readonly number[])[] {
  const score = maakScorer(wie);
  return markt
    .map(({ id, kenmerken: v }) => ({ id, ...score(v) }))
    .filter(({ afgevallenOp }) => afgevallenOp.length === 0)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map((rij) => [rij.id, rij.score]);
}

function gevonden(ronde: Percolatie, wie: Persoon): readonly (readonly number[])[] {
  return ronde.voor(wie, 400).map(({ id, score }) => [id, score]);
}

/** Each field in which two zoekprofielen can differ for a score. */
const ANDERS: readonly Partial<Zoekprofiel>[] = [
  {},
  { doelberoepen: ['kok'] },
  { woonplaats: 'Amersfoort' },
  { max_reis_km: 60 },
  { uren_min: 20 },
  { uren_max: 16 },
  { opleiding: 'mbo-4' },
  { rijbewijs: ['B'] },
  { talen: ['nl', 'en'] },
  { diplomas: ['vca'] },
  { thuiswerk: 'graag' },
  { vervoermiddelen: ['fiets'], max_reistijd_min: 40 },
  { max_reistijd_min: 40 },
  { sectoren: ['horeca'] },
  { sectoren_niet: ['horeca'] },
  { ervaring_jaren: 1 },
  { taalniveaus: { nl: 'basis' } },
  { contracten: ['vast'] },
  { geen_bemiddelaars: true },
  { vroegste_begin: '09:00' },
  { loon_oud: { bedrag: 30, periode: 'uur', uren_week: 36 } },
];

const plaatsen = ['Utrecht', 'Amersfoort', 'Groningen'].map((naam) =>
  zoekPlaatsen(naam).map(({ id }) => id),
);

/** A market in which the fields vary apart from each other. */
const bont: readonly Marktrij[] = Array.from({ length: 400 }, (_, nr) => ({
  id: nr + 1,
  land: 'NL',
  eerstGezien: '2026-11-30',
  kenmerken: {
    ...kenmerken(5 + (nr % 3) * 3, 12 + (nr % 4) * 6),
    plaatsen: plaatsen[Math.floor(nr / 3) % 3] ?? [],
    thuiswerk: nr % 5 < 2 ? 'deels' : 'nee',
    beroep: nr % 7 < 3 ? '5120.1' : '4226.1',
    opleiding: nr % 11 < 3 ? 'mbo-4' : 'mbo-2',
    vereist: [[], ['rijbewijs-b'], ['vca'], []][nr % 4] ?? [],
    taal: nr % 13 === 0 ? 'en' : 'nl',
    talen: nr % 3 === 0 ? [{ taal: 'nl', niveau: 'goed' }] : [],
    ervaring: nr % 5,
    contract: nr % 2 === 0 ? 'vast' : 'tijdelijk',
    bemiddeld: nr % 5 === 1,
    begintijd: 480 + (nr % 7) * 30,
    uurloon: 14 + (nr % 6) * 2,
  },
}));

it('keeps apart clients who differ in one field of the zoekprofiel, whoever came before', () => {
  const ronde = new Percolatie(bont);
  const wie = (anders: Partial<Zoekprofiel>): Persoon => ({
    ...persoon(10, 36),
    zoekprofiel: { ...persoon(10, 36).zoekprofiel, ...anders },
  });
  const uitslagen = [...ANDERS, ...ANDERS].map((anders) => {
    const eigen = gevonden(ronde, wie(anders));
    expect([anders, eigen]).toEqual([anders, eenVoorEen(bont, wie(anders))]);
    return JSON.stringify(eigen);
  });
  const gelijk = ANDERS.filter((_, nr) => uitslagen.indexOf(uitslagen[nr] ?? '') !== nr);
  // every other of these fields makes a difference on this market
  expect(gelijk).toEqual([]);
});

it('keeps apart clients whose limits on travelling or reactions differ', () => {
  const ronde = new Percolatie(bont);
  const gewoon = persoon(10, 36);
  const beperkt: Persoon = {
    ...gewoon,
    belastbaarheid: {
      ...gewoon.belastbaarheid,
      beperkingen: [...gewoon.belastbaarheid.beperkingen, beperking('vervoer', { max_min: 20 })],
    },
  };
  const ver: Persoon = {
    ...gewoon,
    reacties: [{ soort: 'te_ver', door: 'coach', titel: 'Receptionist', afstandKm: 5 }],
  };
  for (const wie of [gewoon, beperkt, ver, gewoon, beperkt, ver]) {
    expect(gevonden(ronde, wie)).toEqual(eenVoorEen(bont, wie));
  }
  expect(gevonden(ronde, ver)).not.toEqual(gevonden(ronde, gewoon));
});
