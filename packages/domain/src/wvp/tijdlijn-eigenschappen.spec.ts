import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagenTussen, plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import type { Mijlpaal, MijlpaalCode, WvpTijdlijn } from './mijlpaal.js';
import { telDagVoorDag } from './proef/dag-voor-dag.js';
import { tijdlijnVan } from './tijdlijn.js';

/** In the quick run, and in `npm run test:long`. */
const AANTAL = process.env.PASSEND_LONG === '1' ? 20_000 : 2_000;
const PEIL = '2030-01-01';
const eersteDag = fc.integer({ min: 0, max: 1460 }).map((n) => plusDagen('2024-01-01', n));

/** Periods one after another, from so many days after the start. */
const perioden = (langste: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 1, max: langste })), {
      maxLength: 4,
    })
    .map((delen) => {
      let na = 0;
      return delen.map(([wacht, duur]) => {
        const van = na + wacht;
        na = van + duur;
        return { van, tot: na - 1 };
      });
    });

/** Counting day of every date that only depends on the count. */
const TELDAGEN = [
  ['probleemanalyse', 'streefdatum', 42],
  ['probleemanalyse', 'uiterste_datum', 43],
  ['plan_van_aanpak', 'streefdatum', 56],
  ['melding_42', 'vanaf', 288],
  ['melding_42', 'wettelijke_datum', 295],
  ['eerstejaarsevaluatie', 'vanaf', 316],
  ['eerstejaarsevaluatie', 'uiterste_datum', 364],
  ['start_2e_spoor', 'uiterste_datum', 406],
  ['vervroegde_iva', 'vanaf', 22],
  ['vervroegde_iva', 'uiterste_datum', 476],
  ['uwv_brief', 'streefdatum', 610],
  ['uwv_brief', 'uiterste_datum', 623],
  ['eindevaluatie', 'vanaf', 603],
  ['eindevaluatie', 'uiterste_datum', 637],
  ['riv', 'uiterste_datum', 637],
  ['wia_aanvraag', 'vanaf', 610],
  ['wia_aanvraag', 'uiterste_datum', 651],
  ['riv_toets', 'uiterste_datum', 686],
  ['einde_wachttijd', 'uiterste_datum', 728],
  ['loonsanctie', 'vanaf', 729],
  ['loonsanctie', 'uiterste_datum', 1092],
] as const;

const van = (tijdlijn: WvpTijdlijn, code: MijlpaalCode) =>
  tijdlijn.mijlpalen.find((mijlpaal) => mijlpaal.code === code);
const datums = (mijlpaal: Mijlpaal): readonly PlainDate[] =>
  [mijlpaal.vanaf, mijlpaal.streefdatum, mijlpaal.wettelijke_datum, mijlpaal.uiterste_datum]
    .concat(mijlpaal.data ?? [])
    .filter((dag) => dag !== undefined);

describe('the timeline', () => {
  it('equals counting day by day', () => {
    fc.assert(
      fc.property(eersteDag, perioden(40), perioden(120), (eerste, herstel, verlof) => {
        const opDag = ({ van: a, tot: b }: { van: number; tot: number }) => ({
          van: plusDagen(eerste, a),
          tot: plusDagen(eerste, b),
        });
        const beter = herstel.map(opDag);
        const weg = verlof.map(opDag).filter((p) => !beter.some((b) => raakt(p, b)));
        const geteld = telDagVoorDag(eerste, beter, weg);
        const tijdlijn = tijdlijnVan(
          eerste,
          [
            { soort: 'loonsanctie', weken: 52 },
            ...beter.map((p): Gebeurtenis => ({ soort: 'hersteld', ...p })),
            ...weg.map((p): Gebeurtenis => ({ soort: 'wazo_verlof', ...p, zelfdeOorzaak: true })),
          ],
          PEIL,
        );
        expect(tijdlijn.eersteZiektedag).toBe(geteld.eersteZiektedag);
        const dagen = TELDAGEN.map(([code, veld]) => [code, veld, van(tijdlijn, code)?.[veld]]);
        expect(dagen).toEqual(
          TELDAGEN.map(([code, veld, teldag]) => [code, veld, geteld.dagen[teldag - 1]]),
        );
      }),
      { numRuns: AANTAL },
    );
  }, 300_000);

  it('shifts every date by as many days as the first day shifts', () => {
    fc.assert(
      fc.property(eersteDag, fc.integer({ min: 1, max: 900 }), (eerste, dagen) => {
        const hier = tijdlijnVan(eerste, [], PEIL);
        const daar = tijdlijnVan(plusDagen(eerste, dagen), [], PEIL);
        for (const mijlpaal of hier.mijlpalen) {
          if (mijlpaal.code === 'melding_42') continue; // at the UWV it waits for a working day
          const verwacht = datums(mijlpaal).map((dag) => plusDagen(dag, dagen));
          const ander = van(daar, mijlpaal.code);
          expect(ander && datums(ander)).toEqual(verwacht);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('moves what comes after a pause by its length, and nothing before it', () => {
    fc.assert(
      fc.property(
        eersteDag,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 27 }),
        (eerste, na, duur) => {
          const begin = plusDagen(eerste, na);
          const pauze = { soort: 'hersteld', van: begin, tot: plusDagen(begin, duur - 1) } as const;
          const zonder = tijdlijnVan(eerste, [], PEIL);
          const met = tijdlijnVan(eerste, [pauze], PEIL);
          const verwacht = (dag: PlainDate | undefined) =>
            dag !== undefined && dag >= begin ? plusDagen(dag, duur) : dag;
          expect(TELDAGEN.map(([code, veld]) => [code, veld, van(met, code)?.[veld]])).toEqual(
            TELDAGEN.map(([code, veld]) => [code, veld, verwacht(van(zonder, code)?.[veld])]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never lies before the first day, and its dates are in order, whatever was done when', () => {
    const gedaan = fc.record({
      soort: fc.constantFrom(
        'probleemanalyse' as const,
        'plan_van_aanpak' as const,
        'melding_42' as const,
        'wia_aanvraag' as const,
      ),
      datum: fc.integer({ min: 0, max: 1_000 }).map((n) => plusDagen('2026-01-05', n)),
    });
    fc.assert(
      fc.property(fc.array(gedaan, { maxLength: 5 }), (gebeurtenissen) => {
        const { mijlpalen } = tijdlijnVan('2026-01-05', gebeurtenissen, PEIL);
        for (const mijlpaal of mijlpalen) {
          const rij = datums({ ...mijlpaal, vanaf: undefined });
          expect(rij).toEqual(rij.toSorted());
          expect(datums(mijlpaal).every((dag) => dagenTussen('2026-01-05', dag) >= 0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same dates on every day of looking; only the status differs', () => {
    fc.assert(
      fc.property(eersteDag, eersteDag, (eerste, peil) => {
        const kaal = (tijdlijn: WvpTijdlijn) =>
          tijdlijn.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, status: null }));
        expect(kaal(tijdlijnVan(eerste, [], peil))).toEqual(kaal(tijdlijnVan(eerste, [], PEIL)));
      }),
      { numRuns: 30 },
    );
  });
});

function raakt(a: { van: string; tot: string }, b: { van: string; tot: string }): boolean {
  return a.van <= plusDagen(b.tot, 1) && b.van <= plusDagen(a.tot, 1);
}
