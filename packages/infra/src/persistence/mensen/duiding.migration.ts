import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * What coaches decided about the words of a document: evidence, so rows are added and read, never
 * changed. Bound to client and user within one agency, like the other evidence.
 */
export class Duiding1795300000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE duiding (
      id uuid PRIMARY KEY,
      bureau_id uuid NOT NULL REFERENCES bureau (id),
      werknemer_id uuid NOT NULL,
      inhoud bytea NOT NULL,
      door_id uuid NOT NULL,
      op timestamptz NOT NULL,
      volgnummer bigint GENERATED ALWAYS AS IDENTITY,
      FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
      FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
    )`);
    await runner.query('CREATE INDEX duiding_volgorde ON duiding (werknemer_id, volgnummer)');
    await runner.query('ALTER TABLE duiding ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE duiding FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON duiding
         USING (bureau_id = ${BUREAU}) WITH CHECK (bureau_id = ${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT ON duiding TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duiding');
  }
}
