import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Room beside a decision for why a load near a limit can be borne. Encrypted like the reason; the
 * rights on the table hold for the new column too.
 */
export class Motivering1795300000321 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE beoordeling ADD COLUMN motiveringen bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE beoordeling DROP COLUMN motiveringen');
  }
}
