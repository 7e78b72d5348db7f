import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** More than one is as good as none: nobody gets to choose from a list. */
const HOOGSTENS = 2;

/**
 * The clients of the agency of the transaction with exactly this name, at an employer with exactly this
 * name; capitals do not count.
 * @returns ids, two at most
 */
export async function zoekClientOpNaam(
  manager: EntityManager,
  naam: string,
  werkgever: string,
): Promise<readonly string[]> {
  const rijen: unknown = await manager.query(
    `SELECT w.id FROM werknemer w JOIN werkgever g ON g.id = w.werkgever_id
     WHERE lower(w.naam) = lower($1) AND lower(g.naam) = lower($2) LIMIT ${HOOGSTENS}`,
    [naam, werkgever],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rijen)
    .map(({ id }) => id);
}
