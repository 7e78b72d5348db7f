import type { DataSource, EntityManager } from 'typeorm';
import { herzieVacature } from './herzie-vacature.js';
import { firstRow, rows } from './sql.js';
import { houdOpslagTegen } from './weghaal-filter.js';

/** A decision of a person about copies, as it is shown. */
export interface Clusterbesluit {
  readonly id: string;
  readonly soort: 'samen' | 'apart';
  readonly vanId: string;
  readonly naarId: string;
  readonly door: string;
  readonly op: Date;
}

/** A sighting of a vacancy, as one picks it to split off. */
export interface Kopie {
  readonly id: string;
  readonly bron: string;
  readonly titel: string;
  readonly werkgever: string | null;
  readonly url: string | null;
  readonly live: boolean;
  /** Its text is the one that the vacancy shows. */
  readonly getoond: boolean;
}

/** Joins and splits vacancies by hand; what reading brings later does not change it. */
export class ClusterOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Makes one vacancy of two: every sighting of the other goes to the first, and the other closes.
   * @returns false when one of them does not exist, has no sightings or was taken out on request
   */
  async voegSamen(vacatureId: number, anderId: number, door: string): Promise<boolean> {
    if (vacatureId === anderId) return false;
    return this.besluit(async (manager) => {
      if (!(await houdVast(manager, [vacatureId, anderId]))) return false;
      const kopieen = await waarnemingenVan(manager, anderId);
      if (kopieen.length === 0) return false;
      const besluit = { soort: 'samen', vanId: anderId, naarId: vacatureId, door } as const;
      await verplaats(manager, await schrijfBesluit(manager, besluit), kopieen, vacatureId);
      await manager.query(
        `INSERT INTO vacature_voorganger (vacature_id, voorganger_id, hoe)
         VALUES ($1, $2, 'samengevoegd') ON CONFLICT DO NOTHING`,
        [vacatureId, anderId],
      );
      await herzie(manager, [vacatureId, anderId]);
      return true;
    });
  }

  /**
   * Makes a vacancy of its own of some sightings.
   * @returns id of the new vacancy; null when these are not all of this vacancy, or nothing would stay
   */
  async splits(
    vacatureId: number,
    kopieIds: readonly number[],
    door: string,
  ): Promise<number | null> {
    return this.besluit(async (manager) => {
      if (!(await houdVast(manager, [vacatureId]))) return null;
      const alle = await waarnemingenVan(manager, vacatureId);
      const weg = new Set(kopieIds);
      const hiervan = alle.filter((id) => weg.has(id));
      if (hiervan.length !== weg.size || weg.size === 0 || weg.size === alle.length) return null;
      const nieuw = await kopieerVacature(manager, vacatureId);
      const besluit = { soort: 'apart', vanId: vacatureId, naarId: nieuw, door } as const;
      const id = await schrijfBesluit(manager, besluit);
      await verplaats(manager, id, hiervan, nieuw);
      await manager.query('UPDATE waarneming SET besluit_id = $1 WHERE vacature_id = $2', [
        id,
        vacatureId,
      ]);
      await herzie(manager, [vacatureId, nieuw]);
      return nieuw;
    });
  }

  /**
   * Undoes a decision: the sightings go back, as far as nobody moved them since.
   * @returns false when there is no such decision, or it was undone before
   */
  async maakOngedaan(besluitId: number, door: string): Promise<boolean> {
    return this.besluit(async (manager) => {
      const besluit = await firstRow<{ soort: string; van_id: string; naar_id: string }>(
        manager,
        `UPDATE clusterbesluit SET teruggedraaid_op = now(), teruggedraaid_door = $2
         WHERE id = $1 AND teruggedraaid_op IS NULL RETURNING soort, van_id, naar_id`,
        [besluitId, door],
      );
      if (besluit === null) return false;
      const [van, naar] = [Number(besluit.van_id), Number(besluit.naar_id)];
      await houdVast(manager, [van, naar]);
      await manager.query(
        `UPDATE waarneming SET vacature_id = CASE WHEN vacature_id = $2 THEN $3 ELSE vacature_id END,
           besluit_id = NULL WHERE besluit_id = $1`,
        [besluitId, naar, van],
      );
      await volgOp(manager, besluit.soort, { van, naar });
      await herzie(manager, [van, naar]);
      return true;
    });
  }

  /** What was decided about this vacancy and stands, newest first. */
  async besluiten(vacatureId: number): Promise<readonly Clusterbesluit[]> {
    return rows<Clusterbesluit>(
      this.dataSource.manager,
      `SELECT id::text AS id, soort, van_id::text AS "vanId", naar_id::text AS "naarId",
              door::text AS door, op
       FROM clusterbesluit
       WHERE teruggedraaid_op IS NULL AND (van_id = $1 OR naar_id = $1) ORDER BY id DESC`,
      [vacatureId],
    );
  }

  /** The sightings of a vacancy with what each of them says. */
  async kopieen(vacatureId: number): Promise<readonly Kopie[]> {
    return rows<Kopie>(
      this.dataSource.manager,
      `SELECT w.id::text AS id, b.naam AS bron, m.inhoud ->> 'titel' AS titel,
              m.inhoud ->> 'werkgever' AS werkgever, w.url, w.status = 'live' AS live,
              v.canoniek_id = w.id AS getoond
       FROM waarneming w JOIN bron b ON b.id = w.bron_id JOIN vacature v ON v.id = w.vacature_id
       JOIN momentopname m ON m.waarneming_id = w.id AND m.inhoudshash = w.inhoudshash
       WHERE w.vacature_id = $1 ORDER BY w.status = 'gesloten', b.rang, w.id`,
      [vacatureId],
    );
  }

  /** Nothing is stored meanwhile, so that no sighting comes between. */
  private besluit<T>(werk: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await houdOpslagTegen(manager);
      return werk(manager);
    });
  }
}

/** Locks in the order of the ids; false when one is missing or was taken out. */
async function houdVast(manager: EntityManager, ids: readonly number[]): Promise<boolean> {
  const gevonden = await rows<{ weg: boolean }>(
    manager,
    `SELECT weghaling_id IS NOT NULL AS weg FROM vacature
     WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`,
    [ids],
  );
  return gevonden.length === ids.length && gevonden.every(({ weg }) => !weg);
}

async function waarnemingenVan(manager: EntityManager, id: number): Promise<readonly number[]> {
  const gevonden = await rows<{ id: string }>(
    manager,
    'SELECT id FROM waarneming WHERE vacature_id = $1 ORDER BY id',
    [id],
  );
  return gevonden.map((rij) => Number(rij.id));
}

async function schrijfBesluit(
  manager: EntityManager,
  besluit: { soort: 'samen' | 'apart'; vanId: number; naarId: number; door: string },
): Promise<number> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO clusterbesluit (soort, van_id, naar_id, door) VALUES ($1, $2, $3, $4) RETURNING id`,
    [besluit.soort, besluit.vanId, besluit.naarId, besluit.door],
  );
  if (row === null) throw new Error('The decision was not stored.');
  return Number(row.id);
}

async function verplaats(
  manager: EntityManager,
  besluitId: number,
  waarnemingIds: readonly number[],
  naarId: number,
): Promise<void> {
  await manager.query(
    'UPDATE waarneming SET vacature_id = $2, besluit_id = $3 WHERE id = ANY($1::bigint[])',
    [waarnemingIds, naarId, besluitId],
  );
}

/** A row for the new vacancy; its own text and features follow with the re-read. */
async function kopieerVacature(manager: EntityManager, id: number): Promise<number> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO vacature (canoniek_rang, eerst_gezien, titel, werkgever, url, tekst, taal, uren_min,
       uren_max, salaris, opleiding, contract, thuiswerk, geplaatst_op, sluit_op, werkplekken, landen,
       provincies, plaatsen, inhoudshash, simhash, kenmerken, eisen, engine_versie, lexicon_versie)
     SELECT canoniek_rang, now(), titel, werkgever, url, tekst, taal, uren_min,
       uren_max, salaris, opleiding, contract, thuiswerk, geplaatst_op, sluit_op, werkplekken, landen,
       provincies, plaatsen, inhoudshash, simhash, kenmerken, eisen, engine_versie, lexicon_versie
     FROM vacature WHERE id = $1 RETURNING id`,
    [id],
  );
  if (row === null) throw new Error('The vacancy was not stored.');
  return Number(row.id);
}

/** What was split off and goes back leaves its decisions behind; what was joined is itself again. */
async function volgOp(
  manager: EntityManager,
  soort: string,
  { van, naar }: { readonly van: number; readonly naar: number },
): Promise<void> {
  if (soort === 'samen') {
    await manager.query(
      'DELETE FROM vacature_voorganger WHERE vacature_id = $1 AND voorganger_id = $2',
      [naar, van],
    );
    return;
  }
  await manager.query(
    `INSERT INTO vacature_voorganger (vacature_id, voorganger_id, hoe)
     VALUES ($1, $2, 'samengevoegd') ON CONFLICT DO NOTHING`,
    [van, naar],
  );
}

async function herzie(manager: EntityManager, ids: readonly number[]): Promise<void> {
  for (const id of [...ids].sort((a, b) => a - b)) await herzieVacature(manager, id);
}
