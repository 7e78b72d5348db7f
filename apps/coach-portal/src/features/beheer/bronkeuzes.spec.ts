import { describe, expect, it } from '@jest/globals';
import { elkeOpties, verwachteHerkomst } from './bronkeuzes.js';

describe('what is filled in for a new source', () => {
  it.each([
    ['sitemap', 'werkgever'],
    ['workday', 'ats'],
    ['adzuna', 'verzamelsite'],
  ])('%s is taken for a %s', (type, herkomst) => {
    expect(verwachteHerkomst(type)).toBe(herkomst);
  });

  it('offers the schedule that is set, in its place', () => {
    expect(elkeOpties(2).map(({ waarde }) => waarde)).toEqual([
      '1',
      '2',
      '3',
      '6',
      '12',
      '24',
      '168',
    ]);
    expect(elkeOpties(6)).toHaveLength(6);
  });
});
