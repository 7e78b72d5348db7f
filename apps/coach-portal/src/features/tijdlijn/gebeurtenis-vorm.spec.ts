import { describe, expect, it } from '@jest/globals';
import { GEBEURTENIS_SOORTEN, type Gebeurtenis } from '@passend/domain';
import { soortTekst } from '../../shared/teksten/tijdlijn.js';
import { leesVorm, naarVorm, SOORTEN, veldenVan, wanneerTekst } from './gebeurtenis-vorm.js';

const VOORBEELDEN: readonly Gebeurtenis[] = [
  { soort: 'evaluatie', datum: '2026-05-04' },
  { soort: 'hersteld', van: '2026-05-04' },
  { soort: 'hersteld', van: '2026-05-04', tot: '2026-05-10' },
  { soort: 'wazo_verlof', van: '2026-05-04', tot: '2026-08-23', zelfdeOorzaak: false },
  { soort: 'gbm', van: '2026-05-04', herbeoordeling: '2026-08-01' },
  { soort: 'eerstejaarsevaluatie', datum: '2026-12-01', terugkeerBinnen3Maanden: true },
  { soort: 'uwv_kennisgeving', ontvangen: '2027-09-06' },
  { soort: 'loonsanctie', weken: 52 },
  { soort: 'bekortingsverzoek', ontvangen: '2028-03-01' },
  { soort: 'vervroegde_iva', aanvraag: '2026-05-04', wachttijdWeken: 40 },
  { soort: 'einde_dienstverband', laatsteDag: '2026-05-31' },
  { soort: 'afwijking', mijlpaal: 'evaluatie', datum: '2026-05-04' },
];

describe('the form of an event', () => {
  it.each(VOORBEELDEN)('gives %j back as it stood there', (gebeurtenis) => {
    const vorm = naarVorm(gebeurtenis);
    expect(leesVorm(gebeurtenis.soort, vorm)).toEqual({ ok: true, gebeurtenis });
  });

  it('offers every kind once, each with a name', () => {
    expect([...SOORTEN].sort()).toEqual([...GEBEURTENIS_SOORTEN].sort());
    expect(new Set(SOORTEN.map((soort) => soortTekst[soort])).size).toBe(SOORTEN.length);
  });

  it.each(GEBEURTENIS_SOORTEN)('asks what is missing of %s, field by field', (soort) => {
    const uitkomst = leesVorm(soort, {});
    expect(uitkomst.ok).toBe(false);
    if (uitkomst.ok) return;
    const gevraagd = Object.keys(uitkomst.fouten);
    expect(gevraagd.length).toBeGreaterThan(0);
    expect(veldenVan(soort)).toEqual(expect.arrayContaining(gevraagd));
  });

  it('says what is wrong with a number of weeks', () => {
    expect(leesVorm('loonsanctie', { weken: '60' })).toEqual({
      ok: false,
      fouten: { weken: 'Een loonsanctie duurt 1 tot en met 52 weken (Wet WIA art. 25 lid 9).' },
    });
  });

  it.each([
    [VOORBEELDEN[0], '4 mei 2026'],
    [VOORBEELDEN[1], 'vanaf 4 mei 2026'],
    [VOORBEELDEN[2], '4 mei 2026 tot en met 10 mei 2026'],
    [VOORBEELDEN[7], '52 weken'],
    [VOORBEELDEN[10], '31 mei 2026'],
  ] as const)('tells when: %j', (gebeurtenis, tekst) => {
    expect(gebeurtenis && wanneerTekst(gebeurtenis)).toBe(tekst);
  });
});
