import { describe, expect, it } from '@jest/globals';
import { logperiode } from './logperiode.js';

describe('logperiode', () => {
  it('takes whole days in the Netherlands, in winter and in summer', () => {
    expect(logperiode({ van: '2026-01-10', tot: '2026-01-10' })).toEqual({
      van: new Date('2026-01-09T23:00:00Z'),
      tot: new Date('2026-01-10T23:00:00Z'),
    });
    expect(logperiode({ van: '2026-07-10', tot: '2026-07-11' })).toEqual({
      van: new Date('2026-07-09T22:00:00Z'),
      tot: new Date('2026-07-11T22:00:00Z'),
    });
  });

  it('is open where nothing was filled in', () => {
    expect(logperiode({})).toEqual({ van: null, tot: null });
  });
});
