import { describe, expect, it } from '@jest/globals';
import { blikVan, WAARSCHUW_S } from './sessietijd.js';

describe('the warning before a session ends', () => {
  it('comes two minutes before the end, or more', () => {
    expect(WAARSCHUW_S).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ['an hour is left', { stilNogS: 3600, totaalNogS: 43_200 }, 'niets', 3420_000],
    ['the moment is a second away', { stilNogS: 181, totaalNogS: 43_200 }, 'niets', 1000],
    ['three minutes are left', { stilNogS: 180, totaalNogS: 43_200 }, 'stil', 15_000],
    ['some seconds are left', { stilNogS: 4, totaalNogS: 43_200 }, 'stil', 5000],
    ['it is over', { stilNogS: 0, totaalNogS: 43_200 }, 'stil', 1000],
    ['the day is over whatever one does', { stilNogS: 150, totaalNogS: 150 }, 'einde', 15_000],
    ['the day ends after the silence', { stilNogS: 150, totaalNogS: 151 }, 'stil', 15_000],
  ] as const)('when %s', (_wanneer, tijd, toon, overMs) => {
    expect(blikVan(tijd)).toMatchObject({ toon, overMs });
  });

  it('speaks of whole minutes and never of none', () => {
    const minuten = [180, 150, 100, 60, 20, 0].map(
      (stilNogS) => blikVan({ stilNogS, totaalNogS: 9999 }).minuten,
    );
    expect(minuten).toEqual([3, 3, 2, 1, 1, 1]);
  });
});
