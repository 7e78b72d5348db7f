import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { type Bewoners, bewoon, MASTER } from '../../proef/bewoon.js';
import { BEWIJS, BIJ_DE_DEUR, MENSEN } from '../../proef/tabellen-van-mensen.js';
import { bewijsVernietiging } from '../../proef/vul-bewaren.js';
import { createDataSource } from '../data-source.js';
import { BureauOpslag } from './bureau.opslag.js';
import { CaseloadOpslag } from './caseload.opslag.js';
import { DossierOpslag } from './dossier.opslag.js';
import { RelatieEntiteit, WerknemerEntiteit } from './entiteiten.js';
import { bijAanmelden, inBureau } from './in-bureau.js';

describe('the walls around an agency, in the database', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let hier: Bewoners;
  let daar: Bewoners;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    hier = await bewoon(bron, 'Hier');
    daar = await bewoon(bron, 'Daar');
    for (const { bureauId } of [hier, daar]) await bewijsVernietiging(database, bureauId);
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const inHier = <T>(sql: string, waarden: unknown[] = []) =>
    inBureau(bron, hier.bureauId, (manager) => manager.query<T[]>(sql, waarden));
  const aantal = async (tabel: string, waar = '') => {
    const [rij] = await inHier<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel} ${waar}`);
    return rij?.n;
  };

  it('has every table about people in this test', async () => {
    const rijen = await bron.query<{ naam: string }[]>(
      `SELECT DISTINCT table_name AS naam FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'bureau_id'`,
    );
    expect([...rijen.map(({ naam }) => naam), 'bureau'].sort()).toEqual([...MENSEN].sort());
  });

  it('forces row-level security on each of them', async () => {
    const open = await bron.query<{ naam: string }[]>(
      `SELECT relname AS naam FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1)
         AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [MENSEN],
    );
    expect(open).toEqual([]);
  });

  it('gives the app role nothing of its own there, and no way around', async () => {
    const [rol] = await bron.query<unknown[]>(
      `SELECT current_user AS wie, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rol).toEqual({
      wie: 'passend_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    const eigen = await bron.query<unknown[]>(
      `SELECT relname FROM pg_class WHERE relowner = current_user::regrole
         AND relnamespace = 'public'::regnamespace`,
    );
    expect(eigen).toEqual([]);
    const lid = await bron.query<unknown[]>(
      `SELECT rolname FROM pg_roles
       WHERE rolname <> current_user AND pg_has_role(current_user, oid, 'MEMBER')`,
    );
    expect(lid).toEqual([]);
    await expect(bron.query('ALTER TABLE werknemer DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
      /must be owner/u,
    );
  });

  it.each(MENSEN)('shows no row of %s without an agency', async (tabel) => {
    expect(await bron.query<unknown[]>(`SELECT 1 FROM ${tabel}`)).toEqual([]);
  });

  it.each(MENSEN)('shows the rows of %s of the own agency and of no other', async (tabel) => {
    const kolom = tabel === 'bureau' ? 'id' : 'bureau_id';
    expect(await aantal(tabel)).toBeGreaterThan(0);
    expect(await aantal(tabel, `WHERE ${kolom} <> '${hier.bureauId}'`)).toBe(0);
    expect(await aantal(tabel, `WHERE ${kolom} = '${daar.bureauId}'`)).toBe(0);
  });

  it('finds no client of another agency by his id', async () => {
    const gevonden = await inBureau(bron, hier.bureauId, (manager) =>
      new CaseloadOpslag(manager).vind(daar.werknemerId),
    );
    expect(gevonden).toBeNull();
  });

  it('takes no row for another agency', async () => {
    const werkgever = (bureauId: string) =>
      inHier('INSERT INTO werkgever (id, bureau_id, naam) VALUES ($1, $2, $3)', [
        randomUUID(),
        bureauId,
        'Nieuw',
      ]);
    await expect(werkgever(daar.bureauId)).rejects.toThrow(/row-level security/u);
    await expect(werkgever(hier.bureauId)).resolves.toBeDefined();
    await expect(inHier('UPDATE werknemer SET bureau_id = $1', [daar.bureauId])).rejects.toThrow(
      /row-level security/u,
    );
  });

  it('takes no row of its own that points to people of another agency', async () => {
    const relatie = (werknemerId: string, gebruikerId: string) =>
      inBureau(bron, hier.bureauId, (manager) =>
        manager.insert(RelatieEntiteit, {
          werknemerId,
          gebruikerId,
          bureauId: hier.bureauId,
          soort: 'vervangend_coach',
        }),
      );
    await expect(relatie(daar.werknemerId, hier.coachId)).rejects.toThrow(/foreign key/u);
    await expect(relatie(hier.werknemerId, daar.coachId)).rejects.toThrow(/foreign key/u);
  });

  it.each(BEWIJS)('lets rows of %s be added, not changed and not removed', async (tabel) => {
    await expect(inHier(`UPDATE ${tabel} SET bureau_id = bureau_id`)).rejects.toThrow(
      /permission denied/u,
    );
    await expect(inHier(`DELETE FROM ${tabel}`)).rejects.toThrow(/permission denied/u);
    await expect(inHier(`TRUNCATE ${tabel} CASCADE`)).rejects.toThrow(/permission denied/u);
  });

  it.each(['werknemer', 'gebruiker', 'werkgever', 'bureau', 'relatie', 'vervanging'])(
    'keeps %s, as evidence would go with it',
    async (tabel) => {
      await expect(inHier(`DELETE FROM ${tabel}`)).rejects.toThrow(/permission denied/u);
    },
  );

  it('shows sign-in no client, and lets it change no user and no agency', async () => {
    const bijDeDeur = (sql: string) =>
      bijAanmelden(bron, (manager) => manager.query<unknown[]>(sql));
    for (const tabel of MENSEN.filter((naam) => !BIJ_DE_DEUR.includes(naam))) {
      expect([tabel, await bijDeDeur(`SELECT 1 FROM ${tabel}`)]).toEqual([tabel, []]);
    }
    expect((await bijDeDeur('SELECT 1 FROM gebruiker')).length).toBe(4);
    expect(await bijDeDeur("UPDATE gebruiker SET rol = 'beheerder' RETURNING id")).toEqual([[], 0]);
    await expect(bijDeDeur("UPDATE bureau SET naam = 'x'")).rejects.toThrow(/permission denied/u);
  });

  it('never mixes two agencies on one connection, however their work interleaves', async () => {
    const een = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
    const opslag = new BureauOpslag(een, MASTER);
    const gezien = await Promise.all(
      Array.from({ length: 200 }, (_, nummer) => {
        const wie = nummer % 2 === 0 ? hier : daar;
        const werk = opslag.in(wie.bureauId, async ({ manager, sleutel }) => {
          if (nummer % 10 === 3) throw new Error('halfway');
          const clienten = await manager.find(WerknemerEntiteit);
          const open = await new DossierOpslag(manager, sleutel).belastbaarheid(wie.werknemerId);
          return [wie, clienten.map(({ id }) => id), open?.inhoud] as const;
        });
        return werk.catch(() => null);
      }),
    );
    const gelukt = gezien.filter((uitkomst) => uitkomst !== null);
    expect(gelukt).toHaveLength(180);
    for (const [wie, clienten, inhoud] of gelukt) {
      expect([clienten, inhoud]).toEqual([[wie.werknemerId], { van: wie.bureauId }]);
    }
    expect(await een.query<unknown[]>('SELECT 1 FROM werknemer')).toEqual([]);
    await een.destroy();
  });

  it('opens no document with the keys of another agency', async () => {
    await expect(
      new BureauOpslag(bron, MASTER).in(daar.bureauId, ({ sleutel }) =>
        inBureau(bron, hier.bureauId, (manager) =>
          new DossierOpslag(manager, sleutel).belastbaarheid(hier.werknemerId),
        ),
      ),
    ).rejects.toThrow('The keys of this dossier are not there.');
  });
});
