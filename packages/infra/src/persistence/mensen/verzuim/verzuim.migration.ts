import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABEL = `CREATE TABLE verzuimgebeurtenis (
  id uuid PRIMARY KEY,
  bureau_id uuid NOT NULL REFERENCES bureau (id),
  werknemer_id uuid NOT NULL,
  vervangt_id uuid,
  inhoud bytea NOT NULL,
  door_id uuid NOT NULL,
  op timestamptz NOT NULL,
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  UNIQUE (id, werknemer_id, bureau_id),
  CONSTRAINT verzuimgebeurtenis_eenmaal_vervangen UNIQUE (vervangt_id),
  FOREIGN KEY (werknemer_id, bureau_id) REFERENCES werknemer (id, bureau_id) ON DELETE CASCADE,
  FOREIGN KEY (vervangt_id, werknemer_id, bureau_id)
    REFERENCES verzuimgebeurtenis (id, werknemer_id, bureau_id) ON DELETE CASCADE,
  FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
)`;

/**
 * What happened in a case of illness. Even the kind says something about health (leave, no usable
 * possibilities), so all of it is encrypted. A correction is a row that names the one it takes the
 * place of; a row has one successor at most, of the same client. Rows are added and read, never changed.
 */
export class Verzuim1795300000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABEL);
    await runner.query(
      'CREATE INDEX verzuimgebeurtenis_werknemer ON verzuimgebeurtenis (werknemer_id, volgnummer)',
    );
    await runner.query('ALTER TABLE verzuimgebeurtenis ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE verzuimgebeurtenis FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON verzuimgebeurtenis USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT ON verzuimgebeurtenis TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verzuimgebeurtenis');
  }
}
