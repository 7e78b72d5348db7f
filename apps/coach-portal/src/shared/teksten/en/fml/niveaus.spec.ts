import { describe, expect, it } from '@jest/globals';
import { FML_ITEMS } from '@passend/domain';
import { eenheidNaam, itemNaam, metEenheid } from '../fml.js';
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

  it.each([
    ['7,5 uur per werkdag', '7.5 hours per working day'],
    ['12,5 kg', '12.5 kg'],
    ['600 keer per uur', '600 times per hour'],
  ])('says %s as %s', (tekst, engels) => {
    expect(metEenheid('max', tekst)).toBe(engels);
  });

  it('names a unit', () => {
    expect(eenheidNaam('minuten achter elkaar')).toBe('minutes at a stretch');
  });
});
