import type { DataSource } from 'typeorm';
import { VERNIEUW } from './brief-sql.js';
import { firstRow, rows } from './sql.js';

/** A claimed outbox row. `versie` tells whether the vacancy changed while it was being written. */
export interface IndexOpdracht {
  readonly id: number;
  readonly vacatureId: number;
  readonly versie: string;
  /** Read when it was claimed: a closed vacancy is removed, whatever the row once said. */
  readonly live: boolean;
  /** The index on PostgreSQL has this version already; only the other engine still waits. */
  readonly inEigen: boolean;
  /** Attempts that an engine refused: such a row is sent by itself, so that it holds up no others. */
  readonly pogingen: number;
}

/** Which rows to claim: all that wait, or only those that the index on PostgreSQL lacks. */
export interface Claimvraag {
  readonly maximum: number;
  readonly alleenEigen?: boolean;
}

/** Seconds that a relay may be busy with its rows before another one takes them. */
const CLAIM_S = 60;
/** Attempts after which a row that the index keeps refusing waits for a person. */
const MAX_POGINGEN = 10;
const MAX_PAUZE_S = 600;
/** Seconds before an index that is down is tried again. */
const PAUZE_S = 15;

interface ClaimRow {
  readonly id: string;
  readonly vacature_id: string;
  readonly versie: string;
  readonly pogingen: number;
  readonly in_eigen: boolean;
  readonly live: boolean;
}

/** What still has to reach the search index. */
export class OutboxOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Claims rows, removals first: a closed vacancy must never wait behind a backlog of new ones.
   * Rows that another relay holds, or that a search engine is busy with, are skipped.
   */
  async claim({ maximum, alleenEigen = false }: Claimvraag): Promise<readonly IndexOpdracht[]> {
    const found = await rows<ClaimRow>(
      this.dataSource.manager,
      `WITH geclaimd AS (
         UPDATE outbox SET geclaimd_tot = now() + make_interval(secs => $2)
         WHERE id IN (
           SELECT id FROM outbox
           WHERE NOT dood AND taak_uid IS NULL AND volgende_op <= now()
             AND (geclaimd_tot IS NULL OR geclaimd_tot < now())
             AND NOT ($3::boolean AND eigen_versie IS NOT DISTINCT FROM versie)
           ORDER BY soort DESC, id LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING id, vacature_id, versie, pogingen, eigen_versie IS NOT DISTINCT FROM versie AS in_eigen)
       SELECT g.*, coalesce(v.status = 'live', false) AS live
       FROM geclaimd g LEFT JOIN vacature v ON v.id = g.vacature_id ORDER BY g.id`,
      [maximum, CLAIM_S, alleenEigen],
    );
    return found.map((row) => ({
      id: Number(row.id),
      vacatureId: Number(row.vacature_id),
      versie: row.versie,
      live: row.live,
      inEigen: row.in_eigen,
      pogingen: row.pogingen,
    }));
  }

  /**
   * The index has these. A row whose vacancy changed meanwhile stays, and can be claimed at once.
   */
  async klaar(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    const [ids, versies] = sleutels(opdrachten);
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `DELETE FROM outbox o USING unnest($1::bigint[], $2::bigint[]) AS k (id, versie)
         WHERE o.id = k.id AND o.versie = k.versie`,
        [ids, versies],
      );
      await manager.query('UPDATE outbox SET geclaimd_tot = NULL WHERE id = ANY($1::bigint[])', [
        ids,
      ]);
    });
  }

  /** The index on PostgreSQL has these; what another engine needs, it still has to get. */
  async inEigenIndex(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox o SET eigen_versie = k.versie
       FROM unnest($1::bigint[], $2::bigint[]) AS k (id, versie) WHERE o.id = k.id`,
      sleutels(opdrachten),
    );
  }

  /** Lets go of claimed rows as they are. */
  async laatLos(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    await this.dataSource.query(
      'UPDATE outbox SET geclaimd_tot = NULL WHERE id = ANY($1::bigint[])',
      [opdrachten.map(({ id }) => id)],
    );
  }

  /**
   * A search engine took these and will do them as its task with this number. A row whose vacancy
   * changed meanwhile does not wait for it.
   */
  async overgedragen(opdrachten: readonly IndexOpdracht[], taakUid: number): Promise<void> {
    const [ids, versies] = sleutels(opdrachten);
    await this.dataSource.query(
      `UPDATE outbox o SET geclaimd_tot = NULL,
         taak_uid = CASE WHEN o.versie = k.versie THEN $3::bigint END
       FROM unnest($1::bigint[], $2::bigint[]) AS k (id, versie) WHERE o.id = k.id`,
      [ids, versies, taakUid],
    );
  }

  /** Tasks of the search engine that rows wait for, oldest first. */
  async lopendeTaken(): Promise<readonly number[]> {
    const found = await rows<{ taak_uid: string }>(
      this.dataSource.manager,
      'SELECT DISTINCT taak_uid FROM outbox WHERE taak_uid IS NOT NULL ORDER BY taak_uid',
    );
    return found.map(({ taak_uid }) => Number(taak_uid));
  }

  /** The engine has done a task: its rows are done. A row that changed no longer names the task. */
  async taakGelukt(taakUid: number): Promise<void> {
    await this.dataSource.query('DELETE FROM outbox WHERE taak_uid = $1', [taakUid]);
  }

  /** The engine does not know a task any more, so it lost its data: its rows are sent again. */
  async taakKwijt(taakUid: number): Promise<void> {
    await this.dataSource.query(
      'UPDATE outbox SET taak_uid = NULL, volgende_op = now() WHERE taak_uid = $1',
      [taakUid],
    );
  }

  /** The engine refused a task: its rows come again, each by itself. */
  async taakMislukt(taakUid: number, fout: string): Promise<void> {
    await this.weiger('taak_uid', taakUid, fout);
  }

  /** The index is down: later again, as often as it takes. */
  async stelUit(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET geclaimd_tot = NULL, volgende_op = now() + make_interval(secs => $2)
       WHERE id = ANY($1::bigint[])`,
      [opdrachten.map(({ id }) => id), PAUZE_S],
    );
  }

  /** The index works but does not take this one: later again, after longer and longer pauses. */
  async mislukt(opdracht: IndexOpdracht, fout: string): Promise<void> {
    await this.weiger('id', opdracht.id, fout);
  }

  /** Age in milliseconds of the row that waits longest; null when the index is up to date. */
  async achterstandMs(): Promise<number | null> {
    const row = await firstRow<{ ms: number | null }>(
      this.dataSource.manager,
      `SELECT extract(epoch FROM now() - min(aangemaakt_op)) * 1000 AS ms FROM outbox WHERE NOT dood`,
    );
    return row?.ms === null || row === null ? null : Math.round(Number(row.ms));
  }

  /** Puts every vacancy in line again: after the index was lost, or its form changed. */
  async allesOpnieuw(): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO outbox (vacature_id, soort)
       SELECT id, CASE status WHEN 'live' THEN 'indexeer' ELSE 'verwijder' END FROM vacature
       ON CONFLICT (vacature_id) DO UPDATE
         SET versie = outbox.versie + 1, pogingen = 0, volgende_op = now(), dood = false,
             taak_uid = NULL`,
    );
  }

  private async weiger(kolom: 'id' | 'taak_uid', waarde: number, fout: string): Promise<void> {
    await this.dataSource.query(
      `WITH geweigerd AS (
         UPDATE outbox SET geclaimd_tot = NULL, taak_uid = NULL, pogingen = pogingen + 1, fout = $2,
           dood = pogingen + 1 >= $3,
           volgende_op = now() + make_interval(secs => least($4, 2 ^ pogingen))
         WHERE ${kolom} = $1 RETURNING *)
       INSERT INTO dode_brief AS d (sleutel, wachtrij, taak, job_id, payload, fout, reden, pogingen)
       SELECT 'indexeer vacature ' || vacature_id, 'indexeren', 'indexeer',
         'outbox ' || id || ' ' || versie, jsonb_build_object('vacatureId', vacature_id), fout,
         'zoekmachine', pogingen
       FROM geweigerd WHERE dood
       ON CONFLICT (sleutel) DO UPDATE SET ${VERNIEUW}`,
      [waarde, fout, MAX_POGINGEN, MAX_PAUZE_S],
    );
  }
}

function sleutels(opdrachten: readonly IndexOpdracht[]): [number[], string[]] {
  return [opdrachten.map(({ id }) => id), opdrachten.map(({ versie }) => versie)];
}
