import type { DataSource } from 'typeorm';
import { firstRow, type Querier, rows } from './sql.js';

/** Days that an earlier form of a vacancy is kept after it was last seen, when nothing rests on it. */
const VORIGE_DAGEN = 180;
/** Days in which a take-down may turn out to be a mistake; then its other snapshots are erased. */
const WEGGEHAALD_DAGEN = 30;
const PARTIJ = 2_000;

/**
 * Holds what a vacancy looks like now, because a decision rests on it: it is never removed from here
 * on. Belongs in the transaction of the decision, which names it.
 * @returns its id, null when what it looks like was not kept
 */
export async function houdMomentVast(querier: Querier, vacatureId: string): Promise<string | null> {
  const row = await firstRow<{ id: string }>(
    querier,
    `UPDATE momentopname m SET vastgehouden_op = coalesce(m.vastgehouden_op, now())
     FROM vacature v
     WHERE v.id = $1::bigint AND m.waarneming_id = v.canoniek_id AND m.inhoudshash = v.inhoudshash
     RETURNING m.id`,
    [vacatureId],
  );
  return row?.id ?? null;
}

/** What has to go of the snapshots, and what stays. */
export class MomentOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Removes snapshots on which nothing rests: earlier forms, half a year after they were last seen;
   * and of what was taken out on request all but one, thirty days after that: the form by which a copy
   * from another source is known and kept out. The present form of a vacancy, open or closed, stays as
   * long as the vacancy does.
   * @returns how many were removed
   */
  async ruimOp(): Promise<number> {
    let totaal = 0;
    for (;;) {
      const weg = await rows(
        this.dataSource.manager,
        `DELETE FROM momentopname WHERE id IN (
           SELECT m.id FROM momentopname m
           JOIN waarneming w ON w.id = m.waarneming_id
           JOIN vacature v ON v.id = w.vacature_id
           LEFT JOIN weghaling h ON h.id = v.weghaling_id
           WHERE m.vastgehouden_op IS NULL
             AND ((m.inhoudshash <> w.inhoudshash
                   AND m.laatst_op < now() - make_interval(days => ${VORIGE_DAGEN}))
               OR (h.op < now() - make_interval(days => ${WEGGEHAALD_DAGEN})
                   AND (m.waarneming_id IS DISTINCT FROM v.canoniek_id
                        OR m.inhoudshash <> v.inhoudshash)))
           LIMIT ${PARTIJ})
         RETURNING id`,
      );
      totaal += weg.length;
      if (weg.length < PARTIJ) return totaal;
    }
  }
}
