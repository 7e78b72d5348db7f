import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const TABELLEN = [
  `CREATE TABLE totp (
    id uuid PRIMARY KEY,
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    geheim bytea NOT NULL,
    laatste_stap bigint NOT NULL DEFAULT 0,
    bevestigd_op timestamptz,
    aangemaakt_op timestamptz NOT NULL,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  // One that counts, and one that is being set up beside it.
  'CREATE UNIQUE INDEX totp_per_gebruiker ON totp (gebruiker_id, (bevestigd_op IS NOT NULL))',
  `CREATE TABLE herstelcode (
    id uuid PRIMARY KEY,
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    zout bytea NOT NULL CHECK (length(zout) = 16),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    gebruikt_op timestamptz,
    aangemaakt_op timestamptz NOT NULL,
    UNIQUE (gebruiker_id, hash),
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  `CREATE TABLE passkey (
    id uuid PRIMARY KEY,
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    credential_id bytea NOT NULL UNIQUE CHECK (length(credential_id) BETWEEN 1 AND 1023),
    publieke_sleutel bytea NOT NULL,
    teller bigint NOT NULL,
    vervoer text[] NOT NULL,
    gedeeld boolean NOT NULL,
    naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 60),
    aangemaakt_op timestamptz NOT NULL,
    laatst_gebruikt_op timestamptz,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX passkey_gebruiker ON passkey (gebruiker_id)',
  // What a browser has to sign once. Before signing in it belongs to nobody yet.
  `CREATE TABLE uitdaging (
    hash bytea PRIMARY KEY CHECK (length(hash) = 32),
    doel text NOT NULL CHECK (doel IN ('registreren', 'aanmelden', 'bevestigen')),
    gebruiker_id uuid,
    verloopt_op timestamptz NOT NULL
  )`,
  'CREATE INDEX uitdaging_verloopt ON uitdaging (verloopt_op)',
  `CREATE TABLE factorlog (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid NOT NULL,
    door_id uuid NOT NULL,
    wat text NOT NULL CHECK (wat IN ('totp_ingesteld', 'totp_weg', 'passkey_erbij', 'passkey_weg',
      'codes_gemaakt', 'code_gebruikt', 'alles_gewist')),
    reden bytea,
    op timestamptz NOT NULL,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id),
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX factorlog_gebruiker ON factorlog (gebruiker_id, op DESC)',
];

const PER_BUREAU = ['totp', 'herstelcode', 'passkey', 'factorlog'];
const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
const AANMELDEN = "current_setting('passend.doel', true) = 'aanmelden'";

/**
 * Second factors: authenticator apps, recovery codes and passkeys, what happened to them, and whether
 * an agency requires one. Agencies that are here already keep what they have: offered, not required.
 */
export class Factoren1795300000520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of PER_BUREAU) await scherm(runner, tabel, BUREAU);
    await scherm(runner, 'uitdaging', AANMELDEN);
    // A passkey says itself whose it is, before anybody knows the agency.
    await runner.query(`CREATE POLICY aanmelden ON passkey FOR SELECT USING (${AANMELDEN})`);
    for (const tabel of ['totp', 'herstelcode', 'passkey', 'uitdaging'])
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${tabel} TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT, INSERT ON factorlog TO ${APP_ROLE}`);
    await runner.query(
      `ALTER TABLE bureau ADD COLUMN tweede_stap text NOT NULL DEFAULT 'aangeboden'
         CHECK (tweede_stap IN ('verplicht', 'aangeboden'))`,
    );
    await runner.query(`ALTER TABLE bureau ALTER COLUMN tweede_stap SET DEFAULT 'verplicht'`);
    await runner.query(`GRANT UPDATE (tweede_stap) ON bureau TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bureau DROP COLUMN tweede_stap');
    for (const tabel of ['uitdaging', ...PER_BUREAU]) await runner.query(`DROP TABLE ${tabel}`);
  }
}

async function scherm(runner: QueryRunner, tabel: string, voorwaarde: string): Promise<void> {
  await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY per_bureau ON ${tabel} USING (${voorwaarde}) WITH CHECK (${voorwaarde})`,
  );
}
