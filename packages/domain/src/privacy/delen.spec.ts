import { describe, expect, it } from '@jest/globals';
import {
  GEGEVENS,
  type Gegeven,
  geldendeToestemmingen,
  magOntvangen,
  ONTVANGERS,
  TOESTEMMINGSOORTEN,
  type Toestemmingsoort,
} from './delen.js';
import { DELEN_MET_WIE, INFORMATIETEKSTEN, TOESTEMMINGSTEKSTEN } from './informatie.js';

/** Every set of consents that can stand. */
const ALLE_SETS = Array.from(
  { length: 2 ** TOESTEMMINGSOORTEN.length },
  (_, getal) => new Set(TOESTEMMINGSOORTEN.filter((_soort, plaats) => (getal >> plaats) & 1)),
);
const gegevensVan = (ontvanger: (typeof ONTVANGERS)[number], set: ReadonlySet<Toestemmingsoort>) =>
  GEGEVENS.filter((gegeven) => magOntvangen(ontvanger, gegeven, set)).map(({ id }) => id);
const verzonnen = (mag: Toestemmingsoort): Gegeven => ({
  id: 'verzonnen',
  gezondheid: true,
  grondslag: 'toestemming',
  mag: {
    werknemer: mag,
    coach: mag,
    werkgever: mag,
    bedrijfsarts: mag,
    uwv: mag,
    nieuwe_werkgever: mag,
  },
});

describe('who may get what', () => {
  it('gives the employer the work terms of the bedrijfsarts, and on no consent more of health', () => {
    expect(ALLE_SETS).toHaveLength(8);
    const gezondheid = new Set(GEGEVENS.filter((een) => een.gezondheid).map(({ id }) => id));
    expect(gezondheid.size).toBeGreaterThan(3);
    for (const set of ALLE_SETS) {
      const bij = (wie: 'werkgever' | 'nieuwe_werkgever') =>
        gegevensVan(wie, set).filter((id) => gezondheid.has(id));
      expect(bij('werkgever')).toEqual(['werktermen']);
      expect(bij('nieuwe_werkgever')).toEqual([]);
    }
  });

  it('would give nobody health data on consent, also when the table said so by mistake', () => {
    for (const mag of TOESTEMMINGSOORTEN) {
      for (const ontvanger of ONTVANGERS) {
        for (const set of ALLE_SETS) {
          expect(magOntvangen(ontvanger, verzonnen(mag), set)).toBe(false);
        }
      }
    }
  });

  it('opens what a consent is for, and closes it when the consent is gone', () => {
    expect(gegevensVan('nieuwe_werkgever', new Set())).toEqual([]);
    expect(gegevensVan('nieuwe_werkgever', new Set(['cv_delen']))).toEqual(['cv']);
    expect(gegevensVan('werkgever', new Set())).toEqual(['werktermen', 'voortgang', 'bsn']);
    expect(gegevensVan('werkgever', new Set(['gesprek_delen']))).toEqual([
      'werktermen',
      'voortgang',
      'gesprekken',
      'bsn',
    ]);
  });

  it('shows the werknemer everything of himself, and the coach no diagnosis', () => {
    expect(gegevensVan('werknemer', new Set())).toEqual(GEGEVENS.map(({ id }) => id));
    for (const set of ALLE_SETS) expect(gegevensVan('coach', set)).not.toContain('diagnose');
  });

  it('counts the last word on each consent', () => {
    const ja = { soort: 'cv_delen', gegeven: true } as const;
    const nee = { soort: 'cv_delen', gegeven: false } as const;
    expect(geldendeToestemmingen([])).toEqual(new Set());
    expect(geldendeToestemmingen([ja])).toEqual(new Set(['cv_delen']));
    expect(geldendeToestemmingen([ja, nee])).toEqual(new Set());
    expect(geldendeToestemmingen([ja, nee, ja])).toEqual(new Set(['cv_delen']));
  });
});

describe('what the werknemer is told', () => {
  const zinnen = [
    ...DELEN_MET_WIE.delen.flatMap(({ alineas }) => alineas),
    ...Object.values(TOESTEMMINGSTEKSTEN).flatMap(({ vraag, uitleg }) => [vraag, uitleg]),
  ].flatMap((alinea) => alinea.split(/(?<=[.?!])\s+/u));

  it('is in short sentences', () => {
    const lengtes = zinnen.map((zin) => zin.split(/\s+/u).length);
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(25);
    expect(lengtes.reduce((a, b) => a + b) / lengtes.length).toBeLessThanOrEqual(15);
  });

  it('has one text for each version', () => {
    const sleutels = INFORMATIETEKSTEN.map(({ id, versie }) => `${id} ${versie}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    expect(sleutels).toContain(`${DELEN_MET_WIE.id} ${DELEN_MET_WIE.versie}`);
  });
});
