import { expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from './groei.js';

const tel = (keren: number): number => {
  let som = 0;
  for (let nr = 0; nr < keren; nr += 1) som = (som + nr) % 7;
  return som;
};

it('tells work that grows with a power of a text from work that grows with its length', () => {
  const tekst = 'a'.repeat(10_000);
  // The third power: so far above the limit that no other process brings it below.
  expect(groei(({ length }) => tel(length ** 3 / 10_000), tekst)).toBeGreaterThan(HOOGSTE_GROEI);
  expect(groei(({ length }) => tel(length * 10_000), tekst)).toBeLessThan(HOOGSTE_GROEI);
  expect(groei(({ length }) => length, tekst)).toBe(1);
});
