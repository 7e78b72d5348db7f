import { describe, expect, it } from '@jest/globals';
import { type Kans, kansrijkeWerkgevers } from './kansrijk.js';

const kans = (deel: Partial<Kans>): Kans => ({
  sleutel: 1,
  werkgever: 'De Molen BV',
  id: '1',
  titel: 'Receptionist',
  plaats: 'Zwolle',
  afstandKm: 4.4,
  live: true,
  gezienOp: '2026-11-30',
  ...deel,
});

describe('employers who have or had suitable work', () => {
  it('are made of their vacancies, those that are open first', () => {
    const [molen] = kansrijkeWerkgevers([
      kans({ id: '1', live: false, gezienOp: '2026-09-01', werkgever: 'De Molen', plaats: 'Ede' }),
      kans({ id: '2', afstandKm: 9.6 }),
    ]);
    expect(molen).toEqual({
      sleutel: '1',
      naam: 'De Molen BV',
      plaatsen: ['Zwolle', 'Ede'],
      afstandKm: 4,
      open: 1,
      eerder: 1,
      laatstGezien: '2026-11-30',
      vacatures: [
        { id: '2', titel: 'Receptionist', plaats: 'Zwolle', live: true },
        { id: '1', titel: 'Receptionist', plaats: 'Ede', live: false },
      ],
    });
  });

  it('come by what they have, and of equals the nearest first; an unknown distance is last', () => {
    const namen = kansrijkeWerkgevers([
      kans({ sleutel: 1, werkgever: 'Ver', afstandKm: 30 }),
      kans({ sleutel: 2, werkgever: 'Onbekend', afstandKm: null }),
      kans({ sleutel: 3, werkgever: 'Dichtbij', afstandKm: 2 }),
      kans({ sleutel: 4, werkgever: 'Veel', id: '8', live: false }),
      kans({ sleutel: 4, werkgever: 'Veel', id: '9' }),
    ]).map(({ naam }) => naam);
    expect(namen).toEqual(['Veel', 'Dichtbij', 'Ver', 'Onbekend']);
  });

  it('are no more than somebody looks through', () => {
    const veel = Array.from({ length: 200 }, (_, nr) => kans({ sleutel: nr, id: String(nr) }));
    expect(kansrijkeWerkgevers(veel)).toHaveLength(60);
    expect(kansrijkeWerkgevers([])).toEqual([]);
  });
});
