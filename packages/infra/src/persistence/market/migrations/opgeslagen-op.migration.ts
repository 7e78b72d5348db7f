import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a vacancy was stored: what is new since a visit. The moment of fetching is no use for that,
 * as reading follows it by seconds or, with a long queue, by hours; somebody who looks in between
 * would never see the vacancy as new. Stored with the clock, not with the begin of the transaction,
 * for the same reason. Vacancies that are here already keep the moment they were known by.
 */
export class OpgeslagenOp1795300000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE vacature ADD COLUMN opgeslagen_op timestamptz');
    await runner.query('UPDATE vacature SET opgeslagen_op = eerst_gezien');
    await runner.query(
      `ALTER TABLE vacature ALTER COLUMN opgeslagen_op SET NOT NULL,
         ALTER COLUMN opgeslagen_op SET DEFAULT clock_timestamp()`,
    );
    await runner.query(
      `CREATE INDEX vacature_opgeslagen ON vacature (opgeslagen_op) WHERE status = 'live'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE vacature DROP COLUMN opgeslagen_op');
  }
}
