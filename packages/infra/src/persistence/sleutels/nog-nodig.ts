import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { kopVan } from './kop.js';

const kolommen = z.array(z.object({ tabel: z.string(), kolom: z.string() }));
const gevonden = z.array(z.object({ nodig: z.boolean() }));

/**
 * Whether anything in this agency is still closed with one of these keys. Asks the catalogue for every
 * column of bytes and not the data map, so that a table that somebody forgot there cannot lose its key.
 */
export async function isNogNodig(
  manager: EntityManager,
  sleutelIds: readonly string[],
): Promise<boolean> {
  const koppen = sleutelIds.map(kopVan);
  for (const { tabel, kolom } of await bytekolommen(manager)) {
    const uitkomst: unknown = await manager.query(
      `SELECT EXISTS (SELECT FROM ${tabel} WHERE substring(${kolom} FROM 1 FOR 17) = ANY($1)) AS nodig`,
      [koppen],
    );
    if (gevonden.parse(uitkomst)[0]?.nodig === true) return true;
  }
  return false;
}

async function bytekolommen(manager: EntityManager) {
  const rijen: unknown = await manager.query(
    `SELECT quote_ident(k.table_name) AS tabel, quote_ident(k.column_name) AS kolom
       FROM information_schema.columns k
       JOIN information_schema.columns b USING (table_schema, table_name)
      WHERE k.table_schema = 'public' AND k.data_type = 'bytea' AND b.column_name = 'bureau_id'`,
  );
  return kolommen.parse(rijen);
}
