import { describe, expect, it } from '@jest/globals';
import { type Reisgrens, zoekPlaatsen } from '@passend/domain';
import { type Reistijdprofiel, reistijd, reistijden } from './reistijd.criterion.js';

const VRIJ: Reisgrens = { uit: [], maxMinuten: {}, maxKm: null };
const basis: Reistijdprofiel = {
  woonplaats: 'Zwolle',
  max_reis_km: 60,
  rijbewijs: ['B'],
  reisgrens: VRIJ,
};
const soort = (plaats: string, anders: Partial<Reistijdprofiel>) =>
  reistijd.bereid({ ...basis, ...anders })({
    plaatsen: zoekPlaatsen(plaats).map(({ id }) => id),
    thuiswerk: null,
  }).soort;

describe('reistijd', () => {
  it('says nothing without a wish or a limit on travelling', () => {
    expect(soort('Deventer', {})).toBe('niet-van-toepassing');
    expect(soort('Deventer', { vervoermiddelen: ['fiets'] })).toBe('niet-van-toepassing');
  });

  it('fits when one of the ways is short enough, and falls off when none is', () => {
    expect(soort('Deventer', { max_reistijd_min: 45 })).toBe('gescoord');
    expect(soort('Deventer', { max_reistijd_min: 45, vervoermiddelen: ['fiets'] })).toBe(
      'blokkerend',
    );
    expect(soort('Deventer', { max_reistijd_min: 20 })).toBe('blokkerend');
  });

  it('leaves a place open that is in reach only by a car that the person cannot drive', () => {
    const zonderAuto = { ...VRIJ, uit: ['auto'] as const };
    expect(soort('Deventer', { max_reistijd_min: 45, reisgrens: zonderAuto })).toBe('onbekend');
    expect(soort('Deventer', { max_reistijd_min: 45, rijbewijs: [] })).toBe('onbekend');
    expect(soort('Deventer', { max_reistijd_min: 70, reisgrens: zonderAuto })).toBe('gescoord');
  });

  it('asks when a trip is longer than the limit allows, in minutes or kilometres', () => {
    const halfUur = { uit: ['auto'] as const, maxMinuten: { fiets: 30, ov: 30 }, maxKm: null };
    expect(soort('Deventer', { reisgrens: halfUur })).toBe('onbekend');
    expect(soort('Hattem', { reisgrens: halfUur })).toBe('gescoord');
    expect(soort('Deventer', { reisgrens: { ...VRIJ, maxKm: 10 } })).toBe('onbekend');
  });

  it('does not judge again what is too far, unknown or done at home', () => {
    expect(soort('Maastricht', { max_reistijd_min: 30 })).toBe('niet-van-toepassing');
    expect(soort('Xyzzy', { max_reistijd_min: 30 })).toBe('niet-van-toepassing');
    const thuis = reistijd.bereid({ ...basis, max_reistijd_min: 10 });
    expect(thuis({ plaatsen: [], thuiswerk: 'volledig' }).soort).toBe('niet-van-toepassing');
  });

  it('names every way with its estimate, or only those that are wished', () => {
    expect(reistijden(10, { rijbewijs: [] }, VRIJ)).toEqual([
      { middel: 'auto', minuten: 20, kan: false, belet: 'rijbewijs' },
      { middel: 'fiets', minuten: 45, kan: true, belet: null },
      { middel: 'ov', minuten: 45, kan: true, belet: null },
    ]);
    expect(reistijden(10, { rijbewijs: [], vervoermiddelen: ['auto'] }, VRIJ)).toEqual([
      { middel: 'auto', minuten: 20, kan: true, belet: null },
    ]);
  });
});
