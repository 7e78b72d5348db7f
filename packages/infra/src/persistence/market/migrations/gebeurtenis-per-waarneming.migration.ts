import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened to a sighting goes with it when it is joined to another vacancy or split off by hand,
 * so it is looked for by the sighting.
 */
export class GebeurtenisPerWaarneming1795300000460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX waarneming_gebeurtenis_per ON waarneming_gebeurtenis (waarneming_id, id DESC)',
    );
    await runner.query('DROP INDEX waarneming_gebeurtenis_vacature');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX waarneming_gebeurtenis_vacature ON waarneming_gebeurtenis (vacature_id, id)',
    );
    await runner.query('DROP INDEX waarneming_gebeurtenis_per');
  }
}
