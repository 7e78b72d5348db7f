import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from './gebeurtenis.js';
import type { Mijlpaal, MijlpaalCode } from './mijlpaal.js';
import { VOORBEELDEN } from './proef/voorbeelden.js';
import { tijdlijnVan } from './tijdlijn.js';

const LATER = '2029-12-31';
const D = '2026-01-05';

const mijlpalen = (gebeurtenissen: readonly Gebeurtenis[], eerste = D, peildatum = LATER) =>
  new Map<MijlpaalCode, Mijlpaal>(
    tijdlijnVan(eerste, gebeurtenissen, peildatum).mijlpalen.map((m) => [m.code, m]),
  );
const uiterste = (code: MijlpaalCode, gebeurtenissen: readonly Gebeurtenis[], eerste = D) =>
  mijlpalen(gebeurtenissen, eerste).get(code)?.uiterste_datum;

describe('the worked cases', () => {
  it.each(VOORBEELDEN.map((voorbeeld) => [voorbeeld.titel, voorbeeld] as const))(
    '%s',
    (_titel, { eersteZiektedag, gebeurtenissen, verwacht, nieuweEersteDag }) => {
      const tijdlijn = tijdlijnVan(eersteZiektedag, gebeurtenissen, LATER);
      expect(tijdlijn.eersteZiektedag).toBe(nieuweEersteDag ?? eersteZiektedag);
      expect(tijdlijn.nieuwGeval).toBe(nieuweEersteDag !== undefined);
      const gevonden = new Map(tijdlijn.mijlpalen.map((m) => [m.code as string, m]));
      for (const [code, datums] of Object.entries(verwacht)) {
        expect(gevonden.get(code)).toMatchObject(datums);
      }
    },
  );

  it('gives the first three evaluations every six weeks after the plan', () => {
    const { data } =
      mijlpalen(
        [
          { soort: 'probleemanalyse', datum: '2026-06-29' },
          { soort: 'plan_van_aanpak', datum: '2026-07-10' },
        ],
        '2026-06-01',
      ).get('evaluatie') ?? {};
    expect(data?.slice(0, 3)).toEqual(['2026-08-21', '2026-10-02', '2026-11-13']);
  });
});

describe('the start (Regeling procesgang art. 2 and 4)', () => {
  it('asks the plan two weeks after the analysis, also when that was late', () => {
    const na = (datum: string) => mijlpalen([{ soort: 'probleemanalyse', datum }]);
    expect(na('2026-02-02').get('plan_van_aanpak')).toMatchObject({
      vanaf: '2026-02-02',
      streefdatum: '2026-02-16',
      uiterste_datum: '2026-02-16',
    });
    expect(na('2026-03-20').get('plan_van_aanpak')).toMatchObject({
      streefdatum: '2026-03-01',
      uiterste_datum: '2026-04-03',
    });
    expect(na('2026-03-20').get('probleemanalyse')?.status).toBe('te_laat_gedaan');
  });

  it('counts evaluations on from the last one that was held', () => {
    const { data } =
      mijlpalen([
        { soort: 'plan_van_aanpak', datum: '2026-03-02' },
        { soort: 'evaluatie', datum: '2026-04-20' },
      ]).get('evaluatie') ?? {};
    expect(data?.[0]).toBe('2026-06-01');
    expect(data?.at(-1)).toBe('2027-11-29');
  });
});

describe('how a milestone stands on a day', () => {
  const status = (code: MijlpaalCode, peil: string, gebeurtenissen: readonly Gebeurtenis[] = []) =>
    mijlpalen(gebeurtenissen, D, peil).get(code)?.status;

  it.each([
    ['melding_42', '2026-10-18', 'nog_niet'],
    ['melding_42', '2026-10-19', 'open'],
    ['melding_42', '2026-10-26', 'open'],
    ['melding_42', '2026-10-27', 'te_laat'],
    ['probleemanalyse', '2026-02-15', 'open'],
    ['probleemanalyse', '2026-02-16', 'dringend'],
    ['probleemanalyse', '2026-02-17', 'te_laat'],
    ['einde_wachttijd', '2028-01-02', 'nog_niet'],
    ['einde_wachttijd', '2028-01-03', 'voorbij'],
    ['loondoorbetaling', '2026-05-01', 'loopt'],
  ] as const)('%s on %s is %s', (code, peil, verwacht) => {
    expect(status(code, peil)).toBe(verwacht);
  });

  it('asks an evaluation in the two weeks before it', () => {
    const plan = [{ soort: 'plan_van_aanpak', datum: '2026-03-02' }] as const;
    expect(status('evaluatie', '2026-03-29', plan)).toBe('nog_niet');
    expect(status('evaluatie', '2026-03-30', plan)).toBe('open');
    expect(status('evaluatie', '2026-04-13', plan)).toBe('open');
    expect(status('evaluatie', '2026-04-14', plan)).toBe('te_laat');
  });

  it('does not count what is dated after the day of looking, and knows reasons to deviate', () => {
    const later = [{ soort: 'probleemanalyse', datum: '2026-02-10' }] as const;
    expect(status('probleemanalyse', '2026-02-09', later)).toBe('open');
    expect(status('probleemanalyse', '2026-02-10', later)).toBe('gedaan');
    const reden = [
      { soort: 'afwijking', mijlpaal: 'probleemanalyse', datum: '2026-02-10' },
    ] as const;
    expect(status('probleemanalyse', '2026-03-01', reden)).toBe('afgeweken');
  });
});

describe('the 42-week notice (Ziektewet art. 38 lid 1)', () => {
  it.each([
    ['2025-06-15', '2026-04-05', '2026-04-07', 'Easter'],
    ['2025-07-09', '2026-04-29', '2026-04-29', 'a plain Wednesday'],
    ['2025-07-15', '2026-05-05', '2026-05-06', 'liberation day'],
    ['2026-03-14', '2027-01-02', '2027-01-04', 'a Saturday'],
  ])('of a case of %s is due on %s, and at the UWV on %s (%s)', (eerste, wet, uwv) => {
    expect(mijlpalen([], eerste).get('melding_42')).toMatchObject({
      wettelijke_datum: wet,
      uiterste_datum: uwv,
      verantwoordelijke: 'werkgever',
    });
  });
});

describe('the start of the 2e spoor', () => {
  it('falls away when return is expected within three months, and comes back when that fails', () => {
    const eerst = {
      soort: 'eerstejaarsevaluatie',
      datum: '2026-12-01',
      terugkeerBinnen3Maanden: true,
    } as const;
    const start = mijlpalen([eerst]).get('start_2e_spoor');
    expect(start?.vorm).toBe('niet_nodig_bij_terugkeer');
    expect(start?.uiterste_datum).toBeUndefined();
    const daarna = { ...eerst, datum: '2027-02-01', terugkeerBinnen3Maanden: false };
    expect(uiterste('start_2e_spoor', [eerst, daarna])).toBe('2027-03-15');
  });

  it('is eight weeks after what somebody can do became clear, when that was after the evaluation', () => {
    const vastgesteld = { soort: 'belastbaarheid_vastgesteld', datum: '2027-02-01' } as const;
    expect(uiterste('start_2e_spoor', [vastgesteld])).toBe('2027-03-29');
    expect(uiterste('bijstelling_plan_van_aanpak', [vastgesteld])).toBe('2027-02-15');
    const eerder = { ...vastgesteld, datum: '2026-06-01' };
    expect(uiterste('start_2e_spoor', [eerder])).toBe('2027-02-14');
    expect(uiterste('start_2e_spoor', [eerder, vastgesteld])).toBe('2027-02-14');
  });

  it('counts from the end of a time in which nothing could be asked', () => {
    const gbm = { soort: 'gbm', van: '2026-11-01', herbeoordeling: '2027-02-01' } as const;
    const open = mijlpalen([gbm], D, '2027-01-15');
    expect(open.get('start_2e_spoor')).toMatchObject({ vorm: 'opgeschort', status: 'opgeschort' });
    expect(open.get('gbm_herbeoordeling')).toMatchObject({ uiterste_datum: '2027-02-01' });
    const weer = [
      { soort: 'belastbaarheid_vastgesteld', datum: '2026-06-01' },
      { ...gbm, tot: '2027-03-31' },
      { soort: 'belastbaarheid_vastgesteld', datum: '2027-04-01' },
    ] as const;
    expect(uiterste('start_2e_spoor', weer)).toBe('2027-05-27');
  });

  it('leaves the calendar alone otherwise, and asks a limited RIV', () => {
    const gbm = { soort: 'gbm', van: '2026-11-01', herbeoordeling: '2027-02-01' } as const;
    const met = mijlpalen([gbm]);
    const zonder = mijlpalen([]);
    for (const code of ['melding_42', 'eerstejaarsevaluatie', 'riv', 'einde_wachttijd'] as const) {
      expect(met.get(code)?.uiterste_datum).toBe(zonder.get(code)?.uiterste_datum);
    }
    expect(met.get('riv')?.vorm).toBe('beperkt');
    expect(zonder.get('riv')?.vorm).toBe('volledig');
  });
});
