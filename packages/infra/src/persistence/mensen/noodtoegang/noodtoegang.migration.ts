import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABELLEN = [
  // The reason is encrypted: it may say what happened to somebody.
  `CREATE TABLE noodtoegang (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('ziekte_coach', 'incident', 'klacht', 'rechterlijk_verzoek')),
    reden bytea NOT NULL,
    op timestamptz NOT NULL,
    tot timestamptz NOT NULL CHECK (tot > op AND tot <= op + interval '60 minutes'),
    gesloten_op timestamptz,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX noodtoegang_werknemer ON noodtoegang (werknemer_id, op DESC)',
  'CREATE INDEX noodtoegang_bureau ON noodtoegang (bureau_id, op DESC)',
  // Who has read the notice, so that it leaves his page; the break itself stays.
  `CREATE TABLE noodtoegang_gezien (
    noodtoegang_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    op timestamptz NOT NULL,
    PRIMARY KEY (noodtoegang_id, gebruiker_id),
    FOREIGN KEY (noodtoegang_id, bureau_id) REFERENCES noodtoegang (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
];

/** Break-glass: who looked without a relation, why and for how long. Evidence; only closing is added. */
export class Noodtoegang1795300000561 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['noodtoegang', 'noodtoegang_gezien']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
    await runner.query(`GRANT UPDATE (gesloten_op) ON noodtoegang TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE noodtoegang_gezien');
    await runner.query('DROP TABLE noodtoegang');
  }
}
