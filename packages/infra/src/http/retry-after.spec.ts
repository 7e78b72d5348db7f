import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { restAfterRefusal } from './retry-after.js';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const SIX_HOURS = 6 * 3_600_000;

describe('the rest after a source sends us away', () => {
  it('is what Retry-After asks in seconds', () => {
    expect(restAfterRefusal('120', 1, NOW)).toBe(120_000);
  });

  it('is what Retry-After asks as a date', () => {
    expect(restAfterRefusal('Sun, 22 Nov 2026 10:30:00 GMT', 1, NOW)).toBe(30 * 60_000);
  });

  it.each(['0', '-5', 'Sat, 21 Nov 2026 10:00:00 GMT'])(
    'is at least ten seconds after %s',
    (header) => {
      expect(restAfterRefusal(header, 1, NOW)).toBeGreaterThanOrEqual(10_000);
    },
  );

  it('is at most six hours, whatever is asked', () => {
    expect(restAfterRefusal('999999999', 1, NOW)).toBe(SIX_HOURS);
  });

  it('doubles with each refusal that names no time', () => {
    expect([1, 2, 3].map((failures) => restAfterRefusal(null, failures, NOW))).toEqual([
      60_000, 120_000, 240_000,
    ]);
  });

  it('is always a time between the two limits', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.integer(), (header, failures) => {
        const rest = restAfterRefusal(header, failures, NOW);
        return rest >= 10_000 && rest <= SIX_HOURS;
      }),
    );
  });
});
