import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagenTussen, plusDagen } from '../tijd/dagen.js';
import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import { geldigheidVan } from './geldigheid.js';
import { doelBereiktOp, urenlimietVan, urenOpDatum } from './urenlimiet.js';

const opbouw = {
  start_uren_week: 8,
  stap_uren: 2,
  stap_weken: 2,
  doel_uren_week: 16,
  peildatum: '2026-03-20',
};
const urenWeek: Beperking = {
  item: 'uren_week',
  niveau: 3,
  tekst: '',
  limiet: null,
  teBeoordelen: false,
};
const basis: Belastbaarheid = {
  document: 'LAB',
  editie: 'nieuw',
  datum: '2026-03-20',
  beperkingen: [],
  toelichting: null,
  opbouw: null,
};

describe('urenOpDatum', () => {
  it.each([
    ['2026-01-01', 8],
    ['2026-03-20', 8],
    ['2026-04-02', 8],
    ['2026-04-03', 10],
    ['2026-05-14', 14],
    ['2026-05-15', 16],
    ['2030-01-01', 16],
  ])('allows on %s %s hours', (datum, uren) => {
    expect(urenOpDatum(opbouw, datum)).toBe(uren);
  });

  it('rises with the date, stays between start and goal, and meets the goal on its day', () => {
    const vorm = fc.record({
      start_uren_week: fc.integer({ min: 0, max: 20 }),
      stap_uren: fc.integer({ min: 1, max: 8 }),
      stap_weken: fc.integer({ min: 1, max: 6 }),
      doel_uren_week: fc.integer({ min: 20, max: 40 }),
      peildatum: fc.constant('2026-03-20'),
    });
    fc.assert(
      fc.property(vorm, fc.integer({ min: 0, max: 900 }), (vrij, dag) => {
        const datum = plusDagen(vrij.peildatum, dag);
        const uren = urenOpDatum(vrij, datum);
        expect(uren).toBeGreaterThanOrEqual(vrij.start_uren_week);
        expect(uren).toBeLessThanOrEqual(urenOpDatum(vrij, plusDagen(datum, 1)));
        expect(uren === vrij.doel_uren_week).toBe(datum >= doelBereiktOp(vrij));
      }),
    );
  });
});

describe('urenlimietVan', () => {
  it('has no limit when nothing limits the hours', () => {
    expect(urenlimietVan(basis, '2026-04-01')).toEqual({
      nu: null,
      start: null,
      doel: null,
      doelVanaf: null,
    });
  });

  it('takes the level when there is no number, and the number before the level', () => {
    const niveau = { ...basis, beperkingen: [urenWeek] };
    expect(urenlimietVan(niveau, '2026-04-01').nu).toBe(20);
    const getal = { ...basis, beperkingen: [{ ...urenWeek, limiet: { max: 16 } }] };
    expect(urenlimietVan(getal, '2026-04-01').nu).toBe(16);
  });

  it('gives the hours of today, of the likely start and of the goal, all within the limit', () => {
    const met = { ...basis, opbouw, beperkingen: [{ ...urenWeek, limiet: { max: 13 } }] };
    expect(urenlimietVan(met, '2026-04-10', '2026-04-20')).toEqual({
      nu: 10,
      start: 12,
      doel: 13,
      doelVanaf: '2026-05-15',
    });
  });
});

describe('geldigheidVan', () => {
  it.each([
    ['2026-01-15', '2026-07-15', 'actueel'],
    ['2026-01-15', '2026-07-16', 'verouderd'],
    ['2025-08-31', '2026-02-28', 'actueel'],
    ['2025-08-31', '2026-03-01', 'verouderd'],
    ['2026-01-15', '2026-01-14', 'toekomst'],
    ['2026-01-15', '2026-01-15', 'actueel'],
  ])('counts a document of %s on %s as %s', (datum, vandaag, status) => {
    const geldigheid = geldigheidVan(datum, vandaag);
    expect(geldigheid.status).toBe(status);
    expect(geldigheid.dagen).toBe(dagenTussen(datum, vandaag));
  });

  it('tells the age in months', () => {
    expect(geldigheidVan('2026-01-15', '2026-05-20').maanden).toBe(4);
  });
});
