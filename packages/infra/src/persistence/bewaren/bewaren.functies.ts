/**
 * The functions that remove. They run as the owner of the tables and are under its forced row-level
 * security, so they see the agency of the transaction and no other. They judge for themselves what is
 * due: a fault in the app can ask too early, it cannot remove too early.
 */
export const BEWAAR_FUNCTIES = [
  // The clock of retention; a test puts another one in its place.
  `CREATE FUNCTION bewaar_nu() RETURNS timestamptz LANGUAGE sql STABLE
     SET search_path = pg_catalog AS 'SELECT now()'`,
  `CREATE FUNCTION bewaar_grens(p_klasse text) RETURNS timestamptz LANGUAGE sql STABLE
     SET search_path = public, pg_catalog AS $$
     SELECT bewaar_nu() - make_interval(months => maanden) FROM bewaartermijn WHERE klasse = p_klasse $$`,
  // The last day that counts: the newest row, unless that took the end back.
  `CREATE FUNCTION bewaar_einde(p_werknemer uuid) RETURNS date LANGUAGE sql STABLE
     SET search_path = public, pg_catalog AS $$
     SELECT CASE WHEN reden IS NULL THEN NULL ELSE datum END FROM trajecteinde
      WHERE werknemer_id = p_werknemer ORDER BY volgnummer DESC LIMIT 1 $$`,
  `CREATE FUNCTION bewaar_mag_weg(p_werknemer uuid) RETURNS boolean LANGUAGE sql STABLE
     SET search_path = public, pg_catalog AS $$
     SELECT coalesce(bewaar_einde(p_werknemer) + make_interval(months => maanden)
              <= (bewaar_nu() AT TIME ZONE 'Europe/Amsterdam')::date, false)
        AND NOT EXISTS (SELECT FROM bewaarblokkade b
                         WHERE b.werknemer_id = p_werknemer AND b.opgeheven_op IS NULL)
       FROM bewaartermijn WHERE klasse = 'dossier' $$`,
  // Tables with rows of a client, from the catalogue. Logs and proofs have terms of their own.
  `CREATE FUNCTION bewaar_tabellen() RETURNS SETOF text LANGUAGE sql STABLE
     SET search_path = pg_catalog AS $$
     SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND a.attname = 'werknemer_id' AND NOT a.attisdropped
        AND c.relname NOT IN ('toegangslog', 'beheerlog', 'vernietiging')
      ORDER BY 1 $$`,
  `CREATE FUNCTION bewaar_tel(p_werknemer uuid) RETURNS jsonb LANGUAGE plpgsql
     SET search_path = public, pg_catalog AS $$
     DECLARE t text; n bigint; uit jsonb := '{}';
     BEGIN
       FOR t IN SELECT bewaar_tabellen() LOOP
         EXECUTE format('SELECT count(*) FROM %I WHERE werknemer_id = $1', t) INTO n USING p_werknemer;
         IF n > 0 THEN uit := uit || jsonb_build_object(t, n); END IF;
       END LOOP;
       RETURN uit;
     END $$`,
  // One chain of proofs per agency; the hash says what was written, and after what.
  `CREATE FUNCTION bewaar_bewijs(p_soort text, p_klasse text, p_werknemer uuid, p_regel text,
       p_tellingen jsonb) RETURNS uuid LANGUAGE plpgsql
     SET search_path = public, pg_catalog AS $$
     DECLARE v_bureau uuid := nullif(current_setting('passend.bureau_id', true), '')::uuid;
             v_vorige text; v_id uuid := gen_random_uuid(); v_op timestamptz := bewaar_nu();
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtextextended('vernietiging:' || v_bureau, 0));
       SELECT hash INTO v_vorige FROM vernietiging WHERE bureau_id = v_bureau
        ORDER BY volgnummer DESC LIMIT 1;
       v_vorige := coalesce(v_vorige, repeat('0', 64));
       INSERT INTO vernietiging (id, bureau_id, soort, klasse, werknemer_id, regel, tellingen, op,
                                 vorige, hash)
       VALUES (v_id, v_bureau, p_soort, p_klasse, p_werknemer, p_regel, p_tellingen, v_op, v_vorige,
         encode(sha256(convert_to(concat_ws('|', v_vorige, v_id, p_soort, p_klasse, p_werknemer,
           p_regel, p_tellingen::text, extract(epoch FROM v_op)), 'UTF8')), 'hex'));
       RETURN v_id;
     END $$`,
];
