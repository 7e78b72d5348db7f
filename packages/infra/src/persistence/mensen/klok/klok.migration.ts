import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
/** A calendar program has nothing but its address: it sees the one row whose token it holds. */
const MET_LINK = "token_hash = decode(nullif(current_setting('passend.link', true), ''), 'hex')";

const TABELLEN = [
  // Which step a reminder is of may say something of health, so that is encrypted; the day and who
  // is reminded stand open, because the process that sends has no keys.
  `CREATE TABLE herinnering (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    aan text NOT NULL CHECK (aan IN ('werkgever', 'werknemer', 'coach')),
    inhoud bytea NOT NULL,
    dag date NOT NULL,
    gestuurd_op timestamptz,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX herinnering_werknemer ON herinnering (werknemer_id)',
  'CREATE INDEX herinnering_wacht ON herinnering (bureau_id, dag) WHERE gestuurd_op IS NULL',
  `CREATE TABLE agendalink (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    op timestamptz NOT NULL,
    ingetrokken_op timestamptz,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  `CREATE UNIQUE INDEX agendalink_een_tegelijk ON agendalink (gebruiker_id)
     WHERE ingetrokken_op IS NULL`,
];

/** Reminders that wait or went, and the secret addresses under which people read their calendar. */
export class Klok1795300001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['herinnering', 'agendalink']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
    }
    await runner.query(`CREATE POLICY met_link ON agendalink FOR SELECT USING (${MET_LINK})`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON herinnering TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (dag, gestuurd_op) ON herinnering TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT, INSERT ON agendalink TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (ingetrokken_op) ON agendalink TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agendalink, herinnering');
  }
}
