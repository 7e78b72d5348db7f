import { describe, expect, it } from '@jest/globals';
import { afstandTekst, salarisTekst, urenTekst } from './vacature.js';

describe('urenTekst', () => {
  it.each([
    [{ min: 24, max: 32 }, '24–32 uur'],
    [{ min: 36, max: 36 }, '36 uur'],
    [{ min: 16, max: null }, 'vanaf 16 uur'],
    [{ min: null, max: 20 }, 'tot 20 uur'],
    [{ min: 7.5, max: null }, 'vanaf 7,5 uur'],
  ])('writes %j as %s', (uren, tekst) => {
    expect(urenTekst(uren)).toBe(tekst);
  });

  it('says nothing when the vacancy says nothing', () => {
    expect(urenTekst({ min: null, max: null })).toBeNull();
  });
});

describe('salarisTekst', () => {
  it('writes a monthly range in whole euros', () => {
    expect(salarisTekst({ min: 2600, max: 3100, periode: 'maand', valuta: 'EUR' })).toBe(
      '€\u00a02.600–3.100 per maand',
    );
  });

  it('keeps the cents of an hourly wage', () => {
    expect(salarisTekst({ min: 15.2, max: null, periode: 'uur', valuta: 'EUR' })).toBe(
      'vanaf €\u00a015,20 per uur',
    );
  });

  it('names a currency other than the euro', () => {
    expect(salarisTekst({ min: null, max: 900, periode: 'week', valuta: 'CHF' })).toBe(
      'tot CHF\u00a0900 per week',
    );
  });

  it('says nothing without an amount', () => {
    expect(salarisTekst(null)).toBeNull();
    expect(salarisTekst({ min: null, max: null, periode: 'uur', valuta: 'EUR' })).toBeNull();
  });
});

describe('afstandTekst', () => {
  it('rounds to whole kilometres and does not show zero', () => {
    expect(afstandTekst(14.4)).toBe('14 km');
    expect(afstandTekst(0.3)).toBe('minder dan 1 km');
    expect(afstandTekst(null)).toBeNull();
  });
});
