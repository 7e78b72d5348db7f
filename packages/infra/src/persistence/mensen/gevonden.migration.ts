import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * Vacancies that a coach or a werknemer found himself: a question to the market by address, or a pasted
 * text. That somebody looks at just this work says something of him, so a text is encrypted and stays
 * with the client; the address that a worker needs stands in the market without a name beside it.
 */
export class Gevonden1795300000431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign keys into the market: what was found outlives what became of it there.
    await runner.query(
      `CREATE TABLE gevonden (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        werknemer_id uuid NOT NULL,
        door text NOT NULL CHECK (door IN ('coach', 'werknemer')),
        door_id uuid NOT NULL,
        op timestamptz NOT NULL,
        vraag_id bigint,
        vacature_id bigint,
        inhoud bytea,
        volgnummer bigint GENERATED ALWAYS AS IDENTITY,
        CHECK ((vraag_id IS NULL) = (inhoud IS NOT NULL)),
        CHECK ((vacature_id IS NULL) = (inhoud IS NULL)),
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
      )`,
    );
    await runner.query(
      'CREATE INDEX gevonden_nieuwste ON gevonden (werknemer_id, volgnummer DESC)',
    );
    await runner.query('ALTER TABLE gevonden ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE gevonden FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON gevonden USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT ON gevonden TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gevonden');
  }
}
