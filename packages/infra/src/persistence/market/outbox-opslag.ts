import type { DataSource } from 'typeorm';
import { firstRow, rows } from './sql.js';

/** A claimed outbox row. `versie` tells whether the vacancy changed while it was being written. */
export interface IndexOpdracht {
  readonly id: number;
  readonly vacatureId: number;
  readonly versie: string;
  /** Read when it was claimed: a closed vacancy is removed, whatever the row once said. */
  readonly live: boolean;
}

/** Seconds that a relay may be busy with its rows before another one takes them. */
const CLAIM_S = 60;
/** Attempts after which a row that the index keeps refusing waits for a person. */
const MAX_POGINGEN = 10;
const MAX_PAUZE_S = 600;
/** Seconds before an index that is down is tried again. */
const PAUZE_S = 15;

/** What still has to reach the search index. */
export class OutboxOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Claims rows, removals first: a closed vacancy must never wait behind a backlog of new ones.
   * Rows that another relay holds are skipped.
   */
  async claim(maximum: number): Promise<readonly IndexOpdracht[]> {
    const found = await rows<{ id: string; vacature_id: string; versie: string; live: boolean }>(
      this.dataSource.manager,
      `WITH geclaimd AS (
         UPDATE outbox SET geclaimd_tot = now() + make_interval(secs => $2)
         WHERE id IN (
           SELECT id FROM outbox
           WHERE NOT dood AND volgende_op <= now()
             AND (geclaimd_tot IS NULL OR geclaimd_tot < now())
           ORDER BY soort DESC, id LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING id, vacature_id, versie)
       SELECT g.id, g.vacature_id, g.versie, coalesce(v.status = 'live', false) AS live
       FROM geclaimd g LEFT JOIN vacature v ON v.id = g.vacature_id ORDER BY g.id`,
      [maximum, CLAIM_S],
    );
    return found.map((row) => ({
      id: Number(row.id),
      vacatureId: Number(row.vacature_id),
      versie: row.versie,
      live: row.live,
    }));
  }

  /**
   * The index has these. A row whose vacancy changed meanwhile stays, and can be claimed at once.
   */
  async klaar(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    const ids = opdrachten.map(({ id }) => id);
    const versies = opdrachten.map(({ versie }) => versie);
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
    await this.dataSource.query(
      `UPDATE outbox SET geclaimd_tot = NULL, pogingen = pogingen + 1, fout = $2,
         dood = pogingen + 1 >= $3,
         volgende_op = now() + make_interval(secs => least($4, 2 ^ pogingen))
       WHERE id = $1`,
      [opdracht.id, fout, MAX_POGINGEN, MAX_PAUZE_S],
    );
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
         SET versie = outbox.versie + 1, pogingen = 0, volgende_op = now(), dood = false`,
    );
  }
}
