import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../../tijd/dagen.js';
import { alsPerioden, inspanningsgaten } from './aandacht.js';
import type { Inspanningsfeit } from './feit.js';
import type { GezetteNorm } from './norm.js';
import { type Inspanningsinvoer, inspanningsoverzicht, laatsteWeken } from './overzicht.js';
import { inspanningVoorWerkgever } from './voor-werkgever.js';

const D = '2026-01-05';
const FASEN = [
  { fase: 'intake', van: '2026-06-01', tot: '2026-06-28' },
  { fase: 'voorbereiding_bemiddeling', van: '2026-06-29', tot: '2026-08-30' },
  { fase: 'bemiddelingsfase', van: '2026-08-31', tot: null },
] as const;
const VANDAAG = '2026-11-25';

const invoer = (deel: Partial<Inspanningsinvoer> = {}): Inspanningsinvoer => ({
  eersteZiektedag: D,
  gebeurtenissen: [],
  fasen: FASEN,
  normen: [],
  toelichtingen: [],
  feiten: [],
  marktweken: [],
  eindeOp: null,
  ...deel,
});
const feit = (datum: string, deel: Partial<Inspanningsfeit> = {}): Inspanningsfeit => ({
  datum,
  soort: 'vacature_reactie',
  telt: 'sollicitatie',
  controleerbaar: true,
  over: null,
  ...deel,
});
const norm = (deel: Partial<GezetteNorm> = {}): GezetteNorm => ({
  nummer: 1,
  fase: 'bemiddelingsfase',
  van: '2026-10-05',
  tot: null,
  perWeek: 2,
  grond: 'fase',
  reden: 'Zo spraken we het af.',
  adviesVan: null,
  op: '2026-10-01T09:00:00Z',
  ...deel,
});
const overzicht = (deel: Partial<Inspanningsinvoer> = {}, vandaag = VANDAAG) =>
  inspanningsoverzicht(invoer(deel), vandaag);
const weekOp = (maandag: string, deel: Partial<Inspanningsinvoer> = {}) =>
  overzicht(deel).weken.find((week) => week.maandag === maandag);

describe('what is asked in a week', () => {
  it('is nothing before the bemiddelingsfase and 1 to 3 in it, while nobody set a norm', () => {
    expect(weekOp('2026-06-15')?.norm).toMatchObject({ vraagt: true, minste: 0, meeste: 0 });
    expect(weekOp('2026-09-07')?.norm).toMatchObject({
      minste: 1,
      meeste: 3,
      herkomst: 'standaard',
    });
  });

  it('is what the coach set for the phase, from its first to its last day; the last one counts', () => {
    const normen = [norm(), norm({ nummer: 2, van: '2026-11-02', tot: '2026-11-15', perWeek: 0 })];
    expect(weekOp('2026-09-28', { normen })?.norm).toMatchObject({ herkomst: 'standaard' });
    expect(weekOp('2026-10-05', { normen })?.norm).toMatchObject({ minste: 2, herkomst: 'gezet' });
    expect(weekOp('2026-11-09', { normen })?.norm).toMatchObject({ minste: 0, meeste: 0 });
    expect(weekOp('2026-11-16', { normen })?.norm).toMatchObject({ minste: 2 });
  });

  it('does not follow a norm of another phase', () => {
    const normen = [norm({ fase: 'intake', van: '2026-06-01', perWeek: 3 })];
    expect(weekOp('2026-10-05', { normen })?.norm).toMatchObject({ herkomst: 'standaard' });
  });

  it('is nothing while the bedrijfsarts says that nothing can be asked, and in leave', () => {
    const gbm = {
      soort: 'gbm',
      van: '2026-09-07',
      tot: '2026-09-23',
      herbeoordeling: '2026-09-24',
    };
    const verlof = { soort: 'wazo_verlof', van: '2026-10-05', tot: '2026-10-18' };
    const gebeurtenissen = [gbm, { ...verlof, zelfdeOorzaak: true }] as never;
    expect(weekOp('2026-09-14', { gebeurtenissen })?.norm).toEqual({
      vraagt: false,
      stilte: 'rust',
    });
    expect(weekOp('2026-10-05', { gebeurtenissen })?.norm).toEqual({
      vraagt: false,
      stilte: 'pauze',
    });
    // Rest on Monday to Wednesday leaves four days.
    expect(weekOp('2026-09-21', { gebeurtenissen })?.norm.vraagt).toBe(true);
  });

  it('takes the norm of most days, and the lower one of two that are equally long', () => {
    const opWoensdag = [norm({ van: '2026-10-07', perWeek: 0 })];
    expect(weekOp('2026-10-05', { normen: opWoensdag })?.norm).toMatchObject({ meeste: 0 });
    const gbm = {
      soort: 'gbm',
      van: '2026-10-05',
      tot: '2026-10-05',
      herbeoordeling: '2026-10-06',
    };
    const opDonderdag = [norm({ van: '2026-10-09', perWeek: 0 })];
    expect(
      weekOp('2026-10-05', { normen: opDonderdag, gebeurtenissen: [gbm] as never })?.norm,
    ).toMatchObject({ meeste: 0 });
  });
});

describe('what was done in a week', () => {
  it('counts sollicitaties and activities apart, by kind, verifiable or not', () => {
    const feiten = [
      feit('2026-09-08'),
      feit('2026-09-13', { controleerbaar: false }),
      feit('2026-09-10', { soort: 'netwerkgesprek', telt: 'activiteit' }),
      feit('2026-09-14'),
    ];
    expect(weekOp('2026-09-07', { feiten })).toMatchObject({
      sollicitaties: { aantal: 2, controleerbaar: 1 },
      activiteiten: { aantal: 1, controleerbaar: 1 },
      perSoort: [
        { soort: 'vacature_reactie', telt: 'sollicitatie', aantal: 2, controleerbaar: 1 },
        { soort: 'netwerkgesprek', telt: 'activiteit', aantal: 1, controleerbaar: 1 },
      ],
    });
  });

  it('loses nothing: what stands in the weeks is what was done, also before the first phase', () => {
    const dag = fc.integer({ min: -40, max: 175 }).map((n) => plusDagen('2026-06-01', n));
    fc.assert(
      fc.property(fc.array(dag, { maxLength: 40 }), (dagen) => {
        const { weken } = overzicht({ feiten: dagen.map((datum) => feit(datum)) });
        const som = weken.reduce((tot, { sollicitaties }) => tot + sollicitaties.aantal, 0);
        expect(som).toBe(dagen.length);
      }),
    );
  });

  it('gives the same last weeks for a row as the whole overview has', () => {
    const feiten = [feit('2026-09-08'), feit('2026-11-05'), feit('2026-11-24')];
    expect(laatsteWeken(invoer({ feiten }), VANDAAG, 4)).toEqual(
      overzicht({ feiten }).weken.slice(-4),
    );
  });
});

describe('looking ahead', () => {
  const wekelijks = Array.from({ length: 12 }, (_, nr) => feit(plusDagen('2026-09-01', nr * 7)));

  it('goes to the last days of weeks 88 and 91, which move with a pause', () => {
    const op = (gebeurtenissen: unknown[]) =>
      overzicht({ gebeurtenissen: gebeurtenissen as never }).vooruitblik.map((blik) => blik.op);
    expect(op([])).toEqual(['2027-09-12', '2027-10-03']);
    const herstel = { soort: 'hersteld', van: '2026-05-04', tot: '2026-05-17' };
    expect(op([herstel])).toEqual(['2027-09-26', '2027-10-17']);
  });

  it('is a range around the pace, and silent while there are few weeks', () => {
    const [blik] = overzicht({ feiten: wekelijks }).vooruitblik;
    expect(blik).toMatchObject({ week: 88, bereikt: false, wekenTeGaan: 41 });
    expect(blik?.sollicitaties?.van).toBeGreaterThan(12);
    expect(blik?.sollicitaties?.van).toBeLessThan(12 + 41);
    expect(blik?.sollicitaties?.tot).toBeGreaterThan(12 + 41);
    const vroeg = inspanningsoverzicht(invoer({ fasen: [FASEN[0]] }), '2026-06-20').vooruitblik[0];
    expect(vroeg).toMatchObject({ sollicitaties: null, activiteiten: null });
  });

  it('is never one number while weeks are to come, and never less than what was done', () => {
    const aantallen = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(aantallen, (perWeek) => {
        const feiten = perWeek.flatMap((aantal, nr) =>
          Array.from({ length: aantal }, () => feit(plusDagen('2026-08-31', nr * 7))),
        );
        for (const { sollicitaties: reeks } of overzicht({ feiten }).vooruitblik) {
          expect(reeks?.van).toBeGreaterThanOrEqual(feiten.length);
          expect(reeks?.tot).toBeGreaterThan(reeks?.van ?? 0);
        }
      }),
    );
  });

  it('does not count weeks in which nothing can be asked', () => {
    const gbm = {
      soort: 'gbm',
      van: '2026-12-07',
      tot: '2027-01-31',
      herbeoordeling: '2027-02-01',
    };
    const [blik] = overzicht({ feiten: wekelijks, gebeurtenissen: [gbm] as never }).vooruitblik;
    expect(blik?.wekenTeGaan).toBe(33);
  });

  it('tells what was done once the week is past', () => {
    const blik = inspanningsoverzicht(invoer({ feiten: wekelijks }), '2027-10-10').vooruitblik;
    expect(blik.map(({ bereikt, sollicitaties }) => [bereikt, sollicitaties])).toEqual([
      [true, { van: 12, tot: 12 }],
      [true, { van: 12, tot: 12 }],
    ]);
  });
});

describe('gaps in the record', () => {
  const codes = (deel: Partial<Inspanningsinvoer>) =>
    new Map(overzicht(deel).gaten.map(({ code, dagen }) => [code, dagen]));

  it('names weeks without anything and without a reason; the running week is none', () => {
    const stil = codes({}).get('stille_weken') ?? [];
    expect(stil).toContain('2026-06-15');
    expect(stil).not.toContain('2026-11-23');
  });

  it('is repaired by an explanation, by a reasoned zero, and by anything that was done', () => {
    const toelichtingen = [
      {
        van: '2026-06-01',
        tot: '2026-07-05',
        grond: 'vrije_dagen',
        reden: 'Vakantie.',
        op: '2026-07-06T09:00:00Z',
      },
    ] as const;
    const normen = [norm({ van: '2026-08-31', tot: '2026-11-22', perWeek: 0 })];
    const feiten = Array.from({ length: 8 }, (_, nr) =>
      feit(plusDagen('2026-07-07', nr * 7), { soort: 'oefening', telt: 'activiteit' }),
    );
    const gaten = codes({ toelichtingen, normen, feiten });
    expect([...gaten.keys()]).toEqual(['geen_marktbewijs']);
  });

  it('asks for evidence, for a norm with a reason, and for the market beside the effort', () => {
    const feiten = [feit('2026-09-09', { controleerbaar: false })];
    const marktweken = [{ maandag: '2026-09-07', past: 2, mogelijk: 5, nieuw: 1 }];
    const gaten = codes({ feiten, marktweken });
    expect(gaten.get('niet_controleerbaar')).toEqual(['2026-09-09']);
    expect(gaten.get('geen_norm')).toHaveLength(12);
    expect(gaten.get('geen_marktbewijs')).not.toContain('2026-09-07');
  });

  it('takes one in two weeks as it is meant', () => {
    const feiten = [feit('2026-10-06'), feit('2026-10-14', { telt: 'activiteit', soort: 'x' })];
    const normen = [norm({ perWeek: 0.5 })];
    expect(codes({ feiten, normen }).get('minder_dan_norm')).toBeUndefined();
    expect(codes({ feiten, normen: [norm()] }).get('minder_dan_norm')).toEqual([
      '2026-10-05',
      '2026-10-12',
    ]);
  });

  it('is none in a week of rest', () => {
    const gbm = { soort: 'gbm', van: D, herbeoordeling: '2027-01-01' };
    expect(codes({ gebeurtenissen: [gbm] as never }).size).toBe(0);
  });

  it('makes one line of weeks that follow each other', () => {
    expect(alsPerioden(['2026-09-07', '2026-09-14', '2026-10-05'])).toEqual([
      { van: '2026-09-07', tot: '2026-09-20' },
      { van: '2026-10-05', tot: '2026-10-11' },
    ]);
    expect(inspanningsgaten([], [])).toEqual([]);
  });
});

describe('what an employer sees of it', () => {
  const GEHEIM = 'CANARY-reden';
  const metAlles = {
    normen: [norm({ reden: GEHEIM, adviesVan: '2026-09-30' })],
    toelichtingen: [
      {
        van: '2026-10-05',
        tot: '2026-10-11',
        grond: 'afspraak',
        reden: GEHEIM,
        op: '2026-10-12T09:00:00Z',
      },
    ],
    feiten: [feit('2026-10-06')],
  } as const;

  it('has numbers, the norm and neutral grounds, and no word of anybody', () => {
    const beeld = inspanningVoorWerkgever(overzicht(metAlles));
    expect(JSON.stringify(beeld)).not.toMatch(/CANARY|2026-09-30|reden|advies/u);
    expect(beeld.weken.find(({ maandag }) => maandag === '2026-10-05')).toEqual({
      maandag: '2026-10-05',
      sollicitaties: 1,
      activiteiten: 0,
      norm: { minste: 2, meeste: 2, grond: 'fase' },
      toelichting: 'afspraak',
    });
  });

  it('reads the same for rest, leave and recovery', () => {
    const periode = { van: '2026-10-05', tot: '2026-10-18' };
    const beeld = (gebeurtenis: object) =>
      inspanningVoorWerkgever(
        overzicht({ ...metAlles, gebeurtenissen: [{ ...periode, ...gebeurtenis }] as never }),
      );
    const rust = beeld({ soort: 'gbm', herbeoordeling: '2026-10-19' });
    expect(rust.weken.find(({ maandag }) => maandag === '2026-10-05')?.norm).toBeNull();
    expect(beeld({ soort: 'wazo_verlof', zelfdeOorzaak: true })).toEqual(rust);
    expect(beeld({ soort: 'hersteld' })).toEqual(rust);
  });
});
