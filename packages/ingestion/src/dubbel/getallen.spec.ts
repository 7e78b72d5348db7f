import { describe, expect, it } from '@jest/globals';
import { getallenVan } from './getallen.js';

describe('getallenVan', () => {
  it('reads the Dutch and the English notation as the same numbers', () => {
    const nederlands = getallenVan('€ 2.541,- tot 3.402 bij 36 uur, 8,33 procent, twaalf kamers');
    const engels = getallenVan('EUR 2,541 to 3,402 for 36 hours, 8.33 percent, twelve rooms');
    expect([...nederlands].sort()).toEqual([...engels].sort());
    expect(nederlands).toEqual(new Set([2541, 3402, 36, 8.33, 12]));
  });

  it('does not read a word that only begins like a number', () =>
    expect(getallenVan('tiental drietand achterdeur').size).toBe(0));

  it('does not read a date or a long row of digits and points as a number', () =>
    expect(getallenVan(`1.2.2026 ${'1.'.repeat(25_000)}`).size).toBe(0));
});
