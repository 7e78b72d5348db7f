import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
/** Who comes with a link has no agency yet: he sees the one row whose token he holds. */
const MET_LINK = "token_hash = decode(nullif(current_setting('passend.link', true), ''), 'hex')";

const TABELLEN = [
  // `kenmerk` is what the coach lets the doctor see; encrypted, as he may write a name in it.
  `CREATE TABLE uploadlink (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    soort text NOT NULL CHECK (soort IN ('fml', 'izp', 'lab', 'advies', 'terugkoppeling')),
    kenmerk bytea NOT NULL,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL CHECK (verloopt_op > op),
    gebruikt_op timestamptz,
    ingetrokken_op timestamptz,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX uploadlink_werknemer ON uploadlink (werknemer_id, op DESC)',
  // A file and what is said about it, both encrypted: a file name may name an illness.
  `CREATE TABLE document (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort ~ '^[a-z_]{2,40}$'),
    herkomst text NOT NULL CHECK (herkomst IN ('uploadlink', 'coach', 'werknemer', 'werkgever', 'systeem')),
    uploadlink_id uuid,
    door_id uuid,
    op timestamptz NOT NULL,
    mediatype text NOT NULL CHECK (mediatype IN ('application/pdf')),
    grootte integer NOT NULL CHECK (grootte > 0),
    gegevens bytea NOT NULL,
    inhoud bytea NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (uploadlink_id, bureau_id) REFERENCES uploadlink (id, bureau_id),
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX document_werknemer ON document (werknemer_id, volgnummer DESC)',
  `CREATE TABLE terugkoppeling (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    uploadlink_id uuid,
    document_id uuid,
    datum date NOT NULL,
    auteur_functie text NOT NULL,
    auteur_naam bytea NOT NULL,
    inhoud bytea NOT NULL,
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (uploadlink_id, bureau_id) REFERENCES uploadlink (id, bureau_id),
    FOREIGN KEY (document_id, bureau_id) REFERENCES document (id, bureau_id)
  )`,
  'CREATE INDEX terugkoppeling_werknemer ON terugkoppeling (werknemer_id, volgnummer DESC)',
  // What the coach did with what came in; the last row about a thing counts.
  `CREATE TABLE aanleverbesluit (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    document_id uuid,
    terugkoppeling_id uuid,
    besluit text NOT NULL CHECK (besluit IN ('overgenomen', 'niet_nodig', 'delen', 'niet_delen')),
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    CHECK ((document_id IS NULL) <> (terugkoppeling_id IS NULL)),
    CHECK ((document_id IS NULL) = (besluit IN ('delen', 'niet_delen'))),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (document_id, bureau_id) REFERENCES document (id, bureau_id),
    FOREIGN KEY (terugkoppeling_id, bureau_id) REFERENCES terugkoppeling (id, bureau_id),
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX aanleverbesluit_werknemer ON aanleverbesluit (werknemer_id, volgnummer DESC)',
];

const BEWIJS = ['document', 'terugkoppeling', 'aanleverbesluit'];

/**
 * What a bedrijfsarts or arbodienst sends in, past the employer: links that work once, files, work
 * terms, and what the coach did with them. What came in is evidence: added and read, never changed.
 */
export class Aanleveren1795300000560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['uploadlink', ...BEWIJS]) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
    }
    await runner.query(`CREATE POLICY met_link ON uploadlink FOR SELECT USING (${MET_LINK})`);
    for (const tabel of BEWIJS)
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT, INSERT ON uploadlink TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (gebruikt_op, ingetrokken_op) ON uploadlink TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabel of [...BEWIJS].reverse()) await runner.query(`DROP TABLE ${tabel}`);
    await runner.query('DROP TABLE uploadlink');
  }
}
