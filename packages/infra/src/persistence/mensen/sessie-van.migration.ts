import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every request begins with looking up a session, before the agency is known. The function opens what
 * signing in may see for one statement, where a transaction took six; it runs with the rights of who asks.
 */
export class SessieVan1795300001440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION sessie_van(hash bytea)
         RETURNS TABLE (sessie sessie, gebruiker gebruiker, bureau_naam text)
         LANGUAGE plpgsql SECURITY INVOKER
         AS $$
         DECLARE eerder text := coalesce(current_setting('passend.doel', true), '');
         BEGIN
           PERFORM set_config('passend.doel', 'aanmelden', true);
           RETURN QUERY
             SELECT s, g, b.naam FROM sessie s
               JOIN gebruiker g ON g.id = s.gebruiker_id AND g.actief
               JOIN bureau b ON b.id = g.bureau_id
              WHERE s.token_hash = hash;
           PERFORM set_config('passend.doel', eerder, true);
         END
         $$`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION sessie_van(bytea)');
  }
}
