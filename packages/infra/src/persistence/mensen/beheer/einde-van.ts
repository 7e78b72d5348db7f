import { type EntityManager, In } from 'typeorm';
import { TrajecteindeEntiteit } from './entiteiten.js';

/**
 * The last day of the assignment of each of these clients; who is still under way is not in it.
 * Needs no key: the day is known, the reason stays closed.
 */
export async function eindeVan(
  manager: EntityManager,
  werknemerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rijen = await manager.find(TrajecteindeEntiteit, {
    where: { werknemerId: In([...werknemerIds]) },
    order: { volgnummer: 'ASC' },
  });
  const eindes = new Map<string, string>();
  for (const { werknemerId, datum, reden } of rijen) {
    if (reden === null) eindes.delete(werknemerId);
    else eindes.set(werknemerId, datum);
  }
  return eindes;
}
