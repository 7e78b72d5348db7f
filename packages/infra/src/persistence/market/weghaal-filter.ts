import type { Vacature } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { rows } from './sql.js';
import { werkgeverSleutel } from './werkgever-sleutel.js';

/** Advisory lock between storing (shared) and taking out (alone). */
const SLOT_WEGHALEN = 7_273;

/** While a batch is stored, nothing is taken out: what was asked before is kept out of it. */
export async function houdWeghalenTegen(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1, 0)', [SLOT_WEGHALEN]);
}

/** Waits until no batch is being stored, and keeps the next ones waiting. */
export async function houdOpslagTegen(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1, 0)', [SLOT_WEGHALEN]);
}

/** Says for a vacancy of an answer which request keeps its employer out, null when none does. */
export async function weghalingVanWerkgever(
  manager: EntityManager,
): Promise<(vacature: Pick<Vacature, 'werkgever'>) => number | null> {
  const actief = await rows<{ id: string; sleutel: string }>(
    manager,
    `SELECT id, sleutel FROM weghaling WHERE soort = 'werkgever' AND teruggedraaid_op IS NULL`,
  );
  const perSleutel = new Map(actief.map(({ id, sleutel }) => [sleutel, Number(id)]));
  return ({ werkgever }) =>
    werkgever === null || perSleutel.size === 0
      ? null
      : (perSleutel.get(werkgeverSleutel(werkgever)) ?? null);
}

/** Remembers where something was kept out, so that it is read in full once the request is undone. */
export async function noteerGeweerd(
  manager: EntityManager,
  fetchId: number,
  weghalingen: readonly number[],
): Promise<void> {
  if (weghalingen.length === 0) return;
  await manager.query(
    `INSERT INTO weghaling_adres (weghaling_id, fetch_id)
     SELECT DISTINCT id, $2::bigint FROM unnest($1::bigint[]) AS w (id)
     ON CONFLICT DO NOTHING`,
    [weghalingen, fetchId],
  );
}
