import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * Keys in three layers: the master key (outside the database) wraps those of agencies, which wrap those
 * of dossiers. Every ciphertext names its key, so that one can be replaced while work goes on. The app
 * role adds keys and reads them; replacing and destroying is work of the owner.
 *
 * A client whose keys were destroyed is not there any more for the app role, whatever it asks.
 */
export class Sleutels1795300000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE bureausleutel (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        verpakt bytea NOT NULL,
        oud_formaat boolean NOT NULL DEFAULT false,
        gemaakt_op timestamptz NOT NULL DEFAULT now(),
        vervangen_op timestamptz,
        UNIQUE (id, bureau_id)
      )`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX bureausleutel_huidig ON bureausleutel (bureau_id) WHERE vervangen_op IS NULL',
    );
    await verhuis(runner);
    await runner.query(
      `CREATE TABLE dossiersleutel (
        id uuid PRIMARY KEY,
        bureau_id uuid NOT NULL REFERENCES bureau (id),
        werknemer_id uuid NOT NULL,
        bureausleutel_id uuid NOT NULL,
        verpakt bytea NOT NULL,
        gemaakt_op timestamptz NOT NULL DEFAULT now(),
        vervangen_op timestamptz,
        FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
        FOREIGN KEY (bureausleutel_id, bureau_id) REFERENCES bureausleutel (id, bureau_id)
      )`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX dossiersleutel_huidig ON dossiersleutel (werknemer_id)
       WHERE vervangen_op IS NULL`,
    );
    await runner.query('CREATE INDEX dossiersleutel_dossier ON dossiersleutel (werknemer_id)');
    await runner.query('CREATE INDEX dossiersleutel_om ON dossiersleutel (bureausleutel_id)');
    await scherm(runner, 'bureausleutel');
    await scherm(runner, 'dossiersleutel');
    await sluitVernietigde(runner);
  }

  async down(): Promise<void> {
    throw new Error('The keys of dossiers wrap what is in them; this is not undone.');
  }
}

/** The key that each agency had keeps its bytes and opens what was written before keys had a name. */
async function verhuis(runner: QueryRunner): Promise<void> {
  // The owner is under row-level security as well, and has to see all agencies for once.
  await runner.query('ALTER TABLE bureau NO FORCE ROW LEVEL SECURITY');
  await runner.query(
    `INSERT INTO bureausleutel (id, bureau_id, verpakt, oud_formaat)
     SELECT gen_random_uuid(), id, sleutel, true FROM bureau`,
  );
  await runner.query('ALTER TABLE bureau FORCE ROW LEVEL SECURITY');
  await runner.query('ALTER TABLE bureau DROP COLUMN sleutel');
}

async function scherm(runner: QueryRunner, tabel: string): Promise<void> {
  await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
  );
  await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
}

async function sluitVernietigde(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE werknemer ADD COLUMN vernietigd_op timestamptz');
  await runner.query(
    `CREATE POLICY niet_vernietigd ON werknemer AS RESTRICTIVE TO ${APP_ROLE}
       USING (vernietigd_op IS NULL)`,
  );
  await runner.query(
    `CREATE POLICY levend_dossier ON dossiersleutel AS RESTRICTIVE FOR INSERT TO ${APP_ROLE}
       WITH CHECK (EXISTS (SELECT FROM werknemer w WHERE w.id = werknemer_id))`,
  );
}
