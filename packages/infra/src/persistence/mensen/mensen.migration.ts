import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const TABELLEN = [
  `CREATE TABLE bureau (
    id uuid PRIMARY KEY,
    naam text NOT NULL,
    sleutel bytea NOT NULL
  )`,
  `CREATE TABLE gebruiker (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    rol text NOT NULL CHECK (rol IN ('coach', 'werknemer', 'werkgever', 'beheerder')),
    naam text NOT NULL,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    wachtwoord_hash text NOT NULL,
    actief boolean NOT NULL DEFAULT true
  )`,
  `CREATE TABLE sessie (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    gebruiker_id uuid NOT NULL REFERENCES gebruiker (id) ON DELETE CASCADE,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    aangemaakt_op timestamptz NOT NULL,
    laatst_gebruikt_op timestamptz NOT NULL
  )`,
  'CREATE INDEX sessie_gebruiker ON sessie (gebruiker_id)',
  // Counters against guessing; the column names are those of rate-limiter-flexible. Keys are hashes.
  `CREATE TABLE poging (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  )`,
  `CREATE TABLE werkgever (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    naam text NOT NULL
  )`,
  `CREATE TABLE werknemer (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werkgever_id uuid NOT NULL REFERENCES werkgever (id),
    gebruiker_id uuid UNIQUE REFERENCES gebruiker (id),
    naam text NOT NULL,
    eerste_ziektedag date NOT NULL
  )`,
  `CREATE TABLE relatie (
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    gebruiker_id uuid NOT NULL REFERENCES gebruiker (id) ON DELETE CASCADE,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    soort text NOT NULL CHECK (soort IN ('coach', 'vervangend_coach', 'werkgever_contact')),
    PRIMARY KEY (werknemer_id, gebruiker_id)
  )`,
  'CREATE INDEX relatie_gebruiker ON relatie (gebruiker_id)',
  `CREATE TABLE belastbaarheid (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    datum date NOT NULL,
    auteur_functie text NOT NULL,
    brondocument text NOT NULL,
    inhoud bytea NOT NULL,
    ingevoerd_door uuid NOT NULL REFERENCES gebruiker (id),
    ingevoerd_op timestamptz NOT NULL
  )`,
  'CREATE INDEX belastbaarheid_nieuwste ON belastbaarheid (werknemer_id, ingevoerd_op DESC)',
  `CREATE TABLE zoekprofiel (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    inhoud jsonb NOT NULL,
    ingevoerd_door uuid NOT NULL REFERENCES gebruiker (id),
    ingevoerd_op timestamptz NOT NULL
  )`,
  'CREATE INDEX zoekprofiel_nieuwste ON zoekprofiel (werknemer_id, ingevoerd_op DESC)',
  // vacature_id has no foreign key: a decision outlives the vacancy it was about.
  `CREATE TABLE beoordeling (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    vacature_id bigint NOT NULL,
    beoordeling text CHECK (beoordeling IN ('geschikt', 'bespreken', 'niet_geschikt')),
    reden bytea,
    inhoudshash text,
    door_id uuid NOT NULL REFERENCES gebruiker (id),
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    CHECK ((beoordeling IS NULL) = (reden IS NULL))
  )`,
  'CREATE INDEX beoordeling_nieuwste ON beoordeling (werknemer_id, vacature_id, volgnummer DESC)',
  `CREATE TABLE laatst_bekeken (
    gebruiker_id uuid NOT NULL REFERENCES gebruiker (id) ON DELETE CASCADE,
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    op timestamptz NOT NULL,
    vorige_op timestamptz,
    PRIMARY KEY (gebruiker_id, werknemer_id)
  )`,
  `CREATE TABLE inzage (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid REFERENCES gebruiker (id),
    rol text NOT NULL,
    werknemer_id uuid NOT NULL REFERENCES werknemer (id) ON DELETE CASCADE,
    wat text NOT NULL,
    doel text NOT NULL,
    op timestamptz NOT NULL
  )`,
  'CREATE INDEX inzage_werknemer ON inzage (werknemer_id, op DESC)',
];

/** Tables that are only visible inside the agency of the current transaction. */
const PER_BUREAU = [
  'werkgever',
  'werknemer',
  'relatie',
  'belastbaarheid',
  'zoekprofiel',
  'beoordeling',
  'laatst_bekeken',
  'inzage',
];

/** Tables that are also read while nobody's agency is known yet: at sign-in. */
const BIJ_AANMELDEN = ['gebruiker', 'sessie'];

/** Rows that are evidence: they may be added and read, not changed or removed. */
const ALLEEN_TOEVOEGEN = ['belastbaarheid', 'zoekprofiel', 'beoordeling', 'inzage'];

const BUREAU = "nullif(current_setting('passend.bureau_id', true), '')::uuid";
const AANMELDEN = "current_setting('passend.doel', true) = 'aanmelden'";

/** People, their files and decisions, with row-level security per agency. */
export class Mensen1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of PER_BUREAU) await scherm(runner, tabel, `bureau_id = ${BUREAU}`);
    for (const tabel of BIJ_AANMELDEN) {
      await scherm(runner, tabel, `bureau_id = ${BUREAU} OR ${AANMELDEN}`);
    }
    await scherm(runner, 'bureau', `id = ${BUREAU} OR ${AANMELDEN}`);
    await geefRechten(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabel of [...PER_BUREAU].reverse())
      await runner.query(`DROP TABLE ${tabel} CASCADE`);
    for (const tabel of ['poging', 'sessie', 'gebruiker', 'bureau']) {
      await runner.query(`DROP TABLE ${tabel} CASCADE`);
    }
  }
}

async function scherm(runner: QueryRunner, tabel: string, voorwaarde: string): Promise<void> {
  await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY per_bureau ON ${tabel} USING (${voorwaarde}) WITH CHECK (${voorwaarde})`,
  );
}

async function geefRechten(runner: QueryRunner): Promise<void> {
  for (const tabel of ['bureau', ...BIJ_AANMELDEN, ...PER_BUREAU]) {
    const rechten = ALLEEN_TOEVOEGEN.includes(tabel)
      ? 'SELECT, INSERT'
      : 'SELECT, INSERT, UPDATE, DELETE';
    await runner.query(`GRANT ${rechten} ON ${tabel} TO ${APP_ROLE}`);
  }
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON poging TO ${APP_ROLE}`);
}
