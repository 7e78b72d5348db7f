import type { EntityManager } from 'typeorm';
import { noteerMomenten } from './moment-schrijver.js';
import { rows } from './sql.js';

/** Days after which a detail is asked again although its list says that nothing changed. */
const HERLEES_DAGEN = 7;

/** Whether a detail must be asked, whatever its mark: never read well, forgotten, or long ago. */
const TE_HALEN = `(f.uitkomst IS DISTINCT FROM 'ok' OR f.body_hash IS NULL
  OR f.opgehaald_op < now() - interval '${HERLEES_DAGEN} days')`;

/** A detail that its list names, as it is stored. */
export interface Detail {
  readonly url: string;
  readonly merk: string | null;
}

/**
 * Takes in the details that a page of a list names. A detail is opened when it is new, when its mark
 * says that it changed, or when it has no mark; the others are still listed, so their vacancies were
 * seen again without a visit.
 * @returns how many were seen without a visit
 */
export async function openDetails(
  manager: EntityManager,
  lijst: { readonly bronId: number; readonly fetchId: number; readonly runId: number },
  details: readonly Detail[],
): Promise<number> {
  if (details.length === 0) return 0;
  const anders = `f.run_id IS DISTINCT FROM excluded.run_id AND (${TE_HALEN}
    OR excluded.merk IS NULL OR f.merk IS DISTINCT FROM excluded.merk)`;
  await manager.query(
    `INSERT INTO fetch_state AS f (bron_id, url, soort, ouder_id, run_id, open, merk)
     SELECT DISTINCT ON (url) $1::integer, url, 'detail', $2::bigint, $3::bigint, true, merk
     FROM unnest($4::text[], $5::text[]) AS d (url, merk)
     ON CONFLICT (bron_id, url, verzoek_hash) DO UPDATE SET
       soort = 'detail', ouder_id = excluded.ouder_id, run_id = excluded.run_id,
       merk = excluded.merk, nakijken = false, open = f.open OR (${anders}),
       uitkomst = CASE WHEN ${anders} THEN NULL ELSE f.uitkomst END,
       uitgedeeld_tot = CASE WHEN ${anders} THEN NULL ELSE f.uitgedeeld_tot END
     WHERE f.soort <> 'ingang'`,
    [
      lijst.bronId,
      lijst.fetchId,
      lijst.runId,
      details.map(({ url }) => url),
      details.map(({ merk }) => merk),
    ],
  );
  return zieDetails(manager, lijst.fetchId, lijst.runId);
}

/**
 * A list that has not changed names what it named before: its further pages, sitemaps and pages have
 * their turn again; its details only when they must be asked anyway.
 * @returns how many details were seen without a visit
 */
export async function heropenKinderen(
  manager: EntityManager,
  fetchId: number,
  runId: number,
): Promise<number> {
  const opent = `(f.soort <> 'detail' OR f.merk IS NULL OR ${TE_HALEN})`;
  await manager.query(
    `UPDATE fetch_state f SET run_id = $2, open = ${opent}, nakijken = false,
       uitkomst = CASE WHEN ${opent} THEN NULL ELSE f.uitkomst END, uitgedeeld_tot = NULL
     WHERE ouder_id = $1 AND run_id IS DISTINCT FROM $2`,
    [fetchId, runId],
  );
  return zieDetails(manager, fetchId, runId);
}

/**
 * The list holds these vacancies, which counts as seen even when the visit to a detail fails. A
 * strike is taken back only where no visit follows: the detail itself may say that it is gone. Counting
 * them in the run is left to the end of the transaction: the row of a run is locked after sightings, as
 * everywhere, so that nobody waits in a circle.
 */
async function zieDetails(manager: EntityManager, fetchId: number, runId: number): Promise<number> {
  const gezien = await rows<{ id: string; open: boolean }>(
    manager,
    `UPDATE waarneming w SET laatste_run_id = $2, laatst_gezien = now(),
       laatst_gecontroleerd = now(), slagen = CASE WHEN f.open THEN w.slagen ELSE 0 END,
       bewijs = CASE WHEN f.open THEN w.bewijs ELSE '[]' END, gecontroleerd_hoe = 'detail_merk'
     FROM fetch_state f
     WHERE f.ouder_id = $1 AND f.run_id = $2 AND f.soort = 'detail' AND w.fetch_id = f.id
       AND w.status = 'live' AND w.in_laatste_lezing
     RETURNING w.id, f.open`,
    [fetchId, runId],
  );
  const zonderBezoek = gezien.filter(({ open }) => !open);
  await noteerMomenten(
    manager,
    zonderBezoek.map(({ id }) => Number(id)),
    new Date(),
    'detail_merk',
  );
  return zonderBezoek.length;
}
