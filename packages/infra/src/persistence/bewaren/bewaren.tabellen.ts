const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

/** Terms, holds and proofs. */
export const BEWAAR_TABELLEN = [
  // Months per class; the same figures stand in the domain, and a test compares them.
  'CREATE TABLE bewaartermijn (klasse text PRIMARY KEY, maanden integer NOT NULL CHECK (maanden > 0))',
  `INSERT INTO bewaartermijn (klasse, maanden) VALUES ('dossier', 24), ('inzagelog', 60),
     ('beheerlog', 60), ('account', 12), ('uitnodiging', 1), ('melding', 12), ('bewijs', 60)`,
  // A hold keeps a file beyond its term. It can be lifted, not rewritten.
  `CREATE TABLE bewaarblokkade (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    reden text NOT NULL CHECK (reden IN ('geschil', 'wia_procedure', 'klacht', 'verzoek_werknemer',
      'onderzoek')),
    toelichting bytea,
    door_id uuid NOT NULL,
    sinds timestamptz NOT NULL,
    herzien_op date NOT NULL,
    opgeheven_op timestamptz,
    opgeheven_door_id uuid,
    CHECK ((opgeheven_op IS NULL) = (opgeheven_door_id IS NULL)),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id),
    FOREIGN KEY (opgeheven_door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX bewaarblokkade_dossier ON bewaarblokkade (werknemer_id) WHERE opgeheven_op IS NULL',
  // What went, by number only. The client has no foreign key: he is what is gone.
  `CREATE TABLE vernietiging (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    soort text NOT NULL CHECK (soort IN ('sleutels', 'dossier', 'rijen')),
    klasse text NOT NULL,
    werknemer_id uuid,
    regel text NOT NULL,
    tellingen jsonb NOT NULL,
    op timestamptz NOT NULL,
    vorige text NOT NULL CHECK (length(vorige) = 64),
    hash text NOT NULL CHECK (length(hash) = 64)
  )`,
  'CREATE INDEX vernietiging_nieuwste ON vernietiging (bureau_id, volgnummer DESC)',
];

/** Row-level security and rights: nobody but the functions below removes a row or writes a proof. */
export const BEWAAR_RECHTEN = (appRol: string): readonly string[] => [
  ...['bewaarblokkade', 'vernietiging'].flatMap((tabel) => [
    `ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
  ]),
  `GRANT SELECT ON bewaartermijn, vernietiging TO ${appRol}`,
  `GRANT SELECT, INSERT, UPDATE (opgeheven_op, opgeheven_door_id) ON bewaarblokkade TO ${appRol}`,
];
