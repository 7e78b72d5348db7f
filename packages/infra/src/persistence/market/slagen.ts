import type { Querier } from './sql.js';

/** Strikes in separate runs that close a sighting: a false "closed" costs somebody a job. */
export const SLAGEN = 2;

/** Why sightings are thought gone, and the run that found it. */
export interface Slag {
  readonly runId: number;
  readonly code: string;
  /** What the page itself says, null when it says nothing. */
  readonly tekst: string | null;
}

/** A run strikes a sighting at most once, however often its jobs are delivered. */
const SLA = `
  UPDATE waarneming w SET
    slagen = slagen + 1, slag_run_id = $1, laatst_gecontroleerd = now(),
    bewijs = bewijs || jsonb_build_array(jsonb_build_object(
      'op', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'code', $2::text, 'tekst', $3::text, 'runId', $1::bigint))
  WHERE status = 'live' AND slag_run_id IS DISTINCT FROM $1::bigint`;

/** Everything that was read at one address. */
export async function slaPagina(querier: Querier, slag: Slag, fetchId: number): Promise<void> {
  await querier.query(`${SLA} AND fetch_id = $4`, [slag.runId, slag.code, slag.tekst, fetchId]);
}

/** What was not in the last reading of an address any more. */
export async function slaAfwezig(querier: Querier, slag: Slag, fetchId: number): Promise<void> {
  await querier.query(`${SLA} AND fetch_id = $4 AND NOT in_laatste_lezing`, [
    slag.runId,
    slag.code,
    slag.tekst,
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
    `${SLA} AND bron_id = $4 AND ((extern_id = $5) OR ($5 IS NULL AND url = $6))`,
    [slag.runId, slag.code, slag.tekst, bronId, genoemde.externId, genoemde.url],
  );
}

/** Whatever was read from a list before and is not in the complete list of this run. */
export async function slaOntbrekende(querier: Querier, slag: Slag, bronId: number): Promise<void> {
  await querier.query(
    `${SLA} AND bron_id = $4 AND hoe = 'lijst' AND laatste_run_id IS DISTINCT FROM $1::bigint`,
    [slag.runId, slag.code, slag.tekst, bronId],
  );
}
