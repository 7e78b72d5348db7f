import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABELLEN = [
  // The public half is public. The private half is closed with the key of the agency.
  `CREATE TABLE ondertekensleutel (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    publiek text NOT NULL CHECK (publiek ~ '^[A-Za-z0-9+/]{43}=$'),
    prive bytea NOT NULL,
    gemaakt_op timestamptz NOT NULL,
    vervangen_op timestamptz,
    UNIQUE (id, bureau_id)
  )`,
  `CREATE UNIQUE INDEX ondertekensleutel_huidig ON ondertekensleutel (bureau_id)
    WHERE vervangen_op IS NULL`,
  // Heads of chains that went out under a signature: a chain that was cut or rewritten shows by them.
  `CREATE TABLE dossierkop (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    nummer integer NOT NULL CHECK (nummer >= 0),
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    sleutel_id uuid NOT NULL,
    handtekening text NOT NULL,
    op timestamptz NOT NULL,
    UNIQUE (werknemer_id, nummer),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (sleutel_id, bureau_id) REFERENCES ondertekensleutel (id, bureau_id)
  )`,
];

/** Heads stay with the links that they are of. */
const BEWAAR_TABELLEN = `CREATE OR REPLACE FUNCTION bewaar_tabellen() RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND a.attname = 'werknemer_id' AND NOT a.attisdropped
     AND c.relname NOT IN ('toegangslog', 'beheerlog', 'vernietiging', 'dossiergebeurtenis',
                           'dossierkop')
   ORDER BY 1 $$`;

/** The key that an agency signs dossiers with, and the heads that it signed. */
export class Ondertekening1795300000701 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABELLEN, BEWAAR_TABELLEN]) await runner.query(sql);
    for (const tabel of ['ondertekensleutel', 'dossierkop']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('A key that signed is kept as long as what it signed.');
  }
}
