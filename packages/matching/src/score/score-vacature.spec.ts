import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Belastbaarheid, type Beperking, zoekPlaatsen } from '@passend/domain';
import fc from 'fast-check';
import type { EisKern, Persoon, VacatureKenmerken } from '../types.js';
import { PERSONEN, VACATURES } from './golden/invoer.js';
import { legUit } from './leg-uit.js';
import { scoreVacature } from './score-vacature.js';

const GOUD = new URL('./golden/resultaten.json', import.meta.url);

const persoonVan = (naam: string): Persoon => {
  const persoon = PERSONEN[naam];
  if (persoon === undefined) throw new Error('no such person');
  return persoon;
};
const vacatureVan = (naam: string): VacatureKenmerken => {
  const vacature = VACATURES[naam];
  if (vacature === undefined) throw new Error('no such vacancy');
  return vacature;
};
const RUG = persoonVan('rug, wil plannen');
const score = (kenmerken: VacatureKenmerken, persoon = RUG) =>
  scoreVacature(persoon, kenmerken).score;
const metBeperkingen = (beperkingen: Persoon['belastbaarheid']['beperkingen']): Persoon => ({
  ...RUG,
  belastbaarheid: { ...RUG.belastbaarheid, beperkingen },
});
const inPlaats = (naam: string): readonly number[] => zoekPlaatsen(naam).map((plaats) => plaats.id);

const eis: fc.Arbitrary<EisKern> = fc.record({
  item: fc.constantFrom('tillen', 'frequent_buigen', 'etmaal', 'uren_week', 'zitten'),
  waarde: fc.option(
    fc.oneof(
      fc.record({ max_kg: fc.integer({ min: 0, max: 50 }) }),
      fc.record({ max: fc.integer({ min: 4, max: 40 }) }),
      fc.record({ niveau: fc.integer({ min: 0, max: 3 }) }),
    ),
  ),
  sterkte: fc.constantFrom('vereist', 'wens', 'incidenteel'),
  aard: fc.constantFrom('genoemd', 'omstandigheid'),
  ontkend: fc.boolean(),
  zekerheid: fc.constantFrom(0.5, 0.6, 0.9),
});
const kenmerken: fc.Arbitrary<VacatureKenmerken> = fc
  .record({
    basis: fc.constantFrom(...Object.values(VACATURES)),
    eisen: fc.array(eis, { maxLength: 8 }),
    plaats: fc.constantFrom('Apeldoorn', 'Zutphen', 'Groningen', 'Onbekendstad'),
  })
  .map(({ basis, eisen, plaats }) => ({ ...basis, eisen, plaatsen: [...inPlaats(plaats)] }));

describe('the score of a vacancy', () => {
  it('equals the pinned results', () => {
    const nu = Object.fromEntries(
      Object.entries(PERSONEN).map(([wie, persoon]) => [
        wie,
        Object.fromEntries(
          Object.entries(VACATURES).map(([wat, vacature]) => [
            wat,
            scoreVacature(persoon, vacature),
          ]),
        ),
      ]),
    );
    if (process.env.PASSEND_REBASE_GOLDEN) writeFileSync(GOUD, `${JSON.stringify(nu, null, 2)}\n`);
    expect(nu).toEqual(JSON.parse(readFileSync(GOUD, 'utf8')));
  });

  it('lies between 0 and 1 and is finite, also with nothing known', () => {
    fc.assert(
      fc.property(kenmerken, (vacature) => {
        const uitslag = scoreVacature(RUG, vacature);
        expect(uitslag.score).toBeGreaterThan(0);
        expect(uitslag.score).toBeLessThanOrEqual(1);
        expect(uitslag.zekerheid).toBeGreaterThanOrEqual(0);
        expect(uitslag.zekerheid).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of demands or limits', () => {
    fc.assert(
      fc.property(
        kenmerken.chain((vacature) =>
          fc.record({
            vacature: fc.constant(vacature),
            eisen: fc.shuffledSubarray([...vacature.eisen], { minLength: vacature.eisen.length }),
            beperkingen: fc.shuffledSubarray(RUG.belastbaarheid.beperkingen, {
              minLength: RUG.belastbaarheid.beperkingen.length,
            }),
          }),
        ),
        ({ vacature, eisen, beperkingen }) => {
          const anders = scoreVacature(metBeperkingen(beperkingen), { ...vacature, eisen });
          const eerst = scoreVacature(RUG, vacature);
          expect(anders.score).toBe(eerst.score);
          expect(anders.zekerheid).toBe(eerst.zekerheid);
          expect(anders.uitkomst).toBe(eerst.uitkomst);
        },
      ),
    );
  });

  it('never rises when a limit gets stricter', () => {
    const tilEis = eis.map(
      (een): EisKern => ({
        ...een,
        item: 'tillen',
        waarde: een.waarde !== null && 'max_kg' in een.waarde ? een.waarde : null,
      }),
    );
    fc.assert(
      fc.property(
        kenmerken,
        fc.array(tilEis, { maxLength: 4 }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 24 }),
        (vacature, eisen, a, b) => {
          const metGrens = (max_kg: number) =>
            metBeperkingen([
              { item: 'tillen', niveau: 1, tekst: '', limiet: { max_kg }, teBeoordelen: false },
            ]);
          const [streng, ruim] = [Math.min(a, b), Math.max(a, b)];
          const v = { ...vacature, eisen };
          expect(score(v, metGrens(streng))).toBeLessThanOrEqual(score(v, metGrens(ruim)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never rises when a limit is added', () => {
    fc.assert(
      fc.property(kenmerken, fc.nat({ max: 3 }), (vacature, weg) => {
        const minder = RUG.belastbaarheid.beperkingen.filter((_, i) => i !== weg);
        expect(score(vacature)).toBeLessThanOrEqual(score(vacature, metBeperkingen(minder)));
      }),
    );
  });

  it('explains the same score', () => {
    fc.assert(
      fc.property(kenmerken, (vacature) => {
        expect(legUit(RUG, vacature, []).total).toBe(score(vacature));
      }),
    );
  });
});

describe('the order of vacancies', () => {
  const past = { ...vacatureVan('planner, niets te tillen'), plaatsen: inPlaats('Apeldoorn') };
  const teVer = { ...past, plaatsen: inPlaats('Maastricht') };
  const teVeelUren = { ...past, uren: { min: 36, max: 40 } };
  const teZwaar = { ...past, eisen: vacatureVan('veel te zwaar').eisen };
  const vermoeden = { ...vacatureVan('orderpicker, stil over belasting'), plaatsen: past.plaatsen };
  const mogelijk = { ...vacatureVan('net te zwaar'), plaatsen: past.plaatsen };

  it('puts an explicit exceeding below everything else, however far or doubtful', () => {
    const nietGoed = {
      ...vermoeden,
      plaatsen: teVer.plaatsen,
      uren: teVeelUren.uren,
      opleiding: 'wo' as const,
    };
    expect(score(teZwaar)).toBeLessThan(score(nietGoed));
  });

  it('puts too far and the wrong hours below what fits', () => {
    expect(score(teVer)).toBeLessThan(score(past));
    expect(score(teVeelUren)).toBeLessThan(score(past));
    expect(score(teVer)).toBeGreaterThan(score(teZwaar));
  });

  it('puts doubt below certainty and above an exceeding', () => {
    for (const twijfel of [vermoeden, mogelijk]) {
      expect(score(twijfel)).toBeLessThan(score(past));
      expect(score(twijfel)).toBeGreaterThan(score(teZwaar));
    }
  });

  it('sinks deeper with every item that is exceeded', () => {
    const [een, ...rest] = teZwaar.eisen;
    if (een === undefined || rest.length === 0) throw new Error('needs two demands');
    expect(score(teZwaar)).toBeLessThan(score({ ...teZwaar, eisen: [een] }));
  });

  it('prefers target work to related work, and related to other work', () => {
    const met = (beroep: string) => score({ ...past, beroep, eisen: [] }, metBeperkingen([]));
    expect(met('4323.1')).toBeGreaterThan(met('4321.1'));
    expect(met('4321.1')).toBeGreaterThan(met('5141.1'));
  });

  it('prefers the nearer of two that are else the same', () => {
    expect(score(past)).toBeGreaterThan(score({ ...past, plaatsen: inPlaats('Hengelo') }));
  });

  it('puts an excess of a soft limit below doubt, above what falls off, and calls it what it is', () => {
    const zacht = (hardheid: 'hard' | 'zacht') =>
      metBeperkingen(RUG.belastbaarheid.beperkingen.map((b) => ({ ...b, hardheid })));
    const uitslag = scoreVacature(zacht('zacht'), teZwaar);
    expect([uitslag.uitkomst, uitslag.afgevallenOp]).toEqual(['overschrijdt', []]);
    expect(uitslag.score).toBeGreaterThan(score(teZwaar, zacht('hard')));
    expect(uitslag.score).toBeLessThan(score(mogelijk, zacht('zacht')));
  });

  it('falls off by rules that it names', () => {
    const { afgevallenOp } = scoreVacature(RUG, {
      ...teZwaar,
      plaatsen: teVer.plaatsen,
      opleiding: 'hbo',
    });
    expect(afgevallenOp).toEqual(['reisafstand', 'opleiding', 'fml.tillen', 'fml.etmaal']);
  });

  it('says past only when every limited item is past', () => {
    expect(scoreVacature(RUG, past).uitkomst).toBe('mogelijk');
    expect(scoreVacature(metBeperkingen([]), past).uitkomst).toBe('past');
    const onbekendItem = {
      ...RUG,
      belastbaarheid: {
        ...RUG.belastbaarheid,
        beperkingen: [],
        nietHerkend: [{ item: 'zweven', tekst: '' }],
      },
    };
    expect(scoreVacature(onbekendItem, past).uitkomst).toBe('mogelijk');
  });
});

describe('the explanation', () => {
  it('quotes the demand that decided and asks about what is open', () => {
    const uitleg = legUit(
      RUG,
      {
        ...vacatureVan('stil over alles'),
        eisen: [{ ...(vacatureVan('net te zwaar').eisen[0] ?? neverEis()) }],
      },
      [
        {
          ...(vacatureVan('net te zwaar').eisen[0] ?? neverEis()),
          van: 4,
          tot: 9,
          bewijs: '12 kg',
          regel: 'tillen-01',
        },
      ],
    );
    const [tillen, bukken] = uitleg.fml;
    expect(tillen).toMatchObject({ oordeel: 'mogelijk', bewijs: '12 kg', van: 4, tot: 9 });
    expect(tillen?.vraag).toContain('Hoe zwaar');
    expect(bukken).toMatchObject({ oordeel: 'onbekend', bewijs: null, limietTekst: 'beperkt' });
  });
});

describe('hours that are built up', () => {
  const opbouw = {
    start_uren_week: 8,
    stap_uren: 4,
    stap_weken: 4,
    doel_uren_week: 24,
    peildatum: RUG.peildatum,
  };
  const uren = (max: number): VacatureKenmerken => ({
    ...vacatureVan('stil over alles'),
    uren: { min: max, max },
    eisen: [
      {
        item: 'uren_week',
        waarde: { max },
        sterkte: 'vereist',
        aard: 'genoemd',
        ontkend: false,
        zekerheid: 0.9,
      },
    ],
  });
  const wie = (start_op?: string): Persoon => ({
    ...metBeperkingen([
      {
        item: 'uren_week',
        niveau: null,
        tekst: '',
        limiet: { max: 24 },
        teBeoordelen: false,
      },
    ]),
    zoekprofiel: { ...RUG.zoekprofiel, uren_min: 16, uren_max: 24, ...(start_op && { start_op }) },
    belastbaarheid: {
      ...RUG.belastbaarheid,
      opbouw,
      beperkingen: [
        { item: 'uren_week', niveau: null, tekst: '', limiet: { max: 24 }, teBeoordelen: false },
      ],
    },
  });
  const oordelen = (max: number, persoon = wie()) => {
    const [punt] = scoreVacature(persoon, uren(max)).fml;
    return [punt?.oordeel, punt?.bijStart];
  };

  it('are judged at the goal, and at the likely start beside it', () => {
    expect(oordelen(16)).toEqual(['past', 'past']);
    expect(oordelen(17)).toEqual(['past', 'mogelijk']);
    expect(oordelen(24)).toEqual(['past', 'overschrijdt']);
    expect(oordelen(32)).toEqual(['overschrijdt', 'overschrijdt']);
  });

  it('are judged at the start by their level too, when the document gives no number', () => {
    const niveau: Beperking = {
      item: 'uren_week',
      niveau: 3,
      tekst: '',
      limiet: null,
      teBeoordelen: false,
    };
    const persoon = wie();
    const { belastbaarheid } = persoon;
    const zonder = { ...persoon, belastbaarheid: { ...belastbaarheid, beperkingen: [niveau] } };
    expect(oordelen(16, zonder)).toEqual(['past', 'past']);
    expect(oordelen(20, zonder)[1]).toBe('overschrijdt');
  });

  it('hold for one day as well: no day is longer than the week at the start', () => {
    const dag: Beperking = {
      item: 'uren_dag',
      niveau: null,
      tekst: '',
      limiet: { max: 6 },
      teBeoordelen: false,
    };
    const persoon = wie();
    const { belastbaarheid } = persoon;
    const kort = { ...opbouw, start_uren_week: 2, stap_uren: 1, stap_weken: 8 };
    const metDag = (anders: Belastbaarheid['opbouw']) => ({
      ...persoon,
      belastbaarheid: { ...belastbaarheid, beperkingen: [dag], opbouw: anders },
    });
    const vraagt = (max: number): VacatureKenmerken => ({
      ...uren(max),
      eisen: uren(max).eisen.map((eis) => ({ ...eis, item: 'uren_dag' as const })),
    });
    const oordeel = (max: number, persoonMetDag: Persoon) => {
      const [punt] = scoreVacature(persoonMetDag, vraagt(max)).fml;
      return [punt?.oordeel, punt?.bijStart];
    };
    expect(oordeel(6, metDag(kort))).toEqual(['past', 'overschrijdt']);
    expect(oordeel(3, metDag(kort))).toEqual(['past', 'past']);
    expect(oordeel(6, metDag(opbouw))).toEqual(['past', undefined]);
  });

  it('start on the day in the zoekprofiel, when there is one that is still to come', () => {
    expect(oordelen(12, wie('2026-03-30'))).toEqual(['past', 'past']);
    expect(oordelen(16, wie('2026-03-30'))).toEqual(['past', 'overschrijdt']);
    expect(oordelen(16, wie('2026-01-01'))).toEqual(['past', 'past']);
    expect(oordelen(24, wie('2026-12-01'))).toEqual(['past', undefined]);
  });

  it('make a job that fits from the start rank above one that fits later', () => {
    const vroeg = { ...uren(24), eisen: uren(16).eisen };
    expect(score(vroeg, wie())).toBeGreaterThan(score(uren(24), wie()));
    expect(scoreVacature(wie(), uren(24)).uitkomst).toBe('past');
  });

  it('are told with their dates, and the start is a question to the employer', () => {
    const uitleg = legUit(wie(), uren(24), []);
    expect(uitleg.urenverloop).toEqual({
      nu: 8,
      start: 16,
      doel: 24,
      doelVanaf: '2026-06-22',
      startOp: '2026-04-27',
      profielBijStart: 'past_niet',
    });
    expect(uitleg.fml[0]?.vraag).toContain('Kan iemand met minder beginnen?');
    expect(legUit(wie(), uren(16), []).fml[0]?.vraag).toBeNull();
  });
});

function neverEis(): never {
  throw new Error('the golden input lost its demand');
}
