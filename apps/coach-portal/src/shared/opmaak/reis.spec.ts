import { describe, expect, it } from '@jest/globals';
import { bruikbaarEerst, reisTekst } from './reis.js';

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

describe('bruikbaarEerst', () => {
  it('puts what can be used first and loses nothing', () => {
    const auto = { middel: 'auto', minuten: 20, belet: 'grens' } as const;
    const fiets = { middel: 'fiets', minuten: 45, belet: null } as const;
    const ov = { middel: 'ov', minuten: 45, belet: null } as const;
    expect(bruikbaarEerst([auto, fiets, ov])).toEqual([fiets, ov, auto]);
  });
});
