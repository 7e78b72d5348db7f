import { describe, expect, it } from '@jest/globals';
import type { Weergave } from '@passend/contracts';
import { isNuTeZien, vanDezeLijst, weergaveAdres } from './weergave-adres.js';

const ID = '00000000-0000-4000-8000-000000000001';
const weergave = (deel: Partial<Weergave>): Weergave => ({
  id: '00000000-0000-4000-8000-000000000009',
  plek: 'sollicitaties',
  werknemerId: null,
  naam: 'Mijn lijst',
  filter: {},
  gedeeld: false,
  van: null,
  ...deel,
});

describe('the address of a view', () => {
  it.each([
    [weergave({ plek: 'caseload', filter: { volgorde: 'naam' } }), '/caseload?volgorde=naam'],
    [weergave({ filter: { weergave: 'bord' } }), '/sollicitaties?weergave=bord'],
    [weergave({ werknemerId: ID }), `/sollicitaties?werknemer=${ID}`],
    [
      weergave({ plek: 'ranglijst', werknemerId: ID, filter: { land: ['nl', 'be'] } }),
      `/werknemers/${ID}/matches?land=nl&land=be`,
    ],
  ])('leads to its list', (een, adres) => {
    expect(weergaveAdres(een)).toBe(adres);
  });
});

describe('what stands on a page', () => {
  it('is of that list, and of a ranking of that client', () => {
    const ander = weergave({ plek: 'ranglijst', werknemerId: ID });
    const alle = [weergave({}), weergave({ werknemerId: ID }), ander];
    const gezien = { werknemerId: null, filter: {} };
    expect(vanDezeLijst(alle, { ...gezien, plek: 'sollicitaties' })).toHaveLength(2);
    expect(vanDezeLijst(alle, { ...gezien, plek: 'ranglijst', werknemerId: ID })).toEqual([ander]);
    expect(vanDezeLijst(alle, { ...gezien, plek: 'ranglijst', werknemerId: 'x' })).toEqual([]);
  });

  it('is what is seen now, whatever the order', () => {
    const een = weergave({ filter: { groep: 'nu', kolom: 'gesprek' } });
    const gezien = { plek: 'sollicitaties', werknemerId: null } as const;
    expect(isNuTeZien(een, { ...gezien, filter: { kolom: 'gesprek', groep: 'nu' } })).toBe(true);
    expect(isNuTeZien(een, { ...gezien, filter: { groep: 'nu' } })).toBe(false);
    expect(isNuTeZien(een, { ...gezien, werknemerId: ID, filter: een.filter })).toBe(false);
  });
});
