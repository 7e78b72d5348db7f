import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from './lees-belasting.js';

const zekerheden = (tekst: string, bewijs: string): readonly number[] =>
  leesBelasting(tekst)
    .filter((eis) => eis.bewijs === bewijs)
    .map(({ zekerheid }) => zekerheid);

describe('the weight of a quote', () => {
  it('is more in a clause that speaks to the reader', () => {
    const [los] = zekerheden('Monteur\nWerk met deadlines.', 'deadlines');
    const [aan] = zekerheden('Monteur\nJe werkt met deadlines.', 'deadlines');
    expect(aan).toBeGreaterThan(los ?? 1);
  });

  it('is more in a sentence that says it twice', () => {
    const [een] = zekerheden('Monteur\nWerk met deadlines.', 'deadlines');
    const [twee] = zekerheden('Monteur\nWerk met deadlines en veel tijdsdruk.', 'deadlines');
    expect(twee).toBeGreaterThan(een ?? 1);
  });
});
