import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For who has had vacancies: those that closed last, without reading the whole market. */
export class Gesloten1795300001011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX vacature_gesloten ON vacature (gesloten_op DESC) WHERE status = 'gesloten'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX vacature_gesloten');
  }
}
