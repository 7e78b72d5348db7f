import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  gebruikPostcodes,
  leesBelastbaarheid,
  leesZoekprofiel,
  type Opleiding,
  plaatsenVersie,
  zoekPlaatsen,
} from '@passend/domain';
import { Marktindex, type Persoon } from '@passend/matching';
import { Tellingen } from './tellingen.js';

/** What is lifted in each of three kinds of work, in kilograms. */
const TILLEN = [2, 8, 25];
const PLEKKEN = ['Amersfoort', 'Utrecht', 'Groningen'];
const BEKEKEN = new Date('2026-11-20T09:00:00Z');

describe('counts of the market that are kept', () => {
  let index: Marktindex;
  let tellingen: Tellingen;

  beforeEach(() => {
    index = new Marktindex();
    for (let id = 1; id <= 9; id += 1) zet(id, TILLEN[id % 3], PLEKKEN[Math.floor(id / 3) % 3]);
    tellingen = new Tellingen({ index, klaar: true });
  });
  afterEach(() => gebruikPostcodes([]));

  function zet(id: number, kg = 0, plek = '') {
    const plaatsen = zoekPlaatsen(plek).map((plaats) => plaats.id);
    const tillen = { item: 'tillen', waarde: { max_kg: kg }, ...GENOEMD } as const;
    index.zet({
      id,
      kenmerken: { ...KENMERKEN, plaatsen, eisen: [tillen] },
      land: 'NL',
      eerstGezien: '2026-11-20',
      opgeslagenOp: BEKEKEN.getTime() + (id - 5) * 1000,
    });
  }

  /** As it was counted before anything was kept, with the filters of the list. */
  function vers(persoon: Persoon, bekekenOp: Date | null) {
    const uitslag = index.beoordeel(persoon);
    const afgevallen = uitslag.tel({ afgevallen: true });
    const ids = Array.from({ length: 20 }, (_, n) => n + 1).filter(
      (id) => BEKEKEN.getTime() + (id - 5) * 1000 > (bekekenOp?.getTime() ?? Number.MAX_VALUE),
    );
    return {
      overwogen: uitslag.overwogen,
      inBeeld: uitslag.overwogen - afgevallen,
      past: uitslag.tel({ afgevallen: false, uitkomsten: ['past'] }),
      mogelijk: uitslag.tel({ afgevallen: false, uitkomsten: ['mogelijk'] }),
      afgevallen,
      nieuw: uitslag.tel({ afgevallen: false, ids: new Set(ids) }),
    };
  }

  /** Counts anew when something changed, and then knows it. */
  function verwachtNieuw(persoon: Persoon, bekekenOp: Date | null = BEKEKEN) {
    const telling = vers(persoon, bekekenOp);
    expect(tellingen.tel(persoon, bekekenOp)).toEqual({ telling, bekend: false });
    expect(tellingen.tel(persoon, bekekenOp)).toEqual({ telling, bekend: true });
    return telling;
  }

  it('are those of a fresh count, and are made once', () => {
    const { overwogen, inBeeld, afgevallen, nieuw } = verwachtNieuw(persoon());
    expect(overwogen).toBe(9);
    expect([inBeeld > 0, afgevallen > 0, nieuw > 0]).toEqual([true, true, true]);
  });

  it.each<[string, () => Partial<Persoon>]>([
    ['a limit', () => ({ belastbaarheid: belastbaarheid({ max_kg: 1 }) })],
    ['a wish', () => ({ zoekprofiel: { ...persoon().zoekprofiel, max_reis_km: 300 } })],
    ['an education', () => ({ zoekprofiel: { ...persoon().zoekprofiel, opleiding: OPLEIDING } })],
    ['the day', () => ({ peildatum: '2026-12-24' })],
    ['a reaction', () => ({ reacties: [{ soort: 'te_zwaar', door: 'werknemer', ...TITEL }] })],
  ])('are made anew when %s changes', (_, anders) => {
    verwachtNieuw(persoon());
    verwachtNieuw({ ...persoon(), ...anders() });
    expect(tellingen.tel(persoon(), BEKEKEN)?.bekend).toBe(true);
  });

  it('are made anew after a visit, and nothing is new to who never came', () => {
    verwachtNieuw(persoon());
    expect(verwachtNieuw(persoon(), new Date(BEKEKEN.getTime() + 60_000)).nieuw).toBe(0);
    expect(verwachtNieuw(persoon(), null).nieuw).toBe(0);
  });

  it.each<[string, () => void]>([
    ['comes', () => zet(10, TILLEN[0], 'Amersfoort')],
    ['goes', () => index.verwijder(3)],
    ['says something else', () => zet(3, TILLEN[1], 'Amersfoort')],
  ])('are made anew when a vacancy %s', (_, doe) => {
    verwachtNieuw(persoon());
    doe();
    verwachtNieuw(persoon());
  });

  it('are made anew with other tables of places', () => {
    verwachtNieuw(persoon());
    const voor = plaatsenVersie();
    gebruikPostcodes([{ postcode: '3811', plaats: 'Amersfoort', lat: 52.15, lon: 5.39 }]);
    expect(plaatsenVersie()).not.toBe(voor);
    verwachtNieuw(persoon());
  });

  it('are not there while the market is being loaded', () => {
    expect(new Tellingen({ index, klaar: false }).tel(persoon(), BEKEKEN)).toBeNull();
  });
});

const GENOEMD = { sterkte: 'vereist', aard: 'genoemd', ontkend: false, zekerheid: 0.9 } as const;
const KENMERKEN = {
  beroep: null,
  thuiswerk: null,
  uren: { min: 24, max: 32 },
  opleiding: null,
  vereist: [],
  taal: 'nl',
} as const;
const PROFIEL = {
  doelberoepen: ['logistiek planner', 'administratief medewerker'],
  woonplaats: 'Amersfoort',
  max_reis_km: 35,
  uren_min: 16,
  uren_max: 36,
  opleiding: 'mbo-4',
  rijbewijs: [],
  talen: ['nl'],
};
const OPLEIDING: Opleiding = 'vmbo';
const TITEL = { titel: 'Medewerker', afstandKm: 3 };

function persoon(): Persoon {
  const profiel = leesZoekprofiel(PROFIEL);
  if (!profiel.ok) throw new Error('The test data does not fit.');
  const zoekprofiel = profiel.waarde;
  return { belastbaarheid: belastbaarheid({ max_kg: 10 }), zoekprofiel, peildatum: '2026-11-25' };
}

function belastbaarheid(limiet: { readonly max_kg: number }) {
  const document = leesBelastbaarheid({
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    beperkingen: [
      { item: 'tillen', niveau: 1, tekst: 'beperkt', limiet },
      { item: 'zitten', niveau: 1, tekst: 'een uur', limiet: { max_min_achtereen: 60 } },
    ],
    toelichting: null,
    opbouw: null,
  });
  if (!document.ok) throw new Error('The test data does not fit.');
  return document.waarde;
}
