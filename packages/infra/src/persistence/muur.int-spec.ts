import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';

const APP = 'passend_app';

describe('the wall between agencies, by the catalogue of the database', () => {
  let database: TestDatabase;
  let bron: DataSource;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const vraag = <T>(sql: string, waarden: unknown[] = []) => bron.query<T[]>(sql, waarden);
  const namen = async (sql: string) => (await vraag<{ naam: string }>(sql)).map(({ naam }) => naam);
  const VAN_BUREAU = `
    SELECT c.oid, c.relname FROM pg_class c
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
      AND (c.relname = 'bureau' OR EXISTS (
        SELECT 1 FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attname = 'bureau_id' AND NOT a.attisdropped))`;

  it('stands around every table that names an agency, forced', async () => {
    const alle = await namen(`SELECT relname AS naam FROM (${VAN_BUREAU}) t`);
    expect(alle.length).toBeGreaterThan(14);
    const open = await namen(
      `SELECT c.relname AS naam FROM pg_class c JOIN (${VAN_BUREAU}) t USING (oid)
       WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('has a policy on each of them that asks for the agency of the transaction', async () => {
    const zonder = await namen(
      `SELECT t.relname AS naam FROM (${VAN_BUREAU}) t
       WHERE NOT EXISTS (
         SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid
           AND pg_get_expr(p.polqual, p.polrelid) LIKE '%passend.bureau_id%')`,
    );
    expect(zonder).toEqual([]);
  });

  it('has no policy that lets every row through', async () => {
    const alles = await namen(
      `SELECT polrelid::regclass::text AS naam FROM pg_policy
       WHERE pg_get_expr(polqual, polrelid) = 'true'
          OR pg_get_expr(polwithcheck, polrelid) = 'true'`,
    );
    expect(alles).toEqual([]);
  });

  it('lets no row point into another agency: each such key holds the agency', async () => {
    const los = await namen(
      `SELECT k.conrelid::regclass || '.' || k.conname AS naam
       FROM pg_constraint k
       JOIN (${VAN_BUREAU}) van ON van.oid = k.conrelid
       JOIN (${VAN_BUREAU}) naar ON naar.oid = k.confrelid AND naar.relname <> 'bureau'
       WHERE k.contype = 'f' AND NOT EXISTS (
         SELECT 1 FROM unnest(k.conkey) kolom
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = kolom
         WHERE a.attname = 'bureau_id')`,
    );
    expect(los).toEqual([]);
  });

  it('shows the app nothing of any of them while no agency was named', async () => {
    for (const tabel of await namen(`SELECT relname AS naam FROM (${VAN_BUREAU}) t`)) {
      const gezien = await vraag(`SELECT 1 FROM ${tabel} LIMIT 1`).catch((fout: unknown) => [fout]);
      expect([tabel, gezien]).toEqual([tabel, []]);
    }
  });

  it('cannot be climbed by the app: it owns nothing, is nobody else and cannot pass by', async () => {
    const eigendom = await namen(
      `SELECT relname AS naam FROM pg_class WHERE relowner = '${APP}'::regrole
         AND relnamespace = 'public'::regnamespace
       UNION ALL SELECT proname FROM pg_proc WHERE proowner = '${APP}'::regrole
         AND pronamespace = 'public'::regnamespace`,
    );
    expect(eigendom).toEqual([]);
    const [rol] = await vraag<Record<string, boolean>>(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname <> '${APP}'
           AND pg_has_role('${APP}', r.oid, 'MEMBER')) AS lid
       FROM pg_roles WHERE rolname = '${APP}'`,
    );
    expect(Object.values(rol ?? { geen: true })).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  // They judge the day, the term and the hold themselves (ADR 19); who calls them decides nothing.
  it('has no function that lends the app the rights of the owner but those that judge for themselves', async () => {
    const geleend = await namen(
      `SELECT proname AS naam FROM pg_proc WHERE prosecdef
         AND pronamespace = 'public'::regnamespace
         AND has_function_privilege('${APP}', oid, 'EXECUTE')`,
    );
    expect([...geleend].sort()).toEqual([
      'bewaar_ruim_dossier',
      'bewaar_ruim_rijen',
      'bewaar_wis_op_verzoek',
      'sluit_zoekprofiel',
    ]);
  });

  it('has no view over people, as a view reads with the rights of its owner', async () => {
    const zichten = await namen(
      `SELECT DISTINCT v.relname AS naam FROM pg_class v
       JOIN pg_rewrite r ON r.ev_class = v.oid JOIN pg_depend d ON d.objid = r.oid
       JOIN (${VAN_BUREAU}) t ON t.oid = d.refobjid
       WHERE v.relkind IN ('v', 'm')
         AND NOT coalesce('security_invoker=true' = ANY (v.reloptions), false)`,
    );
    expect(zichten).toEqual([]);
  });

  it('is built by another role than the app', async () => {
    const [rij] = await vraag<{ eigenaar: string }>(
      `SELECT relowner::regrole::text AS eigenaar FROM pg_class WHERE relname = 'schema_migration'`,
    );
    expect(rij?.eigenaar).toBe('passend_owner');
    await expect(bron.query('CREATE TABLE public.van_de_app (id int)')).rejects.toThrow(/denied/u);
    await expect(bron.query('SET ROLE passend_owner')).rejects.toThrow(/denied/u);
    await expect(bron.query('SET row_security = off')).resolves.toBeDefined();
    // Asking for rows without the wall is an error, not a way around it.
    await expect(bron.query('SELECT 1 FROM werknemer')).rejects.toThrow(/row-level security/u);
    await bron.query('SET row_security = on');
  });
});
