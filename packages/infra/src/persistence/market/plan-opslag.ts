import type { DataSource, EntityManager } from 'typeorm';
import { isNacht } from './nachtvenster.js';
import { firstRow, rows } from './sql.js';

/** An address to fetch now. `beurt` makes the id of the job unique. */
export interface FetchOpdracht {
  readonly fetchId: number;
  readonly beurt: number;
}

/** Seconds that a job may take before the address is handed out again (retries included). */
const LEASE_S = 600;
/** Seconds to get the jobs into the queue; a planner that is killed in between costs this much. */
const RESERVE_S = 20;
/** Addresses of one server that are on their way at once: what a round has time for. */
const PER_HOST = 5;
/** A server that rests longer than this is passed over until its rest is nearly over, in seconds. */
const RUST_S = 5;

/**
 * Of each server with open addresses the first few, walked through by the index, so that the cost
 * follows the number of servers and not the number of addresses. What is on its way or waits to be
 * read stays open and keeps its place: a server whose answers pile up gets no new visits.
 */
const DEEL_UIT = `
  WITH RECURSIVE server AS (
    (SELECT host FROM fetch_state WHERE open ORDER BY host LIMIT 1)
    UNION ALL
    SELECT (SELECT f.host FROM fetch_state f WHERE f.open AND f.host > s.host ORDER BY f.host LIMIT 1)
    FROM server s WHERE s.host IS NOT NULL),
  keuze AS (
    SELECT f.id, f.nr FROM server s LEFT JOIN host_state h ON h.host = s.host
    CROSS JOIN LATERAL (
      SELECT id, uitgedeeld_tot, row_number() OVER (ORDER BY id) AS nr FROM (
        SELECT id, uitgedeeld_tot FROM fetch_state WHERE open AND host = s.host
          AND ($6::boolean OR bron_id <> ALL (ARRAY(SELECT id FROM bron WHERE alleen_nachts)))
        ORDER BY id LIMIT CASE WHEN s.host = ANY($4::text[]) THEN $1::integer ELSE $3::integer END) AS eerste) AS f
    WHERE (f.uitgedeeld_tot IS NULL OR f.uitgedeeld_tot < now())
      AND (h.volgende_op IS NULL OR h.volgende_op < now() + make_interval(secs => $5))
    ORDER BY f.nr, random() LIMIT $1::integer),
  uitgedeeld AS (
    UPDATE fetch_state SET uitgedeeld_tot = now() + make_interval(secs => $2), beurt = beurt + 1,
      rust = false
    WHERE id IN (
      SELECT f.id FROM fetch_state f JOIN keuze k ON k.id = f.id
      WHERE f.open AND (f.uitgedeeld_tot IS NULL OR f.uitgedeeld_tot < now())
      FOR UPDATE OF f SKIP LOCKED)
    RETURNING id, beurt)
  SELECT u.id, u.beurt FROM uitgedeeld u JOIN keuze k ON k.id = u.id ORDER BY k.nr, u.id`;

/** Decides what has to be fetched. The tables are the truth; the queue only carries it out. */
export class PlanOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Opens a run for every source that is due and hands out addresses that are open, turn by turn
   * over the servers. Several callers at once get different addresses. They are reserved for seconds
   * only: `houdVast` keeps them once their jobs are in the queue. An address that nobody finished
   * comes back, so a lost job or a killed worker costs time and nothing else.
   * @param maximum - addresses in this round
   * @param vrij - servers of our own, `host:port`, that need no rest between two visits
   * @param nu - by day, sources that are visited at night only are left alone
   */
  async deelUit(
    maximum: number,
    vrij: readonly string[] = [],
    nu = new Date(),
  ): Promise<readonly FetchOpdracht[]> {
    const nacht = isNacht(nu);
    return this.dataSource.transaction(async (manager) => {
      await openRuns(manager, nacht);
      const handedOut = await rows<{ id: string; beurt: number }>(manager, DEEL_UIT, [
        maximum,
        RESERVE_S,
        PER_HOST,
        vrij,
        RUST_S,
        nacht,
      ]);
      return handedOut.map(({ id, beurt }) => ({ fetchId: Number(id), beurt }));
    });
  }

  /**
   * Lengthens the reservation of addresses whose jobs are in the queue. One that was finished, put
   * off or handed out again meanwhile is left as it is.
   */
  async houdVast(opdrachten: readonly FetchOpdracht[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE fetch_state f SET uitgedeeld_tot = f.uitgedeeld_tot + make_interval(secs => $3)
       FROM unnest($1::bigint[], $2::integer[]) AS o (id, beurt)
       WHERE f.id = o.id AND f.beurt = o.beurt AND f.open`,
      [
        opdrachten.map(({ fetchId }) => fetchId),
        opdrachten.map(({ beurt }) => beurt),
        LEASE_S - RESERVE_S,
      ],
    );
  }

  /**
   * The queue lost its jobs: addresses that were handed out are open again. One that its source put
   * off stays so.
   * @returns how many there were
   */
  async neemTerug(): Promise<number> {
    const terug = await rows<{ id: string }>(
      this.dataSource.manager,
      `UPDATE fetch_state SET uitgedeeld_tot = NULL
       WHERE open AND NOT rust AND uitgedeeld_tot > now() RETURNING id`,
    );
    return terug.length;
  }

  /** Addresses that are handed out and answers that wait to be read: each must have a job. */
  async onderweg(): Promise<number> {
    const row = await firstRow<{ aantal: number }>(
      this.dataSource.manager,
      `SELECT (SELECT count(*) FROM fetch_state WHERE open AND NOT rust AND uitgedeeld_tot > now()
           AND NOT EXISTS (SELECT FROM antwoord a WHERE a.fetch_id = fetch_state.id))::integer
         + (SELECT count(*) FROM antwoord)::integer AS aantal`,
    );
    return row?.aantal ?? 0;
  }

  /**
   * Age in milliseconds of the oldest work that nobody has begun, by the tables: a source that is
   * due, an address that came back, an answer that was not read. Null when there is none. A queue
   * that lost everything looks healthy from inside; this does not.
   */
  async oudsteWerkMs(): Promise<number | null> {
    const row = await firstRow<{ ms: number | null }>(
      this.dataSource.manager,
      `SELECT (extract(epoch FROM now() - min(sinds)) * 1000)::double precision AS ms FROM (
         SELECT f.volgende_op AS sinds FROM fetch_state f JOIN bron b ON b.id = f.bron_id
         WHERE f.soort = 'ingang' AND f.volgende_op <= now() AND NOT b.gepauzeerd
           AND NOT b.alleen_nachts AND NOT EXISTS (SELECT FROM bronrun r WHERE r.bron_id = b.id AND r.status = 'bezig')
         UNION ALL
         SELECT f.uitgedeeld_tot FROM fetch_state f JOIN bron b ON b.id = f.bron_id
         WHERE f.open AND f.uitgedeeld_tot <= now() AND NOT b.alleen_nachts
         UNION ALL
         SELECT opgehaald_op FROM antwoord) AS werk`,
    );
    return row === null || row.ms === null ? null : Math.round(row.ms);
  }

  /** Answers that wait to be read for so long that their job must have been lost. */
  async vergetenAntwoorden(ouderDanS: number): Promise<readonly number[]> {
    const found = await rows<{ id: string }>(
      this.dataSource.manager,
      'SELECT id FROM antwoord WHERE opgehaald_op < now() - make_interval(secs => $1) ORDER BY id LIMIT 1000',
      [ouderDanS],
    );
    return found.map(({ id }) => Number(id));
  }

  /** Open runs with nothing left to fetch or to read: they can be closed. */
  async aflopendeRuns(): Promise<readonly number[]> {
    const found = await rows<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM bronrun r WHERE status = 'bezig'
         AND NOT EXISTS (SELECT FROM fetch_state f WHERE f.run_id = r.id AND f.open)
         AND NOT EXISTS (SELECT FROM antwoord a WHERE a.run_id = r.id)`,
    );
    return found.map(({ id }) => Number(id));
  }
}

/**
 * Opens the entry of each source that is due, and the page of every vacancy that is live there:
 * each run asks each page whether it is still open. Of details only those that the last list missed
 * without being whole. The unique index on open runs decides when two
 * planners see the same source due.
 */
async function openRuns(manager: EntityManager, nacht: boolean): Promise<void> {
  await manager.query(
    `WITH rijp AS (
       SELECT f.id, f.bron_id, b.interval_s FROM fetch_state f JOIN bron b ON b.id = f.bron_id
       WHERE f.soort = 'ingang' AND f.volgende_op <= now() AND NOT b.gepauzeerd
         AND ($1::boolean OR NOT b.alleen_nachts)
       FOR UPDATE OF f SKIP LOCKED),
     run AS (
       INSERT INTO bronrun (bron_id) SELECT bron_id FROM rijp
       ON CONFLICT (bron_id) WHERE status = 'bezig' DO NOTHING
       RETURNING id, bron_id)
     UPDATE fetch_state f
     SET run_id = run.id, open = true, uitkomst = NULL, uitgedeeld_tot = NULL, nakijken = false,
         volgende_op = CASE WHEN f.id = rijp.id
           THEN now() + make_interval(secs => rijp.interval_s) END
     FROM rijp JOIN run ON run.bron_id = rijp.bron_id
     WHERE f.id = rijp.id OR (f.bron_id = run.bron_id
       AND (f.soort IN ('pagina', 'controle') OR f.nakijken)
       AND EXISTS (SELECT FROM waarneming w WHERE w.fetch_id = f.id AND w.status = 'live'))`,
    [nacht],
  );
}
