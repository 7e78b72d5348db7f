const DAG_MS = 24 * 60 * 60_000;
/** What was found or placed longer ago is no news. */
const NIEUWS_DAGEN = 14;

/** From when something counts as news. */
export function versVanaf(nu: Date): Date {
  return new Date(nu.getTime() - NIEUWS_DAGEN * DAG_MS);
}
