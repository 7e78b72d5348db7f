import { describe, expect, it } from '@jest/globals';
import { TELWOORD, TELWOORDEN } from './telwoorden.js';

const HEEL = new RegExp(`^${TELWOORD}`, 'u');

describe('TELWOORDEN', () => {
  it.each([
    ['één', 1],
    ['negentien', 19],
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['tweeentwintig', 22],
    ['zevenendertig', 37],
    ['honderd', 100],
    ['honderdtwintig', 120],
    ['honderdenvijf', 105],
    ['tweehonderd', 200],
    ['eleven', 11],
    ['twenty-five', 25],
    ['thirty two', 32],
  ])('reads %s', (woord, getal) => {
    expect(TELWOORDEN.get(woord)).toBe(getal);
  });

  it('has every number from one to ninety-nine in both languages', () => {
    const getallen = new Set(TELWOORDEN.values());
    for (let getal = 1; getal < 100; getal++) expect(getallen).toContain(getal);
    expect([...TELWOORDEN.keys()].filter((woord) => /^\p{L}+-\p{L}+$/u.test(woord))).toHaveLength(
      72,
    );
  });
});

describe('TELWOORD', () => {
  it('finds the whole of each', () => {
    const half = [...TELWOORDEN.keys()].filter((woord) => HEEL.exec(woord)?.[0] !== woord);
    expect(half).toEqual([]);
  });

  it.each(['uur', 'kilo', 'heen', 'and'])('finds nothing in %s', (woord) => {
    expect(HEEL.test(woord)).toBe(false);
  });
});
