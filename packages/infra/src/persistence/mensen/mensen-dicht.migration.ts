import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

/** Tables whose rows belong to a client: table, and what happens when the client is removed. */
const VAN_WERKNEMER = [
  'relatie',
  'belastbaarheid',
  'zoekprofiel',
  'beoordeling',
  'laatst_bekeken',
  'inzage',
];

/** Columns that name a user: table, column, and whether the row goes when the user goes. */
const VAN_GEBRUIKER = [
  ['werknemer', 'gebruiker_id', false],
  ['sessie', 'gebruiker_id', true],
  ['relatie', 'gebruiker_id', true],
  ['belastbaarheid', 'ingevoerd_door', false],
  ['zoekprofiel', 'ingevoerd_door', false],
  ['beoordeling', 'door_id', false],
  ['laatst_bekeken', 'gebruiker_id', true],
  ['inzage', 'gebruiker_id', false],
] as const;

/** Removing one of these would take evidence with it, so the app role cannot. */
const BLIJFT = ['bureau', 'gebruiker', 'werkgever', 'werknemer'];

const AANMELDEN = "current_setting('passend.doel', true) = 'aanmelden'";
const BUREAU = "nullif(current_setting('passend.bureau_id', true), '')::uuid";

/**
 * Closes what row-level security alone leaves open:
 * - foreign keys are checked without row-level security, so a row could point into another agency;
 *   every such key now holds the agency as well;
 * - removing a client would remove the evidence about him by cascade;
 * - at sign-in users and agencies can be read, no longer written;
 * - the name of a source document may speak of an illness: from now on it is encrypted. Names that
 *   were stored in the clear cannot be encrypted here (the key is not in the database) and are
 *   removed; no release had them;
 * - which version is the newest no longer hangs on the clock.
 */
export class MensenDicht1795300000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tabel of ['werkgever', 'werknemer', 'gebruiker']) {
      await runner.query(`ALTER TABLE ${tabel} ADD UNIQUE (id, bureau_id)`);
    }
    for (const tabel of VAN_WERKNEMER)
      await bindAan(runner, tabel, 'werknemer_id', 'werknemer', true);
    for (const [tabel, kolom, mee] of VAN_GEBRUIKER)
      await bindAan(runner, tabel, kolom, 'gebruiker', mee);
    await bindAan(runner, 'werknemer', 'werkgever_id', 'werkgever', false);
    await runner.query(`REVOKE DELETE ON ${BLIJFT.join(', ')} FROM ${APP_ROLE}`);
    await runner.query(`REVOKE UPDATE ON bureau FROM ${APP_ROLE}`);
    await alleenLezenBijAanmelden(runner, 'gebruiker', 'bureau_id');
    await alleenLezenBijAanmelden(runner, 'bureau', 'id');
    await runner.query(
      `ALTER TABLE belastbaarheid ALTER COLUMN brondocument DROP NOT NULL,
         ALTER COLUMN brondocument TYPE bytea USING NULL`,
    );
    for (const tabel of ['belastbaarheid', 'zoekprofiel']) {
      await runner.query(
        `ALTER TABLE ${tabel} ADD COLUMN volgnummer bigint GENERATED ALWAYS AS IDENTITY`,
      );
      await runner.query(`DROP INDEX ${tabel}_nieuwste`);
      await runner.query(
        `CREATE INDEX ${tabel}_nieuwste ON ${tabel} (werknemer_id, volgnummer DESC)`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('The names of source documents are encrypted now; this is not undone.');
  }
}

async function bindAan(
  runner: QueryRunner,
  tabel: string,
  kolom: string,
  aan: string,
  mee: boolean,
): Promise<void> {
  await runner.query(
    `ALTER TABLE ${tabel} DROP CONSTRAINT ${tabel}_${kolom}_fkey,
       ADD FOREIGN KEY (${kolom}, bureau_id) REFERENCES ${aan} (id, bureau_id)
       ${mee ? 'ON DELETE CASCADE' : ''}`,
  );
}

async function alleenLezenBijAanmelden(
  runner: QueryRunner,
  tabel: string,
  kolom: string,
): Promise<void> {
  const eigen = `${kolom} = ${BUREAU}`;
  await runner.query(`ALTER POLICY per_bureau ON ${tabel} USING (${eigen}) WITH CHECK (${eigen})`);
  await runner.query(`CREATE POLICY aanmelden ON ${tabel} FOR SELECT USING (${AANMELDEN})`);
}
