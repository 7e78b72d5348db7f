import type { Vacature } from '@passend/domain';
import { bewijshash } from '@passend/ingestion';
import type { Controlewijze } from './controlewijze.js';
import type { Querier } from './sql.js';

/** The last moment lies on the same Dutch day. */
const ZELFDE_DAG = `(m.momenten[cardinality(m.momenten)] AT TIME ZONE 'Europe/Amsterdam')::date
  = ($1::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date`;

/**
 * Of each day the first moment is kept, with its way; of the last look also the time. A row of a
 * year's daily checks stays below ten kilobytes.
 */
const NOTEER = `
  UPDATE momentopname m SET keren = m.keren + 1, laatst_op = $1::timestamptz, laatst_hoe = $2,
    momenten = CASE WHEN ${ZELFDE_DAG} THEN m.momenten ELSE m.momenten || $1::timestamptz END,
    wijzen = CASE WHEN ${ZELFDE_DAG} THEN m.wijzen ELSE m.wijzen || $2::text END
  FROM waarneming w
  WHERE m.waarneming_id = w.id AND m.inhoudshash = w.inhoudshash AND m.laatst_op < $1::timestamptz`;

/** Notes at the current snapshots of these sightings that they were checked and are still the same. */
export async function noteerMomenten(
  querier: Querier,
  waarnemingIds: readonly number[],
  op: Date,
  wijze: Controlewijze,
): Promise<void> {
  if (waarnemingIds.length === 0) return;
  await querier.query(`${NOTEER} AND w.id = ANY($3::bigint[])`, [op, wijze, waarnemingIds]);
}

/** Keeps what a sighting looks like now; an earlier form that comes back is seen again. */
export async function bewaarMoment(
  querier: Querier,
  waarnemingId: number,
  inhoud: { readonly vacature: Vacature; readonly hash: string },
  op: Date,
  wijze: Controlewijze,
): Promise<void> {
  await querier.query(
    `INSERT INTO momentopname
       (waarneming_id, inhoudshash, gezien_op, inhoud, sha256, momenten, wijzen, laatst_op, laatst_hoe)
     VALUES ($1, $2, $3, $4, $5, ARRAY[$3::timestamptz], ARRAY[$6::text], $3, $6)
     ON CONFLICT DO NOTHING`,
    [
      waarnemingId,
      inhoud.hash,
      op,
      JSON.stringify(inhoud.vacature),
      bewijshash(inhoud.vacature),
      wijze,
    ],
  );
  await noteerMomenten(querier, [waarnemingId], op, wijze);
}
