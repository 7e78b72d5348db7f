import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Dossierregel } from '../regel.js';
import { inspanningUitDossier } from './uit-dossier.js';

let nummer = 0;
/** A line as the book gives it; kinds of other areas are written in their own form. */
function regel(gebeurtenis: object, id: string = randomUUID()): Dossierregel {
  nummer += 1;
  const door = { id: randomUUID(), rol: 'werknemer' };
  const leeg = { over: null, werkgever: null, uwv: null, prive: null };
  const heel = { id, nummer, op: '2026-11-02T09:00:00Z', door };
  return { ...heel, gebeurtenis: { ...leeg, ...gebeurtenis } } as never;
}
const stap = (over: string, datum: string, wijze: string | null, als = 'sollicitatie') =>
  regel({
    soort: 'sollicitatie_stap',
    over,
    datum,
    werkgever: { resultaat: 'loopt', telt: wijze === null ? null : { wijze, als } },
  });
const [een, ander] = [randomUUID(), randomUUID()];

describe('the effort in the lines of a dossier', () => {
  it('is every step that counts, as its area says that it counts', () => {
    const { feiten } = inspanningUitDossier([
      stap(een, '2026-11-05', 'open_sollicitatie'),
      stap(een, '2026-11-09', null),
      stap(ander, '2026-11-02', 'netwerkgesprek', 'activiteit'),
    ]);
    expect(feiten).toEqual([
      {
        datum: '2026-11-02',
        over: ander,
        soort: 'netwerkgesprek',
        telt: 'activiteit',
        controleerbaar: false,
      },
      {
        datum: '2026-11-05',
        over: een,
        soort: 'open_sollicitatie',
        telt: 'sollicitatie',
        controleerbaar: false,
      },
    ]);
  });

  it.each([
    ['a letter', { werkgever: { bewijs: 'brief' } }, true],
    ['the vacancy alone', { werkgever: { bewijs: 'vacature' } }, false],
    ['what the werknemer keeps to himself', { werkgever: null, prive: {} }, false],
  ])('is verifiable or not by %s', (_, blad, controleerbaar) => {
    const { feiten } = inspanningUitDossier([
      stap(een, '2026-11-05', 'open_sollicitatie'),
      regel({ soort: 'sollicitatie_bewijs', over: een, datum: '2026-11-06', ...blad }),
    ]);
    expect(feiten[0]?.controleerbaar).toBe(controleerbaar);
  });

  it('is an activity when it was finished, not while it is planned or taken up again', () => {
    const over = een;
    const gepland = regel({
      soort: 'activiteit_gepland',
      over,
      datum: '2026-11-02',
      werkgever: { fase: 'intake', groep: 'training' },
    });
    const klaar = regel({
      soort: 'activiteit_afgerond',
      over,
      datum: '2026-11-04',
      uwv: { toelichting: 'Deed mee.' },
    });
    const hervat = regel({ soort: 'activiteit_hervat', over, datum: '2026-11-06', uwv: {} });
    expect(inspanningUitDossier([gepland]).feiten).toEqual([]);
    expect(inspanningUitDossier([gepland, klaar]).feiten).toEqual([
      { datum: '2026-11-04', over, soort: 'training', telt: 'activiteit', controleerbaar: true },
    ]);
    expect(inspanningUitDossier([gepland, klaar, hervat]).feiten).toEqual([]);
  });

  it('is a talk that was held, and an exercise that was handed in', () => {
    const gesprek = (uitkomst: string) =>
      regel({
        soort: 'afspraak_afgerond',
        over: een,
        datum: '2026-11-03',
        werkgever: { uitkomst },
        uwv: { reden: null, verslag: null },
      });
    const oefening = regel({ soort: 'oefening_ingeleverd', over: ander, datum: '2026-11-04' });
    const { feiten } = inspanningUitDossier([
      gesprek('gehouden'),
      gesprek('niet_gehouden_met_reden'),
      oefening,
    ]);
    expect(feiten.map(({ soort }) => soort)).toEqual(['gesprek', 'oefening']);
  });

  it('leaves out what was taken back', () => {
    const id = randomUUID();
    const teruggenomen = { ...stap(een, '2026-11-05', 'open_sollicitatie'), id };
    const correctie = regel({
      soort: 'gecorrigeerd',
      over: id,
      datum: '2026-11-06',
      werkgever: { vervangen: false },
    });
    expect(inspanningUitDossier([teruggenomen, correctie]).feiten).toEqual([]);
  });

  it('knows the phases, also one that comes back', () => {
    const fase = (soort: string, datum: string, naam: string) =>
      regel({ soort, datum, werkgever: { fase: naam } });
    const { fasen } = inspanningUitDossier([
      fase('fase_begonnen', '2026-06-01', 'intake'),
      fase('fase_afgerond', '2026-06-20', 'intake'),
      fase('fase_begonnen', '2026-06-15', 'bemiddelingsfase'),
      fase('fase_begonnen', '2026-08-01', 'intake'),
    ]);
    expect(fasen).toEqual([
      { fase: 'intake', van: '2026-06-01', tot: '2026-06-20' },
      { fase: 'bemiddelingsfase', van: '2026-06-15', tot: null },
      { fase: 'intake', van: '2026-08-01', tot: null },
    ]);
  });
});
