import { describe, expect, it } from '@jest/globals';
import { type Zoekcriteria, zoekPlaatsen } from '@passend/domain';
import { scoreVacature } from '../score/index.js';
import type { Persoon, VacatureKenmerken } from '../types.js';
import { type Attendeerrij, Attendeerronde } from './attendeerronde.js';

const WIE: Persoon = {
  peildatum: '2026-11-30',
  zoekprofiel: {
    doelberoepen: ['receptionist'],
    woonplaats: 'Utrecht',
    max_reis_km: 40,
    uren_min: 16,
    uren_max: 32,
    opleiding: 'mbo-3',
    rijbewijs: [],
    talen: ['nl'],
    diplomas: [],
    werkgevers_niet: [],
  },
  belastbaarheid: {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    toelichting: null,
    opbouw: null,
    beperkingen: [
      { item: 'tillen', niveau: 1, tekst: '', limiet: { max_kg: 10 }, teBeoordelen: false },
    ],
  },
};
const EIGEN = {
  soort: 'eigen',
  beroepen: [],
  woorden: '',
  maxKm: null,
  urenMin: null,
  urenMax: null,
};
const eigen = (anders: object): Zoekcriteria => ({ ...EIGEN, ...anders }) as Zoekcriteria;

const tillen = (max_kg: number): VacatureKenmerken['eisen'][number] => ({
  item: 'tillen',
  waarde: { max_kg },
  sterkte: 'vereist',
  aard: 'genoemd',
  ontkend: false,
  zekerheid: 0.9,
});
const RECEPTIONIST = '4226.1';
const PLAATSEN = ['Utrecht', 'Amersfoort', 'Groningen'].map((naam) =>
  zoekPlaatsen(naam).map(({ id }) => id),
);

/** Receptionists and others, light and heavy, near and far. */
const NIEUW: readonly Attendeerrij[] = Array.from({ length: 120 }, (_, nr) => ({
  id: nr + 1,
  titel: nr % 2 === 0 ? 'Receptionist Café' : 'Medewerker planning',
  land: 'NL',
  eerstGezien: '2026-11-30',
  kenmerken: {
    eisen: [tillen(5 + (nr % 3) * 10)],
    beroep: nr % 2 === 0 ? RECEPTIONIST : null,
    titelkern: null,
    plaatsen: PLAATSEN[Math.floor(nr / 4) % 3] ?? [],
    thuiswerk: null,
    uren: { min: 16 + (nr % 4) * 4, max: 24 + (nr % 4) * 8 },
    opleiding: null,
    vereist: [],
    taal: 'nl',
  },
}));
const ronde = new Attendeerronde(NIEUW);
const rij = (id: number): Attendeerrij => NIEUW[id - 1] as Attendeerrij;

describe('a round of new vacancies', () => {
  it('finds what is looked for and does not fall off, and nothing above a limit', () => {
    const gevonden = ronde.voor(WIE, { soort: 'zoekprofiel' });
    expect(gevonden.length).toBeGreaterThan(5);
    for (const { id, redenen } of gevonden) {
      const uitslag = scoreVacature(WIE, rij(id).kenmerken);
      expect([uitslag.afgevallenOp, uitslag.uitkomst === 'overschrijdt']).toEqual([[], false]);
      expect(redenen).toContain('beroep');
    }
    const verwacht = NIEUW.filter(({ kenmerken }) => {
      const { afgevallenOp, uitkomst, profiel } = scoreVacature(WIE, kenmerken);
      const gezocht = profiel.beroep === 'doel' || profiel.beroep === 'verwant';
      return gezocht && afgevallenOp.length === 0 && uitkomst !== 'overschrijdt';
    });
    expect(gevonden.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
      verwacht.map(({ id }) => id),
    );
  });

  it('has something of one’s own in place of the zoekprofiel, and never other limits', () => {
    const dichtbij = ronde.voor(WIE, eigen({ maxKm: 5 }));
    const alles = ronde.voor(WIE, { soort: 'zoekprofiel' });
    expect(dichtbij.length).toBeGreaterThan(0);
    expect(dichtbij.length).toBeLessThan(alles.length);
    const lang = ronde.voor(WIE, eigen({ urenMin: 28, urenMax: 40 }));
    expect(lang.some(({ id }) => (rij(id).kenmerken.uren.max ?? 0) > 32)).toBe(true);
    expect(lang.every(({ id }) => rij(id).id % 3 === 1)).toBe(true);
  });

  it('finds words of the title whatever their accents, and then any occupation', () => {
    const planning = ronde.voor(WIE, eigen({ woorden: 'PLANNING' }));
    expect(planning.length).toBeGreaterThan(0);
    expect(planning.every(({ id, redenen }) => id % 2 === 0 && redenen.includes('woorden'))).toBe(
      true,
    );
    expect(ronde.voor(WIE, eigen({ woorden: 'cafe receptionist' })).length).toBeGreaterThan(0);
    expect(ronde.voor(WIE, eigen({ woorden: 'kapper' }))).toEqual([]);
  });

  it('finds nothing of an employer who is not wanted any more than the ranking does', () => {
    const sectoren: Persoon = {
      ...WIE,
      zoekprofiel: { ...WIE.zoekprofiel, vroegste_begin: '09:00', max_reis_km: 1 },
    };
    expect(ronde.voor(sectoren, { soort: 'zoekprofiel' }).length).toBeLessThan(
      ronde.voor(WIE, { soort: 'zoekprofiel' }).length,
    );
  });
});
