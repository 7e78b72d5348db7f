import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';

const EERDER =
  'volgnummer < (SELECT max(n.volgnummer) FROM zoekprofiel n WHERE n.werknemer_id = $1)';
const NIEUWSTE = EERDER.replace('<', '=');

/** Per part of a file: when it may go, and its tables, each with the condition that finds its rows. */
const REGELS: readonly (readonly [groep: string, mag: string, tabellen: string, waar?: string])[] =
  [
    ['zoekprofiel_eerder', 'altijd', 'zoekprofiel', EERDER],
    ['zoekprofiel', 'na_einde', 'zoekprofiel', NIEUWSTE],
    ['reacties', 'altijd', 'reactie'],
    ['gevonden', 'altijd', 'gevonden'],
    ['besluiten', 'termijn', 'beoordeling'],
    ['werktermen', 'na_einde', 'aanleverbesluit', 'terugkoppeling_id IS NOT NULL'],
    ['werktermen', 'na_einde', 'terugkoppeling'],
    ['belastbaarheid', 'na_einde', 'belastbaarheid duiding document uploadlink'],
    // A document cannot go without what the bedrijfsarts said beside it.
    ['belastbaarheid', 'na_einde', 'aanleverbesluit', 'terugkoppeling_id IS NULL'],
    ['marktweken', 'na_einde', 'marktweek laatst_bekeken'],
    ['bsn', 'na_einde', 'bsn'],
    [
      'traject',
      'termijn',
      'dossiergebeurtenis dossierkop dossierinhoud dossierbestand herinnering',
    ],
    ['traject', 'termijn', 'rapportconcept rapportversie verzuimgebeurtenis traject_fase'],
    ['traject', 'termijn', 'trajecteinde overdracht'],
    ['rechten', 'termijn', 'verzoek verzoek_antwoord toestemming informatie_gezien noodtoegang'],
    ['rechten', 'termijn', 'bewaarblokkade'],
    ['wie_je_bent', 'termijn', 'relatie toegangsvraag dossiersleutel'],
    ['wie_je_bent', 'termijn', 'werknemer', 'id = $1'],
    ['inzagelog', 'logtermijn', 'toegangslog beheerlog vernietiging'],
  ];

const RIJEN = REGELS.flatMap(([groep, mag, tabellen, waar]) =>
  tabellen.split(' ').map((tabel) => {
    const eigen = 'werknemer_id = $1';
    const voorwaarde =
      waar === undefined || waar === 'id = $1' ? (waar ?? eigen) : `${eigen} AND ${waar}`;
    return { groep, mag, tabel, voorwaarde };
  }),
);

/**
 * Removes parts of a file because the werknemer asked. It judges itself: the request is his and about
 * removing, it was granted in writing, it was not done before, no hold is on the file, and each part may
 * go today.
 */
const FUNCTIE = `CREATE FUNCTION bewaar_wis_op_verzoek(p_verzoek uuid, p_groepen text[])
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
  DECLARE v_werknemer uuid; v_einde date; v_regel text := 'AVG 17: verzoek ' || p_verzoek;
          v_tel jsonb := '{}'; r record; n bigint; v_over boolean; v_ronde int := 0;
  BEGIN
    SELECT v.werknemer_id INTO v_werknemer FROM verzoek v
      JOIN verzoek_antwoord a ON a.verzoek_id = v.id AND a.besluit IN ('toegewezen', 'deels')
     WHERE v.id = p_verzoek AND v.soort = 'wissen';
    v_einde := bewaar_einde(v_werknemer);
    IF v_werknemer IS NULL OR cardinality(p_groepen) = 0
       OR EXISTS (SELECT FROM vernietiging WHERE regel = v_regel)
       OR EXISTS (SELECT FROM bewaarblokkade WHERE werknemer_id = v_werknemer AND opgeheven_op IS NULL)
       OR EXISTS (SELECT FROM unnest(p_groepen) AS g (groep) WHERE NOT EXISTS (
            SELECT FROM wisregel w WHERE w.groep = g.groep AND (w.mag = 'altijd' OR (w.mag = 'na_einde'
              AND v_einde <= (bewaar_nu() AT TIME ZONE 'Europe/Amsterdam')::date))))
    THEN
      RAISE EXCEPTION 'This may not go yet.' USING ERRCODE = 'check_violation';
    END IF;
    -- Tables may point at each other: another round takes what the first one could not.
    LOOP
      v_over := false;
      v_ronde := v_ronde + 1;
      FOR r IN SELECT tabel, voorwaarde FROM wisregel WHERE groep = ANY (p_groepen) ORDER BY volgorde LOOP
        BEGIN
          EXECUTE format('DELETE FROM %I WHERE %s', r.tabel, r.voorwaarde) USING v_werknemer;
          GET DIAGNOSTICS n = ROW_COUNT;
          IF n > 0 THEN
            v_tel := v_tel || jsonb_build_object(r.tabel, n + coalesce((v_tel ->> r.tabel)::bigint, 0));
          END IF;
        EXCEPTION WHEN foreign_key_violation THEN v_over := true;
        END;
      END LOOP;
      EXIT WHEN NOT v_over;
      IF v_ronde = 4 THEN
        RAISE EXCEPTION 'Something else needs what was to go.' USING ERRCODE = 'check_violation';
      END IF;
    END LOOP;
    RETURN bewaar_bewijs('verzoek', 'dossier', v_werknemer, v_regel, v_tel);
  END $$`;

/** Removing on request: what belongs together, when it may go, and the function that does it. */
export class Wissen1795300001310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE wisregel (
      volgorde integer PRIMARY KEY,
      groep text NOT NULL,
      mag text NOT NULL CHECK (mag IN ('altijd', 'na_einde', 'termijn', 'logtermijn')),
      tabel text NOT NULL,
      voorwaarde text NOT NULL
    )`);
    for (const [nummer, { groep, mag, tabel, voorwaarde }] of RIJEN.entries()) {
      await runner.query('INSERT INTO wisregel VALUES ($1, $2, $3, $4, $5)', [
        nummer,
        groep,
        mag,
        tabel,
        voorwaarde,
      ]);
    }
    await runner.query('ALTER TABLE vernietiging DROP CONSTRAINT vernietiging_soort_check');
    await runner.query(`ALTER TABLE vernietiging ADD CONSTRAINT vernietiging_soort_check
      CHECK (soort IN ('sleutels', 'dossier', 'rijen', 'verzoek'))`);
    await runner.query(FUNCTIE);
    await runner.query('REVOKE ALL ON FUNCTION bewaar_wis_op_verzoek(uuid, text[]) FROM PUBLIC');
    await runner.query(
      `GRANT EXECUTE ON FUNCTION bewaar_wis_op_verzoek(uuid, text[]) TO ${APP_ROLE}`,
    );
    await runner.query(`GRANT SELECT ON wisregel TO ${APP_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('Proofs of what was removed are not thrown away.');
  }
}
