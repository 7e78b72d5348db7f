import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * How the whole market stood for a client, one row a week: numbers and versions only, nothing about
 * health. Evidence: rows are added, never changed, and the first measurement of a week stands.
 */
export class Marktweek1795300000322 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE marktweek (
        werknemer_id uuid NOT NULL,
        maandag date NOT NULL CHECK (extract(isodow FROM maandag) = 1),
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        overwogen integer NOT NULL CHECK (overwogen >= 0),
        past integer NOT NULL CHECK (past >= 0),
        mogelijk integer NOT NULL CHECK (mogelijk >= 0),
        afgevallen integer NOT NULL CHECK (afgevallen >= 0),
        nieuw integer NOT NULL CHECK (nieuw >= 0),
        engine_versie text NOT NULL,
        lexicon_versie text NOT NULL,
        gemeten_op timestamptz NOT NULL,
        PRIMARY KEY (werknemer_id, maandag),
        CHECK (past + mogelijk + afgevallen = overwogen),
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
      )`,
    );
    await runner.query('ALTER TABLE marktweek ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE marktweek FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON marktweek USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT ON marktweek TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE marktweek');
  }
}
