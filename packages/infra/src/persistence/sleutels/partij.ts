import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { VersleuteldeKolom } from '../gegevens/index.js';

/** Values in one transaction: some tens of milliseconds of work. */
const AANTAL = 200;
/** Files are large: no more of them in memory at once than this, but always one. */
const MAX_BYTES = 16 * 1024 * 1024;

const ids = z.array(z.object({ id: z.string() }));

/**
 * The ids of the next values of a column, in order: so many as fit in one transaction.
 * @param waar condition in SQL, from the data map and never from outside
 */
export async function volgendePartij(
  manager: EntityManager,
  { tabel, kolom, rij }: VersleuteldeKolom,
  waar: string,
  waarden: readonly unknown[],
): Promise<readonly string[]> {
  const gevonden: unknown = await manager.query(
    `SELECT id::text AS id FROM (
       SELECT id, sum(grootte) OVER (ORDER BY id) - grootte AS ervoor FROM (
         SELECT ${rij.sql} AS id, octet_length(${kolom}) AS grootte FROM ${tabel}
          WHERE ${kolom} IS NOT NULL AND ${waar} ORDER BY 1 LIMIT ${AANTAL}) AS eerste
     ) AS geteld WHERE ervoor < ${MAX_BYTES} ORDER BY id`,
    [...waarden],
  );
  return ids.parse(gevonden).map(({ id }) => id);
}
