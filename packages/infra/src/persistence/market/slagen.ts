import type { Querier } from './sql.js';

/** Strikes in separate runs that close a sighting: a false "closed" costs somebody a job. */
export const SLAGEN = 2;

/** Why sightings are thought gone, and the run that found it. */
export interface Slag {
  readonly runId: number;
  readonly code: string;
  /** What the page itself says, null when it says nothing. */
  readonly tekst: string | null;
  /** HTTP status and address of the answer that it rests on; null when it rests on a whole list. */
  readonly status: number | null;
  readonly url: string | null;
}

/**
 * Between two strikes: "lees nu" twice in a row is one look at a site that may be down for a moment.
 * The setting is for tests, which have no hours.
 */
const PAUZE = `coalesce(nullif(current_setting('passend.slagpauze', true), ''), '6 hours')::interval`;

/** A run strikes a sighting at most once, however often its jobs are delivered. */
const sla = (code: string, tekst: string) => `
  UPDATE waarneming w SET
    slagen = slagen + 1, slag_run_id = $1, laatst_gecontroleerd = now(), gecontroleerd_hoe = NULL,
    bewijs = bewijs || jsonb_build_array(jsonb_build_object(
      'op', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'code', ${code}, 'tekst', ${tekst}, 'runId', $1::bigint, 'status', $4::integer,
      'url', $5::text))
  WHERE status = 'live' AND slag_run_id IS DISTINCT FROM $1::bigint
    AND (slagen = 0 OR (bewijs -> -1 ->> 'op')::timestamptz <= now() - ${PAUZE})`;
const SLA = sla('$2::text', '$3::text');
/** An answer that did not change says what it said before, and in the same words. */
const SLA_WEER = sla(
  "coalesce(bewijs -> -1 ->> 'code', $2::text)",
  "coalesce(bewijs -> -1 ->> 'tekst', $3::text)",
);

/** Everything that was read at one address. */
export async function slaPagina(querier: Querier, slag: Slag, fetchId: number): Promise<void> {
  await querier.query(`${SLA} AND fetch_id = $6`, [...waarden(slag), fetchId]);
}

/** What was not in the last reading of an address any more. */
export async function slaAfwezig(querier: Querier, slag: Slag, fetchId: number): Promise<void> {
  await querier.query(`${SLA} AND fetch_id = $6 AND NOT in_laatste_lezing`, [
    ...waarden(slag),
    fetchId,
  ]);
}

/** The same at an address whose answer did not change: for the reason of before. */
export async function slaWeerAfwezig(querier: Querier, slag: Slag, fetchId: number): Promise<void> {
  await querier.query(`${SLA_WEER} AND fetch_id = $6 AND NOT in_laatste_lezing`, [
    ...waarden(slag),
    fetchId,
  ]);
}

/** The vacancy that the source itself calls closed; by its id, else by its address. */
export async function slaGenoemde(
  querier: Querier,
  slag: Slag,
  bronId: number,
  genoemde: { readonly externId: string | null; readonly url: string | null },
): Promise<void> {
  await querier.query(
    `${SLA} AND bron_id = $6 AND ((extern_id = $7) OR ($7 IS NULL AND url = $8))`,
    [...waarden(slag), bronId, genoemde.externId, genoemde.url],
  );
}

/** Whatever was read from a list before and is not in the complete list of this run. */
export async function slaOntbrekende(querier: Querier, slag: Slag, bronId: number): Promise<void> {
  await querier.query(
    `${SLA} AND bron_id = $6 AND hoe = 'lijst' AND laatste_run_id IS DISTINCT FROM $1::bigint`,
    [...waarden(slag), bronId],
  );
}

/** The parameters `$1` to `$5` of a strike. */
function waarden({ runId, code, tekst, status, url }: Slag): unknown[] {
  return [runId, code, tekst, status, url];
}
