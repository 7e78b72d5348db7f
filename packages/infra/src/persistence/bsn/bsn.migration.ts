import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * The BSN of a client, encrypted with the key of his dossier. One row each, which a correction replaces:
 * a number that turned out to be somebody else's must not stay.
 */
export class Bsn1795300000602 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE bsn (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        werknemer_id uuid NOT NULL UNIQUE,
        inhoud bytea NOT NULL,
        door_id uuid NOT NULL,
        op timestamptz NOT NULL,
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
      )`,
    );
    await runner.query('ALTER TABLE bsn ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE bsn FORCE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY per_bureau ON bsn USING (${BUREAU}) WITH CHECK (${BUREAU})`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON bsn TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bsn');
  }
}
