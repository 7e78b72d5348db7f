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
  await toonBesteKopie(manager, ids);
}

/** No version of the engine: the next re-read works such a vacancy out anew. */
export const NOG_TE_LEZEN = '';

/**
 * A vacancy that is live elsewhere must not show the page that is gone: the best live sighting takes
 * its place at once. Text and features follow with the re-read, which works them out from what that
 * sighting looked like; to do that here would hold the locks for as long as the engine needs.
 */
async function toonBesteKopie(manager: EntityManager, ids: readonly number[]): Promise<void> {
  const moved = await rows<{ id: string }>(
    manager,
    `UPDATE vacature v SET canoniek_id = best.id, canoniek_rang = best.rang, url = best.url,
       inhoudshash = best.inhoudshash, engine_versie = $2, gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id()
     FROM (
       SELECT DISTINCT ON (w.vacature_id) w.vacature_id, w.id, w.url, w.inhoudshash, b.rang
       FROM waarneming w JOIN bron b ON b.id = w.bron_id
       WHERE w.vacature_id = ANY($1::bigint[]) AND w.status = 'live'
       ORDER BY w.vacature_id, b.rang, w.id) AS best
     WHERE v.id = best.vacature_id AND v.status = 'live'
       AND EXISTS (SELECT FROM waarneming c WHERE c.id = v.canoniek_id AND c.status = 'gesloten')
     RETURNING v.id`,
    [ids, NOG_TE_LEZEN],
  );
  await noteerVoorIndex(
    manager,
    'indexeer',
    moved.map(({ id }) => Number(id)),
  );
}
