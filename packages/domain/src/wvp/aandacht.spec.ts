import { describe, expect, it } from '@jest/globals';
import { klokaandacht, teldagVan } from './aandacht.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import { tijdlijnVan } from './tijdlijn.js';

const D = '2026-01-05';
const TOT_PLAN: readonly Gebeurtenis[] = [
  { soort: 'probleemanalyse', datum: '2026-02-02' },
  { soort: 'plan_van_aanpak', datum: '2026-02-16' },
];
const op = (vandaag: string, gebeurtenissen: readonly Gebeurtenis[] = TOT_PLAN) => {
  const { mijlpalen } = tijdlijnVan(D, gebeurtenissen, vandaag);
  const { gevaar, volgende } = klokaandacht(mijlpalen, vandaag);
  return { gevaar: gevaar.map(({ code }) => code), volgende: volgende?.code };
};

describe('what is at risk and what is next', () => {
  it('is nothing and the first evaluation when everything was done', () => {
    expect(op('2026-02-20')).toEqual({ gevaar: [], volgende: 'evaluatie' });
  });

  it('is at risk two weeks before its day, and stays so after it', () => {
    expect(op('2026-03-17').gevaar).toEqual(['evaluatie']);
    expect(op('2026-04-20').gevaar).toEqual(['evaluatie']);
  });

  it('names the most late first', () => {
    expect(op('2026-10-27', []).gevaar.slice(0, 2)).toEqual(['probleemanalyse', 'plan_van_aanpak']);
  });

  it('asks nothing after a death, and nothing that is voluntary', () => {
    const dood = { soort: 'overlijden', datum: '2026-03-01' } as const;
    expect(op('2026-03-02', [...TOT_PLAN, dood])).toEqual({ gevaar: [], volgende: undefined });
    expect(op('2026-11-20').gevaar).not.toContain('ad_onderzoek');
  });

  it('goes by the last day, else the next that repeats, else the target', () => {
    const { mijlpalen } = tijdlijnVan(D, TOT_PLAN, '2026-02-20');
    const dag = (code: string) => {
      const een = mijlpalen.find((mijlpaal) => mijlpaal.code === code);
      return een && teldagVan(een);
    };
    expect(dag('evaluatie')).toBe('2026-03-30');
    expect(dag('melding_42')).toBe('2026-10-26');
    expect(dag('deskundigenoordeel')).toBeUndefined();
  });
});
