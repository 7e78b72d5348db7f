import type { EntityManager } from 'typeorm';

/** Puts the keys of a vacancy in place of those that it had; rows that stay are not touched. */
export async function schrijfSleutels(
  manager: EntityManager,
  vacatureId: number,
  sleutels: readonly number[],
): Promise<void> {
  await manager.query(
    'DELETE FROM vacature_sleutel WHERE vacature_id = $1 AND sleutel <> ALL($2::integer[])',
    [vacatureId, sleutels],
  );
  await manager.query(
    `INSERT INTO vacature_sleutel (sleutel, vacature_id)
     SELECT DISTINCT sleutel, $1::bigint FROM unnest($2::integer[]) AS s (sleutel)
     ON CONFLICT DO NOTHING`,
    [vacatureId, sleutels],
  );
}
