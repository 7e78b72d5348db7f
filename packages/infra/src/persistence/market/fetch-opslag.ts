import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Verzoek } from '@passend/ingestion';
import type { DataSource, EntityManager } from 'typeorm';
import { type Controlewijze, onveranderdeWijze } from './controlewijze.js';
import { heropenKinderen } from './detail-opslag.js';
import type { FetchSoort, FetchUitkomst } from './entities/index.js';
import { noteerMomenten } from './moment-schrijver.js';
import { slaPagina, slaWeerAfwezig } from './slagen.js';
import { firstRow, type Querier, rows } from './sql.js';
import { leesVerzoek, type VerzoekRow } from './verzoek.js';

const compress = promisify(gzip);

/** An address with what is needed to ask for changes only. */
export interface OpenFetch {
  readonly fetchId: number;
  readonly bronId: number;
  readonly runId: number;
  readonly url: string;
  readonly soort: FetchSoort;
  /** What is asked by POST; null for a GET. */
  readonly verzoek: Verzoek | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An answer with a body. */
export interface NieuwAntwoord {
  readonly status: number;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** X-Robots-Tag. */
  readonly robotsKop?: string | null;
  readonly body: Uint8Array;
}

interface OpenRow extends VerzoekRow {
  readonly id: string;
  readonly bron_id: number;
  readonly run_id: string;
  readonly url: string;
  readonly soort: FetchSoort;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** What is known per address, and the outcome of asking it. */
export class FetchOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** The address of a job, or null when it has been done already (the job came twice). */
  async vindOpen(fetchId: number): Promise<OpenFetch | null> {
    const row = await firstRow<OpenRow>(
      this.dataSource.manager,
      `SELECT id, bron_id, run_id, url, soort, body, body_soort, etag, last_modified FROM fetch_state f
       WHERE id = $1 AND open AND run_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM antwoord a WHERE a.fetch_id = f.id)`,
      [fetchId],
    );
    return row === null ? null : openFetch(row);
  }

  /** The answer of an address that was fetched but not read yet, or null. */
  async wachtendAntwoord(fetchId: number): Promise<number | null> {
    const row = await firstRow<{ id: string }>(
      this.dataSource.manager,
      'SELECT id FROM antwoord WHERE fetch_id = $1',
      [fetchId],
    );
    return row === null ? null : Number(row.id);
  }

  /**
   * Keeps an answer for reading. The same body as the last one that was read counts as not changed,
   * whatever the headers say.
   * @returns id of the answer, or null when nothing changed or another delivery was first
   */
  async bewaarAntwoord(fetch: OpenFetch, answer: NieuwAntwoord): Promise<number | null> {
    const hash = createHash('sha256').update(answer.body).digest('hex');
    const packed = await compress(answer.body);
    return this.dataSource.transaction(async (manager) => {
      const known = await lockOpen(manager, fetch);
      if (known === null) return null;
      if (known.body_hash === hash) {
        await ongewijzigd(manager, fetch, answer.status);
        return null;
      }
      return insertAntwoord(manager, fetch, answer, hash, packed);
    });
  }

  /** The source says that nothing changed (304): what was read there before was seen again. */
  async nietGewijzigd(fetch: OpenFetch, status: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if ((await lockOpen(manager, fetch)) !== null) await ongewijzigd(manager, fetch, status);
    });
  }

  /**
   * The source asks for rest: the address is handed out again after that moment. This turn of it is
   * over, so that its planner does not keep it any longer.
   */
  async stelUit(fetch: OpenFetch, tot: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE fetch_state SET uitgedeeld_tot = $3, beurt = beurt + 1, rust = true
       WHERE id = $1 AND run_id = $2 AND open`,
      [fetch.fetchId, fetch.runId, tot],
    );
  }

  /**
   * An answer without anything to read: gone, uncertain, or an error of the connection.
   * @param reden code of why, for a source that cannot be read because of it
   */
  async zonderInhoud(
    fetch: OpenFetch,
    uitkomst: Exclude<FetchUitkomst, 'ok'>,
    status: number | null,
    reden: string | null = null,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if ((await lockOpen(manager, fetch)) === null) return;
      await sluitFetch(manager, fetch.fetchId, uitkomst, status, reden);
      const slag = {
        runId: fetch.runId,
        code: `http_${status ?? 0}`,
        tekst: null,
        status,
        url: fetch.url,
      };
      if (uitkomst !== 'weg') await telFout(manager, fetch.runId);
      else if (isEen(fetch.soort)) await slaPagina(manager, slag, fetch.fetchId);
    });
  }
}

/** A page for people, about one vacancy. */
export function isPagina(soort: FetchSoort): boolean {
  return soort === 'pagina' || soort === 'controle';
}

/** An address about one vacancy: that it is gone says something of it; a list that is gone does not. */
export function isEen(soort: FetchSoort): boolean {
  return isPagina(soort) || soort === 'detail';
}

/** Counts one fault in a run. */
export async function telFout(querier: Querier, runId: number): Promise<void> {
  await querier.query('UPDATE bronrun SET fouten = fouten + 1 WHERE id = $1', [runId]);
}

/** Ends the work on one address in this run. */
export async function sluitFetch(
  querier: Querier,
  fetchId: number,
  uitkomst: FetchUitkomst,
  status: number | null,
  reden: string | null = null,
): Promise<void> {
  await querier.query(
    `UPDATE fetch_state SET open = false, uitgedeeld_tot = NULL, uitkomst = $2, reden = $4,
       laatste_status = coalesce($3, laatste_status), opgehaald_op = now()
     WHERE id = $1`,
    [fetchId, uitkomst, status, reden],
  );
}

/** What was read at this address was there again. */
export async function zieWeer(
  querier: Querier,
  fetchId: number,
  runId: number,
  wijze: Controlewijze,
): Promise<void> {
  const touched = await rows<{ id: string }>(
    querier,
    `UPDATE waarneming SET laatst_gezien = now(), laatst_gecontroleerd = now(), laatste_run_id = $2,
       gecontroleerd_hoe = $3, slagen = 0, bewijs = '[]'
     WHERE fetch_id = $1 AND status = 'live' AND in_laatste_lezing RETURNING id`,
    [fetchId, runId, wijze],
  );
  await noteerMomenten(
    querier,
    touched.map(({ id }) => Number(id)),
    new Date(),
    wijze,
  );
  await telGelezen(querier, runId, touched.length);
}

/** Counts what a run saw. */
export async function telGelezen(querier: Querier, runId: number, aantal: number): Promise<void> {
  if (aantal === 0) return;
  await querier.query('UPDATE bronrun SET gelezen = gelezen + $2 WHERE id = $1', [runId, aantal]);
}

function openFetch(row: OpenRow): OpenFetch {
  return {
    fetchId: Number(row.id),
    bronId: row.bron_id,
    runId: Number(row.run_id),
    url: row.url,
    soort: row.soort,
    verzoek: leesVerzoek(row),
    etag: row.etag,
    lastModified: row.last_modified,
  };
}

function lockOpen(manager: EntityManager, fetch: OpenFetch) {
  return firstRow<{ body_hash: string | null }>(
    manager,
    'SELECT body_hash FROM fetch_state WHERE id = $1 AND run_id = $2 AND open FOR UPDATE',
    [fetch.fetchId, fetch.runId],
  );
}

async function insertAntwoord(
  manager: EntityManager,
  fetch: OpenFetch,
  answer: NieuwAntwoord,
  hash: string,
  packed: Buffer,
): Promise<number | null> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO antwoord
       (fetch_id, run_id, url, status, content_type, etag, last_modified, body_hash, inhoud,
        robots_kop)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (fetch_id) DO NOTHING RETURNING id`,
    [
      fetch.fetchId,
      fetch.runId,
      answer.url,
      answer.status,
      answer.contentType,
      answer.etag,
      answer.lastModified,
      hash,
      packed,
      answer.robotsKop ?? null,
    ],
  );
  return row === null ? null : Number(row.id);
}

/**
 * The same answer as the last one that was read. So: what was there is there again, what had gone
 * is still gone, and the addresses that it pointed to have their turn again.
 */
async function ongewijzigd(
  manager: EntityManager,
  fetch: OpenFetch,
  status: number,
): Promise<void> {
  await sluitFetch(manager, fetch.fetchId, 'ok', status);
  const details = isEen(fetch.soort)
    ? 0
    : await heropenKinderen(manager, fetch.fetchId, fetch.runId);
  if (isPagina(fetch.soort)) {
    const { runId, url } = fetch;
    const slag = { runId, code: 'niet_meer_op_pagina', tekst: null, status, url };
    await slaWeerAfwezig(manager, slag, fetch.fetchId);
  }
  const wijze = onveranderdeWijze(fetch.soort, status);
  await zieWeer(manager, fetch.fetchId, fetch.runId, wijze);
  await telGelezen(manager, fetch.runId, details);
}
