import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from './gebeurtenis.js';
import type { Mijlpaal, MijlpaalCode } from './mijlpaal.js';
import { tijdlijnVan } from './tijdlijn.js';

const D = '2026-01-05';
const mijlpalen = (gebeurtenissen: readonly Gebeurtenis[], eerste = D) =>
  new Map<MijlpaalCode, Mijlpaal>(
    tijdlijnVan(eerste, gebeurtenissen, '2029-12-31').mijlpalen.map((m) => [m.code, m]),
  );
const uiterste = (code: MijlpaalCode, gebeurtenissen: readonly Gebeurtenis[], eerste = D) =>
  mijlpalen(gebeurtenissen, eerste).get(code)?.uiterste_datum;

describe('the application (Wet WIA art. 64)', () => {
  const brief = { soort: 'uwv_kennisgeving', ontvangen: '2027-10-04' } as const;

  it('may come four weeks after a late letter when the notice was done before week 81 was over', () => {
    const melding = (datum: string) => ({ soort: 'melding_42', datum }) as const;
    expect(uiterste('wia_aanvraag', [brief, melding('2027-07-25')])).toBe('2027-11-01');
    expect(uiterste('wia_aanvraag', [brief, melding('2027-07-26')])).toBe('2027-10-17');
    expect(uiterste('wia_aanvraag', [brief])).toBe('2027-10-17');
  });

  it('is not late in the weeks that a late letter gives', () => {
    const opTijd = [
      brief,
      { soort: 'melding_42', datum: '2026-10-26' },
      { soort: 'wia_aanvraag', datum: '2027-11-01' },
    ] as const;
    expect(uiterste('loondoorbetaling', opTijd)).toBe('2028-01-02');
    expect(uiterste('riv_toets', opTijd)).toBe('2027-11-21');
    expect(mijlpalen(opTijd).get('wia_aanvraag')?.status).toBe('gedaan');
  });

  it('does not gain from a letter in time', () => {
    const vroeg = { soort: 'uwv_kennisgeving', ontvangen: '2027-09-06' } as const;
    const melding = { soort: 'melding_42', datum: '2026-10-26' } as const;
    expect(uiterste('wia_aanvraag', [vroeg, melding])).toBe('2027-10-17');
  });

  it('stays on Christmas Day: terms that count back do not move', () => {
    expect(uiterste('wia_aanvraag', [], '2025-03-15')).toBe('2026-12-25');
  });
});

describe('the sanction (Wet WIA art. 25)', () => {
  const sanctie = { soort: 'loonsanctie', weken: 52 } as const;
  const verzoek = (ontvangen: string, besluit?: string): Gebeurtenis =>
    besluit === undefined
      ? { soort: 'bekortingsverzoek', ontvangen }
      : { soort: 'bekortingsverzoek', ontvangen, besluit };

  it('lasts 52 weeks', () => {
    expect(mijlpalen([sanctie], '2019-09-10').get('loonsanctie')).toMatchObject({
      vanaf: '2021-09-07',
      uiterste_datum: '2022-09-05',
    });
  });

  it.each([
    ['no decision yet', '2028-03-01', undefined, '2028-12-31'],
    ['a decision on the last day', '2028-03-01', '2028-03-22', '2028-05-03'],
    ['ten days late, which go off', '2028-03-01', '2028-04-01', '2028-05-03'],
    ['never past what was imposed', '2028-12-01', '2028-12-20', '2028-12-31'],
  ])('with %s ends on the right day', (_wat, ontvangen, besluit, einde) => {
    expect(uiterste('loonsanctie', [sanctie, verzoek(ontvangen, besluit)])).toBe(einde);
    expect(uiterste('loondoorbetaling', [sanctie, verzoek(ontvangen, besluit)])).toBe(einde);
  });

  it('does not run during leave', () => {
    const verlof = {
      soort: 'wazo_verlof',
      van: '2028-03-01',
      tot: '2028-06-20',
      zelfdeOorzaak: true,
    } as const;
    expect(uiterste('loonsanctie', [sanctie, verlof])).toBe('2029-04-22');
  });

  it('comes after the days that the application was late, and after an extension', () => {
    const laat = [sanctie, { soort: 'wia_aanvraag', datum: '2027-10-27' }] as const;
    expect(mijlpalen(laat).get('loonsanctie')?.vanaf).toBe('2028-01-13');
    const verlengd = [sanctie, { soort: 'vrijwillige_verlenging', weken: 13 }] as const;
    expect(mijlpalen(verlengd).get('loonsanctie')?.vanaf).toBe('2028-04-03');
  });
});

describe('an early IVA (Wet WIA art. 23 lid 6)', () => {
  const iva = (aanvraag: string, wachttijdWeken: number) =>
    mijlpalen([{ soort: 'vervroegde_iva', aanvraag, wachttijdWeken }]);

  it('ends the wachttijd and the duties after it', () => {
    const tijdlijn = iva('2026-03-02', 40);
    expect(tijdlijn.get('einde_wachttijd')?.uiterste_datum).toBe('2026-10-11');
    expect(tijdlijn.get('loondoorbetaling')?.uiterste_datum).toBe('2026-10-11');
    expect([...tijdlijn.keys()]).toEqual([
      'ziekmelding',
      'probleemanalyse',
      'plan_van_aanpak',
      'evaluatie',
      'vervroegde_iva',
      'einde_wachttijd',
      'loondoorbetaling',
    ]);
  });

  it('starts ten weeks after the application at the earliest', () => {
    expect(iva('2026-03-02', 13).get('einde_wachttijd')?.uiterste_datum).toBe('2026-05-10');
  });

  it.each(['2026-01-25', '2027-04-26'])('changes nothing when it was asked on %s', (aanvraag) => {
    const tijdlijn = iva(aanvraag, 40);
    expect(tijdlijn.get('einde_wachttijd')?.uiterste_datum).toBe('2028-01-02');
    expect(tijdlijn.get('vervroegde_iva')?.vorm).toBe('buiten_termijn');
  });

  it.each(['2026-01-26', '2027-04-25'])('can be asked on %s', (aanvraag) => {
    expect(iva(aanvraag, 78).get('vervroegde_iva')?.vorm).toBe('vrijwillig');
  });
});

describe('a case that ends before its time', () => {
  it('closes on the last day of illness', () => {
    const tijdlijn = mijlpalen([{ soort: 'hersteld', van: '2026-06-01' }]);
    expect([...tijdlijn.keys()]).toEqual([
      'ziekmelding',
      'probleemanalyse',
      'plan_van_aanpak',
      'evaluatie',
      'loondoorbetaling',
    ]);
    expect(tijdlijn.get('evaluatie')?.data).toEqual(['2026-04-12', '2026-05-24']);
    expect(tijdlijn.get('loondoorbetaling')?.uiterste_datum).toBe('2026-05-31');
  });

  it('asks nothing after a death', () => {
    const tijdlijn = mijlpalen([{ soort: 'overlijden', datum: '2026-02-01' }]);
    expect([...tijdlijn.keys()]).toEqual(['ziekmelding', 'loondoorbetaling']);
  });

  it('keeps what was done before', () => {
    const tijdlijn = mijlpalen([
      { soort: 'probleemanalyse', datum: '2026-01-20' },
      { soort: 'overlijden', datum: '2026-02-01' },
    ]);
    expect(tijdlijn.get('probleemanalyse')?.status).toBe('gedaan');
    expect(tijdlijn.has('plan_van_aanpak')).toBe(false);
  });

  it('pays six weeks more from the AOW on, and asks no WIA', () => {
    const tijdlijn = mijlpalen([{ soort: 'aow', datum: '2027-03-10' }]);
    expect(tijdlijn.get('loondoorbetaling')?.uiterste_datum).toBe('2027-04-20');
    for (const code of ['riv', 'wia_aanvraag', 'einde_wachttijd', 'uwv_brief'] as const) {
      expect(tijdlijn.has(code)).toBe(false);
    }
    expect(uiterste('loondoorbetaling', [{ soort: 'aow', datum: '2027-12-25' }])).toBe(
      '2028-01-02',
    );
  });

  it('leaves the 2e spoor as it is when the AOW comes more than a year after the end', () => {
    const vorm = (datum: string) =>
      mijlpalen([{ soort: 'aow', datum }]).get('start_2e_spoor')?.vorm;
    expect(vorm('2029-01-02')).toBe('mag_achterwege_met_instemming');
    expect(vorm('2029-01-03')).toBeUndefined();
  });

  it.each([
    ['2026-01-05', '2026-02-15'],
    ['2022-01-03', '2022-04-03'],
  ])('knows only wage for who has the AOW and falls ill on %s', (eerste, loonTot) => {
    const tijdlijn = mijlpalen([{ soort: 'aow', datum: '2021-05-01' }], eerste);
    expect([...tijdlijn.keys()]).toEqual(['ziekmelding', 'loondoorbetaling']);
    expect(tijdlijn.get('loondoorbetaling')?.uiterste_datum).toBe(loonTot);
  });

  it.each([
    ['2026-02-14', 'geen'],
    ['2026-02-15', 'verkort'],
    ['2026-03-14', 'verkort'],
    ['2026-03-15', 'volledig'],
  ])('asks by the weeks of illness at the end of the job on %s', (laatsteDag, vorm) => {
    const tijdlijn = mijlpalen([{ soort: 'einde_dienstverband', laatsteDag }]);
    expect(tijdlijn.get('riv')?.vorm).toBe(vorm);
    expect(tijdlijn.get('riv')?.uiterste_datum).toBe(vorm === 'geen' ? undefined : laatsteDag);
    expect(tijdlijn.has('melding_42')).toBe(false);
    expect(tijdlijn.get('wia_aanvraag')?.uiterste_datum).toBe('2027-10-17');
    expect(tijdlijn.get('loondoorbetaling')?.uiterste_datum).toBe(laatsteDag);
  });

  it('asks the notice to the UWV on the last working day of the job', () => {
    const melding = (laatsteDag: string) =>
      uiterste('melding_uit_dienst', [{ soort: 'einde_dienstverband', laatsteDag }]);
    expect(melding('2026-05-31')).toBe('2026-05-29');
    expect(melding('2026-05-14')).toBe('2026-05-13');
    expect(melding('2028-01-02')).toBeUndefined();
  });
});
