import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all workers must know of a server that is visited: turns, rests, robots.txt. */
export class HostState1795300000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE host_state (
        host text PRIMARY KEY,
        kaartje uuid,
        verloopt_op timestamptz,
        volgende_op timestamptz NOT NULL DEFAULT '-infinity',
        fouten integer NOT NULL DEFAULT 0,
        robots_soort text CHECK (robots_soort IN ('regels', 'alles', 'niets')),
        robots_tekst text,
        robots_geldig_tot timestamptz
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON host_state TO passend_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE host_state');
  }
}
