import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';
import { NIEUWE_TABELLEN, UITBREIDINGEN } from './beheer.tabellen.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/** Rows that are evidence: they may be added and read, not changed or removed. */
const ALLEEN_TOEVOEGEN = ['overdracht', 'traject_fase', 'trajecteinde', 'beheerlog'];

/** What the app role may do with the other new tables. */
const RECHTEN: Readonly<Record<string, string>> = {
  team: 'SELECT, INSERT, UPDATE, DELETE',
  teamlid: 'SELECT, INSERT, DELETE',
  werkgevercontact: 'SELECT, INSERT, UPDATE (soort, gestopt_op)',
  vervanging: 'SELECT, INSERT, UPDATE (tot)',
};

/**
 * Who works here, for whom and until when: states of accounts, teams, relations with days, contact
 * persons of employers, replacement, handover, phases and the end of an assignment. Who could see a
 * client is evidence, so a relation is ended by its last day and never removed.
 */
export class Beheer1795300000540 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of NIEUWE_TABELLEN) await runner.query(sql);
    for (const tabel of [...ALLEEN_TOEVOEGEN, ...Object.keys(RECHTEN)]) await scherm(runner, tabel);
    for (const sql of UITBREIDINGEN) await runner.query(sql);
    await neemContactenOver(runner);
    for (const tabel of ALLEEN_TOEVOEGEN) {
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
    for (const [tabel, recht] of Object.entries(RECHTEN)) {
      await runner.query(`GRANT ${recht} ON ${tabel} TO ${APP_ROLE}`);
    }
    await runner.query(`REVOKE UPDATE, DELETE ON relatie FROM ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (tot) ON relatie TO ${APP_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('One person may have had several relations with a client; this is not undone.');
  }
}

async function scherm(runner: QueryRunner, tabel: string): Promise<void> {
  await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
  );
}

/** Every contact person of a client so far becomes a contact person of that client's employer. */
async function neemContactenOver(runner: QueryRunner): Promise<void> {
  const tabellen = ['relatie', 'werknemer', 'werkgevercontact'];
  for (const tabel of tabellen)
    await runner.query(`ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `INSERT INTO werkgevercontact (bureau_id, werkgever_id, gebruiker_id, soort)
     SELECT DISTINCT r.bureau_id, w.werkgever_id, r.gebruiker_id, 'hr'
       FROM relatie r JOIN werknemer w ON w.id = r.werknemer_id
      WHERE r.soort = 'werkgever_contact'`,
  );
  for (const tabel of tabellen) await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
}
