import type { VacatureKenmerken } from '@passend/matching';
import type { DataSource } from 'typeorm';
import type { VacatureStatus } from './entities/index.js';
import { firstRow, rows } from './sql.js';

/** What the in-memory market index needs of one vacancy. */
export interface MarktRij {
  readonly id: number;
  readonly status: VacatureStatus;
  readonly kenmerken: VacatureKenmerken;
  readonly filters: {
    readonly landen: readonly string[];
    readonly provincies: readonly string[];
    readonly plaatsen: readonly string[];
    readonly eerstGezien: Date;
    /** Milliseconds since 1970, rounded up: after a moment when this is after it. */
    readonly opgeslagenOp: number;
  };
}

/** A place in the stream of changes: opaque, kept by the reader, given back the next time. */
export type MarktCursor = string;

export interface MarktVersies {
  readonly engine: string;
  readonly lexicon: string;
}

interface Row {
  readonly id: string;
  readonly status: VacatureStatus;
  readonly kenmerken: VacatureKenmerken;
  readonly landen: string[];
  readonly provincies: string[];
  readonly plaatsen: string[];
  readonly eerst_gezien: Date;
  readonly opgeslagen_op: number;
  readonly xid: string;
}

const KOLOMMEN = `id, status, kenmerken, landen, provincies, plaatsen, eerst_gezien,
  ceil(extract(epoch FROM opgeslagen_op) * 1000)::float8 AS opgeslagen_op,
  gewijzigd_xid::text AS xid`;
const BLAD = 5_000;

/**
 * Feeds the market index: all live vacancies once, then the changes.
 *
 * Changes are found by the transaction that wrote a row, not by time or by a sequence: those are
 * handed out before the commit, so that a reader who remembers "the last one I saw" misses every
 * transaction that commits late. Each vacancy carries the id of the transaction that wrote it last
 * (`gewijzigd_xid`, a `xid8`, which never wraps). The cursor is `pg_snapshot_xmin` of the moment of
 * reading: the oldest transaction that was still running then. Every transaction below it has ended,
 * so what they wrote is visible now; whatever commits later has an id at or above it, and is read
 * the next time. A change is therefore given at least once, never too early, and never missed. It is
 * given late while a transaction stays open (the data source cuts those off after 30 seconds).
 *
 * Transaction ids belong to one server: after a restore from a dump they start anew. Loading
 * everything does not look at them, so a reader that starts fresh is right after a restore too.
 */
export class MarktLezer {
  constructor(private readonly dataSource: DataSource) {}

  /** The cursor of this moment. Take it before `alles`, then follow from it. */
  async cursor(): Promise<MarktCursor> {
    const row = await firstRow<{ xmin: string }>(
      this.dataSource.manager,
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
    );
    if (row === null) throw new Error('PostgreSQL gave no snapshot.');
    return row.xmin;
  }

  /** Every live vacancy, in pages, by id. */
  async *alles(): AsyncGenerator<readonly MarktRij[]> {
    for (let na = 0; ; ) {
      const found = await rows<Row>(
        this.dataSource.manager,
        `SELECT ${KOLOMMEN} FROM vacature WHERE status = 'live' AND id > $1 ORDER BY id LIMIT $2`,
        [na, BLAD],
      );
      if (found.length > 0) yield found.map(marktRij);
      if (found.length < BLAD) return;
      na = Number(found.at(-1)?.id);
    }
  }

  /**
   * What changed since a cursor, closed vacancies included, in pages. The last value returned by the
   * generator is the next cursor; keep it only when every page was taken in.
   */
  async *wijzigingenSinds(cursor: MarktCursor): AsyncGenerator<readonly MarktRij[], MarktCursor> {
    const tot = await this.cursor();
    for (let xid = cursor, id = 0; ; ) {
      const found = await rows<Row>(
        this.dataSource.manager,
        `SELECT ${KOLOMMEN} FROM vacature
         WHERE (gewijzigd_xid, id) > ($1::text::xid8, $2::bigint) AND gewijzigd_xid >= $1::text::xid8
           AND gewijzigd_xid < $3::text::xid8
         ORDER BY gewijzigd_xid, id LIMIT $4`,
        [xid, id, tot, BLAD],
      );
      if (found.length > 0) yield found.map(marktRij);
      const last = found.at(-1);
      if (last === undefined || found.length < BLAD) return tot;
      xid = last.xid;
      id = Number(last.id);
    }
  }

  /** Versions with which the live vacancies were read, with their counts. */
  async versies(): Promise<readonly (MarktVersies & { readonly aantal: number })[]> {
    const found = await rows<{ engine: string; lexicon: string; aantal: string }>(
      this.dataSource.manager,
      `SELECT engine_versie AS engine, lexicon_versie AS lexicon, count(*) AS aantal
       FROM vacature WHERE status = 'live' GROUP BY 1, 2 ORDER BY 3 DESC`,
    );
    return found.map((row) => ({ ...row, aantal: Number(row.aantal) }));
  }
}

function marktRij(row: Row): MarktRij {
  const { landen, provincies, plaatsen } = row;
  return {
    id: Number(row.id),
    status: row.status,
    kenmerken: row.kenmerken,
    filters: {
      landen,
      provincies,
      plaatsen,
      eerstGezien: row.eerst_gezien,
      opgeslagenOp: row.opgeslagen_op,
    },
  };
}
