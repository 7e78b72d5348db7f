import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal as Echt } from 'temporal-polyfill';
import { Temporal } from './kalender.js';

const dag = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain((begin) => fc.integer({ min: 0, max: 3 }).map((meer) => ({ ...begin, meer })))
  .map(({ meer, ...begin }) => Echt.PlainDate.from(begin).add({ days: meer }).toString());

describe('the small calendar of the portal', () => {
  it('says what Temporal says: day of the week, months on, months between', () => {
    fc.assert(
      fc.property(dag, dag, fc.integer({ min: -60, max: 60 }), (van, tot, months) => {
        const [a, b] = [Temporal.PlainDate.from(van), Temporal.PlainDate.from(tot)];
        const [x, y] = [Echt.PlainDate.from(van), Echt.PlainDate.from(tot)];
        expect(`${a}`).toBe(x.toString());
        expect(a.dayOfWeek).toBe(x.dayOfWeek);
        expect(`${a.add({ months })}`).toBe(x.add({ months }).toString());
        expect(a.until(b, { largestUnit: 'month' }).months).toBe(
          x.until(y, { largestUnit: 'month' }).months,
        );
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
