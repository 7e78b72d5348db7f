import { describe, expect, it } from '@jest/globals';
import type { MijlpaalWeergave } from '@passend/contracts';
import { daarna, dagVan, nuAanDeBeurt } from './beurt.js';

const mijlpaal = (anders: Partial<MijlpaalWeergave>): MijlpaalWeergave => ({
  code: 'evaluatie',
  naam: 'Evaluatie',
  verantwoordelijke: 'werkgever',
  vanaf: null,
  streefdatum: null,
  uitersteDatum: null,
  wettelijkeDatum: null,
  data: [],
  vorm: null,
  status: 'open',
  gedaanOp: null,
  document: null,
  termijn: '',
  teLaat: null,
  grondslag: [],
  zekerheid: 'wet',
  twijfel: null,
  bewijs: [],
  ...anders,
});

describe('whose turn it is', () => {
  const laat = mijlpaal({ status: 'te_laat', uitersteDatum: '2026-02-16' });
  const nu = mijlpaal({ status: 'dringend', uitersteDatum: '2026-03-10' });
  const later = mijlpaal({ status: 'nog_niet', uitersteDatum: '2026-10-26' });
  const laatst = mijlpaal({ status: 'nog_niet', uitersteDatum: '2027-10-03' });
  const keuze = mijlpaal({ status: 'nog_niet', vorm: 'vrijwillig', streefdatum: '2026-04-01' });
  const klaar = mijlpaal({ status: 'gedaan', uitersteDatum: '2026-01-10' });

  it('is what is open now, the earliest day first', () => {
    expect(nuAanDeBeurt([later, nu, klaar, laat])).toEqual([laat, nu]);
  });

  it('is after that the first duty that comes, not what may be done', () => {
    expect(daarna([laatst, keuze, later, nu])).toBe(later);
    expect(daarna([nu])).toBeUndefined();
  });

  it('counts by the outer day, else by the first evaluation, else by the target', () => {
    expect(dagVan(mijlpaal({ uitersteDatum: '2026-01-02', streefdatum: '2026-01-01' }))).toBe(
      '2026-01-02',
    );
    expect(dagVan(mijlpaal({ data: ['2026-03-01'], streefdatum: '2026-02-01' }))).toBe(
      '2026-03-01',
    );
    expect(dagVan(mijlpaal({}))).toBeNull();
  });
});
