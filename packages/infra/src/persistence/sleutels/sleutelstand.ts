import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { kopVan } from './kop.js';

const rijen = z.array(
  z.object({
    bureausleutel: z.uuid(),
    gemaakt_op: z.date(),
    onder_meester: z.boolean(),
    bureau_bezig: z.boolean(),
    met_sleutel: z.number(),
    zonder_sleutel: z.number(),
    oudste: z.date().nullable(),
    dossiers_bezig: z.number(),
    vernietigd: z.number(),
  }),
);

/** Names and ages of the keys of an agency; never a key. */
export type Sleutelregel = z.infer<typeof rijen>[number];

/**
 * Where the keys of the agency of this transaction stand.
 * @param meesterId name of the master key that wraps now
 */
export async function leesSleutelstand(
  manager: EntityManager,
  meesterId: string,
): Promise<Sleutelregel> {
  const gevonden: unknown = await manager.query(
    `SELECT b.id AS bureausleutel, b.gemaakt_op,
            substring(b.verpakt FROM 1 FOR 17) = $1 AS onder_meester,
            EXISTS (SELECT FROM bureausleutel WHERE vervangen_op IS NOT NULL) AS bureau_bezig,
            d.met_sleutel, d.oudste, d.dossiers_bezig,
            (SELECT count(*)::int FROM werknemer w WHERE NOT EXISTS
               (SELECT FROM dossiersleutel s WHERE s.werknemer_id = w.id)) AS zonder_sleutel,
            (SELECT count(DISTINCT werknemer_id)::int FROM vernietiging) AS vernietigd
       FROM bureausleutel b,
            (SELECT count(*) FILTER (WHERE vervangen_op IS NULL)::int AS met_sleutel,
                    min(gemaakt_op) FILTER (WHERE vervangen_op IS NULL) AS oudste,
                    count(*) FILTER (WHERE vervangen_op IS NOT NULL)::int AS dossiers_bezig
               FROM dossiersleutel) AS d
      WHERE b.vervangen_op IS NULL`,
    [kopVan(meesterId)],
  );
  const [rij] = rijen.parse(gevonden);
  if (rij === undefined) throw new Error('The agency has no key.');
  return rij;
}
