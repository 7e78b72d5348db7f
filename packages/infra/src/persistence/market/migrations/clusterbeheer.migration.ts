import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * Which vacancy was there before as another row: placed again after a long time, or joined by hand.
 * And what people decided about copies: which sightings went from one vacancy to another. A sighting
 * names the decision that placed it, so that the same text follows it at other addresses.
 */
export class Clusterbeheer1795300000421 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE vacature_voorganger (
         vacature_id bigint NOT NULL REFERENCES vacature (id) ON DELETE CASCADE,
         voorganger_id bigint NOT NULL REFERENCES vacature (id) ON DELETE CASCADE,
         hoe text NOT NULL CHECK (hoe IN ('herplaatst', 'samengevoegd')),
         op timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (vacature_id, voorganger_id),
         CHECK (vacature_id <> voorganger_id)
       )`,
    );
    await runner.query(
      'CREATE INDEX vacature_voorganger_van ON vacature_voorganger (voorganger_id)',
    );
    await runner.query(
      `CREATE TABLE clusterbesluit (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         soort text NOT NULL CHECK (soort IN ('samen', 'apart')),
         van_id bigint NOT NULL REFERENCES vacature (id),
         naar_id bigint NOT NULL REFERENCES vacature (id),
         door uuid NOT NULL,
         op timestamptz NOT NULL DEFAULT now(),
         teruggedraaid_op timestamptz,
         teruggedraaid_door uuid,
         CHECK (van_id <> naar_id),
         CHECK ((teruggedraaid_op IS NULL) = (teruggedraaid_door IS NULL))
       )`,
    );
    for (const kant of ['van', 'naar']) {
      await runner.query(
        `CREATE INDEX clusterbesluit_${kant} ON clusterbesluit (${kant}_id)
         WHERE teruggedraaid_op IS NULL`,
      );
    }
    await runner.query(
      'ALTER TABLE waarneming ADD COLUMN besluit_id bigint REFERENCES clusterbesluit (id)',
    );
    await runner.query(
      `CREATE INDEX waarneming_besluit ON waarneming (inhoudshash) WHERE besluit_id IS NOT NULL`,
    );
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON vacature_voorganger, clusterbesluit TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE waarneming DROP COLUMN besluit_id');
    await runner.query('DROP TABLE clusterbesluit');
    await runner.query('DROP TABLE vacature_voorganger');
  }
}
