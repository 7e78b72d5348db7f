import type { Weghaalvraag, Weghaalzoek, Weghaling } from '@passend/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { noteerVoorIndex } from './outbox-rij.js';
import { sluitVacatures } from './sluit-vacatures.js';
import { firstRow, rows } from './sql.js';
import { houdOpslagTegen } from './weghaal-filter.js';
import { zoekTeWeghalen } from './weghaal-zoek.js';
import { werkgeverSleutel } from './werkgever-sleutel.js';

const MAX_LOGBOEK = 200;

/** Takes vacancies and employers out of the market on request, and back in. */
export class WeghaalOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** Vacancies and employers that a request may be about: by address, title or name. */
  zoek(tekst: string): Promise<Weghaalzoek> {
    return zoekTeWeghalen(this.dataSource.manager, tekst);
  }

  /**
   * Takes out one vacancy with all its sightings, or every vacancy of an employer; what is read later
   * of it is kept out. Twice the same request changes nothing.
   * @param door id of the account that carries out the request
   * @returns false when there is no such vacancy
   */
  async haalWeg(vraag: Weghaalvraag, door: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await houdOpslagTegen(manager);
      return vraag.soort === 'vacature'
        ? haalVacatureWeg(manager, vraag, door)
        : haalWerkgeverWeg(manager, vraag, door);
    });
  }

  /**
   * Undoes a request: what it closed is open again, except what is over by now.
   * @returns false when there is no such request, or it was undone before
   */
  async draaiTerug(id: number, door: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await houdOpslagTegen(manager);
      const gedaan = await firstRow(
        manager,
        `UPDATE weghaling SET teruggedraaid_op = now(), teruggedraaid_door = $2
         WHERE id = $1 AND teruggedraaid_op IS NULL RETURNING id`,
        [id, door],
      );
      if (gedaan === null) return false;
      await zetTerug(manager, id);
      return true;
    });
  }

  /** The log, newest first. */
  async logboek(): Promise<readonly Weghaling[]> {
    return rows<Weghaling>(
      this.dataSource.manager,
      `SELECT w.id::text AS id, w.soort, w.naam, w.reden, w.door::text AS door,
              to_json(w.op AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS op,
              to_json(w.teruggedraaid_op AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "teruggedraaidOp",
              (SELECT count(*) FROM vacature v WHERE v.weghaling_id = w.id)::int AS vacatures
       FROM weghaling w ORDER BY w.id DESC LIMIT ${MAX_LOGBOEK}`,
    );
  }
}

async function haalVacatureWeg(
  manager: EntityManager,
  { vacatureId, reden }: Extract<Weghaalvraag, { soort: 'vacature' }>,
  door: string,
): Promise<boolean> {
  const vacature = await firstRow<{ titel: string; weghaling_id: string | null }>(
    manager,
    `SELECT concat_ws(', ', titel, werkgever) AS titel, weghaling_id FROM vacature
     WHERE id = $1 FOR UPDATE`,
    [vacatureId],
  );
  if (vacature === null) return false;
  if (vacature.weghaling_id !== null) return true;
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO weghaling (soort, naam, reden, door) VALUES ('vacature', $1, $2, $3) RETURNING id`,
    [vacature.titel, reden, door],
  );
  await pasToe(manager, Number(row?.id), [Number(vacatureId)]);
  return true;
}

async function haalWerkgeverWeg(
  manager: EntityManager,
  { werkgever, reden }: Extract<Weghaalvraag, { soort: 'werkgever' }>,
  door: string,
): Promise<boolean> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO weghaling (soort, naam, sleutel, reden, door)
     VALUES ('werkgever', $1, $2, $3, $4)
     ON CONFLICT (sleutel) WHERE teruggedraaid_op IS NULL DO NOTHING RETURNING id`,
    [werkgever, werkgeverSleutel(werkgever), reden, door],
  );
  if (row !== null) await pasToeOpWerkgever(manager, Number(row.id), werkgeverSleutel(werkgever));
  return true;
}

async function pasToeOpWerkgever(manager: EntityManager, id: number, sleutel: string) {
  const namen = await rows<{ werkgever: string }>(
    manager,
    'SELECT DISTINCT werkgever FROM vacature WHERE werkgever IS NOT NULL AND weghaling_id IS NULL',
  );
  const gelijk = namen.filter(({ werkgever }) => werkgeverSleutel(werkgever) === sleutel);
  const vacatures = await rows<{ id: string }>(
    manager,
    'SELECT id FROM vacature WHERE werkgever = ANY($1::text[]) AND weghaling_id IS NULL',
    [gelijk.map(({ werkgever }) => werkgever)],
  );
  await pasToe(
    manager,
    id,
    vacatures.map((rij) => Number(rij.id)),
  );
}

/** Closes these and marks them; the undo of a run may not open them any more. */
async function pasToe(manager: EntityManager, id: number, vacatureIds: readonly number[]) {
  await manager.query(
    `UPDATE waarneming SET gesloten_run_id = NULL,
       weghaling_id = CASE WHEN status = 'live' THEN $1::bigint END, status = 'gesloten',
       bewijs = bewijs || jsonb_build_array(jsonb_build_object(
         'op', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'code', 'op_verzoek_weggehaald', 'tekst', NULL, 'runId', NULL))
     WHERE vacature_id = ANY($2::bigint[])`,
    [id, vacatureIds],
  );
  await sluitVacatures(manager, vacatureIds);
  await manager.query(
    `UPDATE vacature SET weghaling_id = $1, gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id() WHERE id = ANY($2::bigint[])`,
    [id, vacatureIds],
  );
}

async function zetTerug(manager: EntityManager, id: number): Promise<void> {
  await vergeetGelezen(manager, id);
  await vergeetGewist(manager, id);
  await manager.query(
    `UPDATE waarneming SET weghaling_id = NULL, slagen = 0, bewijs = '[]',
       status = CASE WHEN sluit_op < (now() AT TIME ZONE 'Europe/Amsterdam')::date
         THEN 'gesloten' ELSE 'live' END
     WHERE weghaling_id = $1`,
    [id],
  );
  const vrij = await rows<{ id: string; status: string }>(
    manager,
    `UPDATE vacature v SET weghaling_id = NULL,
       status = CASE WHEN l.live THEN 'live' ELSE v.status END,
       gesloten_op = CASE WHEN l.live THEN NULL ELSE v.gesloten_op END,
       gesloten_bewijs = CASE WHEN l.live THEN NULL ELSE v.gesloten_bewijs END,
       gewijzigd_op = now(), gewijzigd_xid = pg_current_xact_id()
     FROM (SELECT a.id, EXISTS (SELECT FROM waarneming w
             WHERE w.vacature_id = a.id AND w.status = 'live') AS live
           FROM vacature a WHERE a.weghaling_id = $1) AS l
     WHERE v.id = l.id RETURNING v.id, v.status`,
    [id],
  );
  const live = vrij.filter(({ status }) => status === 'live').map((rij) => Number(rij.id));
  await noteerVoorIndex(manager, 'indexeer', live);
  await weerWerkgevers(manager);
}

/** A vacancy that was asked out by itself may be of an employer that is still kept out. */
async function weerWerkgevers(manager: EntityManager): Promise<void> {
  const actief = await rows<{ id: string; sleutel: string }>(
    manager,
    `SELECT id, sleutel FROM weghaling WHERE soort = 'werkgever' AND teruggedraaid_op IS NULL`,
  );
  for (const { id, sleutel } of actief) await pasToeOpWerkgever(manager, Number(id), sleutel);
}

/** Where the snapshot was erased meanwhile, the sighting is to be written anew when it is read. */
async function vergeetGewist(manager: EntityManager, id: number): Promise<void> {
  await manager.query(
    `UPDATE waarneming w SET inhoudshash = '' FROM vacature v
     WHERE v.id = w.vacature_id AND v.weghaling_id = $1
       AND NOT EXISTS (SELECT FROM momentopname m
         WHERE m.waarneming_id = w.id AND m.inhoudshash = w.inhoudshash)`,
    [id],
  );
}

/** What was kept out meanwhile stands on pages that would answer that nothing changed. */
async function vergeetGelezen(manager: EntityManager, id: number): Promise<void> {
  await manager.query(
    `UPDATE fetch_state SET etag = NULL, last_modified = NULL, body_hash = NULL, merk = NULL
     WHERE id IN (SELECT fetch_id FROM weghaling_adres WHERE weghaling_id = $1
                  UNION SELECT fetch_id FROM waarneming WHERE weghaling_id = $1)`,
    [id],
  );
  await manager.query('DELETE FROM weghaling_adres WHERE weghaling_id = $1', [id]);
}
