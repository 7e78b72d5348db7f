import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
/** Who unsubscribes has nothing but the link: he sees the one row whose token he holds. */
const MET_LINK = "token_hash = decode(nullif(current_setting('passend.link', true), ''), 'hex')";

const TABELLEN = [
  // What is looked for is encrypted; what the planning of mail needs stands open.
  `CREATE TABLE zoekopdracht (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    inhoud bytea NOT NULL,
    ritme text NOT NULL CHECK (ritme IN ('direct', 'dagelijks', 'wekelijks')),
    hoogstens smallint NOT NULL CHECK (hoogstens BETWEEN 1 AND 25),
    stil_avond boolean NOT NULL,
    stil_weekend boolean NOT NULL,
    gepauzeerd boolean NOT NULL DEFAULT false,
    pauze_tot date,
    door_id uuid NOT NULL,
    op timestamptz NOT NULL,
    verwijderd_op timestamptz,
    gevolgd_tot text NOT NULL CHECK (gevolgd_tot ~ '^\\d{1,20}$'),
    CHECK (gepauzeerd OR pauze_tot IS NULL),
    UNIQUE (id, werknemer_id, bureau_id),
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
  )`,
  'CREATE INDEX zoekopdracht_werknemer ON zoekopdracht (werknemer_id)',
  // One vacancy is reported to one client once, whatever search finds it and however often.
  `CREATE TABLE attendering (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    werknemer_id uuid NOT NULL,
    zoekopdracht_id uuid NOT NULL,
    vacature_id bigint NOT NULL,
    redenen text[] NOT NULL,
    op timestamptz NOT NULL,
    post_kenmerk uuid,
    afgevoerd_op timestamptz,
    UNIQUE (werknemer_id, vacature_id),
    FOREIGN KEY (zoekopdracht_id, werknemer_id, bureau_id)
      REFERENCES zoekopdracht (id, werknemer_id, bureau_id) ON DELETE CASCADE,
    FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX attendering_wacht ON attendering (bureau_id, werknemer_id) WHERE post_kenmerk IS NULL AND afgevoerd_op IS NULL',
  'CREATE INDEX attendering_mail ON attendering (post_kenmerk) WHERE post_kenmerk IS NOT NULL',
  'CREATE INDEX attendering_vacature ON attendering (vacature_id)',
  // Why somebody gets no mail that he could do without: he said so, or his address does not take it.
  `CREATE TABLE postblokkade (
    id uuid PRIMARY KEY,
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid NOT NULL,
    reden text NOT NULL CHECK (reden IN ('afgemeld', 'onbestelbaar', 'klacht')),
    adres_kenmerk bytea NOT NULL CHECK (length(adres_kenmerk) = 32),
    op timestamptz NOT NULL,
    opgeheven_op timestamptz,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
  `CREATE UNIQUE INDEX postblokkade_geldt ON postblokkade (gebruiker_id, reden, adres_kenmerk)
     WHERE opgeheven_op IS NULL`,
  `CREATE TABLE afmeldlink (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    bureau_id uuid NOT NULL REFERENCES bureau (id),
    gebruiker_id uuid NOT NULL,
    op timestamptz NOT NULL,
    FOREIGN KEY (gebruiker_id, bureau_id) REFERENCES gebruiker (id, bureau_id) ON DELETE CASCADE
  )`,
];

/** Of a mail that is about to be handed over, so that a crash in that moment is known afterwards. */
const POST = [
  'ALTER TABLE post ADD COLUMN overgave_op timestamptz',
  'ALTER TABLE post DROP CONSTRAINT post_uitkomst_check',
  `ALTER TABLE post ADD CONSTRAINT post_uitkomst_check
     CHECK (uitkomst IN ('verzonden', 'vervallen', 'mislukt', 'onbekend'))`,
  `GRANT UPDATE (overgave_op) ON post TO ${APP_ROLE}`,
  // A report about a mail names it by its Message-ID, and nothing else.
  `CREATE POLICY terugmelding ON post FOR SELECT
     USING (kenmerk = nullif(current_setting('passend.kenmerk', true), '')::uuid)`,
];

/** Nothing rests on them: they go at once when a werknemer asks for it. */
const WISREGELS = ['attendering', 'zoekopdracht'].map(
  (tabel) => `INSERT INTO wisregel
    SELECT max(volgorde) + 1, 'gevonden', 'altijd', '${tabel}', 'werknemer_id = $1' FROM wisregel`,
);

/** Saved searches, what was found for them, and who gets no mail. */
export class Attendering1795300001371 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABELLEN) await runner.query(sql);
    for (const tabel of ['zoekopdracht', 'attendering', 'postblokkade', 'afmeldlink']) {
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
    await runner.query(`CREATE POLICY met_link ON afmeldlink FOR SELECT USING (${MET_LINK})`);
    await runner.query(
      `GRANT UPDATE (inhoud, ritme, hoogstens, stil_avond, stil_weekend, gepauzeerd, pauze_tot,
         verwijderd_op, gevolgd_tot) ON zoekopdracht TO ${APP_ROLE}`,
    );
    await runner.query(`GRANT UPDATE (post_kenmerk, afgevoerd_op) ON attendering TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (opgeheven_op) ON postblokkade TO ${APP_ROLE}`);
    await runner.query(`GRANT DELETE ON afmeldlink TO ${APP_ROLE}`);
    for (const sql of [...POST, ...WISREGELS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM wisregel WHERE tabel IN ('attendering', 'zoekopdracht')");
    await runner.query('DROP POLICY terugmelding ON post');
    await runner.query("UPDATE post SET uitkomst = 'mislukt' WHERE uitkomst = 'onbekend'");
    await runner.query('ALTER TABLE post DROP CONSTRAINT post_uitkomst_check');
    await runner.query(
      `ALTER TABLE post ADD CONSTRAINT post_uitkomst_check
         CHECK (uitkomst IN ('verzonden', 'vervallen', 'mislukt'))`,
    );
    await runner.query('ALTER TABLE post DROP COLUMN overgave_op');
    await runner.query('DROP TABLE afmeldlink, postblokkade, attendering, zoekopdracht');
  }
}
