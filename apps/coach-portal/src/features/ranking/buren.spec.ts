import { describe, expect, it } from '@jest/globals';
import { buren } from './buren.js';

describe('buren', () => {
  const ids = ['a', 'b', 'c'];

  it('knows what stands before and after', () => {
    expect(buren(ids, 'b')).toEqual({ plaats: 1, vorige: 'a', volgende: 'c' });
  });

  it('stops at both ends', () => {
    expect(buren(ids, 'a').vorige).toBeNull();
    expect(buren(ids, 'c').volgende).toBeNull();
  });

  it('starts at the top when the vacancy is not in the list', () => {
    expect(buren(ids, 'x')).toEqual({ plaats: -1, vorige: null, volgende: 'a' });
    expect(buren([], null)).toEqual({ plaats: -1, vorige: null, volgende: null });
  });
});
