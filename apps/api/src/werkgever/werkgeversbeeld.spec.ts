import { describe, expect, it } from '@jest/globals';
import { werkgeverDossierSchema } from '@passend/contracts';
import { GEBEURTENIS_SOORTEN, type Gebeurtenis, plusDagen } from '@passend/domain';
import { werkgeversbeeldVan } from './werkgeversbeeld.js';

const D = '2026-01-05';

/** Every kind of event, once; a new kind without one here fails. */
const VAN_ELK: readonly Gebeurtenis[] = [
  { soort: 'ziekmelding', datum: D },
  { soort: 'probleemanalyse', datum: '2026-02-02' },
  { soort: 'plan_van_aanpak', datum: '2026-02-16' },
  { soort: 'evaluatie', datum: '2026-03-30' },
  { soort: 'melding_42', datum: '2026-10-26' },
  { soort: 'ad_onderzoek', datum: '2026-11-30' },
  { soort: 'start_2e_spoor', datum: '2027-01-11' },
  { soort: 'actueel_oordeel', datum: '2027-09-13' },
  { soort: 'eindevaluatie', datum: '2027-09-20' },
  { soort: 'wia_aanvraag', datum: '2027-10-25' },
  { soort: 'riv_ingediend', datum: '2027-10-26' },
  { soort: 'deskundigenoordeel', datum: '2026-12-01' },
  { soort: 'hersteld', van: '2026-05-04', tot: '2026-05-17' },
  { soort: 'hersteld', van: '2026-05-04', tot: '2026-07-17' },
  { soort: 'hersteld', van: '2026-08-03' },
  { soort: 'wazo_verlof', van: '2026-06-01', tot: '2026-09-20', zelfdeOorzaak: true },
  { soort: 'wazo_verlof', van: '2026-06-01', tot: '2026-09-20', zelfdeOorzaak: false },
  { soort: 'eerstejaarsevaluatie', datum: '2026-12-01', terugkeerBinnen3Maanden: true },
  { soort: 'eerstejaarsevaluatie', datum: '2026-12-01', terugkeerBinnen3Maanden: false },
  { soort: 'belastbaarheid_vastgesteld', datum: '2027-02-01' },
  { soort: 'uwv_kennisgeving', ontvangen: '2027-10-04' },
  { soort: 'gbm', van: '2026-03-02', tot: '2026-12-31', herbeoordeling: '2027-01-01' },
  { soort: 'gbm', van: '2026-03-02', herbeoordeling: '2026-05-01' },
  { soort: 'loonsanctie', weken: 52 },
  { soort: 'bekortingsverzoek', ontvangen: '2028-03-01', besluit: '2028-03-20' },
  { soort: 'vrijwillige_verlenging', weken: 26 },
  { soort: 'vervroegde_iva', aanvraag: '2026-03-02', wachttijdWeken: 40 },
  { soort: 'einde_dienstverband', laatsteDag: '2026-08-31' },
  { soort: 'aow', datum: '2027-06-01' },
  { soort: 'overlijden', datum: '2026-04-01' },
  { soort: 'afwijking', mijlpaal: 'probleemanalyse', datum: '2026-02-20' },
];

/** Words that would tell an employer what stands behind a date. */
const VERBODEN =
  /gbm|\biva\b|wazo|verlof|zwanger|beval|oorzaak|herstel|ziek|overl|aow|benutbar|belastbaar|beperk|medisch|diagnos|klacht|behandel|deskundigenoordeel|herbeoordel|opgeschort|vervroegd/iu;

const dagen = Array.from({ length: 60 }, (_, n) => plusDagen(D, n * 21));

describe('the picture that an employer gets', () => {
  it('is tried with every kind of event', () => {
    expect(new Set(VAN_ELK.map(({ soort }) => soort))).toEqual(new Set(GEBEURTENIS_SOORTEN));
  });

  it.each(VAN_ELK)('says nothing of what stands behind it: %j', (gebeurtenis) => {
    for (const vandaag of dagen) {
      const beeld = werkgeversbeeldVan(D, [gebeurtenis], vandaag);
      expect(JSON.stringify(Object.values(beeld))).not.toMatch(VERBODEN);
    }
  });

  it('would find such a word: the forbidden list matches every name that it is made for', () => {
    for (const woord of ['gbm', 'vervroegde IVA', 'wazo_verlof', 'hersteld', 'overlijden', 'aow'])
      expect(woord).toMatch(VERBODEN);
  });

  it('has no key but those of the contract', () => {
    const vorm = werkgeverDossierSchema.shape;
    const beeld = werkgeversbeeldVan(D, VAN_ELK.slice(0, 6), '2026-03-02');
    expect(Object.keys(vorm)).toEqual(expect.arrayContaining(Object.keys(beeld)));
    const velden = Object.keys(vorm.mijlpalen.element.shape).sort();
    for (const mijlpaal of beeld.mijlpalen) expect(Object.keys(mijlpaal).sort()).toEqual(velden);
  });

  it('says until when nothing is done, and neither why nor by which kind of event', () => {
    const gbm = { soort: 'gbm', van: '2026-03-02', herbeoordeling: '2026-05-01' } as const;
    const beeld = werkgeversbeeldVan(D, [gbm], '2026-04-01');
    expect(beeld).toMatchObject({ loop: 'loopt', geenActiviteitenTot: '2026-05-01' });
    expect(beeld.mijlpalen.map(({ naam }) => naam)).toEqual(
      werkgeversbeeldVan(D, [], '2026-04-01').mijlpalen.map(({ naam }) => naam),
    );
  });

  it('looks the same during leave and during a short recovery: the terms stand still', () => {
    const verlof = {
      soort: 'wazo_verlof',
      van: '2026-06-01',
      tot: '2026-06-20',
      zelfdeOorzaak: true,
    } as const;
    const herstel = { soort: 'hersteld', van: '2026-06-01', tot: '2026-06-20' } as const;
    const bijVerlof = werkgeversbeeldVan(D, [verlof], '2026-06-10');
    expect(bijVerlof).toMatchObject({ loop: 'staat_stil', staatStilTot: '2026-06-20' });
    expect(werkgeversbeeldVan(D, [herstel], '2026-06-10')).toEqual(bijVerlof);
  });

  it('looks the same after a death as after a recovery: nothing is asked any more', () => {
    const dood = { soort: 'overlijden', datum: '2026-04-01' } as const;
    const na = werkgeversbeeldVan(D, [dood], '2026-06-01');
    expect(na).toMatchObject({ loop: 'gestopt', mijlpalen: [], geenActiviteitenTot: null });
  });

  it('puts duties that come within eight weeks, and those whose day is past, as his', () => {
    const taken = (vandaag: string) =>
      werkgeversbeeldVan(D, [{ soort: 'probleemanalyse', datum: '2026-02-02' }], vandaag)
        .mijlpalen.filter(({ taak }) => taak)
        .map(({ naam, stand }) => [naam, stand]);
    expect(taken('2026-02-10')).toEqual([['Plan van aanpak', 'nu']]);
    expect(taken('2026-09-14')).toEqual([
      ['Plan van aanpak', 'voorbij_datum'],
      ['Evaluatie van het plan', 'voorbij_datum'],
      ['42e-weeksmelding', 'straks'],
    ]);
  });

  it('asks nothing of him that is for his employee or the UWV', () => {
    for (const vandaag of dagen) {
      const { mijlpalen } = werkgeversbeeldVan(D, [], vandaag);
      const vreemd = mijlpalen.filter(({ taak, wie }) => taak && wie !== 'u' && wie !== 'samen');
      expect(vreemd).toEqual([]);
    }
  });
});
