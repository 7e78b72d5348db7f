import type { EntityManager } from 'typeorm';
import { isEen, zieWeer } from './fetch-opslag.js';
import type { Lezing, TeLezenAntwoord } from './lezing.js';
import { schoneTekst } from './schone-tekst.js';
import { type Slag, slaAfwezig, slaGenoemde, slaPagina } from './slagen.js';

/** Longest quote of a page that is kept as evidence. */
const MAX_BEWIJS = 300;

/** What this address held at its last reading and holds no longer. */
export async function markeerAfwezige(
  manager: EntityManager,
  { fetchId, runId, soort }: TeLezenAntwoord,
  lezing: Lezing,
): Promise<void> {
  if (soort === 'controle') return;
  await manager.query(
    `UPDATE waarneming SET in_laatste_lezing = false
     WHERE fetch_id = $1 AND laatste_run_id IS DISTINCT FROM $2 AND in_laatste_lezing`,
    [fetchId, runId],
  );
  // Of a list in pages only the end of the run can tell what dropped out: rows move between pages.
  if (!lezing.volledig && lezing.deel === null && !isEen(soort))
    await openControles(manager, fetchId, runId);
}

/**
 * What dropped out of a list that holds only the newest ones may well be open still: its own page
 * has to tell.
 */
async function openControles(
  manager: EntityManager,
  fetchId: number,
  runId: number,
): Promise<void> {
  await manager.query(
    `WITH pagina AS (
       INSERT INTO fetch_state (bron_id, url, soort, run_id, open)
       SELECT DISTINCT bron_id, url, 'controle', $2::bigint, true FROM waarneming
       WHERE fetch_id = $1 AND status = 'live' AND NOT in_laatste_lezing AND url IS NOT NULL
       ON CONFLICT (bron_id, url, verzoek_hash) DO UPDATE SET run_id = excluded.run_id, open = true,
         uitkomst = NULL, uitgedeeld_tot = NULL
         WHERE fetch_state.soort <> 'ingang'
       RETURNING id, bron_id, url)
     UPDATE waarneming w SET fetch_id = pagina.id, in_laatste_lezing = true, hoe = 'pagina'
     FROM pagina
     WHERE w.fetch_id = $1 AND w.bron_id = pagina.bron_id AND w.url = pagina.url
       AND NOT w.in_laatste_lezing`,
    [fetchId, runId],
  );
}

/** Strikes what the source itself calls closed: in a list, or on the page of the vacancy. */
export async function slaGesloten(
  manager: EntityManager,
  antwoord: TeLezenAntwoord,
  lezing: Lezing,
): Promise<void> {
  const { runId, bronId, fetchId, soort } = antwoord;
  for (const { code, bewijs, ...genoemde } of lezing.gesloten) {
    await slaGenoemde(manager, slag(antwoord, code, bewijs), bronId, genoemde);
  }
  if (lezing.pagina === null) return;
  const { status, code, citaat } = lezing.pagina;
  const open = status === 'open';
  if (soort === 'controle' || !open) await noteerGezien(manager, fetchId, open);
  if (!open) await slaPagina(manager, slag(antwoord, code, citaat), fetchId);
  else if (soort === 'controle') await zieWeer(manager, fetchId, runId, 'pagina_open');
  else if (lezing.fouten === 0) {
    await slaAfwezig(manager, slag(antwoord, 'niet_meer_op_pagina', null), fetchId);
  }
}

/** Remembered for the next time, when the page may answer that nothing has changed. */
async function noteerGezien(manager: EntityManager, fetchId: number, gezien: boolean) {
  await manager.query('UPDATE waarneming SET in_laatste_lezing = $2 WHERE fetch_id = $1', [
    fetchId,
    gezien,
  ]);
}

function slag(
  { runId, gevraagdeUrl, status }: TeLezenAntwoord,
  code: string,
  woorden: string | null,
): Slag {
  const tekst = woorden === null ? null : schoneTekst(woorden.slice(0, MAX_BEWIJS));
  return { runId, code, tekst, status, url: gevraagdeUrl };
}
