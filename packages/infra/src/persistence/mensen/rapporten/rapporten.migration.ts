import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABELLEN = [
  // What a coach is still writing; it changes with every pause in his typing.
  `CREATE TABLE rapportconcept (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    revisie integer NOT NULL CHECK (revisie > 0),
    inhoud bytea NOT NULL,
    op timestamptz NOT NULL,
    UNIQUE (id, werknemer_id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX rapportconcept_werknemer ON rapportconcept (werknemer_id)',
  // The exact content of a version for one reader; its hash stands in the chain.
  `CREATE TABLE rapportversie (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    rapport_id uuid NOT NULL,
    versie integer NOT NULL CHECK (versie > 0),
    publiek text NOT NULL CHECK (publiek IN ('werkgever', 'uwv')),
    inhoud bytea NOT NULL,
    op timestamptz NOT NULL,
    UNIQUE (rapport_id, versie, publiek),
    FOREIGN KEY (rapport_id, werknemer_id, bureau_id)
      REFERENCES rapportconcept (id, werknemer_id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX rapportversie_werknemer ON rapportversie (werknemer_id)',
];

/** Reports: drafts that change, and versions that never do. All of their content is encrypted. */
export class Rapporten1795300001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['rapportconcept', 'rapportversie']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
    await runner.query(`GRANT UPDATE (revisie, inhoud, op) ON rapportconcept TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rapportversie');
    await runner.query('DROP TABLE rapportconcept');
  }
}
