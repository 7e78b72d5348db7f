import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { zoeksleutels } from './zoeksleutels.js';

const gedeeld = (a: ReturnType<typeof advertentie>, b: ReturnType<typeof advertentie>): number => {
  const sleutels = new Set(zoeksleutels(a));
  return zoeksleutels(b).filter((sleutel) => sleutels.has(sleutel)).length;
};
const WERK =
  'Je lost vrachtwagens met een kraan, stapelt boomstammen op lengte en meet elke partij na. ' +
  'Daarna zaag je planken op de bandzaag en breng je afval naar de versnipperaar. ' +
  'Vrijdag maak je de loods schoon en controleer je de oliestand van alle machines.';

describe('zoeksleutels', () => {
  it('finds a copy of another bureau under another title in an unknown place by its text', () =>
    expect(
      gedeeld(
        advertentie({ titel: 'Zager', tekst: WERK }),
        advertentie({
          titel: 'Houtbewerker',
          werkgever: 'Flex Hout',
          werkplekken: [],
          tekst: `Kom je ook? ${WERK}`,
        }),
      ),
    ).toBeGreaterThan(5));

  it('finds a translation by the concept of its title and by its numbers', () => {
    const nl = advertentie({ titel: 'Lasser', werkgever: 'A', tekst: 'Voor 3.145 euro.' });
    const en = advertentie({ titel: 'Welder', werkgever: 'B', tekst: 'For 3,145 euros.' });
    expect(gedeeld(nl, en)).toBe(2);
  });

  it('does not tie adverts of two towns together by title, employer or pay', () => {
    const elders = [{ naam: 'Goes', postcode: null, provincie: null, land: 'NL' }];
    const hier = advertentie({ titel: 'Lasser', tekst: '3.145' });
    expect(gedeeld(hier, { ...hier, werkplekken: elders })).toBe(0);
  });

  it('gives a heavy advert no more than some sixty keys, all of 32 bits', () => {
    const zwaar = advertentie({
      titel: 'Lasser pijpfitter constructiewerker monteur timmerman schilder metselaar voorman',
      tekst: `${WERK} 1200 1300 1400 1500 1600 1700 1800 3100`,
      werkplekken: ['Ede', 'Goes', 'Zwolle', 'Tiel', 'Almere'].map((naam) => ({
        naam,
        postcode: '1234 AB',
        provincie: null,
        land: 'NL',
      })),
    });
    const sleutels = zoeksleutels(zwaar);
    expect(sleutels.length).toBeLessThanOrEqual(80);
    expect(sleutels.every((sleutel) => sleutel === (sleutel | 0))).toBe(true);
  });
});
