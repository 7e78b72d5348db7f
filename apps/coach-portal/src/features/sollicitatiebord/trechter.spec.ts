import { describe, expect, it } from '@jest/globals';
import { trechterVan } from './trechter.js';

const een = (verst: Parameters<typeof trechterVan>[0][number]['verst']) => ({
  telt: 'sollicitatie' as const,
  verst,
});

describe('trechterVan', () => {
  it('counts each in every step up to the furthest that it came', () => {
    const regels = [een('gesignaleerd'), een('gesprek'), een('gestart')];
    expect(trechterVan(regels).map(({ aantal }) => aantal)).toEqual([3, 2, 2, 1, 1]);
  });

  it('leaves out what counts as another activity', () => {
    const regels = [een('gesprek'), { ...een('gesprek'), telt: 'activiteit' as const }];
    expect(trechterVan(regels).map(({ aantal }) => aantal)).toEqual([1, 1, 1, 0, 0]);
  });
});
