import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../database-roles.js';

const BUREAU = "bureau_id = nullif(current_setting('passend.bureau_id', true), '')::uuid";

const TABEL = `CREATE TABLE netwerkcontact (
  id uuid PRIMARY KEY,
  bureau_id uuid NOT NULL REFERENCES bureau (id),
  inhoud bytea NOT NULL,
  toestemming_wijze text NOT NULL CHECK (toestemming_wijze IN ('mondeling', 'per_mail', 'op_papier')),
  toestemming_op date NOT NULL,
  door_id uuid NOT NULL,
  op timestamptz NOT NULL,
  FOREIGN KEY (door_id, bureau_id) REFERENCES gebruiker (id, bureau_id)
)`;

/**
 * People and organisations that the coaches of an agency may approach for their clients. Nobody stands
 * here without consent, so its columns cannot be empty; who takes it back is removed, not marked. It
 * says nothing about a client, so the key of the agency closes it.
 */
export class Netwerk1795300001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABEL);
    await runner.query('CREATE INDEX netwerkcontact_bureau ON netwerkcontact (bureau_id)');
    await runner.query('ALTER TABLE netwerkcontact ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE netwerkcontact FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY per_bureau ON netwerkcontact USING (${BUREAU}) WITH CHECK (${BUREAU})`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON netwerkcontact TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE netwerkcontact');
  }
}
