import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dagenTussen, maandagVan, maandenTussen, plusDagen, plusMaanden } from '@passend/domain';
import fc from 'fast-check';
import { Temporal } from './kalender.js';

const dag = fc.integer({ min: 0, max: 73_000 }).map((n) => plusDagen('1900-01-01', n));

/** In the tests the pure packages have the real Temporal under them. */
describe('the small calendar of the portal', () => {
  it('says what Temporal says: day of the week, months on, months between', () => {
    fc.assert(
      fc.property(dag, dag, fc.integer({ min: -60, max: 60 }), (van, tot, months) => {
        const [a, b] = [Temporal.PlainDate.from(van), Temporal.PlainDate.from(tot)];
        expect(`${a}`).toBe(van);
        expect(a.dayOfWeek).toBe(dagenTussen(maandagVan(van), van) + 1);
        expect(`${a.add({ months })}`).toBe(plusMaanden(van, months));
        expect(a.until(b, { largestUnit: 'month' }).months).toBe(maandenTussen(van, tot));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', ''])(
    'knows that %s is no day',
    (tekst) => {
      expect(() => Temporal.PlainDate.from(tekst)).toThrow(RangeError);
    },
  );

  it('has all that the pure packages ask of Temporal', () => {
    const bronnen = new URL('../../../../../packages/domain/src/', import.meta.url);
    const gevraagd = readdirSync(bronnen, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts'))
      .flatMap(
        (naam) => readFileSync(new URL(naam, bronnen), 'utf8').match(/Temporal\.\w+\.\w+/gu) ?? [],
      );
    expect([...new Set(gevraagd)]).toEqual(['Temporal.PlainDate.from']);
  });
});
