import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";
const VAN_WERKNEMER =
  'FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE';
const DOOR = 'FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)';

const TABELLEN: Readonly<Record<string, string>> = {
  verzoek: `
    soort text NOT NULL CHECK (soort IN ('correctie', 'bezwaar', 'wissen', 'visie')),
    over text NOT NULL CHECK (over IN ('belastbaarheid', 'zoekprofiel', 'besluiten',
      'delen_met_werkgever', 'alles')),
    inhoud bytea NOT NULL,
    UNIQUE (id, werknemer_id, bureau_id),`,
  verzoek_antwoord: `
    verzoek_id uuid NOT NULL UNIQUE,
    besluit text NOT NULL CHECK (besluit IN ('toegewezen', 'deels', 'afgewezen')),
    inhoud bytea NOT NULL,
    FOREIGN KEY (verzoek_id, werknemer_id, bureau_id)
      REFERENCES verzoek (id, werknemer_id, bureau_id) ON DELETE CASCADE,`,
  toestemming: `
    soort text NOT NULL CHECK (soort IN ('cv_delen', 'mail_vacatures', 'gesprek_delen')),
    gegeven boolean NOT NULL,
    tekst_versie text NOT NULL,`,
  informatie_gezien: `
    tekst text NOT NULL,
    versie text NOT NULL,
    UNIQUE (werknemer_id, tekst, versie),`,
};

/**
 * What a werknemer asks about his own data and what is answered, what he says yes and no to, and which
 * text he was shown. Evidence: rows are added and read, never changed. The words are encrypted.
 */
export class Rechten1795300000581 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [tabel, kolommen] of Object.entries(TABELLEN)) {
      await runner.query(
        `CREATE TABLE ${tabel} (
          id uuid PRIMARY KEY,
          bureau_id uuid NOT NULL REFERENCES bureau (id),
          werknemer_id uuid NOT NULL,${kolommen}
          door_id uuid NOT NULL,
          op timestamptz NOT NULL,
          volgnummer bigint GENERATED ALWAYS AS IDENTITY,
          ${VAN_WERKNEMER},
          ${DOOR}
        )`,
      );
      await runner.query(
        `CREATE INDEX ${tabel}_volgorde ON ${tabel} (werknemer_id, volgnummer DESC)`,
      );
      await runner.query(`ALTER TABLE ${tabel} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY per_bureau ON ${tabel} USING (${BUREAU}) WITH CHECK (${BUREAU})`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${tabel} TO ${APP_ROLE}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabel of Object.keys(TABELLEN).reverse()) {
      await runner.query(`DROP TABLE ${tabel}`);
    }
  }
}
