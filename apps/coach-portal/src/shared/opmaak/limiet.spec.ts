import { describe, expect, it } from '@jest/globals';
import { limietTekst } from './limiet.js';

describe('limietTekst', () => {
  it('puts measure and unit in words', () => {
    expect(limietTekst({ max_kg: 10 })).toBe('hoogstens 10 kg');
    expect(limietTekst({ max_uur: 4, max_min_achtereen: 30 })).toBe(
      'hoogstens 4 uur per werkdag, hoogstens 30 minuten achter elkaar',
    );
    expect(limietTekst({ min_c: 15 })).toBe('niet onder 15 °C');
  });

  it('names the kinds that are not possible', () => {
    expect(limietTekst({ niet: ['nacht', 'avond'] })).toBe('niet: nacht, avond');
  });

  it('keeps a limit of zero', () => {
    expect(limietTekst({ max_kg: 0 })).toBe('hoogstens 0 kg');
  });

  it('says nothing without a measure', () => {
    expect(limietTekst(null)).toBeNull();
    expect(limietTekst({})).toBeNull();
    expect(limietTekst({ code: 2 })).toBeNull();
  });
});
