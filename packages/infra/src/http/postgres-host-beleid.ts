import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Beurt, HostBeleid, RobotsKopie } from './host-beleid.js';

/** Runs one statement and gives its rows; a TypeORM DataSource and a pg Pool both can. */
export type SqlRunner = (sql: string, values: readonly unknown[]) => Promise<unknown>;

const claimed = z.array(z.object({ fouten: z.number() }));
const waiting = z.array(z.object({ bezet: z.boolean(), volgende_ms: z.coerce.number() }));
const robotsRows = z.array(
  z.object({
    soort: z.enum(['regels', 'alles', 'niets']),
    tekst: z.string(),
    geldig_tot_ms: z.coerce.number(),
  }),
);

/**
 * For several workers: one row per host in `host_state`, claimed by an update. All times are the
 * caller's clock; clocks of workers that differ by seconds make a rest seconds shorter, no more.
 */
export class PostgresHostBeleid implements HostBeleid {
  constructor(private readonly run: SqlRunner) {}

  async vraagBeurt(host: string, nu: number, verlooptOp: number): Promise<Beurt> {
    const kaartje = randomUUID();
    const rows = await this.run(
      `WITH claim AS (
         INSERT INTO host_state AS h (host, kaartje, verloopt_op)
         VALUES ($1, $2::uuid, to_timestamp($4::double precision / 1000))
         ON CONFLICT (host) DO UPDATE
           SET kaartje = excluded.kaartje, verloopt_op = excluded.verloopt_op
           WHERE (h.kaartje IS NULL OR h.verloopt_op <= to_timestamp($3::double precision / 1000))
             AND h.volgende_op <= to_timestamp($3::double precision / 1000)
         RETURNING fouten)
       SELECT fouten FROM claim`,
      [host, kaartje, nu, verlooptOp],
    );
    const [turn] = claimed.parse(rows);
    if (turn !== undefined) return { soort: 'aan_de_beurt', kaartje, fouten: turn.fouten };
    return this.#waitFor(host, nu);
  }

  async geefTerug(host: string, kaartje: string, volgendeOp: number, fouten: number) {
    await this.run(
      `UPDATE host_state
       SET kaartje = NULL, volgende_op = to_timestamp($3::double precision / 1000), fouten = $4
       WHERE host = $1 AND kaartje = $2::uuid`,
      [host, kaartje, volgendeOp, fouten],
    );
  }

  async leesRobots(host: string, nu: number): Promise<RobotsKopie | null> {
    const rows = await this.run(
      `SELECT robots_soort AS soort, robots_tekst AS tekst,
              extract(epoch FROM robots_geldig_tot) * 1000 AS geldig_tot_ms
       FROM host_state
       WHERE host = $1 AND robots_geldig_tot > to_timestamp($2::double precision / 1000)`,
      [host, nu],
    );
    const [row] = robotsRows.parse(rows);
    if (row === undefined) return null;
    return { soort: row.soort, tekst: row.tekst, geldigTot: Math.round(row.geldig_tot_ms) };
  }

  async bewaarRobots(host: string, kopie: RobotsKopie): Promise<void> {
    await this.run(
      `INSERT INTO host_state (host, robots_soort, robots_tekst, robots_geldig_tot)
       VALUES ($1, $2, $3, to_timestamp($4::double precision / 1000))
       ON CONFLICT (host) DO UPDATE
         SET robots_soort = excluded.robots_soort, robots_tekst = excluded.robots_tekst,
             robots_geldig_tot = excluded.robots_geldig_tot`,
      // PostgreSQL has no place for a NUL character in text.
      [host, kopie.soort, kopie.tekst.replaceAll('\0', ''), kopie.geldigTot],
    );
  }

  async #waitFor(host: string, nu: number): Promise<Beurt> {
    const rows = await this.run(
      `SELECT coalesce(kaartje IS NOT NULL AND verloopt_op > to_timestamp($2::double precision / 1000), false) AS bezet,
              extract(epoch FROM greatest(volgende_op, to_timestamp(0))) * 1000 AS volgende_ms
       FROM host_state WHERE host = $1`,
      [host, nu],
    );
    const [row] = waiting.parse(rows);
    if (row === undefined || row.bezet) return { soort: 'wachten', tot: null };
    return { soort: 'wachten', tot: Math.ceil(row.volgende_ms) };
  }
}
