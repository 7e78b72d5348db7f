import { describe, expect, it } from '@jest/globals';
import { reisTekst } from './reis.js';

describe('reisTekst', () => {
  it('gives the minutes of a way that can be used', () => {
    expect(reisTekst({ middel: 'ov', minuten: 45, belet: null })).toBe('± 45 min ov');
  });

  it('says of a way that cannot be used why not, and no minutes', () => {
    expect(reisTekst({ middel: 'auto', minuten: 20, belet: 'grens' })).toBe(
      'auto kan niet (belastbaarheid)',
    );
    expect(reisTekst({ middel: 'auto', minuten: 20, belet: 'rijbewijs' })).toBe(
      'auto kan niet (geen rijbewijs)',
    );
  });
});
