import { vacatureSchema } from '@passend/domain';
import { bewijshash } from '@passend/ingestion';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';
import { rows } from '../sql.js';

const BLAD = 500;

/**
 * Snapshots become proof: each has an id that a decision can name, a hash over a stated form of its
 * content, and the moments at which it was found the same. Their content can no longer be changed by
 * the app role. Closing and opening again of a sighting is written down by a trigger, so that no way
 * of doing it is forgotten; the sighting itself holds the present state only.
 */
export class Momentopname1795300000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE momentopname
         ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
         ADD COLUMN sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         ADD COLUMN momenten timestamptz[] NOT NULL DEFAULT '{}',
         ADD COLUMN wijzen text[] NOT NULL DEFAULT '{}',
         ADD COLUMN laatst_op timestamptz,
         ADD COLUMN laatst_hoe text,
         ADD COLUMN keren integer NOT NULL DEFAULT 1,
         ADD COLUMN vastgehouden_op timestamptz`,
    );
    await vulMomenten(runner);
    await runner.query(
      `ALTER TABLE momentopname ALTER COLUMN sha256 SET NOT NULL,
         ALTER COLUMN laatst_op SET NOT NULL, ALTER COLUMN laatst_hoe SET NOT NULL,
         ADD CHECK (cardinality(momenten) = cardinality(wijzen))`,
    );
    await runner.query(`REVOKE UPDATE ON momentopname FROM ${APP_ROLE}`);
    await runner.query(
      `GRANT UPDATE (momenten, wijzen, laatst_op, laatst_hoe, keren, vastgehouden_op)
         ON momentopname TO ${APP_ROLE}`,
    );
    await runner.query('ALTER TABLE waarneming ADD COLUMN gecontroleerd_hoe text');
    await runner.query('ALTER TABLE antwoord ADD COLUMN robots_kop text');
    await maakGebeurtenissen(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER waarneming_stand ON waarneming');
    await runner.query('DROP FUNCTION noteer_waarneming_stand()');
    await runner.query('DROP TABLE waarneming_gebeurtenis');
    await runner.query('ALTER TABLE antwoord DROP COLUMN robots_kop');
    await runner.query('ALTER TABLE waarneming DROP COLUMN gecontroleerd_hoe');
    await runner.query(`GRANT UPDATE ON momentopname TO ${APP_ROLE}`);
    await runner.query(
      `ALTER TABLE momentopname DROP COLUMN id, DROP COLUMN sha256, DROP COLUMN momenten,
         DROP COLUMN wijzen, DROP COLUMN laatst_op, DROP COLUMN laatst_hoe, DROP COLUMN keren,
         DROP COLUMN vastgehouden_op`,
    );
  }
}

/** Of snapshots that are here already the first moment is known, and of current ones the last. */
async function vulMomenten(runner: QueryRunner): Promise<void> {
  await runner.query(
    `UPDATE momentopname m SET momenten = ARRAY[m.gezien_op], wijzen = ARRAY[w.hoe || '_gelezen'],
       laatst_hoe = w.hoe || '_gelezen',
       laatst_op = CASE WHEN w.inhoudshash = m.inhoudshash
         THEN greatest(m.gezien_op, w.laatst_gezien) ELSE m.gezien_op END
     FROM waarneming w WHERE w.id = m.waarneming_id`,
  );
  for (let na = 0; ; ) {
    const blad = await rows<{ id: string; inhoud: unknown }>(
      runner.manager,
      'SELECT id, inhoud FROM momentopname WHERE id > $1 ORDER BY id LIMIT $2',
      [na, BLAD],
    );
    if (blad.length === 0) return;
    await runner.query(
      `UPDATE momentopname m SET sha256 = h.sha256
       FROM unnest($1::bigint[], $2::text[]) AS h (id, sha256) WHERE m.id = h.id`,
      [
        blad.map(({ id }) => id),
        blad.map(({ inhoud }) => bewijshash(vacatureSchema.parse(inhoud))),
      ],
    );
    na = Number(blad.at(-1)?.id);
  }
}

async function maakGebeurtenissen(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE waarneming_gebeurtenis (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       waarneming_id bigint NOT NULL REFERENCES waarneming (id) ON DELETE CASCADE,
       vacature_id bigint NOT NULL,
       soort text NOT NULL CHECK (soort IN ('gesloten', 'weer_gezien', 'teruggedraaid')),
       op timestamptz NOT NULL DEFAULT now(),
       bewijs jsonb NOT NULL DEFAULT '[]'
     )`,
  );
  await runner.query(
    'CREATE INDEX waarneming_gebeurtenis_vacature ON waarneming_gebeurtenis (vacature_id, id)',
  );
  await runner.query(`GRANT SELECT, INSERT ON waarneming_gebeurtenis TO ${APP_ROLE}`);
  await runner.query(
    `CREATE FUNCTION noteer_waarneming_stand() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO waarneming_gebeurtenis (waarneming_id, vacature_id, soort, bewijs)
       VALUES (NEW.id, NEW.vacature_id,
         CASE WHEN NEW.status = 'gesloten' THEN 'gesloten'
              WHEN NEW.laatst_gezien > OLD.laatst_gezien THEN 'weer_gezien'
              ELSE 'teruggedraaid' END,
         CASE WHEN NEW.status = 'gesloten' THEN NEW.bewijs ELSE '[]' END);
       RETURN NULL;
     END $$`,
  );
  await runner.query(
    `CREATE TRIGGER waarneming_stand AFTER UPDATE OF status ON waarneming
     FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status)
     EXECUTE FUNCTION noteer_waarneming_stand()`,
  );
}
