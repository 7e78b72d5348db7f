import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/** What coaches have typed and not sent yet. No evidence: it changes, and goes when it is sent. */
export class Concept1795300001411 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE concept (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        werknemer_id uuid NOT NULL,
        gebruiker_id uuid NOT NULL,
        plek text NOT NULL CHECK (length(plek) <= 80),
        versie integer NOT NULL CHECK (versie > 0),
        inhoud bytea NOT NULL,
        op timestamptz NOT NULL,
        UNIQUE (gebruiker_id, werknemer_id, plek),
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
      )`,
    );
    await runner.query('CREATE INDEX concept_werknemer ON concept (werknemer_id)');
    await runner.query('ALTER TABLE concept ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE concept FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON concept USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT, DELETE ON concept TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (versie, inhoud, op) ON concept TO ${APP_ROLE}`);
    // Nothing rests on them: they go at once when a werknemer asks for it.
    await runner.query(
      `INSERT INTO wisregel
         SELECT max(volgorde) + 1, 'gevonden', 'altijd', 'concept', 'werknemer_id = $1' FROM wisregel`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM wisregel WHERE tabel = 'concept'");
    await runner.query('DROP TABLE concept');
  }
}
