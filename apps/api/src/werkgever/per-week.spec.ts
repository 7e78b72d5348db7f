import { describe, expect, it } from '@jest/globals';
import { telPerWeek } from './per-week.js';

describe('telPerWeek', () => {
  it('counts in calendar weeks from Monday, the oldest of eight first', () => {
    const weken = telPerWeek(
      ['2026-11-16', '2026-11-22', '2026-11-15', '2026-09-28', '2026-09-27'],
      '2026-11-22',
    );
    expect(weken).toHaveLength(8);
    expect(weken[0]).toEqual({ maandag: '2026-09-28', aantal: 1 });
    expect(weken[6]).toEqual({ maandag: '2026-11-09', aantal: 1 });
    expect(weken[7]).toEqual({ maandag: '2026-11-16', aantal: 2 });
  });
});
