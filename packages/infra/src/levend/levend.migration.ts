import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sends ids over the channel when the transaction commits; see ADR 31. */
const SEIN = `CREATE FUNCTION geef_sein(inhoud jsonb) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog AS $$
    SELECT pg_notify('passend_levend',
      (inhoud || jsonb_build_object('x', pg_current_xact_id()::text))::text) $$`;

const BIJ_RIJ = (naam: string, signaal: string, door: string) => `
  CREATE FUNCTION ${naam}() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$ BEGIN
    PERFORM public.geef_sein(jsonb_build_object('s', '${signaal}', 'b', NEW.bureau_id,
      'w', NEW.werknemer_id, 'v', NEW.vacature_id::text, 'd', ${door}));
    RETURN NULL;
  END $$`;

/** What a coach finds suitable, the werknemer sees on his home; of other decisions he hears nothing. */
const BIJ_OORDEEL = `CREATE FUNCTION sein_beoordeling() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
  DECLARE sein jsonb := jsonb_build_object('s', 'oordeel', 'b', NEW.bureau_id,
    'w', NEW.werknemer_id, 'v', NEW.vacature_id::text, 'd', NEW.door_id);
  BEGIN
    PERFORM public.geef_sein(sein);
    IF NEW.beoordeling = 'geschikt' THEN
      PERFORM public.geef_sein(sein || '{"s": "voorstel"}');
    END IF;
    RETURN NULL;
  END $$`;

const BIJ_SESSIE = `CREATE FUNCTION sein_sessie() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$ BEGIN
    PERFORM public.geef_sein(jsonb_build_object('s', 'sessie', 'b', OLD.bureau_id, 'i', OLD.id));
    RETURN NULL;
  END $$`;

/** Table, function, moment. */
const TREKKERS = [
  ['attendering', 'sein_attendering', 'INSERT'],
  ['beoordeling', 'sein_beoordeling', 'INSERT'],
  ['reactie', 'sein_reactie', 'INSERT'],
  ['sessie', 'sein_sessie', 'DELETE'],
] as const;

/**
 * Signals of what is new. Where the row itself says what it is, the database sends it, so that no way of
 * writing can forget it; what is encrypted is sent by who writes it.
 */
export class Levend1795300001410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEIN);
    await runner.query(BIJ_RIJ('sein_attendering', 'vacatures', 'NULL'));
    await runner.query(BIJ_OORDEEL);
    await runner.query(BIJ_RIJ('sein_reactie', 'reactie', 'NEW.door_id'));
    await runner.query(BIJ_SESSIE);
    for (const [tabel, functie, moment] of TREKKERS) {
      await runner.query(
        `CREATE TRIGGER ${functie} AFTER ${moment} ON ${tabel}
           FOR EACH ROW EXECUTE FUNCTION ${functie}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [tabel, functie] of TREKKERS) {
      await runner.query(`DROP TRIGGER ${functie} ON ${tabel}`);
      await runner.query(`DROP FUNCTION ${functie}()`);
    }
    await runner.query('DROP FUNCTION geef_sein(jsonb)');
  }
}
