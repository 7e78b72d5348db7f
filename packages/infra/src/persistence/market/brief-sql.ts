/**
 * What another failure of the same work changes in its dead letter `d`: it is open again, whatever
 * was decided about the last one. The same job that is reported twice counts once.
 */
export const VERNIEUW = `
  wachtrij = excluded.wachtrij, job_id = excluded.job_id, payload = excluded.payload,
  fout = excluded.fout, reden = excluded.reden, pogingen = excluded.pogingen, op = now(),
  bron_id = coalesce(excluded.bron_id, d.bron_id),
  keer = d.keer + CASE WHEN d.job_id = excluded.job_id THEN 0 ELSE 1 END,
  opgelost_op = NULL, uitkomst = NULL, te_plaatsen = false`;
