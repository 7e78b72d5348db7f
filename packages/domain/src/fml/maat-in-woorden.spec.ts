import { describe, expect, it } from '@jest/globals';
import { maatSchema } from './maat.js';
import { maatInWoorden } from './maat-in-woorden.js';

describe('maatInWoorden', () => {
  it('names number and unit, with a Dutch comma', () => {
    expect(maatInWoorden({ max_kg: 12.5, min_c: -15 })).toEqual([
      { sleutel: 'max_kg', tekst: '12,5 kg' },
      { sleutel: 'min_c', tekst: '-15 °C' },
    ]);
  });

  it('keeps a zero and leaves out what has no unit', () => {
    expect(maatInWoorden({ max_kg: 0, niet: ['nacht'], code: 1 })).toHaveLength(1);
  });

  it('knows every number that a measure can hold', () => {
    const sleutels = Object.keys(maatSchema.shape).filter(
      (naam) => !['niet', 'code'].includes(naam),
    );
    const alles = Object.fromEntries(sleutels.map((naam) => [naam, 1]));
    expect(
      maatInWoorden(alles)
        .map(({ sleutel }) => sleutel)
        .sort(),
    ).toEqual(sleutels.sort());
  });
});
