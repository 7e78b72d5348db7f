import type { EntityManager } from 'typeorm';
import { firstRow } from './sql.js';

/** The addresses of a run that make up its list. */
const LIJST = "run_id = $1 AND soort IN ('ingang', 'lijst', 'sitemap')";

/** What a run proves of the list of its source. */
export interface Lijststand {
  /** Every page was read, and together they are provably everything. */
  readonly volledig: boolean;
  /** Every page was read, so what they did not hold was not in the list or beyond its end. */
  readonly gelezen: boolean;
}

/**
 * Judges the list of a run. Each page must have proved itself; pages of a list that comes in parts
 * must agree on the total and hold that many different keys together. A vacancy that slipped from
 * one page to the other while they were read is one key, so a gap shows.
 */
export async function leesLijststand(manager: EntityManager, runId: number): Promise<Lijststand> {
  const row = await firstRow<{ gelezen: boolean | null; bewezen: boolean | null; heel: boolean }>(
    manager,
    `SELECT bool_and(uitkomst = 'ok') AS gelezen, bool_and(lijst_volledig) AS bewezen,
       (SELECT coalesce(bool_and(coalesce(g.heel, false)), true) FROM (
          SELECT count(DISTINCT s.sleutel) = max(f.lijst_totaal)
             AND max(f.lijst_totaal) = min(f.lijst_totaal) AS heel
          FROM fetch_state f LEFT JOIN unnest(f.lijst_sleutels) AS s (sleutel) ON true
          WHERE ${LIJST} AND f.lijst_groep IS NOT NULL
          GROUP BY f.lijst_groep) AS g) AS heel
     FROM fetch_state WHERE ${LIJST}`,
    [runId],
  );
  const gelezen = row?.gelezen === true;
  return { gelezen, volledig: gelezen && row?.bewezen === true && row.heel };
}

/**
 * A list that was read to its end and is not whole (the newest ones only, or more than we read) says
 * nothing of what it missed. The next run asks those one by one: the detail, else the page.
 */
export async function laatNakijken(
  manager: EntityManager,
  bronId: number,
  runId: number,
): Promise<void> {
  await manager.query(
    `UPDATE fetch_state f SET nakijken = true FROM waarneming w
     WHERE f.bron_id = $1 AND f.soort = 'detail' AND w.fetch_id = f.id
       AND w.status = 'live' AND w.laatste_run_id IS DISTINCT FROM $2::bigint`,
    [bronId, runId],
  );
  await manager.query(
    `WITH gemist AS (
       SELECT w.id, w.url FROM waarneming w JOIN fetch_state f ON f.id = w.fetch_id
       WHERE w.bron_id = $1 AND w.status = 'live' AND w.url IS NOT NULL
         AND w.laatste_run_id IS DISTINCT FROM $2::bigint AND f.lijst_groep IS NOT NULL),
     pagina AS (
       INSERT INTO fetch_state (bron_id, url, soort)
       SELECT DISTINCT $1::integer, url, 'controle' FROM gemist
       ON CONFLICT (bron_id, url, verzoek_hash) DO UPDATE SET nakijken = false
         WHERE fetch_state.soort IN ('controle', 'pagina')
       RETURNING id, url)
     UPDATE waarneming w SET fetch_id = pagina.id, in_laatste_lezing = true, hoe = 'pagina'
     FROM gemist JOIN pagina ON pagina.url = gemist.url WHERE w.id = gemist.id`,
    [bronId, runId],
  );
}
