import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEWAARREGELS } from '@passend/domain';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { GEGEVENSKAART, versleuteldeKolommen } from './index.js';

interface Kolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly soort: string;
}

describe('the data map', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let kolommen: readonly Kolom[];
  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url }).initialize();
    kolommen = await bron.query<Kolom[]>(
      `SELECT c.relname AS tabel, a.attname AS kolom, a.atttypid::regtype::text AS soort
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm', 'v')
          AND a.attnum > 0 AND NOT a.attisdropped`,
    );
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  it('knows every column that there is, and none that is not', () => {
    const echt = kolommen.map(({ tabel, kolom }) => `${tabel}.${kolom}`);
    const kaart = Object.entries(GEGEVENSKAART).flatMap(([tabel, { kolommen: namen }]) =>
      Object.keys(namen).map((kolom) => `${tabel}.${kolom}`),
    );
    const nergens = kaart.filter((naam) => !echt.includes(naam));
    expect({ onbekend: echt.filter((naam) => !kaart.includes(naam)), nergens }).toEqual({
      onbekend: [],
      nergens: [],
    });
  });

  it('has no health in the clear, but the first day of illness and the days of documents', () => {
    const open = Object.entries(GEGEVENSKAART).flatMap(([tabel, { kolommen: namen }]) =>
      Object.entries(namen)
        .filter(([, klasse]) => ['gezondheid', 'bijzonder'].includes(klasse))
        .map(([kolom]) => `${tabel}.${kolom}`),
    );
    expect(open).toEqual([
      'werknemer.eerste_ziektedag',
      'belastbaarheid.datum',
      'belastbaarheid.ingevoerd_op',
    ]);
  });

  it('encrypts bytes only, under keys of an agency or of a client', () => {
    const soorten = new Map(kolommen.map((rij) => [`${rij.tabel}.${rij.kolom}`, rij.soort]));
    for (const { tabel, kolom, van } of versleuteldeKolommen(GEGEVENSKAART)) {
      const nodig = van === 'dossier' ? 'werknemer_id' : 'bureau_id';
      expect([tabel, kolom, soorten.get(`${tabel}.${kolom}`)]).toEqual([tabel, kolom, 'bytea']);
      expect([tabel, soorten.get(`${tabel}.${nodig}`)]).toEqual([tabel, 'uuid']);
    }
  });

  it('keeps terms that the database keeps as well', async () => {
    const rijen = await bron.query<{ klasse: string; maanden: number }[]>(
      'SELECT klasse, maanden FROM bewaartermijn',
    );
    const regels = Object.entries(BEWAARREGELS).flatMap(([klasse, { maanden }]) =>
      maanden === null ? [] : [[klasse, maanden]],
    );
    expect(rijen.map(({ klasse, maanden }) => [klasse, maanden]).sort()).toEqual(regels.sort());
  });
});
