import { describe, expect, it } from '@jest/globals';
import { isNacht } from './nachtvenster.js';

describe('the night window', () => {
  it.each([
    ['2026-11-30T20:59:59Z', false, '21.59 in winter'],
    ['2026-11-30T21:00:00Z', true, '22.00 in winter'],
    ['2026-12-01T04:59:59Z', true, '5.59 in winter'],
    ['2026-12-01T05:00:00Z', false, '6.00 in winter'],
    ['2027-07-01T20:00:00Z', true, '22.00 in summer'],
    ['2027-07-01T04:00:00Z', false, '6.00 in summer'],
    ['2027-03-28T03:59:59Z', true, '5.59 in the night that the clock goes forward'],
    ['2027-03-28T04:00:00Z', false, '6.00 after it'],
    ['2027-10-31T04:59:59Z', true, '5.59 in the night that the clock goes back'],
    ['2027-10-31T05:00:00Z', false, '6.00 after it'],
  ])('at %s: %s (%s)', (moment, nacht) => {
    expect(isNacht(new Date(moment))).toBe(nacht);
  });
});
