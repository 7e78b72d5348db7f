import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dagenTussen, maandenTussen, plusDagen, plusMaanden } from './dagen.js';
import { maandagVan } from './maandag-van.js';
import { plainDateSchema } from './plain-date.js';
import { dagenVanWeek, weekVanTraject } from './week-van-traject.js';

describe('weekVanTraject', () => {
  it.each([
    ['2026-01-05', 1],
    ['2026-01-11', 1],
    ['2026-01-12', 2],
    ['2026-02-15', 6],
    ['2026-02-16', 7],
    ['2026-01-04', null],
  ])('counts %s from 5 January 2026 as week %s', (datum, week) => {
    expect(weekVanTraject('2026-01-05', datum)).toBe(week);
  });

  it('ends week 104 on the 728th counting day', () => {
    const { tot } = dagenVanWeek('2019-09-10', 104);
    expect(dagenTussen('2019-09-10', tot)).toBe(727);
    expect(plusDagen('2019-09-10', 1092)).toBe('2022-09-06');
  });

  it('puts every day in exactly the week whose days hold it', () => {
    const dag = fc.integer({ min: 0, max: 1500 }).map((n) => plusDagen('2024-02-01', n));
    fc.assert(
      fc.property(dag, dag, (eerste, datum) => {
        const week = weekVanTraject(eerste, datum);
        if (week === null) return expect(datum < eerste).toBe(true);
        const { van, tot } = dagenVanWeek(eerste, week);
        expect(van <= datum && datum <= tot).toBe(true);
      }),
    );
  });
});

describe('plainDateSchema', () => {
  it('takes the days that a calendar has, and no others', () => {
    const deel = (max: number, breed: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(breed, '0'));
    fc.assert(
      fc.property(fc.tuple(deel(9999, 4), deel(14, 2), deel(33, 2)), (delen) => {
        const tekst = delen.join('-');
        expect(plainDateSchema.safeParse(tekst).success).toBe(isDag(tekst));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01'])('takes %s', (tekst) => {
    expect(plainDateSchema.safeParse(tekst).success).toBe(true);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    'says of %s only that it is no day',
    (tekst) => {
      const { error } = plainDateSchema.safeParse(tekst);
      expect(error?.issues.map(({ message }) => message)).toEqual(['Deze datum bestaat niet.']);
    },
  );
});

function isDag(tekst: string): boolean {
  try {
    return Temporal.PlainDate.from(tekst).toString() === tekst;
  } catch {
    return false;
  }
}

describe('days and months', () => {
  it('goes over leap days and the change to summer time', () => {
    expect(plusDagen('2024-02-28', 2)).toBe('2024-03-01');
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('counts whole months and keeps to the end of a short month', () => {
    expect(maandenTussen('2026-01-31', '2026-02-28')).toBe(0);
    expect(maandenTussen('2026-01-15', '2026-07-15')).toBe(6);
    expect(plusMaanden('2025-08-31', 6)).toBe('2026-02-28');
  });
});

describe('the Monday of a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s is %s', (dag, maandag) => {
    expect(maandagVan(dag)).toBe(maandag);
  });
});
