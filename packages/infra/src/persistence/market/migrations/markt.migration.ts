import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const TABELLEN = [
  `CREATE TABLE bron (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    naam text NOT NULL,
    type text NOT NULL,
    url text NOT NULL,
    config jsonb NOT NULL DEFAULT '{}',
    rang smallint NOT NULL CHECK (rang BETWEEN 1 AND 9),
    interval_s integer NOT NULL CHECK (interval_s >= 1),
    gepauzeerd boolean NOT NULL DEFAULT false,
    gezondheid text NOT NULL DEFAULT 'onbekend'
      CHECK (gezondheid IN ('onbekend', 'goed', 'fout', 'alarm')),
    gezondheid_reden text,
    rem_gelost boolean NOT NULL DEFAULT false,
    aangemaakt_op timestamptz NOT NULL DEFAULT now(),
    UNIQUE (type, url)
  )`,
  `CREATE TABLE bronrun (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bron_id integer NOT NULL REFERENCES bron (id) ON DELETE CASCADE,
    gestart_op timestamptz NOT NULL DEFAULT now(),
    klaar_op timestamptz,
    status text NOT NULL DEFAULT 'bezig' CHECK (status IN ('bezig', 'gelukt', 'mislukt')),
    volledig boolean NOT NULL DEFAULT false,
    gelezen integer NOT NULL DEFAULT 0,
    nieuw integer NOT NULL DEFAULT 0,
    gewijzigd integer NOT NULL DEFAULT 0,
    gesloten integer NOT NULL DEFAULT 0,
    fouten integer NOT NULL DEFAULT 0,
    reden text
  )`,
  'CREATE INDEX bronrun_nieuwste ON bronrun (bron_id, id DESC)',
  // One open run per source, whoever plans it.
  "CREATE UNIQUE INDEX bronrun_open ON bronrun (bron_id) WHERE status = 'bezig'",
  `CREATE TABLE fetch_state (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bron_id integer NOT NULL REFERENCES bron (id) ON DELETE CASCADE,
    url text NOT NULL,
    soort text NOT NULL CHECK (soort IN ('ingang', 'lijst', 'pagina', 'controle')),
    ouder_id bigint REFERENCES fetch_state (id) ON DELETE SET NULL,
    run_id bigint REFERENCES bronrun (id) ON DELETE SET NULL,
    open boolean NOT NULL DEFAULT false,
    volgende_op timestamptz,
    uitgedeeld_tot timestamptz,
    beurt integer NOT NULL DEFAULT 0,
    uitkomst text CHECK (uitkomst IN ('ok', 'weg', 'onzeker', 'fout')),
    lijst_volledig boolean NOT NULL DEFAULT false,
    etag text,
    last_modified text,
    body_hash text,
    laatste_status integer,
    opgehaald_op timestamptz,
    UNIQUE (bron_id, url)
  )`,
  'CREATE INDEX fetch_state_aan_de_beurt ON fetch_state (volgende_op) WHERE volgende_op IS NOT NULL',
  'CREATE INDEX fetch_state_open ON fetch_state (run_id) WHERE open',
  'CREATE INDEX fetch_state_uit_te_delen ON fetch_state (uitgedeeld_tot) WHERE open',
  'CREATE INDEX fetch_state_ouder ON fetch_state (ouder_id) WHERE ouder_id IS NOT NULL',
  `CREATE TABLE antwoord (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fetch_id bigint NOT NULL UNIQUE REFERENCES fetch_state (id) ON DELETE CASCADE,
    run_id bigint NOT NULL REFERENCES bronrun (id) ON DELETE CASCADE,
    url text NOT NULL,
    status integer NOT NULL,
    content_type text,
    etag text,
    last_modified text,
    body_hash text NOT NULL,
    inhoud bytea NOT NULL,
    opgehaald_op timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE vacature (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    status text NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'gesloten')),
    gesloten_op timestamptz,
    gesloten_bewijs jsonb,
    eerst_gezien timestamptz NOT NULL,
    canoniek_id bigint,
    canoniek_rang smallint NOT NULL,
    titel text NOT NULL,
    werkgever text,
    url text,
    tekst text NOT NULL,
    taal text NOT NULL,
    uren_min real,
    uren_max real,
    salaris jsonb,
    opleiding text,
    contract text,
    thuiswerk text,
    geplaatst_op date,
    sluit_op date,
    werkplekken jsonb NOT NULL,
    landen text[] NOT NULL,
    provincies text[] NOT NULL,
    plaatsen text[] NOT NULL,
    inhoudshash text NOT NULL,
    blokken text[] NOT NULL,
    simhash bit(64),
    kenmerken jsonb NOT NULL,
    eisen jsonb NOT NULL,
    engine_versie text NOT NULL,
    lexicon_versie text NOT NULL,
    gewijzigd_op timestamptz NOT NULL DEFAULT now(),
    gewijzigd_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CHECK ((status = 'gesloten') = (gesloten_op IS NOT NULL))
  )`,
  'CREATE INDEX vacature_gewijzigd ON vacature (gewijzigd_xid, id)',
  'CREATE INDEX vacature_blokken ON vacature USING gin (blokken)',
  "CREATE INDEX vacature_nieuwste ON vacature (eerst_gezien DESC, id DESC) WHERE status = 'live'",
  `CREATE INDEX vacature_versie ON vacature (engine_versie, lexicon_versie) WHERE status = 'live'`,
  `CREATE TABLE waarneming (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bron_id integer NOT NULL REFERENCES bron (id) ON DELETE CASCADE,
    extern_id text NOT NULL,
    vacature_id bigint NOT NULL REFERENCES vacature (id) ON DELETE CASCADE,
    url text,
    fetch_id bigint REFERENCES fetch_state (id) ON DELETE SET NULL,
    inhoudshash text NOT NULL,
    status text NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'gesloten')),
    eerst_gezien timestamptz NOT NULL,
    laatst_gezien timestamptz NOT NULL,
    laatst_gecontroleerd timestamptz NOT NULL,
    hoe text NOT NULL CHECK (hoe IN ('lijst', 'pagina')),
    laatste_run_id bigint,
    in_laatste_lezing boolean NOT NULL DEFAULT true,
    slagen smallint NOT NULL DEFAULT 0,
    slag_run_id bigint,
    bewijs jsonb NOT NULL DEFAULT '[]',
    gesloten_run_id bigint,
    UNIQUE (bron_id, extern_id)
  )`,
  'CREATE INDEX waarneming_vacature ON waarneming (vacature_id)',
  'CREATE INDEX waarneming_fetch ON waarneming (fetch_id) WHERE fetch_id IS NOT NULL',
  "CREATE INDEX waarneming_live ON waarneming (bron_id, laatste_run_id) WHERE status = 'live'",
  'CREATE INDEX waarneming_gesloten_run ON waarneming (gesloten_run_id) WHERE gesloten_run_id IS NOT NULL',
  `CREATE TABLE momentopname (
    waarneming_id bigint NOT NULL REFERENCES waarneming (id) ON DELETE CASCADE,
    inhoudshash text NOT NULL,
    gezien_op timestamptz NOT NULL,
    inhoud jsonb NOT NULL,
    PRIMARY KEY (waarneming_id, inhoudshash)
  )`,
  `CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vacature_id bigint NOT NULL UNIQUE,
    soort text NOT NULL CHECK (soort IN ('indexeer', 'verwijder')),
    versie bigint NOT NULL DEFAULT 1,
    pogingen integer NOT NULL DEFAULT 0,
    volgende_op timestamptz NOT NULL DEFAULT now(),
    geclaimd_tot timestamptz,
    fout text,
    dood boolean NOT NULL DEFAULT false,
    aangemaakt_op timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX outbox_open ON outbox (volgende_op) WHERE NOT dood',
  `CREATE TABLE dode_brief (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wachtrij text NOT NULL,
    taak text NOT NULL,
    job_id text NOT NULL,
    payload jsonb NOT NULL,
    fout text NOT NULL,
    pogingen integer NOT NULL,
    op timestamptz NOT NULL DEFAULT now(),
    opgelost_op timestamptz,
    UNIQUE (wachtrij, job_id)
  )`,
  `CREATE TABLE hartslag (
    naam text PRIMARY KEY,
    op timestamptz NOT NULL,
    gestart_op timestamptz NOT NULL,
    oudste_wachtende_ms bigint,
    outbox_achterstand_ms bigint,
    gezond boolean NOT NULL
  )`,
];

const NAMEN = [
  'bron',
  'bronrun',
  'fetch_state',
  'antwoord',
  'vacature',
  'waarneming',
  'momentopname',
  'outbox',
  'dode_brief',
  'hartslag',
];

/**
 * Sources, what was fetched, sightings, vacancies, and what still has to reach the search index.
 * Nothing here is about people, so there is no row-level security: every agency sees one market.
 */
export class Markt1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ${NAMEN.join(', ')} TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...NAMEN].reverse().join(', ')}`);
  }
}
