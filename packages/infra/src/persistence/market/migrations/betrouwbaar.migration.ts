import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

/**
 * What a beheerder needs to see and mend faults: dead letters with their source, reason and count;
 * which write to the search engine an outbox row waits for; what the nightly look at each index
 * found; and how old the oldest work is according to the tables, not to the queue.
 */
export class Betrouwbaar1795300000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE dode_brief
         ADD COLUMN bron_id integer REFERENCES bron (id) ON DELETE SET NULL,
         ADD COLUMN sleutel text,
         ADD COLUMN reden text NOT NULL DEFAULT 'onbekend',
         ADD COLUMN keer integer NOT NULL DEFAULT 1,
         ADD COLUMN eerst_op timestamptz NOT NULL DEFAULT now(),
         ADD COLUMN uitkomst text CHECK (uitkomst IN ('opnieuw', 'rust')),
         ADD COLUMN te_plaatsen boolean NOT NULL DEFAULT false,
         ADD CHECK (uitkomst IS NULL OR opgelost_op IS NOT NULL)`,
    );
    await runner.query(`UPDATE dode_brief SET sleutel = wachtrij || ' ' || job_id, eerst_op = op`);
    // One letter per piece of work, however many jobs failed on it.
    await runner.query(
      `ALTER TABLE dode_brief ALTER COLUMN sleutel SET NOT NULL, ADD UNIQUE (sleutel),
         DROP CONSTRAINT dode_brief_wachtrij_job_id_key`,
    );
    await runner.query('CREATE INDEX dode_brief_te_plaatsen ON dode_brief (id) WHERE te_plaatsen');
    await runner.query(
      `ALTER TABLE outbox ADD COLUMN taak_uid bigint, ADD COLUMN eigen_versie bigint`,
    );
    await runner.query('CREATE INDEX outbox_taak ON outbox (taak_uid) WHERE taak_uid IS NOT NULL');
    // An address that its source put off is not held by a job.
    await runner.query('ALTER TABLE fetch_state ADD COLUMN rust boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE zoekdocument ADD COLUMN afdruk text');
    await runner.query('ALTER TABLE hartslag ADD COLUMN oudste_werk_ms bigint');
    await runner.query(
      `CREATE TABLE indexcontrole (
         machine text PRIMARY KEY,
         op timestamptz NOT NULL DEFAULT now(),
         live integer NOT NULL,
         in_index integer NOT NULL,
         ontbreekt integer NOT NULL,
         te_veel integer NOT NULL,
         anders integer NOT NULL,
         vergeleken integer NOT NULL
       )`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON indexcontrole TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indexcontrole');
    await runner.query('ALTER TABLE hartslag DROP COLUMN oudste_werk_ms');
    await runner.query('ALTER TABLE fetch_state DROP COLUMN rust');
    await runner.query('ALTER TABLE zoekdocument DROP COLUMN afdruk');
    await runner.query('ALTER TABLE outbox DROP COLUMN taak_uid, DROP COLUMN eigen_versie');
    await runner.query(
      `ALTER TABLE dode_brief DROP COLUMN bron_id, DROP COLUMN sleutel, DROP COLUMN reden,
         DROP COLUMN keer, DROP COLUMN eerst_op, DROP COLUMN uitkomst, DROP COLUMN te_plaatsen,
         ADD UNIQUE (wachtrij, job_id)`,
    );
  }
}
