import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

/**
 * What somebody looks for follows from what he can: hours, travel, what he does not want. So it is closed
 * with the key of his dossier. The keys are not in the database, so rows of before stay readable until
 * the api has started once and closed them (`sluitZoekprofielen`). It may not change rows; the function
 * puts a ciphertext in the place of an open text, once, and can do nothing to what is closed.
 */
export class ZoekprofielDicht1795300001320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE zoekprofiel RENAME COLUMN inhoud TO inhoud_open');
    await runner.query(
      `ALTER TABLE zoekprofiel ALTER COLUMN inhoud_open DROP NOT NULL, ADD COLUMN inhoud bytea,
         ADD CHECK ((inhoud IS NULL) <> (inhoud_open IS NULL))`,
    );
    await runner.query(
      'CREATE INDEX zoekprofiel_open ON zoekprofiel (bureau_id) WHERE inhoud_open IS NOT NULL',
    );
    await runner.query(`CREATE FUNCTION sluit_zoekprofiel(p_id uuid, p_inhoud bytea) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
      UPDATE zoekprofiel SET inhoud = p_inhoud, inhoud_open = NULL
       WHERE id = p_id AND inhoud_open IS NOT NULL $$`);
    await runner.query('REVOKE ALL ON FUNCTION sluit_zoekprofiel(uuid, bytea) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION sluit_zoekprofiel(uuid, bytea) TO ${APP_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('What was closed is not opened again.');
  }
}
