import { describe, expect, it } from '@jest/globals';
import { FML_ITEMS } from '@passend/domain';
import { eenheidNaam, itemNaam } from '../fml.js';
import { NIVEAUTEKSTEN } from './niveaus.js';

describe('the FML in English', () => {
  it('has words for every level of both editions', () => {
    const zonder = FML_ITEMS.flatMap(({ niveaus, niveaus2002 = [] }) => [
      ...niveaus,
      ...niveaus2002,
    ])
      .map(({ tekst }) => tekst)
      .filter((tekst) => !NIVEAUTEKSTEN.has(tekst));
    expect(zonder).toEqual([]);
  });

  it('keeps no words that no level has', () => {
    const teksten = FML_ITEMS.flatMap(({ niveaus, niveaus2002 = [] }) => [
      ...niveaus,
      ...niveaus2002,
    ]).map(({ tekst }) => tekst);
    expect([...NIVEAUTEKSTEN.keys()].filter((tekst) => !teksten.includes(tekst))).toEqual([]);
  });

  it('names an item, and leaves a name that it does not know', () => {
    expect(itemNaam('tillen', 'Tillen')).toBe('Lifting');
    expect(itemNaam('iets', 'Iets anders')).toBe('Iets anders');
  });

  it('names a unit', () => {
    expect(eenheidNaam('minuten achter elkaar')).toBe('minutes at a stretch');
  });
});
