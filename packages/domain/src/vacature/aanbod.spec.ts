import { describe, expect, it } from '@jest/globals';
import { isBemiddeld } from './bemiddelaar.js';
import { leesBegintijd } from './lees-begintijd.js';
import { uurloonVan, uurloonVanVacature } from './uurloon.js';
import { vouwWerkgever, werkgeverSleutel } from './werkgever-sleutel.js';

describe('the time at which the work begins', () => {
  it.each([
    ['Je werkt van 7.30 tot 16.00 uur.', 450],
    ['Werktijden: 08:00 - 16:30', 480],
    ['We starten om 6.45 uur.', 405],
    ['Diensten tussen 7.00 en 15.00 of tussen 15.00 en 23.00 uur', 420],
  ])('of "%s" is %i minutes after midnight', (tekst, minuten) => {
    expect(leesBegintijd(tekst)).toBe(minuten);
  });

  it.each([
    'Bel ons van 9.00 tot 17.00 uur.',
    'Je verdient 14.50 per uur',
    'Om 8.00 uur is er koffie',
    '',
  ])('is not said by "%s"', (tekst) => {
    expect(leesBegintijd(tekst)).toBeNull();
  });
});

describe('the pay per hour', () => {
  it.each([
    [15, 'uur', 20, 15],
    [2964, 'maand', 38, 18],
    [1482, 'maand', 19, 18],
    [2736, 'vier_weken', 38, 18],
    [38_413.44, 'jaar', 38, 18],
  ] as const)('of %d per %s for %i hours a week is %d', (bedrag, periode, uren, perUur) => {
    expect(uurloonVan(bedrag, periode, uren)).toBeCloseTo(perUur, 5);
  });

  it('of a vacancy is the highest that it offers, for a full week, in euros', () => {
    const salaris = { min: 2500, max: 3000, periode: 'maand', valuta: 'EUR' } as const;
    expect(uurloonVanVacature(salaris)).toBe(18.2);
    expect(uurloonVanVacature({ ...salaris, max: null })).toBe(15.2);
    expect(uurloonVanVacature({ ...salaris, valuta: 'USD' })).toBeNull();
    expect(uurloonVanVacature(null)).toBeNull();
  });
});

describe('the name of an employer', () => {
  it.each([
    ['Randstad', 'Randstad Nederland B.V.'],
    ['randstad', 'RANDSTAD GROEP'],
    ['Café De Zon', 'Cafe de Zon VOF'],
    ['Tempo-Team', 'Tempo Team Uitzendbureau'],
  ])('%s is that of %s', (een, ander) => {
    expect(werkgeverSleutel(een)).toBe(werkgeverSleutel(ander));
  });

  it('keeps different employers apart, and is a safe whole number', () => {
    const namen = Array.from({ length: 20_000 }, (_, nummer) => `Bedrijf ${nummer}`);
    const sleutels = new Set(namen.map(werkgeverSleutel));
    expect(sleutels.size).toBe(namen.length);
    expect([...sleutels].every(Number.isSafeInteger)).toBe(true);
  });

  it('that is nothing but general words is kept as it is', () => {
    expect(vouwWerkgever('De Groep B.V.')).toBe('de groep b v');
  });
});

describe('an intermediary', () => {
  const bemiddeld = (rest: object) =>
    isBemiddeld({ werkgever: null, contract: null, tekst: '', ...rest });

  it.each([
    { werkgever: 'Randstad' },
    { werkgever: 'Uitzendbureau De Brug' },
    { contract: 'detachering' },
    { werkgever: 'Bakker', tekst: 'Voor onze opdrachtgever in Zwolle zoeken wij een planner.' },
  ])('is seen in %j', (rest) => {
    expect(bemiddeld(rest)).toBe(true);
  });

  it.each([
    {},
    { werkgever: 'Gemeente Zwolle', contract: 'tijdelijk', tekst: 'Onze klanten zijn inwoners.' },
  ])('is not seen in %j', (rest) => {
    expect(bemiddeld(rest)).toBe(false);
  });
});
