import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, EXTENSIONS } from '../../database-roles.js';

/**
 * What the tables of the market need: extensions, and a way in for the app role. Rights on tables
 * are granted one by one by the migrations that make them, so that a table of evidence is never
 * open to change by accident.
 */
export class Basis1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of EXTENSIONS) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT ON schema_migration TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE SELECT ON schema_migration FROM ${APP_ROLE}`);
  }
}
