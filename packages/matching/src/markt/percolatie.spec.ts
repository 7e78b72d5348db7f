import { expect, it } from '@jest/globals';
import type { Beperking } from '@passend/domain';
import { maakScorer } from '../score/index.js';
import type { Persoon, VacatureKenmerken } from '../types.js';
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
    const score = maakScorer(persoon(kg, uren));
    const verwacht = rijen
      .map(({ id, kenmerken: v }) => ({ id, ...score(v) }))
      .filter(({ afgevallenOp }) => afgevallenOp.length === 0)
      .sort((a, b) => b.score - a.score || a.id - b.id);
    expect(verwacht.length).toBeGreaterThan(0);
    const gevonden = ronde.voor(persoon(kg, uren), 100);
    expect(gevonden.map(({ id, score: s }) => [id, s])).toEqual(
      verwacht.map(({ id, score: s }) => [id, s]),
    );
  }
});
