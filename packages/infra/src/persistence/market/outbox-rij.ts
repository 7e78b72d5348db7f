import type { Querier } from './sql.js';

/**
 * Notes, in the transaction that changes them, that vacancies have to reach the search index. One
 * row per vacancy: a newer change raises the version, so that a relay that is busy with the older
 * one does not remove the row.
 */
export async function noteerVoorIndex(
  querier: Querier,
  soort: 'indexeer' | 'verwijder',
  vacatureIds: readonly number[],
): Promise<void> {
  if (vacatureIds.length === 0) return;
  await querier.query(
    `INSERT INTO outbox (vacature_id, soort)
     SELECT DISTINCT id, $2 FROM unnest($1::bigint[]) AS v (id) ORDER BY id
     ON CONFLICT (vacature_id) DO UPDATE
       SET soort = excluded.soort, versie = outbox.versie + 1, pogingen = 0, volgende_op = now(),
           dood = false, fout = NULL, taak_uid = NULL`,
    [vacatureIds, soort],
  );
}
