import { describe, expect, it } from '@jest/globals';
import {
  allePlaatsen,
  type Beperking,
  type Contract,
  ITEM_SLUGS,
  OPLEIDINGEN,
  type Sector,
  type Taaleis,
  type Vervoermiddel,
  werkgeverSleutel,
} from '@passend/domain';
import fc from 'fast-check';
import { BEROEPEN } from '../beroepen/index.js';
import { PERSONEN, VACATURES } from '../score/golden/invoer.js';
import { maakScorer } from '../score/index.js';
import type { EisKern, Persoon, VacatureKenmerken } from '../types.js';
import { Marktindex } from './marktindex.js';
import { leesMarktrij, type Marktrij, schrijfMarktrij } from './marktrij.js';

const SLUGS = [
  'tillen',
  'dragen',
  'vw_deadlines',
  'etmaal',
  'uren_week',
  'zitten',
  'koude',
] as const;

const WERKGEVERS = ['Randstad', 'Bakkerij De Vries', 'Gemeente Zwolle'];
const PLAATS_IDS = allePlaatsen().map(({ id }) => id);
/** Of no place in the table. */
const ONBEKENDE_PLAATS = Math.max(...PLAATS_IDS) + 1;

const willekeurigeEis: fc.Arbitrary<EisKern> = fc.record({
  item: fc.constantFrom(...SLUGS),
  waarde: fc.option(
    fc.oneof(
      fc.record({ max_kg: fc.constantFrom(2, 5, 9, 10, 12, 25) }),
      fc.record({ max: fc.constantFrom(12, 20, 32), niveau: fc.constantFrom(0, 1, 2) }),
    ),
  ),
  sterkte: fc.constantFrom('vereist', 'wens', 'incidenteel'),
  aard: fc.constantFrom('genoemd', 'omstandigheid'),
  ontkend: fc.boolean(),
  zekerheid: fc.constantFrom(0.5, 0.7, 0.9),
});

const willekeurigeKenmerken: fc.Arbitrary<VacatureKenmerken> = fc.record({
  eisen: fc.array(willekeurigeEis, { maxLength: 6 }),
  beroep: fc.option(fc.constantFrom(...BEROEPEN.map((b) => b.code))),
  titelkern: fc.constantFrom('zandzakvuller', 'aanpakker', null),
  plaatsen: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PLAATS_IDS) },
      fc.constant(ONBEKENDE_PLAATS),
    ),
    { maxLength: 2 },
  ),
  thuiswerk: fc.constantFrom('nee', 'deels', 'volledig', null),
  uren: fc.record({
    min: fc.option(fc.integer({ min: 1, max: 40 })),
    max: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  opleiding: fc.option(fc.constantFrom(...OPLEIDINGEN)),
  vereist: fc.subarray(['vca', 'rijbewijs-b', 'code-95']),
  taal: fc.constantFrom('nl', 'en', 'anders'),
  ervaring: fc.constantFrom(null, 0, 2, 5),
  talen: fc.subarray<Taaleis>([
    { taal: 'nl', niveau: 'goed' },
    { taal: 'de', niveau: 'basis' },
  ]),
  contract: fc.constantFrom(null, 'vast', 'uitzend'),
  bemiddeld: fc.boolean(),
  uurloon: fc.constantFrom(null, 12, 18.5),
  begintijd: fc.constantFrom(null, 360, 510),
  werkgever: fc.constantFrom(null, ...WERKGEVERS.map(werkgeverSleutel)),
});

/** Present or left out, as the fields of a zoekprofiel may be. */
const misschien = fc.record(
  {
    start_op: fc.constant('2026-05-01'),
    ervaring_jaren: fc.constantFrom(0, 3),
    taalniveaus: fc.constant({ nl: 'redelijk' as const }),
    contracten: fc.subarray<Contract>(['vast', 'tijdelijk']),
    loon_oud: fc.constant({ bedrag: 25, periode: 'uur' as const, uren_week: 36 }),
    sectoren: fc.subarray<Sector>(['horeca', 'techniek']),
    sectoren_niet: fc.subarray<Sector>(['zorg', 'administratie']),
    werkgevers_niet: fc.subarray(WERKGEVERS),
    geen_bemiddelaars: fc.boolean(),
    thuiswerk: fc.constantFrom('graag', 'alleen', 'niet'),
    vroegste_begin: fc.constant('07:30'),
    vervoermiddelen: fc.subarray<Vervoermiddel>(['auto', 'fiets', 'ov'], { minLength: 1 }),
    max_reistijd_min: fc.constantFrom(20, 45, 90),
  },
  { requiredKeys: [] },
);

const willekeurigePersoon: fc.Arbitrary<Persoon> = fc.record({
  peildatum: fc.constant('2026-03-01'),
  zoekprofiel: fc
    .tuple(
      misschien,
      fc.record({
        doelberoepen: fc.subarray(['kok', 'planner', 'zandzakvuller', 'lasser']),
        woonplaats: fc.constantFrom('Zwolle', 'Utrecht', 'Bergen', 'Nergenshuizen'),
        max_reis_km: fc.integer({ min: 1, max: 120 }),
        uren_min: fc.integer({ min: 0, max: 16 }),
        uren_max: fc.integer({ min: 16, max: 40 }),
        opleiding: fc.constantFrom(...OPLEIDINGEN),
        rijbewijs: fc.subarray(['B']),
        talen: fc.subarray(['nl', 'en']),
        diplomas: fc.subarray(['VCA']),
      }),
    )
    .map(([wensen, vast]) => ({ ...wensen, ...vast })),
  belastbaarheid: fc.record({
    document: fc.constant('FML'),
    editie: fc.constant('nieuw'),
    datum: fc.constant('2026-01-01'),
    toelichting: fc.constant(null),
    opbouw: fc.option(
      fc.record({
        start_uren_week: fc.constantFrom(4, 8),
        stap_uren: fc.constantFrom(2, 4),
        stap_weken: fc.constantFrom(1, 4),
        doel_uren_week: fc.constantFrom(12, 20),
        peildatum: fc.constant('2026-02-01'),
      }),
    ),
    nietHerkend: fc.array(fc.constant({ item: 'zweven', tekst: 'niet' }), { maxLength: 1 }),
    beperkingen: fc.array(
      fc.record({
        item: fc.constantFrom(...SLUGS, 'klimmen', 'vervoer'),
        niveau: fc.option(fc.constantFrom(1, 2, 3)),
        tekst: fc.constantFrom('beperkt', 'niet zelf autorijden, hooguit een half uur reizen'),
        limiet: fc.option(
          fc.oneof(
            fc.record({ max_kg: fc.constantFrom(2, 5, 10) }),
            fc.record({ max: fc.constantFrom(16, 20) }),
          ),
        ),
        teBeoordelen: fc.boolean(),
        hardheid: fc.constantFrom('hard', 'zacht'),
      }),
      { maxLength: 8 },
    ),
  }),
});

const rij = (id: number, kenmerken: VacatureKenmerken, eerstGezien = '2026-03-01'): Marktrij => ({
  id,
  kenmerken,
  land: 'NL',
  eerstGezien,
});

function vul(markt: readonly VacatureKenmerken[]): Marktindex {
  const index = new Marktindex();
  markt.forEach((kenmerken, i) => {
    index.zet(rij(i + 1, kenmerken));
  });
  return index;
}

function verwachtGelijk(
  index: Marktindex,
  persoon: Persoon,
  over: ReadonlyMap<number, VacatureKenmerken>,
) {
  const scorer = maakScorer(persoon);
  const uitslag = index.beoordeel(persoon);
  const regels = uitslag.top(over.size + 5);
  expect(regels.map((regel) => regel.id).sort((a, b) => a - b)).toEqual(
    [...over.keys()].sort((a, b) => a - b),
  );
  for (const regel of regels) {
    const kenmerken = over.get(regel.id);
    if (kenmerken === undefined) throw new Error('row without vacancy');
    const plat = scorer(kenmerken);
    expect(regel).toEqual({
      id: regel.id,
      score: plat.score,
      zekerheid: Math.fround(plat.zekerheid),
      uitkomst: plat.uitkomst,
      afstandKm: plat.afstandKm,
      afgevallenOp: plat.afgevallenOp,
    });
  }
}

describe('the market index', () => {
  it('gives exactly the result of the plain function, for any market and person', () => {
    fc.assert(
      fc.property(
        fc.array(willekeurigeKenmerken, { maxLength: 40 }),
        willekeurigePersoon,
        (markt, persoon) => {
          const over = new Map(markt.map((kenmerken, i) => [i + 1, kenmerken]));
          verwachtGelijk(vul(markt), persoon, over);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stays exact for everybody while rows come, change and go between the scorings', () => {
    const stap = fc.record({
      id: fc.integer({ min: 0, max: 15 }),
      kenmerken: fc.option(willekeurigeKenmerken),
      kijkt: fc.constantFrom(null, null, 0, 1),
    });
    const personen = fc.array(willekeurigePersoon, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 80 }), personen, (stappen, wie) => {
        const index = new Marktindex();
        const over = new Map<number, VacatureKenmerken>();
        for (const { id, kenmerken, kijkt } of stappen) {
          if (kenmerken === null) {
            expect(index.verwijder(id)).toBe(over.delete(id));
          } else {
            index.zet(rij(id, kenmerken));
            over.set(id, kenmerken);
          }
          const kijker = wie[kijkt ?? -1];
          if (kijker !== undefined) verwachtGelijk(index, kijker, over);
        }
        expect(index.aantal).toBe(over.size);
        for (const persoon of wie) verwachtGelijk(index, persoon, over);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a result as it was when the index is scored again after a change', () => {
    const [eerste, ...anderen] = Object.values(VACATURES);
    const [persoon] = Object.values(PERSONEN);
    if (eerste === undefined || persoon === undefined) throw new Error('There is no golden input.');
    const index = vul([eerste]);
    const eerst = index.beoordeel(persoon);
    const regels = JSON.stringify(eerst.perRegel());
    anderen.forEach((kenmerken, i) => {
      index.zet(rij(i + 2, kenmerken));
    });
    expect(index.beoordeel(persoon).perRegel()).not.toEqual(eerst.perRegel());
    expect(JSON.stringify(eerst.perRegel())).toBe(regels);
  });

  it('gives back what went in, also through JSON', () => {
    fc.assert(
      fc.property(willekeurigeKenmerken, willekeurigePersoon, (kenmerken, persoon) => {
        const index = new Marktindex();
        index.zet(leesMarktrij(schrijfMarktrij(rij(7, kenmerken, '2026-02-03'))));
        const terug = index.lees(7);
        expect(terug?.eerstGezien).toBe('2026-02-03');
        const scorer = maakScorer(persoon);
        expect(scorer(terug?.kenmerken ?? kenmerken).score).toBe(scorer(kenmerken).score);
        expect(terug?.kenmerken.eisen).toHaveLength(kenmerken.eisen.length);
      }),
      { numRuns: 100 },
    );
  });

  it('counts the fallen by rule, as the plain function does', () => {
    fc.assert(
      fc.property(
        fc.array(willekeurigeKenmerken, { maxLength: 30 }),
        willekeurigePersoon,
        (markt, persoon) => {
          const uitslag = vul(markt).beoordeel(persoon);
          const regels = markt.flatMap((kenmerken) => maakScorer(persoon)(kenmerken).afgevallenOp);
          expect(uitslag.overwogen).toBe(markt.length);
          for (const { regel, aantal } of uitslag.perRegel()) {
            expect(aantal).toBe(regels.filter((r) => r === regel).length);
            expect(uitslag.tel({ afgevallenOp: regel })).toBe(aantal);
          }
          expect(new Set(uitslag.perRegel().map((r) => r.regel))).toEqual(new Set(regels));
          const bits = [...uitslag.maskers()].filter((masker) => masker !== 0).length;
          expect(bits).toBe(uitslag.tel({ afgevallen: true }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts a vacancy once that two limits on one item make fall off', () => {
    const zwaar = (max_kg: number): EisKern => ({
      item: 'tillen',
      waarde: { max_kg },
      sterkte: 'vereist',
      aard: 'genoemd',
      ontkend: false,
      zekerheid: 0.9,
    });
    const [basis] = Object.values(VACATURES);
    const [persoon] = Object.values(PERSONEN);
    if (basis === undefined || persoon === undefined) throw new Error('nothing to judge');
    const tillen = (max_kg: number): Beperking => ({
      item: 'tillen',
      niveau: null,
      tekst: '',
      limiet: { max_kg },
      teBeoordelen: false,
    });
    const beperkingen = [tillen(5), tillen(10)];
    const dubbel = { ...persoon, belastbaarheid: { ...persoon.belastbaarheid, beperkingen } };
    const markt = [25, 25, 8].map((kg) => ({ ...basis, eisen: [zwaar(kg)] }));
    const uitslag = vul(markt).beoordeel(dubbel);
    const telling = uitslag.perRegel().find(({ regel }) => regel === 'fml.tillen');
    expect(telling?.aantal).toBe(uitslag.tel({ afgevallenOp: 'fml.tillen' }));
    for (const regel of uitslag.top(3, { afgevallenOp: 'fml.tillen' })) {
      expect(regel.afgevallenOp.filter((code) => code === 'fml.tillen')).toHaveLength(1);
    }
  });

  it('knows the vacancies of every occupation while rows come, change and go', () => {
    const stap = fc.record({
      id: fc.integer({ min: 1, max: 15 }),
      kenmerken: fc.option(willekeurigeKenmerken),
      dag: fc.constantFrom('2026-03-01', '2026-03-02'),
    });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 60 }), (stappen) => {
        const index = new Marktindex();
        const over = new Map<number, { beroep: string | null; dag: string }>();
        for (const { id, kenmerken, dag } of stappen) {
          if (kenmerken === null) {
            index.verwijder(id);
            over.delete(id);
          } else {
            index.zet(rij(id, kenmerken, dag));
            over.set(id, { beroep: kenmerken.beroep, dag });
          }
        }
        const codes = new Set([...over.values()].flatMap(({ beroep }) => beroep ?? []));
        expect(new Set(index.perBeroep().keys())).toEqual(codes);
        for (const code of codes) {
          const verwacht = [...over]
            .filter(([, { beroep }]) => beroep === code)
            .sort(([a, x], [b, y]) => (x.dag === y.dag ? b - a : x.dag < y.dag ? 1 : -1))
            .map(([id]) => id);
          expect(index.vanBeroep(code)).toEqual(verwacht);
          expect(index.perBeroep().get(code)).toBe(verwacht.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('widens a column when a value gets more kinds than fit', () => {
    const index = new Marktindex();
    const basis = fc.sample(willekeurigeKenmerken, { numRuns: 1, seed: 1 })[0];
    if (basis === undefined) throw new Error('no sample');
    for (let i = 0; i < 300; i++) {
      const eis: EisKern = {
        item: 'tillen',
        waarde: { max_kg: i / 10 },
        sterkte: 'vereist',
        aard: 'genoemd',
        ontkend: false,
        zekerheid: 0.9,
      };
      index.zet(rij(i, { ...basis, eisen: [eis] }));
    }
    for (let i = 0; i < 300; i++)
      expect(index.lees(i)?.kenmerken.eisen[0]?.waarde).toEqual({ max_kg: i / 10 });
  });

  it('orders by score and then by id, and pages without gaps', () => {
    const markt = fc.sample(willekeurigeKenmerken, { numRuns: 60, seed: 42 });
    const persoon = fc.sample(willekeurigePersoon, { numRuns: 1, seed: 42 })[0];
    if (persoon === undefined) throw new Error('no sample');
    const uitslag = vul([...markt, ...markt]).beoordeel(persoon);
    const alles = uitslag.top(1000);
    expect(alles).toHaveLength(120);
    for (const [i, regel] of alles.slice(1).entries()) {
      const vorige = alles[i];
      if (vorige === undefined) throw new Error('no row');
      const gelijk = vorige.score === regel.score;
      expect(gelijk ? vorige.id < regel.id : vorige.score > regel.score).toBe(true);
    }
    expect([...uitslag.top(50), ...uitslag.top(70, {}, 50)]).toEqual(alles);
    expect(uitslag.top(0)).toEqual([]);
  });

  it('gives the numbers of a caseload in one pass, as the filters count them', () => {
    const markt = fc.sample(willekeurigeKenmerken, { numRuns: 60, seed: 5 });
    const index = new Marktindex();
    markt.forEach((kenmerken, i) => {
      index.zet({ ...rij(i + 1, kenmerken), opgeslagenOp: 1_000 + i });
    });
    for (const id of [3, 17, 60]) index.verwijder(id);
    expect(index.lees(5)?.opgeslagenOp).toBe(1_004);
    for (const persoon of fc.sample(willekeurigePersoon, { numRuns: 40, seed: 6 })) {
      const uitslag = index.beoordeel(persoon);
      const nieuw = new Set(Array.from({ length: 30 }, (_, i) => 31 + i));
      const afgevallen = uitslag.tel({ afgevallen: true });
      expect(uitslag.telling(1_029)).toEqual({
        overwogen: 57,
        inBeeld: 57 - afgevallen,
        past: uitslag.tel({ afgevallen: false, uitkomsten: ['past'] }),
        mogelijk: uitslag.tel({ afgevallen: false, uitkomsten: ['mogelijk'] }),
        afgevallen,
        nieuw: uitslag.tel({ afgevallen: false, ids: nieuw }),
      });
      expect(uitslag.telling(Number.POSITIVE_INFINITY).nieuw).toBe(0);
    }
  });

  it('has another number after every change, and the same while nothing changes', () => {
    const [kenmerken, ander] = fc.sample(willekeurigeKenmerken, { numRuns: 2, seed: 7 });
    if (kenmerken === undefined || ander === undefined) throw new Error('no sample');
    const index = new Marktindex();
    const stand = () => index.stand;
    const gezien = [stand()];
    for (const doe of [
      () => index.zet(rij(1, kenmerken)),
      () => index.zet(rij(1, ander)),
      () => index.verwijder(1),
    ]) {
      doe();
      gezien.push(stand());
    }
    expect(new Set(gezien).size).toBe(4);
    index.verwijder(1);
    expect(stand()).toBe(gezien[3]);
  });

  it('filters on outcome, place, distance, day, country and ids', () => {
    const leeg: VacatureKenmerken = {
      eisen: [],
      beroep: null,
      plaatsen: [],
      thuiswerk: null,
      uren: { min: null, max: null },
      opleiding: null,
      vereist: [],
      taal: 'nl',
    };
    const index = new Marktindex();
    index.zet({
      id: 1,
      kenmerken: { ...leeg, plaatsen: PLAATS_IDS.slice(10, 11) },
      land: 'NL',
      eerstGezien: '2026-03-01',
    });
    index.zet({
      id: 2,
      kenmerken: { ...leeg, plaatsen: PLAATS_IDS.slice(900, 901) },
      land: 'NL',
      eerstGezien: '2026-03-05',
    });
    index.zet({ id: 3, kenmerken: leeg, land: 'BE', eerstGezien: '2026-03-09' });
    const persoon = fc.sample(willekeurigePersoon, { numRuns: 1, seed: 3 })[0];
    if (persoon === undefined) throw new Error('no sample');
    const uitslag = index.beoordeel(persoon);
    const ids = (filter: Parameters<typeof uitslag.top>[1]) =>
      uitslag
        .top(9, filter)
        .map((regel) => regel.id)
        .sort();
    expect(ids({ landen: ['BE'] })).toEqual([3]);
    expect(ids({ landen: ['NL', 'BE'], behalve: new Set([3]) })).not.toContain(3);
    expect(ids({ sinds: '2026-03-05' })).toEqual([2, 3]);
    expect(ids({ plaatsen: PLAATS_IDS.slice(900, 901) })).toEqual([2]);
    expect(ids({ ids: new Set([1, 3, 99]) })).toEqual([1, 3]);
    expect(ids({ maxAfstandKm: 400 })).not.toContain(3);
    expect(ids({ uitkomsten: ['overschrijdt'] })).toEqual([]);
    expect(uitslag.tel()).toBe(3);
  });

  it('narrows by hours, leaving room where none are named, and counts what can be chosen', () => {
    const leeg = {
      eisen: [],
      beroep: null,
      titelkern: null,
      plaatsen: [],
      thuiswerk: null,
      uren: { min: null, max: null },
      opleiding: null,
      vereist: [],
      taal: 'nl' as const,
    };
    const index = new Marktindex();
    const dag = { eerstGezien: '2026-03-01' };
    index.zet({ id: 1, kenmerken: { ...leeg, uren: { min: 32, max: 40 } }, land: 'NL', ...dag });
    index.zet({ id: 2, kenmerken: { ...leeg, uren: { min: 12, max: 20 } }, land: 'NL', ...dag });
    index.zet({
      id: 3,
      kenmerken: { ...leeg, plaatsen: PLAATS_IDS.slice(10, 11) },
      land: 'BE',
      ...dag,
    });
    const persoon = fc.sample(willekeurigePersoon, { numRuns: 1, seed: 3 })[0];
    if (persoon === undefined) throw new Error('no sample');
    const uitslag = index.beoordeel(persoon);
    const ids = uitslag.top(9, { uren: { min: 16, max: 24 } }).map((regel) => regel.id);
    expect(ids.sort()).toEqual([2, 3]);
    const { land, plaats } = uitslag.facetten({ landen: ['BE'] });
    expect(land).toEqual([
      { waarde: 'NL', aantal: 2 },
      { waarde: 'BE', aantal: 1 },
    ]);
    expect(plaats.map(({ aantal }) => aantal)).toEqual([1]);
  });

  it('knows no vacancies when it is empty', () => {
    const persoon = fc.sample(willekeurigePersoon, { numRuns: 1, seed: 1 })[0];
    if (persoon === undefined) throw new Error('no sample');
    const uitslag = new Marktindex().beoordeel(persoon);
    expect(uitslag.top(10)).toEqual([]);
    expect(uitslag.perRegel()).toEqual([]);
    expect(new Marktindex().bytesPerVacature()).toBe(0);
  });

  it('has a column for every item', () => {
    const index = new Marktindex();
    const eisen = ITEM_SLUGS.map(
      (item): EisKern => ({
        item,
        waarde: null,
        sterkte: 'wens',
        aard: 'genoemd',
        ontkend: true,
        zekerheid: 0.5,
      }),
    );
    index.zet(
      rij(1, {
        eisen,
        beroep: '4110.1',
        plaatsen: [],
        thuiswerk: null,
        uren: { min: null, max: null },
        opleiding: null,
        vereist: [],
        taal: 'nl',
      }),
    );
    expect(index.lees(1)?.kenmerken.eisen).toEqual(eisen);
  });
});
