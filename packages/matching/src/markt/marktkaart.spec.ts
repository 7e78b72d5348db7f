import { describe, expect, it } from '@jest/globals';
import { allePlaatsen, gebruikPostcodes, zoekPlaatsen } from '@passend/domain';
import { PERSONEN, VACATURES } from '../score/golden/invoer.js';
import type { VacatureKenmerken } from '../types.js';
import { Marktindex } from './marktindex.js';

const [persoon] = Object.values(PERSONEN);
const [voorbeeld] = Object.values(VACATURES);
const UTRECHT = zoekPlaatsen('Utrecht')[0]?.id ?? 0;
const ZWOLLE = zoekPlaatsen('Zwolle')[0]?.id ?? 0;
const NERGENS = Math.max(...allePlaatsen().map(({ id }) => id)) + 1;

function kaartVan(...anders: readonly Partial<VacatureKenmerken>[]) {
  if (persoon === undefined || voorbeeld === undefined) throw new Error('no golden input');
  const index = new Marktindex();
  anders.forEach((een, nr) => {
    const kenmerken = { ...voorbeeld, thuiswerk: null, ...een };
    index.zet({ id: nr + 1, kenmerken, land: 'NL', eerstGezien: '2026-03-01' });
  });
  return index.beoordeel(persoon);
}

const som = (aantallen: object) =>
  Object.values(aantallen).reduce((totaal: number, aantal) => totaal + Number(aantal), 0);

describe('where the vacancies of a market are', () => {
  it('counts a vacancy in each of its towns, once in all, and leaves out what has no place', () => {
    const kaart = kaartVan(
      { plaatsen: [UTRECHT] },
      { plaatsen: [UTRECHT, ZWOLLE, UTRECHT] },
      { plaatsen: [NERGENS] },
      { plaatsen: [] },
      { plaatsen: [ZWOLLE], thuiswerk: 'volledig' },
    ).perPlaats();
    expect(kaart).toMatchObject({ totaal: 5, thuis: 1, zonderPlaats: 2 });
    expect(kaart.plaatsen.map(({ plaatsId, aantallen }) => [plaatsId, som(aantallen)])).toEqual([
      [UTRECHT, 2],
      [ZWOLLE, 1],
    ]);
  });

  it('splits each town by the outcomes that the ranking gives', () => {
    const plaatsen = [UTRECHT];
    const uitslag = kaartVan({ plaatsen }, { plaatsen, eisen: [] });
    const [daar] = uitslag.perPlaats().plaatsen;
    for (const uitkomst of ['past', 'mogelijk', 'overschrijdt'] as const)
      expect(daar?.aantallen[uitkomst]).toBe(uitslag.tel({ uitkomsten: [uitkomst] }));
  });

  it('keeps the other towns when one was chosen, and follows the other filters', () => {
    const uitslag = kaartVan({ plaatsen: [UTRECHT] }, { plaatsen: [ZWOLLE] });
    expect(uitslag.perPlaats({ plaatsen: [UTRECHT] }).plaatsen).toHaveLength(2);
    expect(uitslag.perPlaats({ ids: new Set([2]) }).plaatsen).toMatchObject([{ plaatsId: ZWOLLE }]);
  });

  it('counts a postcode area for the town around it', () => {
    gebruikPostcodes([{ postcode: '3511', plaats: 'Utrecht', lat: 52.09, lon: 5.12 }]);
    const { plaatsen } = kaartVan({ plaatsen: [3511] }, { plaatsen: [UTRECHT] }).perPlaats();
    gebruikPostcodes([]);
    expect(plaatsen.map(({ plaatsId, aantallen }) => [plaatsId, som(aantallen)])).toEqual([
      [UTRECHT, 2],
    ]);
  });
});
