/** What takes a file away, and what sweeps rows whose own term is over. */
export const VERNIETIG_FUNCTIES = [
  // Makes what is in a file unreadable for ever, whatever copy of the ciphertexts is left somewhere.
  `CREATE FUNCTION bewaar_wis_sleutels(p_werknemer uuid) RETURNS bigint LANGUAGE plpgsql
     SET search_path = public, pg_catalog AS $$
     DECLARE n bigint;
     BEGIN
       DELETE FROM dossiersleutel WHERE werknemer_id = p_werknemer;
       GET DIAGNOSTICS n = ROW_COUNT;
       UPDATE werknemer SET vernietigd_op = bewaar_nu() WHERE id = p_werknemer;
       RETURN n;
     END $$`,
  // An account that has ended keeps its id, which logs name, and loses everything else.
  `CREATE FUNCTION bewaar_wis_account(p_gebruiker uuid) RETURNS void LANGUAGE plpgsql
     SET search_path = public, pg_catalog AS $$
     DECLARE t record;
     BEGIN
       FOR t IN SELECT k.conrelid::regclass AS tabel, a.attname AS kolom
                  FROM pg_constraint k JOIN pg_attribute a
                    ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                 WHERE k.contype = 'f' AND k.confrelid = 'gebruiker'::regclass AND k.confdeltype = 'c'
       LOOP
         EXECUTE format('DELETE FROM %s WHERE %I = $1', t.tabel, t.kolom) USING p_gebruiker;
       END LOOP;
       UPDATE gebruiker SET naam = 'Verwijderd account', email = id || '@verwijderd.invalid',
              wachtwoord_hash = '', actief = false, gestopt_op = coalesce(gestopt_op, bewaar_nu()),
              uitgenodigd_op = NULL, laatst_aangemeld_op = NULL
        WHERE id = p_gebruiker;
     END $$`,
  `CREATE FUNCTION bewaar_ruim_dossier(p_werknemer uuid) RETURNS uuid LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = public, pg_catalog AS $$
     DECLARE v_tel jsonb; v_rest jsonb; v_account uuid; v_voor bigint; v_na bigint; t text;
     BEGIN
       SELECT gebruiker_id INTO v_account FROM werknemer
        WHERE id = p_werknemer AND vernietigd_op IS NULL FOR UPDATE;
       IF NOT FOUND OR NOT bewaar_mag_weg(p_werknemer) THEN
         RAISE EXCEPTION 'This file may not go yet.' USING ERRCODE = 'check_violation';
       END IF;
       v_tel := bewaar_tel(p_werknemer);
       PERFORM bewaar_wis_sleutels(p_werknemer);
       -- Tables may point at each other: go round until nothing is left or nothing goes any more.
       LOOP
         v_voor := (SELECT sum(w::bigint) FROM jsonb_each_text(bewaar_tel(p_werknemer)) AS x (k, w));
         EXIT WHEN v_voor IS NULL;
         FOR t IN SELECT bewaar_tabellen() LOOP
           BEGIN
             EXECUTE format('DELETE FROM %I WHERE werknemer_id = $1', t) USING p_werknemer;
           EXCEPTION WHEN foreign_key_violation THEN NULL;
           END;
         END LOOP;
         v_na := (SELECT sum(w::bigint) FROM jsonb_each_text(bewaar_tel(p_werknemer)) AS x (k, w));
         EXIT WHEN v_na IS NULL OR v_na = v_voor;
       END LOOP;
       v_rest := bewaar_tel(p_werknemer);
       IF v_rest <> '{}' THEN
         RAISE EXCEPTION 'Rows are left of this file: %', v_rest USING ERRCODE = 'check_violation';
       END IF;
       UPDATE werknemer SET naam = 'Verwijderd', gebruiker_id = NULL, eerste_ziektedag = '1900-01-01',
              aangemaakt_op = NULL WHERE id = p_werknemer;
       IF v_account IS NOT NULL THEN PERFORM bewaar_wis_account(v_account); END IF;
       RETURN bewaar_bewijs('dossier', 'dossier', p_werknemer,
         (SELECT maanden || ' maanden na einde traject' FROM bewaartermijn WHERE klasse = 'dossier'),
         v_tel || jsonb_build_object('werknemer', 1));
     END $$`,
  // Rows that have a term of their own. What each class holds stands here and nowhere else.
  `CREATE FUNCTION bewaar_ruim_rijen(p_klasse text) RETURNS uuid LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = public, pg_catalog AS $$
     DECLARE v_grens timestamptz := bewaar_grens(p_klasse); v_tel jsonb := '{}'; n bigint;
             v_tot bigint; v_id uuid;
     BEGIN
       IF p_klasse = 'inzagelog' THEN
         -- Only from the front of the chain, so that whoever checks it knows up to where lines are gone.
         SELECT coalesce(min(z.nummer) FILTER (WHERE l.op >= v_grens), max(z.nummer) + 1) - 1
           INTO v_tot FROM toegangszegel z LEFT JOIN toegangslog l ON l.id = z.log_id;
         DELETE FROM toegangslog l USING toegangszegel z
          WHERE z.log_id = l.id AND z.nummer <= v_tot AND l.op < v_grens;
         GET DIAGNOSTICS n = ROW_COUNT;
         v_tel := jsonb_build_object('toegangslog', n);
         -- With the last line about him, nothing needs the number of a client any more.
         DELETE FROM werknemer w WHERE w.vernietigd_op < v_grens
           AND NOT EXISTS (SELECT FROM beheerlog b WHERE b.werknemer_id = w.id);
         GET DIAGNOSTICS n = ROW_COUNT;
         v_tel := v_tel || jsonb_build_object('werknemer', n);
       ELSIF p_klasse = 'beheerlog' THEN
         DELETE FROM beheerlog WHERE op < v_grens;
         GET DIAGNOSTICS n = ROW_COUNT;
         v_tel := jsonb_build_object('beheerlog', n);
         DELETE FROM factorlog WHERE op < v_grens;
         GET DIAGNOSTICS n = ROW_COUNT;
         v_tel := v_tel || jsonb_build_object('factorlog', n);
       ELSIF p_klasse = 'account' THEN
         n := 0;
         FOR v_id IN SELECT id FROM gebruiker g WHERE NOT actief AND gestopt_op < v_grens
                        AND wachtwoord_hash <> ''
                        AND NOT EXISTS (SELECT FROM werknemer w WHERE w.gebruiker_id = g.id)
         LOOP
           PERFORM bewaar_wis_account(v_id);
           n := n + 1;
         END LOOP;
         v_tel := jsonb_build_object('gebruiker', n);
       ELSIF p_klasse = 'bewijs' THEN
         DELETE FROM vernietiging WHERE op < v_grens;
         GET DIAGNOSTICS n = ROW_COUNT;
         v_tel := jsonb_build_object('vernietiging', n);
       ELSE
         RAISE EXCEPTION 'No rows have this class.' USING ERRCODE = 'check_violation';
       END IF;
       IF (SELECT coalesce(sum(w::bigint), 0) FROM jsonb_each_text(v_tel) AS x (k, w)) = 0 THEN
         RETURN NULL;
       END IF;
       IF v_tot IS NOT NULL THEN v_tel := v_tel || jsonb_build_object('zegel_tot', v_tot); END IF;
       RETURN bewaar_bewijs('rijen', p_klasse, NULL,
         (SELECT maanden || ' maanden' FROM bewaartermijn WHERE klasse = p_klasse), v_tel);
     END $$`,
];

/** Nobody may call what removes, but the two that check. */
export const FUNCTIE_RECHTEN = (appRol: string): readonly string[] => [
  `REVOKE ALL ON FUNCTION bewaar_wis_sleutels(uuid), bewaar_wis_account(uuid),
     bewaar_ruim_dossier(uuid), bewaar_ruim_rijen(text),
     bewaar_bewijs(text, text, uuid, text, jsonb) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION bewaar_ruim_dossier(uuid), bewaar_ruim_rijen(text) TO ${appRol}`,
];
