import { describe, expect, it } from '@jest/globals';
import { leesMaat, type Maatsleutel } from './maten.js';
import { normaliseer } from './normaliseer.js';

const maat = (woorden: string, sleutel: Maatsleutel) => leesMaat(normaliseer(woorden), sleutel);

describe('a measure in words', () => {
  it.each<[string, Maatsleutel, number]>([
    ['een kilo of twaalf', 'max_kg', 12],
    ['een kilo of twaalf tot vijftien', 'max_kg', 15],
    ['tien à vijftien kilo', 'max_kg', 15],
    ['vijfentwintig kilo', 'max_kg', 25],
    ['tweeëntwintig kilo', 'max_kg', 22],
    ['honderd dozen van 20 kilo', 'max_kg', 20],
    ['een pond', 'max_kg', 0.5],
    ['fifty pounds', 'max_kg', 22.68],
    ['een uur of zes', 'max_uur', 6],
    ['een half uurtje', 'max_uur', 0.5],
    ['drie kwartier', 'max_uur', 0.75],
    ['een minuut of twintig', 'max_min_achtereen', 20],
    ['een keer of vierhonderd per uur', 'max_per_uur', 400],
    ['vijfhonderd producten per uur', 'max_per_uur', 500],
    ['twaalf kilometer', 'max_km', 12],
    ['negentig decibel', 'max_db', 90],
    ['rond de 36 graden', 'max_c', 36],
    ['een graad of veertig', 'max_c', 40],
    ['vriest het twintig graden', 'min_c', -20],
    ['achttien graden onder nul', 'min_c', -18],
    ['min twintig', 'min_c', -20],
  ])('%s', (woorden, sleutel, verwacht) => {
    expect(maat(woorden, sleutel)).toBeCloseTo(verwacht, 2);
  });

  it.each<[string, Maatsleutel]>([
    ['40 graden', 'min_c'],
    ['vier graden', 'max_c'],
    ['duizend kilo', 'max_kg'],
    ['12 euro per uur', 'max_per_uur'],
    ['twintig', 'max_kg'],
  ])('is not read from: %s (%s)', (woorden, sleutel) => {
    expect(maat(woorden, sleutel)).toBeNull();
  });
});
