import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions that people can see and end, and that may stand halfway: after the password a session
 * waits for the second step, or for the setting up of one, and opens nothing else until then.
 */
export class Sessie1795300000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The id is what an address or an answer may hold; the token and its hash are not.
    await runner.query(
      `ALTER TABLE sessie
         ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
         ADD COLUMN stand text NOT NULL DEFAULT 'volledig'
           CHECK (stand IN ('tweede_stap', 'instellen', 'volledig')),
         ADD COLUMN methode text NOT NULL DEFAULT 'wachtwoord'
           CHECK (methode IN ('wachtwoord', 'passkey', 'oidc')),
         ADD COLUMN apparaat text NOT NULL DEFAULT '' CHECK (length(apparaat) <= 60),
         ADD COLUMN bevestigd_op timestamptz`,
    );
    await runner.query('ALTER TABLE gebruiker ADD COLUMN wachtwoord_op timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE sessie DROP COLUMN id, DROP COLUMN stand, DROP COLUMN methode,
         DROP COLUMN apparaat, DROP COLUMN bevestigd_op`,
    );
    await runner.query('ALTER TABLE gebruiker DROP COLUMN wachtwoord_op');
  }
}
