import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * Vacancies and employers that were taken out on request. A vacancy and a sighting name the request
 * that closed them, so that it can be undone; addresses that held what was kept out are read in full
 * again after that.
 */
export class Weghaling1795300000392 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE weghaling (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         soort text NOT NULL CHECK (soort IN ('vacature', 'werkgever')),
         naam text NOT NULL,
         sleutel text,
         reden text NOT NULL,
         door uuid NOT NULL,
         op timestamptz NOT NULL DEFAULT now(),
         teruggedraaid_op timestamptz,
         teruggedraaid_door uuid,
         CHECK ((soort = 'werkgever') = (sleutel IS NOT NULL)),
         CHECK ((teruggedraaid_op IS NULL) = (teruggedraaid_door IS NULL))
       )`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX weghaling_werkgever ON weghaling (sleutel)
       WHERE teruggedraaid_op IS NULL`,
    );
    for (const tabel of ['vacature', 'waarneming']) {
      await runner.query(
        `ALTER TABLE ${tabel} ADD COLUMN weghaling_id bigint REFERENCES weghaling (id)`,
      );
      await runner.query(
        `CREATE INDEX ${tabel}_weghaling ON ${tabel} (weghaling_id) WHERE weghaling_id IS NOT NULL`,
      );
    }
    await runner.query(
      `CREATE TABLE weghaling_adres (
         weghaling_id bigint NOT NULL REFERENCES weghaling (id) ON DELETE CASCADE,
         fetch_id bigint NOT NULL REFERENCES fetch_state (id) ON DELETE CASCADE,
         PRIMARY KEY (weghaling_id, fetch_id)
       )`,
    );
    await runner.query('CREATE INDEX weghaling_adres_fetch ON weghaling_adres (fetch_id)');
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON weghaling, weghaling_adres TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE weghaling_adres');
    for (const tabel of ['waarneming', 'vacature']) {
      await runner.query(`ALTER TABLE ${tabel} DROP COLUMN weghaling_id`);
    }
    await runner.query('DROP TABLE weghaling');
  }
}
