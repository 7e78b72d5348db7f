import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/** Previews of sources: what an address would yield, before a person decides. */
export class Bronproef1795300000391 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE bronproef (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         url text NOT NULL,
         type text,
         status text NOT NULL DEFAULT 'wacht' CHECK (status IN ('wacht', 'klaar', 'mislukt')),
         uitkomst jsonb,
         gevraagd_op timestamptz NOT NULL DEFAULT now(),
         CHECK ((status = 'klaar') = (uitkomst IS NOT NULL))
       )`,
    );
    await runner.query("CREATE INDEX bronproef_wacht ON bronproef (id) WHERE status = 'wacht'");
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON bronproef TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bronproef');
  }
}
