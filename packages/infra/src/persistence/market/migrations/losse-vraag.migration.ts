import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * Addresses of single vacancies that somebody found. Who asked, and for whom, stands with the client,
 * behind row-level security; here is only what a worker needs. A pasted vacancy never comes into the
 * market, but takes its number from the same row of numbers, so that no two mean different things.
 */
export class LosseVraag1795300000430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE losse_vraag (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         url text NOT NULL CHECK (length(url) <= 2000),
         status text NOT NULL DEFAULT 'wacht' CHECK (status IN ('wacht', 'klaar', 'mislukt')),
         vacature_id bigint,
         bekend boolean NOT NULL DEFAULT false,
         reden text,
         citaat text,
         tekst text,
         gevraagd_op timestamptz NOT NULL DEFAULT now(),
         CHECK ((status = 'klaar') = (vacature_id IS NOT NULL)),
         CHECK ((status = 'mislukt') = (reden IS NOT NULL))
       )`,
    );
    await runner.query("CREATE INDEX losse_vraag_wacht ON losse_vraag (id) WHERE status = 'wacht'");
    await runner.query('CREATE INDEX waarneming_url ON waarneming (url) WHERE url IS NOT NULL');
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON losse_vraag TO ${APP_ROLE}`);
    await runner.query(
      `DO $$ BEGIN
         EXECUTE format('GRANT USAGE ON SEQUENCE %s TO ${APP_ROLE}',
           pg_get_serial_sequence('vacature', 'id'));
       END $$`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX waarneming_url');
    await runner.query('DROP TABLE losse_vraag');
  }
}
