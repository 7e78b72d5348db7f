import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import type { FetchSoort } from './entities/index.js';
import { sluitFetch, telFout } from './fetch-opslag.js';
import { markeerAfwezige, slaGesloten } from './lees-slagen.js';
import type { Lezing, TeLezenAntwoord } from './lezing.js';
import { firstRow, rows } from './sql.js';
import { openVerwijzingen } from './verwijzing-opslag.js';
import { leesVerzoek, type VerzoekRow } from './verzoek.js';

const decompress = promisify(gunzip);

interface AntwoordRow extends VerzoekRow {
  readonly id: string;
  readonly fetch_id: string;
  readonly run_id: string;
  readonly bron_id: number;
  readonly type: string;
  readonly config: { readonly werkgever?: string };
  readonly rang: number;
  readonly soort: FetchSoort;
  readonly gevraagde_url: string;
  readonly url: string;
  readonly status: number;
  readonly content_type: string | null;
  readonly robots_kop: string | null;
  readonly opgehaald_op: Date;
  readonly kende_vacatures: boolean;
  readonly inhoud: Buffer;
}

const ANTWOORD_SQL = `
  SELECT a.id, a.fetch_id, a.run_id, a.url, a.status, a.content_type, a.robots_kop, a.opgehaald_op,
         a.inhoud,
         f.url AS gevraagde_url, f.soort, f.body, f.body_soort, f.bron_id, b.type, b.config, b.rang,
         EXISTS (SELECT FROM waarneming w WHERE w.fetch_id = f.id) AS kende_vacatures
  FROM antwoord a JOIN fetch_state f ON f.id = a.fetch_id JOIN bron b ON b.id = f.bron_id
  WHERE a.id = $1`;

/** Answers that were fetched, and what comes of reading them. */
export class LeesOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** An answer that waits to be read, or null when it was read already (the job came twice). */
  async vind(antwoordId: number): Promise<TeLezenAntwoord | null> {
    const row = await firstRow<AntwoordRow>(this.dataSource.manager, ANTWOORD_SQL, [antwoordId]);
    if (row === null) return null;
    return {
      antwoordId: Number(row.id),
      fetchId: Number(row.fetch_id),
      runId: Number(row.run_id),
      bronId: row.bron_id,
      brontype: row.type,
      werkgever: row.config.werkgever ?? null,
      rang: row.rang,
      soort: row.soort,
      gevraagdeUrl: row.gevraagde_url,
      verzoek: leesVerzoek(row),
      url: row.url,
      status: row.status,
      contentType: row.content_type,
      robotsKop: row.robots_kop,
      opgehaaldOp: row.opgehaald_op,
      kendeVacatures: row.kende_vacatures,
      body: await decompress(row.inhoud),
    };
  }

  /**
   * Ends the reading of an answer, after its vacancies were stored: marks what it no longer held,
   * strikes what the source calls closed, opens the addresses that it points to, and only now
   * remembers ETag and body, so that an answer that was never read is asked for again.
   */
  async rondAf(antwoord: TeLezenAntwoord, lezing: Lezing): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const gone = await firstRow(manager, 'SELECT 1 FROM antwoord WHERE id = $1 FOR UPDATE', [
        antwoord.antwoordId,
      ]);
      if (gone === null) return;
      if (lezing.pagina?.status === 'onzeker') return vergeet(manager, antwoord);
      await markeerAfwezige(manager, antwoord, lezing);
      await slaGesloten(manager, antwoord, lezing);
      const geheel = await openVerwijzingen(manager, antwoord, lezing);
      await onthoud(manager, antwoord, { ...lezing, volledig: lezing.volledig && geheel });
    });
  }

  /**
   * Gives up an answer that could not be read; nothing is concluded from it.
   * @param reden code of why, when it lies in the answer; the health of the source tells it
   */
  async geefOp(antwoordId: number, reden: string | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const row = await verwijder(manager, antwoordId);
      if (row === null) return;
      await sluitFetch(manager, row.fetchId, 'fout', null, reden);
      await telFout(manager, row.runId);
    });
  }
}

/**
 * A page that says nothing, such as a bot wall: as if it had not been fetched. Its body is not
 * remembered either, or the same wall would count as "not changed" the next time.
 */
async function vergeet(manager: EntityManager, { antwoordId, fetchId, runId }: TeLezenAntwoord) {
  await verwijder(manager, antwoordId);
  await sluitFetch(manager, fetchId, 'onzeker', null);
  await telFout(manager, runId);
}

async function verwijder(manager: EntityManager, antwoordId: number) {
  const [row] = await rows<{ fetch_id: string; run_id: string }>(
    manager,
    'DELETE FROM antwoord WHERE id = $1 RETURNING fetch_id, run_id',
    [antwoordId],
  );
  return row === undefined ? null : { fetchId: Number(row.fetch_id), runId: Number(row.run_id) };
}

async function onthoud(
  manager: EntityManager,
  { antwoordId, fetchId, runId, soort }: TeLezenAntwoord,
  lezing: Lezing,
): Promise<void> {
  await manager.query(
    `WITH a AS (DELETE FROM antwoord WHERE id = $1 RETURNING *)
     UPDATE fetch_state f SET open = false, uitgedeeld_tot = NULL, uitkomst = 'ok',
       lijst_volledig = $2, lijst_groep = $4, lijst_totaal = $5, lijst_sleutels = $6::text[],
       reden = NULL, laatste_status = a.status, etag = a.etag, last_modified = a.last_modified, body_hash = a.body_hash, opgehaald_op = a.opgehaald_op
     FROM a WHERE f.id = $3`,
    [
      antwoordId,
      lezing.volledig,
      fetchId,
      lezing.deel?.groep ?? null,
      lezing.deel?.totaal ?? null,
      lezing.deel?.sleutels ?? null,
    ],
  );
  await manager.query(
    'UPDATE bronrun SET gelezen = gelezen + $2, fouten = fouten + $3 WHERE id = $1',
    [runId, soort === 'controle' ? 0 : lezing.aantal, lezing.fouten],
  );
}
