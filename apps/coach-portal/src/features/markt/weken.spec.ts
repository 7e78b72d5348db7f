import { describe, expect, it } from '@jest/globals';
import type { Marktweek } from '@passend/contracts';
import { aaneengesloten, inBeeld } from './weken.js';

const week = (maandag: string): Marktweek => ({
  maandag,
  overwogen: 9,
  past: 1,
  mogelijk: 3,
  afgevallen: 5,
  nieuw: 2,
  gemetenOp: `${maandag}T08:00:00Z`,
  versies: { engine: 'e', lexicon: 'l' },
});

describe('the weeks of a chart', () => {
  it('show a gap where nothing was measured, and fill nothing in', () => {
    const regels = aaneengesloten([week('2026-12-21'), week('2027-01-04')]);
    expect(regels.map(({ maandag }) => maandag)).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
    ]);
    expect(regels.map(inBeeld)).toEqual([4, 0, 4]);
    expect(regels[1]?.week).toBeNull();
  });

  it('are none before the first measurement', () => {
    expect(aaneengesloten([])).toEqual([]);
  });
});
