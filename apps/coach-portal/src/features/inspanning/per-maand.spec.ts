import { describe, expect, it } from '@jest/globals';
import { perMaand } from './per-maand.js';

const week = (maandag: string, sollicitaties: number, activiteiten: number) => ({
  maandag,
  sollicitaties,
  activiteiten,
  norm: null,
});

describe('perMaand', () => {
  it('puts a week in the month in which it began, the newest first, with the sum of each month', () => {
    const weken = [
      week('2026-09-28', 1, 0),
      week('2026-10-05', 2, 1),
      week('2026-10-26', 0, 3),
      week('2027-01-04', 1, 1),
    ];
    expect(perMaand(weken)).toEqual([
      { maand: '2027-01-01', weken: [weken[3]], sollicitaties: 1, activiteiten: 1 },
      { maand: '2026-10-01', weken: [weken[2], weken[1]], sollicitaties: 2, activiteiten: 4 },
      { maand: '2026-09-01', weken: [weken[0]], sollicitaties: 1, activiteiten: 0 },
    ]);
  });

  it('is empty without weeks', () => {
    expect(perMaand([])).toEqual([]);
  });
});
