import { describe, expect, it } from '@jest/globals';
import { type Beperking, FML_ITEMS, type ItemSlug, OPLEIDINGEN } from '@passend/domain';
import fc from 'fast-check';
import { Marktindex } from '../markt/index.js';
import { PERSONEN, VACATURES } from '../score/golden/invoer.js';
import { maakScorer } from '../score/index.js';
import type { EisKern, Persoon, VacatureKenmerken } from '../types.js';
import { type Beperkingwijziging, maatsleutelVan, pasWijzigingToe, waardeVan } from './index.js';

const GRADEN = FML_ITEMS.filter(({ soort, niveaus }) => soort === 'ordinaal' && niveaus.length > 2);
const METBAAR = FML_ITEMS.map(({ slug }) => slug).filter((slug) => maatsleutelVan(slug, 'nieuw'));

const eisOp = (item: ItemSlug): fc.Arbitrary<EisKern> =>
  fc.record({
    item: fc.constant(item),
    waarde: fc.option(
      fc.oneof(
        fc.record({ niveau: fc.integer({ min: 0, max: 3 }) }),
        fc
          .record({ getal: fc.constantFrom(1, 3, 5, 12, 20, 35, 70, 150) })
          .map(({ getal }) => ({ [maatsleutelVan(item, 'nieuw') ?? 'max_kg']: getal })),
      ),
    ),
    sterkte: fc.constantFrom('vereist', 'wens', 'incidenteel'),
    aard: fc.constantFrom('genoemd', 'omstandigheid'),
    ontkend: fc.boolean(),
    zekerheid: fc.constantFrom(0.5, 0.7, 0.9),
  });

const marktMet = (items: readonly ItemSlug[]): fc.Arbitrary<readonly VacatureKenmerken[]> =>
  fc.array(
    fc
      .record({
        basis: fc.constantFrom(...Object.values(VACATURES)),
        eisen: fc.array(fc.constantFrom(...items).chain(eisOp), { maxLength: 5 }),
        plaatsen: fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 1 }),
        opleiding: fc.option(fc.constantFrom(...OPLEIDINGEN)),
      })
      .map(({ basis, ...rest }) => ({ ...basis, ...rest })),
    { minLength: 1, maxLength: 12 },
  );

function vul(markt: readonly VacatureKenmerken[]): Marktindex {
  const index = new Marktindex();
  markt.forEach((kenmerken, i) => {
    index.zet({ id: i + 1, kenmerken, land: 'NL', eerstGezien: '2026-03-01' });
  });
  return index;
}

function basis(): Persoon {
  const persoon = PERSONEN['rug, wil plannen'];
  if (persoon === undefined) throw new Error('no such person');
  return persoon;
}

const beperkt = (item: ItemSlug, niveau = 1): Beperking => ({
  item,
  niveau,
  tekst: '',
  limiet: null,
  teBeoordelen: false,
});
const met = (...beperkingen: Beperking[]): Persoon => ({
  ...basis(),
  belastbaarheid: { ...basis().belastbaarheid, beperkingen },
});

function pas(persoon: Persoon, ...beperkingen: Beperkingwijziging[]): Persoon {
  const gelukt = pasWijzigingToe(persoon, { beperkingen, zoekprofiel: {} });
  if (!gelukt.ok) throw new Error(gelukt.fouten.map(({ melding }) => melding).join());
  return gelukt.waarde;
}

const zonder = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  new Set([...a].filter((id) => !b.has(id)));

const verschil = (index: Marktindex, voor: Persoon, na: Persoon) =>
  index.beoordeel(voor).vergelijkMet(index.beoordeel(na), 100);

describe('a change that is tried', () => {
  it('brings in no vacancy when a number gets stricter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METBAAR).chain((item) =>
          fc.record({
            item: fc.constant(item),
            markt: marktMet([item]),
            a: fc.integer({ min: 0, max: 60 }),
            b: fc.integer({ min: 0, max: 60 }),
          }),
        ),
        ({ item, markt, a, b }) => {
          const [laag, hoog] = [Math.min(a, b), Math.max(a, b)];
          const [streng, ruim] =
            maatsleutelVan(item, 'nieuw') === 'min_c' ? [hoog, laag] : [laag, hoog];
          const persoon = met(beperkt(item));
          const waarde = (getal: number) => pas(persoon, { soort: 'waarde', item, waarde: getal });
          const { erbij } = verschil(vul(markt), waarde(ruim), waarde(streng));
          expect(erbij.aantal).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('brings in no vacancy when a level gets higher', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GRADEN).chain(({ slug, niveaus }) =>
          fc.record({
            item: fc.constant(slug),
            markt: marktMet([slug]),
            niveau: fc.integer({ min: 1, max: niveaus.length - 2 }),
          }),
        ),
        ({ item, markt, niveau }) => {
          const op = (hoogte: number) => pas(met(), { soort: 'niveau', item, niveau: hoogte });
          expect(verschil(vul(markt), op(niveau), op(niveau + 1)).erbij.aantal).toBe(0);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('makes nothing fall off when a limit is left out or the radius grows', () => {
    fc.assert(
      fc.property(marktMet(['tillen', 'staan']), fc.integer({ min: 1, max: 200 }), (markt, km) => {
        const voor = met(beperkt('tillen'), beperkt('staan', 2));
        const index = vul(markt);
        expect(verschil(index, voor, pas(voor, { soort: 'weg', item: 'tillen' })).eraf.aantal).toBe(
          0,
        );
        const max_reis_km = voor.zoekprofiel.max_reis_km + km;
        const verder = pasWijzigingToe(voor, { beperkingen: [], zoekprofiel: { max_reis_km } });
        if (!verder.ok) throw new Error('a radius can always grow');
        expect(verschil(index, voor, verder.waarde).eraf.aantal).toBe(0);
      }),
    );
  });

  it('shows exactly the difference of the two lists', () => {
    fc.assert(
      fc.property(marktMet(['tillen', 'staan']), fc.integer({ min: 0, max: 30 }), (markt, kg) => {
        const voor = met(beperkt('tillen'), beperkt('staan', 2));
        const na = pas(voor, { soort: 'waarde', item: 'tillen', waarde: kg });
        const inBeeld = (persoon: Persoon) => {
          const scoor = maakScorer(persoon);
          return new Set(
            markt.flatMap((v, i) => (scoor(v).afgevallenOp.length === 0 ? [i + 1] : [])),
          );
        };
        const [eerst, nu] = [inBeeld(voor), inBeeld(na)];
        const { erbij, eraf, ...standen } = verschil(vul(markt), voor, na);
        const ids = (regels: typeof erbij.beste) => new Set(regels.map(({ id }) => id));
        expect(ids(erbij.beste)).toEqual(zonder(nu, eerst));
        expect(ids(eraf.beste)).toEqual(zonder(eerst, nu));
        expect([erbij.aantal, eraf.aantal]).toEqual([erbij.beste.length, eraf.beste.length]);
        expect([standen.voor.inBeeld, standen.na.inBeeld]).toEqual([eerst.size, nu.size]);
        for (const { afgevallenOp } of eraf.beste) expect(afgevallenOp).toEqual(['fml.tillen']);
      }),
    );
  });

  it('leaves the person as he was, and what is not named too', () => {
    const voor = met(beperkt('tillen'), beperkt('staan'));
    const na = pas(voor, { soort: 'niveau', item: 'tillen', niveau: 2 });
    expect(voor.belastbaarheid.beperkingen[0]?.niveau).toBe(1);
    expect(na.belastbaarheid.beperkingen).toEqual([
      { ...beperkt('tillen', 2), tekst: 'ongeveer 5 kg', limiet: { max_kg: 5 } },
      beperkt('staan'),
    ]);
    expect(pas(voor)).toEqual(voor);
  });

  it('adds a limit that was not there, and replaces all limits on one item by one', () => {
    const dubbel = met(beperkt('tillen'), beperkt('staan'), beperkt('tillen', 2));
    const items = (persoon: Persoon) => persoon.belastbaarheid.beperkingen.map(({ item }) => item);
    expect(items(pas(dubbel, { soort: 'waarde', item: 'tillen', waarde: 8 }))).toEqual([
      'tillen',
      'staan',
    ]);
    expect(items(pas(dubbel, { soort: 'niveau', item: 'zitten', niveau: 1 }))).toEqual([
      ...items(dubbel),
      'zitten',
    ]);
  });

  it('leaves out a wish with null, and keeps the wishes that are not named', () => {
    const wensen = { geen_bemiddelaars: true, max_reistijd_min: 30 };
    const voor = { ...basis(), zoekprofiel: { ...basis().zoekprofiel, ...wensen } };
    const na = pasWijzigingToe(voor, {
      beperkingen: [],
      zoekprofiel: { geen_bemiddelaars: null, ervaring_jaren: undefined },
    });
    expect(na.ok && na.waarde.zoekprofiel).toEqual({
      ...basis().zoekprofiel,
      max_reistijd_min: 30,
    });
    expect(voor.zoekprofiel.geen_bemiddelaars).toBe(true);
  });

  it('shows which vacancies in sight move in the order, with the scores of the plain scoring', () => {
    fc.assert(
      fc.property(marktMet(['tillen', 'staan']), fc.boolean(), (markt, strenger) => {
        const een = met(beperkt('tillen'), beperkt('staan', 2));
        const ander = pasWijzigingToe(een, {
          beperkingen: [],
          zoekprofiel: { thuiswerk: 'alleen', sectoren: ['zorg'] },
        });
        if (!ander.ok) throw new Error('wishes can always be tried');
        const [voor, na] = strenger ? [een, ander.waarde] : [ander.waarde, een];
        const [scoorVoor, scoorNa] = [maakScorer(voor), maakScorer(na)];
        const { hoger, lager } = verschil(vul(markt), voor, na);
        const verwacht = (richting: 1 | -1) =>
          markt.flatMap((v, i) => {
            const [a, b] = [scoorVoor(v), scoorNa(v)];
            const blijft = a.afgevallenOp.length + b.afgevallenOp.length === 0;
            return blijft && richting * (b.score - a.score) > 0 ? [i + 1] : [];
          });
        for (const [kant, richting] of [
          [hoger, 1],
          [lager, -1],
        ] as const) {
          expect(kant.aantal).toBe(kant.beste.length);
          expect(kant.beste.map(({ id }) => id).sort((a, b) => a - b)).toEqual(verwacht(richting));
          const winst = kant.beste.map(({ score, scoreVoor }) => richting * (score - scoreVoor));
          expect(winst).toEqual([...winst].sort((a, b) => b - a));
        }
      }),
    );
  });

  it.each([
    [{ soort: 'niveau', item: 'tillen', niveau: 8 }],
    [{ soort: 'niveau', item: 'tillen', niveau: 0 }],
    [{ soort: 'waarde', item: 'vw_deadlines', waarde: 3 }],
    [{ soort: 'waarde', item: 'tillen', waarde: -1 }],
    [{ soort: 'waarde', item: 'tillen', waarde: Number.NaN }],
  ] as const)('refuses %j with a sentence and its place', (wijziging) => {
    const uitkomst = pasWijzigingToe(basis(), {
      beperkingen: [{ soort: 'weg', item: 'staan' }, wijziging],
      zoekprofiel: {},
    });
    expect(uitkomst.ok ? [] : uitkomst.fouten).toEqual([
      { pad: 'beperkingen[1]', melding: expect.stringMatching(/^[A-Z].*\.$/u) },
    ]);
  });

  it('refuses hours that are turned round', () => {
    const zoekprofiel = { uren_min: 30, uren_max: 20 };
    const uitkomst = pasWijzigingToe(basis(), { beperkingen: [], zoekprofiel });
    expect(uitkomst.ok ? [] : uitkomst.fouten.map(({ pad }) => pad)).toEqual([
      'zoekprofiel.uren_max',
    ]);
  });
});

describe('the cost of one limit', () => {
  it('is what comes back when that limit alone is left out', () => {
    fc.assert(
      fc.property(marktMet(['tillen', 'staan', 'zitten']), (markt) => {
        const persoon = met(beperkt('tillen', 2), beperkt('staan', 2), beperkt('zitten', 2));
        const index = vul(markt);
        const kosten = new Map(
          index
            .beoordeel(persoon)
            .kosten()
            .map((een) => [een.regel, een]),
        );
        for (const item of ['tillen', 'staan', 'zitten'] as const) {
          const { erbij } = verschil(index, persoon, pas(persoon, { soort: 'weg', item }));
          expect(kosten.get(`fml.${item}`)?.alleen ?? 0).toBe(erbij.aantal);
        }
      }),
    );
  });

  it('counts for every rule what the plain scoring says, the dearest first', () => {
    fc.assert(
      fc.property(marktMet(['tillen', 'staan']), (markt) => {
        const persoon = met(beperkt('tillen', 2), beperkt('tillen', 1), beperkt('staan', 2));
        const scoor = maakScorer(persoon);
        const gevallen = markt.map((v) => new Set(scoor(v).afgevallenOp));
        const kosten = vul(markt).beoordeel(persoon).kosten();
        for (const { regel, totaal, alleen } of kosten) {
          const door = gevallen.filter((regels) => regels.has(regel));
          expect(totaal).toBe(door.length);
          expect(alleen).toBe(door.filter(({ size }) => size === 1).length);
        }
        const regels = new Set(gevallen.flatMap((een) => [...een]));
        expect(new Set(kosten.map(({ regel }) => regel))).toEqual(regels);
        const alleen = kosten.map((een) => een.alleen);
        expect(alleen).toEqual([...alleen].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the number of a limit', () => {
  it('comes from the given measure, the words or the level', () => {
    const lees = (anders: Partial<Beperking>) =>
      waardeVan({ ...beperkt('tillen'), ...anders }, 'nieuw');
    expect(lees({ limiet: { max_kg: 7 } })).toEqual({ sleutel: 'max_kg', waarde: 7 });
    expect(lees({ niveau: null, tekst: 'tot 6 kg' })).toEqual({ sleutel: 'max_kg', waarde: 6 });
    expect(lees({ niveau: 2 })).toEqual({ sleutel: 'max_kg', waarde: 5 });
    expect(waardeVan(beperkt('vw_tempo'), 'nieuw')).toBeNull();
  });
});
