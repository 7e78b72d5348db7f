import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../persistence/database-roles.js';

/**
 * Versions of the engine, so that a result of before can be computed again; and beside a decision what
 * it rested on. Bundles hold nothing of a person and are the same for every agency. `berekening` is
 * encrypted like the reason: it holds what somebody can bear. No foreign key to the bundle: a decision
 * is kept also when its version was never built as one file.
 */
export class Motor1795300000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE motor (
        sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        engine_versie text NOT NULL,
        lexicon_versie text NOT NULL,
        bundel bytea NOT NULL,
        bewaard_op timestamptz NOT NULL
      )`,
    );
    await runner.query(`GRANT SELECT, INSERT ON motor TO ${APP_ROLE}`);
    await runner.query(
      `ALTER TABLE beoordeling
        ADD COLUMN engine_versie text,
        ADD COLUMN lexicon_versie text,
        ADD COLUMN motor text CHECK (motor ~ '^[0-9a-f]{64}$'),
        ADD COLUMN berekening bytea`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE beoordeling DROP COLUMN berekening, DROP COLUMN motor,
        DROP COLUMN lexicon_versie, DROP COLUMN engine_versie`,
    );
    await runner.query('DROP TABLE motor');
  }
}
