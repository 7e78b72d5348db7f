import { describe, expect, it } from '@jest/globals';
import type { Zoekprofiel } from '@passend/domain';
import { LEGE_VORM, leesProfielvorm, vormVanProfiel } from './zoekprofiel-vorm.js';

const PROFIEL: Zoekprofiel = {
  doelberoepen: ['planner', 'medewerker binnendienst'],
  woonplaats: 'Zeist',
  max_reis_km: 22.5,
  uren_min: 16,
  uren_max: 24,
  opleiding: 'mbo-3',
  rijbewijs: ['B'],
  talen: ['nl', 'en'],
  taalniveaus: { nl: 'goed', ar: 'moedertaal' },
  diplomas: ['VCA'],
};

describe('the zoekprofiel form', () => {
  it('reads back what it was filled with', () => {
    expect(leesProfielvorm(vormVanProfiel(PROFIEL))).toEqual({ profiel: PROFIEL, fouten: [] });
  });

  it('leaves out empty lines and spaces around a line', () => {
    const vorm = { ...vormVanProfiel(PROFIEL), doelberoepen: ' planner \n\n  chauffeur' };
    expect(leesProfielvorm(vorm).profiel?.doelberoepen).toEqual(['planner', 'chauffeur']);
  });

  it('names every empty field once, and does not read empty as zero', () => {
    expect(leesProfielvorm(LEGE_VORM).fouten.map(({ veldId }) => veldId)).toEqual([
      'woonplaats',
      'max_reis_km',
      'uren_min',
      'uren_max',
    ]);
  });

  it('refuses more hours at least than at most', () => {
    const vorm = { ...vormVanProfiel(PROFIEL), uren_min: '32' };
    expect(leesProfielvorm(vorm).fouten.map(({ veldId }) => veldId)).toEqual(['uren_max']);
  });

  it('refuses a level without a language beside what else is wrong', () => {
    const talen = [{ taal: '', niveau: 'goed', leest: true }] as const;
    const vorm = { ...vormVanProfiel(PROFIEL), talen, woonplaats: ' ' };
    expect(leesProfielvorm(vorm).fouten.map(({ veldId }) => veldId)).toEqual([
      'woonplaats',
      'taal-0',
    ]);
  });

  it('refuses words where a number belongs, in Dutch', () => {
    const vorm = { ...vormVanProfiel(PROFIEL), max_reis_km: 'ver' };
    expect(leesProfielvorm(vorm).fouten).toEqual([
      { veldId: 'max_reis_km', melding: 'Vul een reisafstand in van 1 tot 400 kilometer.' },
    ]);
  });
});
