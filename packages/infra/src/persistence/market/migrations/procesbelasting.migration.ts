import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * What each process needs of the machine, beside its sign of life; whether it said goodbye; and when the
 * work of every night last succeeded. Nothing here is about people.
 */
export class Procesbelasting1795300001430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE hartslag
         ADD COLUMN soort text NOT NULL DEFAULT 'worker' CHECK (soort IN ('worker', 'api')),
         ADD COLUMN belasting jsonb,
         ADD COLUMN gestopt_op timestamptz`,
    );
    await runner.query(
      'CREATE TABLE taakloop (taak text PRIMARY KEY, gelukt_op timestamptz NOT NULL)',
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON taakloop TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE taakloop');
    await runner.query("DELETE FROM hartslag WHERE soort <> 'worker'");
    await runner.query(
      'ALTER TABLE hartslag DROP COLUMN soort, DROP COLUMN belasting, DROP COLUMN gestopt_op',
    );
  }
}
