import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The server of each address, as `host_state` names it, so that work can be handed out per server:
 * a site with thousands of pages must not keep all others waiting.
 */
export class Host1795300000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE fetch_state ADD COLUMN host text GENERATED ALWAYS AS (
         lower(substring(url FROM '^https?://([^/?#]*)')) ||
         CASE WHEN url ~ '^https?://[^/?#]*:[0-9]+([/?#]|$)' THEN ''
              WHEN url ~ '^https:' THEN ':443' ELSE ':80' END) STORED`,
    );
    await runner.query('CREATE INDEX fetch_state_per_host ON fetch_state (host, id) WHERE open');
    await runner.query('DROP INDEX fetch_state_uit_te_delen');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX fetch_state_uit_te_delen ON fetch_state (uitgedeeld_tot) WHERE open',
    );
    await runner.query('ALTER TABLE fetch_state DROP COLUMN host');
  }
}
