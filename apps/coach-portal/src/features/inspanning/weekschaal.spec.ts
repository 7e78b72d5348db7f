import { describe, expect, it } from '@jest/globals';
import { schaalTot } from './weekschaal.js';

describe('the scale of the picture of weeks', () => {
  it.each([
    [2, 2.5, [1, 2]],
    [4, 4.5, [1, 2, 3, 4]],
    [5, 6, [2, 4]],
    [9, 11.5, [5]],
    [30, 35, [10, 20, 30]],
    [500, 750, [500]],
  ])('of %i at most reaches to %f, with few lines', (hoogste, top, streepjes) => {
    expect(schaalTot(hoogste)).toEqual({ top, streepjes });
  });
});
