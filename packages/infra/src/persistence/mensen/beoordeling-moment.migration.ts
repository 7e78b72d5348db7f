import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision names the snapshot of the vacancy that it was about. The reference also keeps the snapshot
 * from being removed, whoever tries.
 */
export class BeoordelingMoment1795300000411 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE beoordeling ADD COLUMN momentopname_id bigint REFERENCES momentopname (id)',
    );
    await runner.query(
      `CREATE INDEX beoordeling_momentopname ON beoordeling (momentopname_id)
       WHERE momentopname_id IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE beoordeling DROP COLUMN momentopname_id');
  }
}
