import { describe, expect, it } from '@jest/globals';
import { duurTekst } from './duur.js';

describe('a wait in words', () => {
  it.each([
    [0, '0 seconden'],
    [1_000, '1 seconde'],
    [59_400, '59 seconden'],
    [59_600, '1 minuut'],
    [150_000, '3 minuten'],
    [3_600_000, '1 uur'],
    [47 * 3_600_000, '47 uur'],
    [72 * 3_600_000, '3 dagen'],
  ])('%d ms: %s', (ms, tekst) => {
    expect(duurTekst(ms)).toBe(tekst);
  });
});
