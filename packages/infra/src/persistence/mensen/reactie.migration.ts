import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * What coaches and werknemers say of vacancies. Rows are only ever added: the newest of one person on
 * one vacancy counts, and an empty one takes back what was said.
 */
export class Reactie1795300000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // vacature_id has no foreign key: what was said outlives the vacancy it was about.
    await runner.query(
      `CREATE TABLE reactie (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        werknemer_id uuid NOT NULL,
        vacature_id bigint NOT NULL,
        door text NOT NULL CHECK (door IN ('coach', 'werknemer')),
        inhoud bytea,
        door_id uuid NOT NULL,
        op timestamptz NOT NULL,
        volgnummer bigint GENERATED ALWAYS AS IDENTITY,
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
      )`,
    );
    await runner.query(
      'CREATE INDEX reactie_nieuwste ON reactie (werknemer_id, vacature_id, door_id, volgnummer DESC)',
    );
    await runner.query('ALTER TABLE reactie ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE reactie FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON reactie USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT ON reactie TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reactie');
  }
}
