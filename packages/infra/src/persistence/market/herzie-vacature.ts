import type { EntityManager } from 'typeorm';
import { noteerVoorIndex } from './outbox-rij.js';
import { NOG_TE_LEZEN } from './sluit-vacatures.js';
import { firstRow } from './sql.js';

/**
 * After sightings came or went: the vacancy shows the best of those that it has now (live ones
 * first, then the rank of the source), is live as long as one of them is, and closes when none is
 * left. Text and features follow with the re-read.
 */
export async function herzieVacature(manager: EntityManager, id: number): Promise<void> {
  const beste = await firstRow<{ live: boolean }>(
    manager,
    `UPDATE vacature v SET canoniek_id = b.id, canoniek_rang = b.rang, url = b.url,
       inhoudshash = b.inhoudshash, engine_versie = $2, gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id(), status = b.status,
       gesloten_op = CASE WHEN b.status = 'gesloten' THEN coalesce(v.gesloten_op, now()) END,
       gesloten_bewijs = CASE WHEN b.status = 'gesloten' THEN b.bewijs -> -1 END
     FROM (SELECT w.id, w.url, w.inhoudshash, w.status, w.bewijs, r.rang
           FROM waarneming w JOIN bron r ON r.id = w.bron_id WHERE w.vacature_id = $1
           ORDER BY w.status = 'gesloten', r.rang, w.id LIMIT 1) AS b
     WHERE v.id = $1 RETURNING v.status = 'live' AS live`,
    [id, NOG_TE_LEZEN],
  );
  if (beste === null) await sluitLege(manager, id);
  await noteerVoorIndex(manager, beste?.live === true ? 'indexeer' : 'verwijder', [id]);
}

/** A vacancy without sightings is one in name only: it is kept for the decisions that name it. */
async function sluitLege(manager: EntityManager, id: number): Promise<void> {
  await manager.query(
    `UPDATE vacature SET status = 'gesloten', gesloten_op = coalesce(gesloten_op, now()),
       gewijzigd_op = now(), gewijzigd_xid = pg_current_xact_id() WHERE id = $1`,
    [id],
  );
  await manager.query('DELETE FROM vacature_sleutel WHERE vacature_id = $1', [id]);
}
