import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A large source can be visited at night only. */
export class AlleenNachts1795300000402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bron ADD COLUMN alleen_nachts boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bron DROP COLUMN alleen_nachts');
  }
}
