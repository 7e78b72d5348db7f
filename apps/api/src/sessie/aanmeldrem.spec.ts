import { describe, expect, it } from '@jest/globals';
import { pauzeNa } from './aanmeldrem.js';

describe('the wait between tries to one account', () => {
  it('doubles from a minute to an hour, and no further', () => {
    const tries = [1, 2, 3, 4, 5, 6, 7, 8, 1000];
    expect(tries.map(pauzeNa)).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  });
});
