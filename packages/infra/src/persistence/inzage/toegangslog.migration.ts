import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABELLEN = [
  // The client has no foreign key: the log outlives his file by years, and holds no word of it.
  `CREATE TABLE toegangslog (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    op timestamptz NOT NULL,
    code text NOT NULL CHECK (code IN ('C', 'R', 'U', 'D', 'export', 'print', 'aanmelden',
      'afmelden', 'noodtoegang', 'rechten')),
    uitkomst text NOT NULL CHECK (uitkomst IN ('gelukt', 'geweigerd')),
    gebruiker_id uuid,
    rol text NOT NULL,
    namens_id uuid,
    sessie text,
    netwerk text,
    apparaat text,
    werknemer_id uuid,
    object_soort text NOT NULL,
    object_id text,
    veldgroep text NOT NULL,
    wat text NOT NULL,
    doel text NOT NULL,
    regel text,
    toestemming_id uuid,
    correlatie_id uuid,
    UNIQUE (id, bureau_id),
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id),
    FOREIGN KEY (namens_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX toegangslog_werknemer ON toegangslog (werknemer_id, op DESC, volgnummer DESC)',
  'CREATE INDEX toegangslog_bureau ON toegangslog (bureau_id, op DESC, volgnummer DESC)',
  // No foreign key to the line: a seal must still say that there was one when the line is gone.
  `CREATE TABLE toegangszegel (
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    nummer bigint NOT NULL CHECK (nummer > 0),
    log_id uuid NOT NULL UNIQUE,
    vorige text NOT NULL CHECK (length(vorige) = 64),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (bureau_id, nummer)
  )`,
  // Lines that wait for their seal.
  `CREATE TABLE toegangslog_wachtrij (
    log_id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    FOREIGN KEY (log_id, bureau_id) REFERENCES toegangslog (id, bureau_id) ON DELETE CASCADE
  )`,
];

const RECHTEN: readonly (readonly [string, string])[] = [
  ['toegangslog', 'SELECT, INSERT'],
  ['toegangszegel', 'SELECT, INSERT'],
  ['toegangslog_wachtrij', 'SELECT, INSERT, DELETE'],
];

/**
 * The log of NEN 7513 in the place of the table of looks, whose rows are carried over: who did what to
 * which part of whose file, when, from where, on which ground. Lines are only ever added; each gets a
 * seal that rests on the seal before.
 */
export class Toegangslog1795300000580 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const [tabel, rechten] of RECHTEN) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT ${rechten} ON ${tabel} TO ${APP_ROLE}`);
    }
    await draagOver(runner);
  }

  async down(): Promise<void> {
    throw new Error('The log is evidence; it is not put back into the table of looks.');
  }
}

/** The owner is under row-level security as well, so the agencies are gone through one by one. */
async function draagOver(runner: QueryRunner): Promise<void> {
  await runner.query("SELECT set_config('passend.doel', 'aanmelden', true)");
  const bureaus: readonly { id: string }[] = await runner.query(
    'SELECT id FROM bureau ORDER BY id',
  );
  for (const { id } of bureaus) {
    await runner.query("SELECT set_config('passend.bureau_id', $1, true)", [id]);
    await runner.query(
      `INSERT INTO toegangslog (id, bureau_id, op, code, uitkomst, gebruiker_id, rol, werknemer_id,
         object_soort, object_id, veldgroep, wat, doel)
       SELECT id, bureau_id, op, CASE WHEN wat LIKE '%:schrijven' THEN 'U' ELSE 'R' END, 'gelukt',
         gebruiker_id, rol, werknemer_id, 'dossier', werknemer_id::text, 'dossier', wat, doel
       FROM inzage ORDER BY op, id`,
    );
    await runner.query(
      'INSERT INTO toegangslog_wachtrij (log_id, bureau_id) SELECT id, bureau_id FROM toegangslog',
    );
  }
  await runner.query("SELECT set_config('passend.bureau_id', '', true)");
  await runner.query("SELECT set_config('passend.doel', '', true)");
  await runner.query('DROP TABLE inzage');
}
