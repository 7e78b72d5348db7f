import { describe, expect, it } from '@jest/globals';
import { ogenblikVan } from './ogenblik.js';

describe('a day and time in the Netherlands', () => {
  it.each([
    ['2026-12-03', '10:00', '2026-12-03T09:00:00.000Z'],
    ['2026-07-03', '10:00', '2026-07-03T08:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
    ['2026-01-01', '00:15', '2025-12-31T23:15:00.000Z'],
  ])('%s %s is %s', (dag, tijd, moment) => {
    expect(ogenblikVan(dag, tijd).toISOString()).toBe(moment);
  });
});
