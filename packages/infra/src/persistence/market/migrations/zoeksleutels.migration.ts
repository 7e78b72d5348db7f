import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * Keys that find copies, one row each, so that a key of thousands of vacancies is read only as far
 * as is wanted. The rows that stand get theirs from the job `hersleutel`: version 0 is none.
 */
export class Zoeksleutels1795300000420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE vacature_sleutel (
         sleutel integer NOT NULL,
         vacature_id bigint NOT NULL REFERENCES vacature (id) ON DELETE CASCADE,
         PRIMARY KEY (sleutel, vacature_id)
       )`,
    );
    await runner.query('CREATE INDEX vacature_sleutel_van ON vacature_sleutel (vacature_id)');
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON vacature_sleutel TO ${APP_ROLE}`);
    await runner.query(
      'ALTER TABLE vacature ADD COLUMN sleutel_versie smallint NOT NULL DEFAULT 0',
    );
    await runner.query('CREATE INDEX vacature_sleutel_versie ON vacature (sleutel_versie, id)');
    await runner.query('DROP INDEX vacature_blokken');
    await runner.query('ALTER TABLE vacature DROP COLUMN blokken');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE vacature ADD COLUMN blokken text[] NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE vacature ALTER COLUMN blokken DROP DEFAULT');
    await runner.query('CREATE INDEX vacature_blokken ON vacature USING gin (blokken)');
    await runner.query('ALTER TABLE vacature DROP COLUMN sleutel_versie');
    await runner.query('DROP TABLE vacature_sleutel');
  }
}
