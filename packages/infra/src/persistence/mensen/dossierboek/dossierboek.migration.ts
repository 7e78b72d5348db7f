import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABELLEN = [
  // The links. Nothing here says what happened, or who did it; see ADR 20.
  `CREATE TABLE dossiergebeurtenis (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    nummer integer NOT NULL CHECK (nummer > 0),
    op timestamptz NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    vorige text NOT NULL CHECK (vorige ~ '^[0-9a-f]{64}$'),
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    CHECK ((nummer = 1) = (vorige = repeat('0', 64))),
    UNIQUE (id, werknemer_id, bureau_id),
    UNIQUE (werknemer_id, nummer),
    CONSTRAINT dossiergebeurtenis_een_keten UNIQUE (werknemer_id, vorige),
    UNIQUE (werknemer_id, hash),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  // The leaves with their salts, encrypted. They go with the file; the links stay.
  `CREATE TABLE dossierinhoud (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    nummer integer NOT NULL,
    inhoud bytea NOT NULL,
    FOREIGN KEY (id, werknemer_id, bureau_id)
      REFERENCES dossiergebeurtenis (id, werknemer_id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX dossierinhoud_werknemer ON dossierinhoud (werknemer_id, nummer)',
  // Evidence. Even the hash of a file may tell which file it is, so that stands in `gegevens`.
  `CREATE TABLE dossierbestand (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    op timestamptz NOT NULL,
    gegevens bytea NOT NULL,
    inhoud bytea NOT NULL,
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX dossierbestand_werknemer ON dossierbestand (werknemer_id)',
];

/** As before, but for the links: they say nothing about a person and prove what there was. */
const BEWAAR_TABELLEN = `CREATE OR REPLACE FUNCTION bewaar_tabellen() RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND a.attname = 'werknemer_id' AND NOT a.attisdropped
     AND c.relname NOT IN ('toegangslog', 'beheerlog', 'vernietiging', 'dossiergebeurtenis')
   ORDER BY 1 $$`;

/**
 * What happens in a trajectory, as one chain per client. Rows are added and read, never changed. The
 * content goes at the end of its term; the links stay until nothing needs the number of the client.
 */
export class Dossierboek1795300000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABELLEN, BEWAAR_TABELLEN]) await runner.query(sql);
    for (const tabel of ['dossiergebeurtenis', 'dossierinhoud', 'dossierbestand']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(
        `CREATE POLICY levend_dossier ON ${tabel} AS RESTRICTIVE FOR INSERT TO ${APP_ROLE}
           WITH CHECK (EXISTS (SELECT FROM werknemer w WHERE w.id = werknemer_id))`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('A dossier is evidence; it is not thrown away.');
  }
}
