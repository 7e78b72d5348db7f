import type { EntityManager } from 'typeorm';
import type { Controlewijze } from './controlewijze.js';
import { bewaarMoment, noteerMomenten } from './moment-schrijver.js';
import { firstRow, type Querier, rows } from './sql.js';
import type { Partij } from './vacature-opslag.js';
import type { Inhoud } from './vacature-schrijver.js';
import type { Toonbaar } from './zoek-cluster.js';

/** A sighting that is stored already, with the state of its vacancy. */
export interface BekendeWaarneming extends Toonbaar {
  readonly id: number;
  readonly hash: string;
  readonly waarnemingLive: boolean;
  readonly laatstGezien: Date;
  readonly engineVersie: string;
  readonly lexiconVersie: string;
}

interface BekendeRow {
  readonly extern_id: string;
  readonly id: string;
  readonly vacature_id: string;
  readonly inhoudshash: string;
  readonly status: string;
  readonly laatst_gezien: Date;
  readonly vacature_status: string;
  readonly canoniek: boolean;
  readonly canoniek_rang: number;
  readonly engine_versie: string;
  readonly lexicon_versie: string;
  readonly weghaling_id: string | null;
}

/** What is stored of these vacancies, by the id of the source. */
export async function leesBekende(
  querier: Querier,
  partij: Partij,
): Promise<ReadonlyMap<string, BekendeWaarneming>> {
  const found = await rows<BekendeRow>(
    querier,
    `SELECT w.extern_id, w.id, w.vacature_id, w.inhoudshash, w.status, w.laatst_gezien,
            v.status AS vacature_status, v.canoniek_id IS NOT DISTINCT FROM w.id AS canoniek,
            v.canoniek_rang, v.engine_versie, v.lexicon_versie, v.weghaling_id
     FROM waarneming w JOIN vacature v ON v.id = w.vacature_id
     WHERE w.bron_id = $1 AND w.extern_id = ANY($2::text[])`,
    [partij.bronId, partij.vacatures.map(({ externId }) => externId)],
  );
  return new Map(found.map((row) => [row.extern_id, bekende(row)]));
}

function bekende(row: BekendeRow): BekendeWaarneming {
  return {
    id: Number(row.id),
    vacatureId: Number(row.vacature_id),
    hash: row.inhoudshash,
    waarnemingLive: row.status === 'live',
    laatstGezien: row.laatst_gezien,
    live: row.vacature_status === 'live',
    canoniek: row.canoniek,
    rang: row.canoniek_rang,
    engineVersie: row.engine_versie,
    lexiconVersie: row.lexicon_versie,
    weghalingId: row.weghaling_id === null ? null : Number(row.weghaling_id),
  };
}

/** Sightings that were read again and say the same. */
export async function raakAan(
  manager: EntityManager,
  partij: Partij,
  waarnemingen: readonly BekendeWaarneming[],
): Promise<void> {
  const ids = waarnemingen.map(({ id }) => id);
  await manager.query(
    `UPDATE waarneming SET laatst_gezien = greatest(laatst_gezien, $2),
       laatst_gecontroleerd = greatest(laatst_gecontroleerd, $2), laatste_run_id = $3,
       fetch_id = $4, hoe = $5, gecontroleerd_hoe = $6, in_laatste_lezing = true, slagen = 0,
       bewijs = '[]'
     WHERE id = ANY($1::bigint[])`,
    [ids, partij.op, partij.runId, partij.fetchId, partij.hoe, wijzeVan(partij)],
  );
  await noteerMomenten(manager, ids, partij.op, wijzeVan(partij));
}

/** Writes a sighting and keeps what it looks like now. */
export async function schrijfWaarneming(
  manager: EntityManager,
  partij: Partij,
  { vacature, hash }: Inhoud,
  vacatureId: number,
): Promise<number> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO waarneming (bron_id, extern_id, vacature_id, url, fetch_id, inhoudshash,
       eerst_gezien, laatst_gezien, laatst_gecontroleerd, hoe, laatste_run_id,
       sluit_op, gecontroleerd_hoe)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8, $9, $10, $11)
     ON CONFLICT (bron_id, extern_id) DO UPDATE SET
       url = excluded.url, fetch_id = excluded.fetch_id, inhoudshash = excluded.inhoudshash,
       status = 'live', laatst_gezien = excluded.laatst_gezien,
       laatst_gecontroleerd = excluded.laatst_gecontroleerd, hoe = excluded.hoe,
       gecontroleerd_hoe = excluded.gecontroleerd_hoe,
       laatste_run_id = excluded.laatste_run_id, sluit_op = excluded.sluit_op, in_laatste_lezing = true, slagen = 0,
       slag_run_id = NULL, bewijs = '[]', gesloten_run_id = NULL
     RETURNING id`,
    [
      partij.bronId,
      vacature.externId,
      vacatureId,
      vacature.url,
      partij.fetchId,
      hash,
      partij.op,
      partij.hoe,
      partij.runId,
      vacature.sluitOp,
      wijzeVan(partij),
    ],
  );
  if (row === null) throw new Error('The sighting was not stored.');
  const id = Number(row.id);
  await bewaarMoment(manager, id, { vacature, hash }, partij.op, wijzeVan(partij));
  return id;
}

function wijzeVan({ wijze, hoe }: Partij): Controlewijze {
  return wijze ?? `${hoe}_gelezen`;
}
