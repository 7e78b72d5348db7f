import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
const AANMELDEN = "current_setting('passend.doel', true) = 'aanmelden'";
const VERZENDEN = "current_setting('passend.doel', true) = 'verzenden'";

const TABELLEN = [
  // gebruiker_id is empty when the address already belongs to an account: who invites must not be
  // able to tell, so that the invitation is there all the same.
  `CREATE TABLE toegangsvraag (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    soort text NOT NULL CHECK (soort IN ('uitnodiging', 'herstel')),
    gebruiker_id uuid,
    werknemer_id uuid,
    email text NOT NULL CHECK (email = lower(email)),
    naam text NOT NULL,
    rol text NOT NULL CHECK (rol IN ('coach', 'werknemer', 'werkgever', 'beheerder')),
    door_id uuid,
    op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL CHECK (verloopt_op > op),
    ingetrokken_op timestamptz,
    gebruikt_op timestamptz,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    CHECK (soort = 'uitnodiging' OR gebruiker_id IS NOT NULL),
    CHECK (ingetrokken_op IS NULL OR gebruikt_op IS NULL),
    UNIQUE (id, bureau_id),
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  `CREATE INDEX toegangsvraag_open ON toegangsvraag (gebruiker_id, soort)
     WHERE ingetrokken_op IS NULL AND gebruikt_op IS NULL`,
  'CREATE INDEX toegangsvraag_bureau ON toegangsvraag (bureau_id, volgnummer DESC)',
  'CREATE INDEX toegangsvraag_werknemer ON toegangsvraag (werknemer_id, volgnummer DESC)',
  // A link is made when its mail goes out; of the token only the hash is ever stored.
  `CREATE TABLE toegangslink (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    vraag_id uuid NOT NULL,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    op timestamptz NOT NULL,
    FOREIGN KEY (vraag_id, bureau_id) REFERENCES toegangsvraag (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX toegangslink_vraag ON toegangslink (vraag_id)',
  // Mail to send. It holds no text: that is made when it goes out, of what is known by then.
  `CREATE TABLE post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kenmerk uuid NOT NULL UNIQUE,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort ~ '^[a-z_]{1,40}$'),
    sleutel text NOT NULL CHECK (length(sleutel) BETWEEN 1 AND 80),
    naar_adres text,
    op timestamptz NOT NULL,
    niet_voor timestamptz NOT NULL,
    pogingen smallint NOT NULL DEFAULT 0,
    afgehandeld_op timestamptz,
    uitkomst text CHECK (uitkomst IN ('verzonden', 'vervallen', 'mislukt')),
    CHECK ((afgehandeld_op IS NULL) = (uitkomst IS NULL)),
    UNIQUE (gebruiker_id, soort, sleutel),
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX post_wachtend ON post (niet_voor) WHERE afgehandeld_op IS NULL',
];

/** Invitations and new passwords by mail, and the mail itself. */
export class Toegangsvraag1795300000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['toegangsvraag', 'toegangslink', 'post']) await scherm(runner, tabel);
    for (const tabel of ['toegangsvraag', 'toegangslink']) {
      await runner.query(`CREATE POLICY aanmelden ON ${tabel} FOR SELECT USING (${AANMELDEN})`);
    }
    // The worker has to find what waits before it can open the agency that it is of.
    await runner.query(`CREATE POLICY verzenden ON post FOR SELECT USING (${VERZENDEN})`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON toegangsvraag TO ${APP_ROLE}`);
    await runner.query(
      `GRANT UPDATE (ingetrokken_op, gebruikt_op) ON toegangsvraag TO ${APP_ROLE}`,
    );
    await runner.query(`GRANT SELECT, INSERT, DELETE ON toegangslink, post TO ${APP_ROLE}`);
    await runner.query(
      `GRANT UPDATE (niet_voor, pogingen, afgehandeld_op, uitkomst, naar_adres)
         ON post TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post, toegangslink, toegangsvraag');
  }
}

async function scherm(runner: QueryRunner, tabel: string): Promise<void> {
  await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
  );
}
