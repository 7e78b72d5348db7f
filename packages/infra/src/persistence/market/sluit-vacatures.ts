import type { EntityManager } from 'typeorm';
import { noteerVoorIndex } from './outbox-rij.js';
import { rows } from './sql.js';

/**
 * Closes the vacancies among these that have no live sighting left. Rows are locked in the order of
 * their id, as everywhere, so that nobody waits in a circle.
 */
export async function sluitVacatures(
  manager: EntityManager,
  ids: readonly number[],
): Promise<void> {
  await manager.query(
    'SELECT id FROM vacature WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE',
    [ids],
  );
  const closed = await rows<{ id: string }>(
    manager,
    `UPDATE vacature v SET status = 'gesloten', gesloten_op = now(), gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id(),
       gesloten_bewijs = (SELECT w.bewijs -> -1 FROM waarneming w
                          WHERE w.vacature_id = v.id ORDER BY w.laatst_gecontroleerd DESC LIMIT 1)
     WHERE id = ANY($1::bigint[]) AND status = 'live'
       AND NOT EXISTS (SELECT FROM waarneming w WHERE w.vacature_id = v.id AND w.status = 'live')
     RETURNING id`,
    [ids],
  );
  await noteerVoorIndex(
    manager,
    'verwijder',
    closed.map(({ id }) => Number(id)),
  );
  await geefAndereUrl(manager, ids);
}

/** A vacancy that is live elsewhere must not point to the page that is gone. */
async function geefAndereUrl(manager: EntityManager, ids: readonly number[]): Promise<void> {
  const moved = await rows<{ id: string }>(
    manager,
    `UPDATE vacature v SET url = best.url, gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id()
     FROM (
       SELECT DISTINCT ON (w.vacature_id) w.vacature_id, w.url
       FROM waarneming w JOIN bron b ON b.id = w.bron_id
       WHERE w.vacature_id = ANY($1::bigint[]) AND w.status = 'live'
       ORDER BY w.vacature_id, b.rang, w.id) AS best
     WHERE v.id = best.vacature_id AND v.status = 'live' AND v.url IS DISTINCT FROM best.url
       AND EXISTS (SELECT FROM waarneming c WHERE c.id = v.canoniek_id AND c.status = 'gesloten')
     RETURNING v.id`,
    [ids],
  );
  await noteerVoorIndex(
    manager,
    'indexeer',
    moved.map(({ id }) => Number(id)),
  );
}
