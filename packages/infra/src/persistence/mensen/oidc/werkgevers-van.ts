import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** The employers that a user speaks for now. */
export async function werkgeversVan(
  manager: EntityManager,
  gebruikerId: string,
): Promise<readonly string[]> {
  const rijen: unknown = await manager.query(
    `SELECT werkgever_id AS id FROM werkgevercontact
     WHERE gebruiker_id = $1 AND gestopt_op IS NULL`,
    [gebruikerId],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rijen)
    .map(({ id }) => id);
}
