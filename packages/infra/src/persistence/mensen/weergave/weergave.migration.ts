import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * Views that coaches keep of their lists. What is about one client lies under the key of his dossier, goes
 * with it and is never shared; the database refuses anything else.
 */
export class Weergave1795300001450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE weergave (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        gebruiker_id uuid NOT NULL,
        werknemer_id uuid,
        plek text NOT NULL CHECK (plek IN ('caseload', 'ranglijst', 'sollicitaties')),
        gedeeld boolean NOT NULL DEFAULT false,
        inhoud bytea,
        inhoud_client bytea,
        op timestamptz NOT NULL,
        CHECK ((werknemer_id IS NULL) = (inhoud IS NOT NULL)),
        CHECK ((werknemer_id IS NULL) = (inhoud_client IS NULL)),
        CHECK (NOT gedeeld OR werknemer_id IS NULL),
        CHECK (plek = 'sollicitaties' OR (plek = 'ranglijst') = (werknemer_id IS NOT NULL)),
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
      )`,
    );
    await runner.query('CREATE INDEX weergave_gebruiker ON weergave (gebruiker_id)');
    await runner.query('CREATE INDEX weergave_werknemer ON weergave (werknemer_id)');
    await runner.query('CREATE INDEX weergave_gedeeld ON weergave (bureau_id) WHERE gedeeld');
    await runner.query('ALTER TABLE weergave ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE weergave FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON weergave USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT, DELETE ON weergave TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (gedeeld, inhoud, inhoud_client) ON weergave TO ${APP_ROLE}`);
    // Nothing rests on them: they go at once when a werknemer asks for it.
    await runner.query(
      `INSERT INTO wisregel
         SELECT max(volgorde) + 1, 'gevonden', 'altijd', 'weergave', 'werknemer_id = $1' FROM wisregel`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM wisregel WHERE tabel = 'weergave'");
    await runner.query('DROP TABLE weergave');
  }
}
