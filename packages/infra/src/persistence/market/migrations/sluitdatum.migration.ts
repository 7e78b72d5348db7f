import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The closing day of each sighting, so that what is over can be closed without reading what every
 * sighting looked like.
 */
export class Sluitdatum1795300000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE waarneming ADD COLUMN sluit_op date');
    await runner.query(
      `UPDATE waarneming w SET sluit_op = (m.inhoud ->> 'sluitOp')::date FROM momentopname m
       WHERE m.waarneming_id = w.id AND m.inhoudshash = w.inhoudshash
         AND m.inhoud ->> 'sluitOp' ~ '^\\d{4}-\\d{2}-\\d{2}$'`,
    );
    await runner.query(
      `CREATE INDEX waarneming_sluit ON waarneming (sluit_op)
       WHERE status = 'live' AND sluit_op IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE waarneming DROP COLUMN sluit_op');
  }
}
