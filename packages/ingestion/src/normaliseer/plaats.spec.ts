import { describe, expect, it } from '@jest/globals';
import { normaliseerPlaatsen } from './plaats.js';
import { plaatsUitTitel } from './plaats-uit-titel.js';
import type { RuwePlaats } from './ruwe-vacature.js';

const leeg: RuwePlaats = { naam: null, postcode: null, regio: null, land: null };
const lees = (velden: Partial<RuwePlaats>, land: string | null = null) =>
  normaliseerPlaatsen([{ ...leeg, ...velden }], land).werkplekken;

describe('normaliseerPlaatsen', () => {
  it.each([
    [
      { naam: 'Utrecht', postcode: '3512 jg', regio: 'UT', land: 'NL' },
      { naam: 'Utrecht', postcode: '3512JG', provincie: 'Utrecht', land: 'NL' },
    ],
    [
      { naam: 'Zwolle, Overijssel, Nederland' },
      { naam: 'Zwolle, Overijssel', postcode: null, provincie: 'Overijssel', land: 'NL' },
    ],
    [
      { naam: 'Regio Rotterdam', regio: '-' },
      { naam: 'Regio Rotterdam', postcode: null, provincie: 'Zuid-Holland', land: 'NL' },
    ],
    [
      { naam: 'Ypenburg, Den Haag' },
      { naam: 'Ypenburg, Den Haag', postcode: null, provincie: 'Zuid-Holland', land: 'NL' },
    ],
    [
      { naam: 'The Hague', land: 'Netherlands' },
      { naam: 'The Hague', postcode: null, provincie: 'Zuid-Holland', land: 'NL' },
    ],
    [
      { naam: '3512 JG Utrecht' },
      { naam: 'Utrecht', postcode: '3512JG', provincie: 'Utrecht', land: 'NL' },
    ],
    [{ naam: '3512JG' }, { naam: '3512JG', postcode: '3512JG', provincie: null, land: 'NL' }],
    [
      { naam: '-', regio: 'Drenthe' },
      { naam: 'Drenthe', postcode: null, provincie: 'Drenthe', land: 'NL' },
    ],
    [
      { naam: 'Amsterdam', regio: 'Amsterdam', postcode: 'Amsterdam', land: 'Amsterdam' },
      { naam: 'Amsterdam', postcode: null, provincie: 'Noord-Holland', land: 'NL' },
    ],
    [
      { naam: 'Gent', land: 'België' },
      { naam: 'Gent', postcode: null, provincie: null, land: 'BE' },
    ],
    [{ naam: 'Berlin, Germany' }, { naam: 'Berlin', postcode: null, provincie: null, land: 'DE' }],
    [
      { naam: 'Heel Nederland' },
      { naam: 'Nederland', postcode: null, provincie: null, land: 'NL' },
    ],
    [
      { naam: null, land: 'NL' },
      { naam: 'Nederland', postcode: null, provincie: null, land: 'NL' },
    ],
    [{ naam: 'Springfield' }, { naam: 'Springfield', postcode: null, provincie: null, land: 'ZZ' }],
  ])('%j', (velden, verwacht) => expect(lees(velden)).toEqual([verwacht]));

  it('takes an unknown place of a Dutch source for Dutch', () => {
    expect(lees({ naam: 'Bedrijventerrein De Wetering' }, 'NL')[0]?.land).toBe('NL');
  });

  it('splits a list of known places and keeps one name with a slash in it', () => {
    expect(lees({ naam: 'Utrecht; Zeist' }).map((plek) => plek.naam)).toEqual(['Utrecht', 'Zeist']);
    expect(lees({ naam: 'Breda / Tilburg' }).map((plek) => plek.naam)).toEqual([
      'Breda',
      'Tilburg',
    ]);
    expect(lees({ naam: 'Locatie A / gebouw 3' }, 'NL')).toHaveLength(1);
  });

  it.each([
    ['Hybrid', 'deels'],
    ['Remote', 'volledig'],
    ['Utrecht', null],
  ])('%s says %s about working at home', (naam, verwacht) => {
    expect(normaliseerPlaatsen([{ ...leeg, naam }], null).thuiswerk).toBe(verwacht);
  });

  it('keeps each place once and caps a world-wide list', () => {
    const landen = Array.from({ length: 300 }, (_, i) => ({
      ...leeg,
      naam: `Plaats ${i}`,
      land: 'US',
    }));
    expect(normaliseerPlaatsen([...landen, ...landen], null).werkplekken).toHaveLength(50);
    expect(lees({})).toEqual([]);
  });
});

describe('plaatsUitTitel', () => {
  it.each([
    ['Kok (Ede)', 'Ede'],
    ['Kok - Den Haag', 'Den Haag'],
    ['Kok | Tilburg', 'Tilburg'],
    ['Kok in Zwolle', 'Zwolle'],
    ['Kok (m/v)', null],
    ['Kok - 32 uur', null],
    ['Kok', null],
    ['Manager in Finance', null],
    ['Schilder - Oranje', null],
    ['Kok in Best', 'Best'],
    ['Teamleider (dagdienst)', null],
  ])('%s', (titel, verwacht) => expect(plaatsUitTitel(titel)).toBe(verwacht));
});
