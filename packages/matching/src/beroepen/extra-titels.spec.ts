import { describe, expect, it } from '@jest/globals';
import { leesExtraTitels, metExtraTitels } from './extra-titels.js';
import { herkenBeroep } from './in-gebruik.js';

const TEKST = `# our own words
4321.2 pallettenkoning | zandzakvuller

9112.1 glimmeester|orderpicker
1234 zonder nummer
9999.9 bestaat niet
5153.1`;

describe('further titles', () => {
  it('are read per line; a bad line is reported by its number and costs nothing else', () => {
    const { extra, ongeldig } = leesExtraTitels(TEKST);
    expect(extra).toEqual([
      { code: '4321.2', titels: ['pallettenkoning', 'zandzakvuller'] },
      { code: '9112.1', titels: ['glimmeester', 'orderpicker'] },
    ]);
    expect(ongeldig).toEqual([5, 6, 7]);
  });

  it('are recognised in every form that the table is recognised in', () => {
    const herken = metExtraTitels(leesExtraTitels(TEKST).extra);
    expect(herkenBeroep('Pallettenkoning')).toBeNull();
    expect(herken('Pallettenkoning (m/v) 32 uur')?.code).toBe('4321.2');
    expect(herken('Glimmeesters gezocht')?.code).toBe('9112.1');
  });

  it('never change what a whole title of the table means', () => {
    const herken = metExtraTitels(leesExtraTitels(TEKST).extra);
    expect(herken('Orderpicker')).toEqual(herkenBeroep('Orderpicker'));
    expect(herken('Xyzzy')).toBeNull();
  });
});
