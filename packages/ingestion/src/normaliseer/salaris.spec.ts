import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesBedrag } from './bedrag.js';
import type { RuwSalaris } from './ruwe-vacature.js';
import { normaliseerSalaris } from './salaris.js';

const leeg: RuwSalaris = { min: null, max: null, eenheid: null, valuta: null, tekst: null };
const euro = (min: number | null, max: number | null, periode: string) => ({
  min,
  max,
  periode,
  valuta: 'EUR',
});

describe('leesBedrag', () => {
  it.each([
    ['2.500,00', 2500],
    ['2,500.00', 2500],
    ['2.500,-', 2500],
    ['€ 14,06', 14.06],
    ['2 500', 2500],
    ['75.00', 75],
    ['2.500', 2500],
    ['45k', 45_000],
    ['3.5k', 3500],
    ['1.000.000', 1_000_000],
    ['2600.50', 2600.5],
    ['niets', null],
  ])('reads %s', (ruw, verwacht) => expect(leesBedrag(ruw)).toBe(verwacht));
});

describe('pay in fields', () => {
  it.each([
    [{ min: '2600', max: '3400', eenheid: 'MONTH' }, euro(2600, 3400, 'maand')],
    [{ min: '2.500,00', max: '3.400,00', eenheid: 'Maand' }, euro(2500, 3400, 'maand')],
    [{ min: '3400', max: '2600', eenheid: 'monat' }, euro(2600, 3400, 'maand')],
    [{ min: '14.90', max: '16.20', eenheid: null }, euro(14.9, 16.2, 'uur')],
    [{ min: '75.00', max: '90.00', eenheid: 'YEAR' }, euro(75_000, 90_000, 'jaar')],
    [{ min: '2.5', max: '3.4', eenheid: 'MONTH' }, euro(2500, 3400, 'maand')],
    [{ min: '0', max: '3400', eenheid: 'MONTH' }, euro(null, 3400, 'maand')],
    [{ min: '2400', max: '2600', eenheid: 'FourWeekly' }, euro(2400, 2600, 'vier_weken')],
    [{ min: '1', max: '1000000', eenheid: 'YEAR' }, null],
    [{ min: '0', max: '0', eenheid: 'MONTH' }, null],
    [{ min: '2600', max: '3400', eenheid: 'HOUR' }, null],
    [{ min: '2600', max: '2900', eenheid: 'YEAR' }, null],
    [{ min: '500', max: '600', eenheid: null }, null],
  ])('%j', (velden, verwacht) => {
    expect(normaliseerSalaris({ ...leeg, ...velden }, '')).toEqual(verwacht);
  });

  it('falls back on the text when the fields cannot be true', () => {
    const ruw = { ...leeg, min: '1', max: '1000000', eenheid: 'YEAR' };
    expect(normaliseerSalaris(ruw, 'Je verdient € 2.700 bruto per maand.')).toEqual(
      euro(2700, null, 'maand'),
    );
  });

  it.each([
    ['€ 14,80 - € 16,20 per uur', euro(14.8, 16.2, 'uur')],
    ['2500 tot 3400 per maand', euro(2500, 3400, 'maand')],
    ['35k - 45k', euro(35_000, 45_000, 'jaar')],
    ['marktconform', null],
  ])('reads the pay field %s', (tekst, verwacht) => {
    expect(normaliseerSalaris({ ...leeg, tekst }, '')).toEqual(verwacht);
  });
});

describe('pay in a text', () => {
  it.each([
    ['Salaris: € 2.500,- tot € 3.400,- bruto p/m o.b.v. 40 uur.', euro(2500, 3400, 'maand')],
    ['EUR 2.500,- tot 3.400 bruto p/m', euro(2500, 3400, 'maand')],
    ['Een uurloon van € 16,45.', euro(16.45, null, 'uur')],
    ['Je verdient tot € 3.100 bruto per maand', euro(null, 3100, 'maand')],
    ['Salaris tussen de € 2.450 en € 2.900 per 4 weken', euro(2450, 2900, 'vier_weken')],
    ['Een jaarsalaris van 38.000 tot 46.000 euro', euro(38_000, 46_000, 'jaar')],
    ['€ 15,50 per uur, dat is € 2.500 bruto per maand', euro(2500, null, 'maand')],
    ['Reiskostenvergoeding van € 0,23 per kilometer en een bonus van € 1.000 per jaar', null],
    ['Een opleidingsbudget van € 1.500 per jaar', null],
    [
      'Arbeidsvoorwaarden\n\nHet salaris bedraagt € 3.475 tot € 5.000 per maand.',
      euro(3475, 5000, 'maand'),
    ],
    [
      '- Bruto tussen € 2.560 en € 2.900, passend bij wat je kunt\n- 16 - 24 uur per week',
      euro(2560, 2900, 'maand'),
    ],
    ['Salaris van € 2.560 tot € 2.900 bij 40 uur per week', euro(2560, 2900, 'maand')],
    ['Bonus\n\n€ 2.600 bruto per maand', euro(2600, null, 'maand')],
    ['Wij maken een omzet van € 3.000.000 per jaar', null],
    ['Schaal 8 van de cao, 36 uur', null],
    ['Bel 06 12345678 voor meer informatie over het salaris', null],
    ['Sinds 1998 werken wij met 250 mensen', null],
  ])('%s', (tekst, verwacht) => expect(normaliseerSalaris(null, tekst)).toEqual(verwacht));

  it('never gives a lowest pay above the highest, or an impossible amount', () => {
    fc.assert(
      fc.property(
        fc.nat(200_000),
        fc.nat(200_000),
        fc.constantFrom('HOUR', 'MONTH', 'YEAR', 'WEEK', 'DAY', ''),
        (a, b, eenheid) => {
          const uit = normaliseerSalaris({ ...leeg, min: String(a), max: String(b), eenheid }, '');
          if (uit?.min != null && uit.max != null) expect(uit.min).toBeLessThanOrEqual(uit.max);
          if (uit?.periode === 'uur') expect(uit.max ?? uit.min).toBeLessThanOrEqual(250);
        },
      ),
    );
  });
});
