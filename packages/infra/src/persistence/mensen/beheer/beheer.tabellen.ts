const CLIENT =
  'FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE';
const door = (kolom: string) =>
  `FOREIGN KEY (${kolom}, bureau_id) REFERENCES gebruiker (id, bureau_id)`;
const CONTACTSOORT = "CHECK (%s IN ('leidinggevende', 'hr', 'casemanager'))";

/** The new tables, each with its agency in every foreign key. */
export const NIEUWE_TABELLEN = [
  `CREATE TABLE team (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    naam text NOT NULL,
    UNIQUE (bureau_id, naam),
    UNIQUE (id, bureau_id)
  )`,
  `CREATE TABLE teamlid (
    team_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    PRIMARY KEY (team_id, gebruiker_id),
    FOREIGN KEY (team_id, bureau_id) REFERENCES team (id, bureau_id) ON DELETE CASCADE,
    ${door('gebruiker_id')}
  )`,
  `CREATE TABLE werkgevercontact (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werkgever_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    soort text NOT NULL ${CONTACTSOORT.replace('%s', 'soort')},
    gestopt_op timestamptz,
    UNIQUE (werkgever_id, gebruiker_id),
    FOREIGN KEY (werkgever_id, bureau_id) REFERENCES werkgever (id, bureau_id),
    ${door('gebruiker_id')}
  )`,
  `CREATE TABLE vervanging (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    coach_id uuid NOT NULL,
    vervanger_id uuid NOT NULL CHECK (vervanger_id <> coach_id),
    van date NOT NULL,
    tot date NOT NULL CHECK (tot >= van - 1),
    alle_clienten boolean NOT NULL,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    UNIQUE (id, bureau_id),
    ${door('coach_id')},
    ${door('vervanger_id')},
    ${door('door_id')}
  )`,
  // The note is encrypted: it should not speak of health, and people forget.
  `CREATE TABLE overdracht (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    van_id uuid,
    naar_id uuid NOT NULL,
    per date NOT NULL,
    notitie bytea,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    ${CLIENT},
    ${door('van_id')},
    ${door('naar_id')},
    ${door('door_id')}
  )`,
  'CREATE INDEX overdracht_werknemer ON overdracht (werknemer_id, volgnummer DESC)',
  `CREATE TABLE traject_fase (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    fase text NOT NULL CHECK (fase IN ('intake', 'aanbodversterking', 'voorbereiding_bemiddeling',
      'bemiddelingsfase', 'plaatsing', 'nazorg')),
    arbeidsritme boolean NOT NULL,
    van date NOT NULL,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    ${CLIENT},
    ${door('door_id')}
  )`,
  'CREATE INDEX traject_fase_nieuwste ON traject_fase (werknemer_id, volgnummer DESC)',
  // The reason is encrypted: "gbm" says something about what somebody can do. Null takes the end back.
  `CREATE TABLE trajecteinde (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    datum date NOT NULL,
    reden bytea,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    ${CLIENT},
    ${door('door_id')}
  )`,
  'CREATE INDEX trajecteinde_nieuwste ON trajecteinde (werknemer_id, volgnummer DESC)',
  `CREATE TABLE beheerlog (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    soort text NOT NULL,
    gebruiker_id uuid,
    werknemer_id uuid,
    werkgever_id uuid,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    gegevens jsonb NOT NULL DEFAULT '{}',
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    ${CLIENT},
    FOREIGN KEY (werkgever_id, bureau_id) REFERENCES werkgever (id, bureau_id),
    ${door('gebruiker_id')},
    ${door('door_id')}
  )`,
  'CREATE INDEX beheerlog_nieuwste ON beheerlog (bureau_id, volgnummer DESC)',
];

/** What is added to tables that exist. */
export const UITBREIDINGEN = [
  `ALTER TABLE gebruiker
    ADD COLUMN uitgenodigd_op timestamptz,
    ADD COLUMN gestopt_op timestamptz,
    ADD COLUMN laatst_aangemeld_op timestamptz,
    ADD CHECK (NOT actief OR gestopt_op IS NULL)`,
  `ALTER TABLE werkgever ADD COLUMN kvk text CHECK (kvk ~ '^[0-9]{8}$')`,
  `ALTER TABLE werknemer ADD COLUMN aangemaakt_op timestamptz`,
  `ALTER TABLE relatie
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    DROP CONSTRAINT relatie_pkey,
    ADD PRIMARY KEY (id),
    ADD COLUMN van date,
    ADD COLUMN tot date,
    ADD COLUMN contactsoort text ${CONTACTSOORT.replace('%s', 'contactsoort')},
    ADD COLUMN vervanging_id uuid,
    ADD FOREIGN KEY (vervanging_id, bureau_id) REFERENCES vervanging (id, bureau_id),
    ADD CHECK (tot >= van - 1),
    ADD CHECK (contactsoort IS NULL OR soort = 'werkgever_contact'),
    ADD CHECK (vervanging_id IS NULL OR soort = 'vervangend_coach')`,
  'CREATE INDEX relatie_werknemer ON relatie (werknemer_id)',
];
