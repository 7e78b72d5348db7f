import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
const AANMELDEN = "current_setting('passend.doel', true) = 'aanmelden'";

const TABELLEN = [
  // An agency's own identity provider, or (with `werkgever_id`) that of one of its employers.
  `CREATE TABLE oidc_aanbieder (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werkgever_id uuid,
    naam text NOT NULL,
    issuer text NOT NULL,
    client_id text NOT NULL,
    geheim bytea NOT NULL,
    maildomeinen text[] NOT NULL CHECK (cardinality(maildomeinen) BETWEEN 1 AND 20),
    tweede_stap text[] NOT NULL DEFAULT '{}',
    actief boolean NOT NULL DEFAULT false,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werkgever_id, bureau_id) REFERENCES werkgever (id, bureau_id),
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX oidc_aanbieder_domein ON oidc_aanbieder USING gin (maildomeinen) WHERE actief',
  // Who somebody is at a provider; bound at the first sign-in, never to a second account.
  `CREATE TABLE oidc_koppeling (
    aanbieder_id uuid NOT NULL,
    sub_hash bytea NOT NULL CHECK (length(sub_hash) = 32),
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    op timestamptz NOT NULL,
    PRIMARY KEY (aanbieder_id, sub_hash),
    UNIQUE (aanbieder_id, gebruiker_id),
    FOREIGN KEY (aanbieder_id, bureau_id) REFERENCES oidc_aanbieder (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  // One try to sign in; gone when somebody comes back with it, or after some minutes.
  `CREATE TABLE oidc_poging (
    state_hash bytea PRIMARY KEY CHECK (length(state_hash) = 32),
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    aanbieder_id uuid NOT NULL,
    browser_hash bytea NOT NULL CHECK (length(browser_hash) = 32),
    geheim bytea NOT NULL,
    op timestamptz NOT NULL,
    FOREIGN KEY (aanbieder_id, bureau_id) REFERENCES oidc_aanbieder (id, bureau_id) ON DELETE CASCADE
  )`,
];

/** Sign-in with an account of the agency or the employer (OpenID Connect). */
export class Oidc1795300000562 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['oidc_aanbieder', 'oidc_koppeling', 'oidc_poging']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT, DELETE ON ${tabel} TO ${APP_ROLE}`);
    }
    await runner.query(`GRANT UPDATE ON oidc_aanbieder TO ${APP_ROLE}`);
    await runner.query(
      `CREATE POLICY aanmelden ON oidc_aanbieder FOR SELECT USING (${AANMELDEN} AND actief)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabel of ['oidc_poging', 'oidc_koppeling', 'oidc_aanbieder']) {
      await runner.query(`DROP TABLE ${tabel}`);
    }
  }
}
