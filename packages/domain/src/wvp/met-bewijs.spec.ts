import { describe, expect, it } from '@jest/globals';
import { gebeurtenisBij, metBewijs, type Vastgelegd } from './met-bewijs.js';
import type { MijlpaalCode } from './mijlpaal.js';
import { tijdlijnVan } from './tijdlijn.js';

const VANDAAG = '2026-11-30';
const stand = (code: MijlpaalCode, bewijs: Vastgelegd) => {
  const { mijlpalen } = tijdlijnVan('2026-01-05', [], VANDAAG);
  const een = metBewijs(mijlpalen, new Map([[code, [bewijs]]]), VANDAAG).find(
    (mijlpaal) => mijlpaal.code === code,
  );
  return een && [een.status, een.gedaan_op];
};

describe('steps with their evidence', () => {
  it('are done on the day of the document, also after the last day', () => {
    expect(stand('riv', { uitkomst: 'gedaan', datum: '2026-11-02' })).toEqual([
      'gedaan',
      '2026-11-02',
    ]);
    expect(stand('probleemanalyse', { uitkomst: 'gedaan', datum: '2026-06-01' })).toEqual([
      'te_laat_gedaan',
      '2026-06-01',
    ]);
  });

  it('are left aside with a reason, and not by a day that has yet to come', () => {
    const afgeweken = { uitkomst: 'afgeweken', datum: '2026-11-02' } as const;
    expect(stand('plan_van_aanpak', afgeweken)).toEqual(['afgeweken', undefined]);
    expect(stand('plan_van_aanpak', { ...afgeweken, datum: '2026-12-02' })?.[0]).toBe('te_laat');
  });

  it('of an evaluation say nothing about the next one', () => {
    expect(stand('evaluatie', { uitkomst: 'gedaan', datum: '2026-03-01' })?.[1]).toBeUndefined();
  });

  it('set the clock where the days of other steps depend on it', () => {
    const gedaan = { uitkomst: 'gedaan', datum: '2026-11-02' } as const;
    expect(gebeurtenisBij('melding_42', gedaan)).toEqual({
      soort: 'melding_42',
      datum: '2026-11-02',
    });
    expect(gebeurtenisBij('uwv_brief', gedaan)).toMatchObject({ ontvangen: '2026-11-02' });
    expect(gebeurtenisBij('bijstelling_plan_van_aanpak', gedaan)).toBeNull();
    const afgeweken = { ...gedaan, uitkomst: 'afgeweken' } as const;
    expect(gebeurtenisBij('start_2e_spoor', afgeweken)).toMatchObject({ soort: 'afwijking' });
    expect(gebeurtenisBij('melding_42', afgeweken)).toBeNull();
  });
});
