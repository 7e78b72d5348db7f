import type { EntityManager } from 'typeorm';
import { openDetails } from './detail-opslag.js';
import { isEen, telGelezen } from './fetch-opslag.js';
import type { Lezing, TeLezenAntwoord } from './lezing.js';
import { firstRow } from './sql.js';
import { verzoekHash } from './verzoek.js';

/**
 * Further pages of a list that one run reads. Beyond it the list counts as incomplete: a source that
 * names a next page for ever would keep a worker busy for ever.
 */
export const MAX_LIJSTPAGINAS = 500;

/**
 * Opens the addresses that an answer points to. What it points to no longer is let go.
 * @returns false when some had to be left out
 */
export async function openVerwijzingen(
  manager: EntityManager,
  antwoord: TeLezenAntwoord,
  { verwijzingen }: Lezing,
): Promise<boolean> {
  if (isEen(antwoord.soort)) return true;
  const details = verwijzingen.filter(({ soort }) => soort === 'detail');
  const lijsten = verwijzingen.filter(({ soort }) => soort === 'lijst');
  const paginas = verwijzingen.filter(({ soort }) => soort === 'pagina' || soort === 'sitemap');
  const ruimte = lijsten.length === 0 ? 0 : await ruimteVoorLijsten(manager, antwoord.runId);
  await openAlle(manager, antwoord, [...paginas, ...lijsten.slice(0, ruimte)]);
  const gezien = await openDetails(
    manager,
    antwoord,
    details.map(({ url, merk }) => ({ url, merk })),
  );
  await manager.query(
    'UPDATE fetch_state SET ouder_id = NULL WHERE ouder_id = $1 AND run_id IS DISTINCT FROM $2',
    [antwoord.fetchId, antwoord.runId],
  );
  await telGelezen(manager, antwoord.runId, gezien);
  return lijsten.length <= ruimte;
}

async function ruimteVoorLijsten(manager: EntityManager, runId: number): Promise<number> {
  const row = await firstRow<{ aantal: string }>(
    manager,
    `SELECT count(*) AS aantal FROM fetch_state WHERE run_id = $1 AND soort = 'lijst'`,
    [runId],
  );
  return Math.max(0, MAX_LIJSTPAGINAS - Number(row?.aantal ?? 0));
}

/** An address that this run has dealt with stays as it is: pages that point in a circle end. */
async function openAlle(
  manager: EntityManager,
  { bronId, fetchId, runId }: TeLezenAntwoord,
  verwijzingen: Lezing['verwijzingen'],
): Promise<void> {
  await manager.query(
    `INSERT INTO fetch_state (bron_id, url, soort, ouder_id, run_id, open,
       methode, body, body_soort, verzoek_hash)
     SELECT DISTINCT ON (url, verzoek_hash) $1::integer, url, soort, $2::bigint, $3::bigint, true,
       CASE WHEN body IS NULL THEN 'GET' ELSE 'POST' END, body, body_soort, verzoek_hash
     FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
       AS v (url, soort, body, body_soort, verzoek_hash)
     ON CONFLICT (bron_id, url, verzoek_hash) DO UPDATE
       SET ouder_id = excluded.ouder_id, run_id = excluded.run_id, open = true, uitkomst = NULL,
           uitgedeeld_tot = NULL, soort = excluded.soort
       WHERE fetch_state.soort <> 'ingang' AND fetch_state.run_id IS DISTINCT FROM excluded.run_id`,
    [
      bronId,
      fetchId,
      runId,
      verwijzingen.map(({ url }) => url),
      verwijzingen.map(({ soort }) => soort),
      verwijzingen.map(({ verzoek }) => verzoek?.body ?? null),
      verwijzingen.map(({ verzoek }) => verzoek?.contentType ?? null),
      verwijzingen.map(({ verzoek }) => verzoekHash(verzoek)),
    ],
  );
}
