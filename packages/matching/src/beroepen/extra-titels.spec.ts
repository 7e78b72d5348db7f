import { describe, expect, it } from '@jest/globals';
import { leesExtraTitels, metExtraTitels } from './extra-titels.js';
import { ZEKER } from './herken-beroep.js';
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

  it('know nothing of what neither table has', () => {
    const herken = metExtraTitels(leesExtraTitels(TEKST).extra);
    expect(herken('Xyzzy')).toBeNull();
  });
});

describe('the order in which tables are asked', () => {
  const herken = metExtraTitels([
    { code: '9112.1', titels: ['orderpicker', 'buislasser', 'lasser'] },
    { code: '4321.2', titels: ['scheepslassers'] },
  ]);
  const LASSER = herkenBeroep('lasser')?.code;

  it('puts an imported title as it is written before the same title of the built-in table', () => {
    expect(herken('Orderpicker (m/v)')).toEqual({ code: '9112.1', zekerheid: ZEKER.heel });
    expect(herken('Lasser')?.code).toBe('9112.1');
  });

  it('puts a built-in title as it is written before another form of an imported one', () => {
    const anders = metExtraTitels([{ code: '9112.1', titels: ['stewardes', 'zandteller'] }]);
    expect(anders('Stewardess')).toEqual(herkenBeroep('Stewardess'));
    expect(anders('Stewardessen')?.code).toBe('9112.1');
    expect(anders('Zandtellers')?.code).toBe('9112.1');
  });

  it('puts a whole imported title before the end of a word that the built-in table knows', () => {
    expect(herkenBeroep('Buislasser')).toEqual({ code: LASSER, zekerheid: ZEKER.kop });
    expect(herken('Buislasser')).toEqual({ code: '9112.1', zekerheid: ZEKER.heel });
    expect(herken('Buislassers gezocht')).toEqual({ code: '9112.1', zekerheid: ZEKER.heel });
  });

  it('puts a whole built-in title before an imported title that is only part of it', () => {
    expect(herken('Constructielasser')?.code).toBe(LASSER);
    expect(herken('Lasser (TIG)')).toEqual({ code: LASSER, zekerheid: ZEKER.heel });
  });

  it('finds an imported title inside a longer one, and is less sure of it', () => {
    expect(herken('Buislasser Rotterdam')).toEqual({ code: '9112.1', zekerheid: ZEKER.deel });
  });

  it('takes the longest title inside one, whichever table has it', () => {
    expect(herken('Orderpicker heftruckchauffeur')?.code).toBe(
      herkenBeroep('heftruckchauffeur')?.code,
    );
    expect(herken('Buislasser kok')?.code).toBe('9112.1');
  });
});
