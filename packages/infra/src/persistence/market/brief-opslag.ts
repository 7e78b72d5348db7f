import type { MislukteTaken, Taakbesluit, Taakreden } from '@passend/contracts';
import { mislukteTaakSchema, taakredenSchema } from '@passend/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { VERNIEUW } from './brief-sql.js';
import { rows } from './sql.js';

/** A job that failed for the last time. */
export interface DodeBrief {
  readonly wachtrij: string;
  readonly taak: string;
  readonly jobId: string;
  readonly payload: Readonly<Record<string, number>>;
  readonly reden: Taakreden;
  /** Kind of error, never its text: that may quote a source. */
  readonly fout: string;
  readonly pogingen: number;
}

/** One letter, or all that are open with one reason. */
export type Briefkeuze = { readonly id: string } | { readonly reden: Taakreden };

/** Work to post again. */
export interface TePlaatsen {
  readonly id: number;
  readonly taak: string;
  readonly payload: Readonly<Record<string, number>>;
  /** How often it failed: makes the id of the job unique. */
  readonly keer: number;
}

const MAX_GETOOND = 100;

const redenenSchema = z.array(z.object({ reden: taakredenSchema, aantal: z.number() }));

/** Dead letters: work that failed for good, until a person has decided about it. */
export class BriefOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a dead letter; other failures of the same work are counted in it. */
  async bewaar(brief: DodeBrief): Promise<void> {
    const { wachtrij, taak, jobId, payload, fout, reden, pogingen } = brief;
    await this.dataSource.query(
      `WITH f AS (
         SELECT id, bron_id FROM fetch_state WHERE id = ($4::jsonb ->> 'fetchId')::bigint
         UNION ALL
         SELECT f.id, f.bron_id FROM antwoord a JOIN fetch_state f ON f.id = a.fetch_id
         WHERE a.id = ($4::jsonb ->> 'antwoordId')::bigint LIMIT 1)
       INSERT INTO dode_brief AS d
         (wachtrij, taak, job_id, payload, fout, reden, pogingen, bron_id, sleutel)
       VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT bron_id FROM f),
         $2 || ' ' || coalesce((SELECT 'adres ' || id FROM f), $4::jsonb::text))
       ON CONFLICT (sleutel) DO UPDATE SET ${VERNIEUW}`,
      [wachtrij, taak, jobId, JSON.stringify(payload), fout, reden, pogingen],
    );
  }

  /** What nobody has decided about yet, newest first, and how many there are of each reason. */
  async open(reden?: Taakreden): Promise<MislukteTaken> {
    const taken = await rows<unknown>(
      this.dataSource.manager,
      `SELECT d.id::text AS id, d.taak, d.reden, d.fout AS code, d.keer,
         to_json(d.eerst_op AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "eerstOp",
         to_json(d.op AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS op,
         CASE WHEN b.id IS NOT NULL
           THEN jsonb_build_object('id', b.id::text, 'naam', b.naam) END AS bron
       FROM dode_brief d LEFT JOIN bron b ON b.id = d.bron_id
       WHERE d.opgelost_op IS NULL AND ($1::text IS NULL OR d.reden = $1)
       ORDER BY d.op DESC, d.id DESC LIMIT ${MAX_GETOOND}`,
      [reden ?? null],
    );
    const redenen = await rows<unknown>(
      this.dataSource.manager,
      `SELECT reden, count(*)::integer AS aantal FROM dode_brief WHERE opgelost_op IS NULL
       GROUP BY reden ORDER BY aantal DESC, reden`,
    );
    return {
      taken: z.array(mislukteTaakSchema).parse(taken),
      redenen: redenenSchema.parse(redenen),
    };
  }

  /**
   * Carries out what a person decided.
   * @returns how many open letters it was about; 0 when another one was first
   */
  async besluit(besluit: Taakbesluit, keuze: Briefkeuze): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const gekozen = await rows<{ id: string; bron_id: number | null }>(
        manager,
        `UPDATE dode_brief SET opgelost_op = now(), uitkomst = $1
         WHERE opgelost_op IS NULL AND (id = $2::bigint OR reden = $3) RETURNING id, bron_id`,
        [besluit, 'id' in keuze ? keuze.id : null, 'reden' in keuze ? keuze.reden : null],
      );
      if (besluit === 'opnieuw') await zetOpnieuwUit(manager, gekozen);
      return gekozen.length;
    });
  }

  /** Letters whose job the planner still has to post. */
  async tePlaatsen(): Promise<readonly TePlaatsen[]> {
    const found = await rows<Omit<TePlaatsen, 'id'> & { readonly id: string }>(
      this.dataSource.manager,
      'SELECT id, taak, payload, keer FROM dode_brief WHERE te_plaatsen ORDER BY id LIMIT 100',
    );
    return found.map((brief) => ({ ...brief, id: Number(brief.id) }));
  }

  /** Their jobs are in the queue. */
  async geplaatst(brieven: readonly TePlaatsen[]): Promise<void> {
    await this.dataSource.query(
      'UPDATE dode_brief SET te_plaatsen = false WHERE id = ANY($1::bigint[])',
      [brieven.map(({ id }) => id)],
    );
  }
}

/**
 * The tables say what has to be done, so that is where trying again begins: a source is read in full
 * at once, what a person asked for waits again, a row for the index is taken up again. All but a
 * source and a row is posted by the planner.
 */
async function zetOpnieuwUit(
  manager: EntityManager,
  brieven: readonly { readonly id: string; readonly bron_id: number | null }[],
): Promise<void> {
  const ids = brieven.map(({ id }) => id);
  const bronnen = brieven.flatMap(({ bron_id }) => bron_id ?? []);
  await manager.query(
    `UPDATE fetch_state SET etag = NULL, last_modified = NULL, body_hash = NULL,
       volgende_op = CASE WHEN soort = 'ingang' THEN now() ELSE volgende_op END
     WHERE bron_id = ANY($1::integer[]) AND soort IN ('ingang', 'lijst', 'sitemap')`,
    [bronnen],
  );
  await manager.query(
    `UPDATE bronproef SET status = 'wacht' WHERE status = 'mislukt' AND id IN (
       SELECT (payload ->> 'proefId')::bigint FROM dode_brief WHERE id = ANY($1::bigint[]))`,
    [ids],
  );
  await manager.query(
    `UPDATE losse_vraag SET status = 'wacht', reden = NULL, citaat = NULL, tekst = NULL
     WHERE status = 'mislukt' AND id IN (
       SELECT (payload ->> 'vraagId')::bigint FROM dode_brief WHERE id = ANY($1::bigint[]))`,
    [ids],
  );
  await manager.query(
    `UPDATE outbox SET dood = false, pogingen = 0, fout = NULL, volgende_op = now()
     WHERE dood AND vacature_id IN (
       SELECT (payload ->> 'vacatureId')::bigint FROM dode_brief WHERE id = ANY($1::bigint[]))`,
    [ids],
  );
  await manager.query(
    `UPDATE dode_brief SET te_plaatsen = true WHERE id = ANY($1::bigint[])
       AND (payload = '{}' OR payload ?| ARRAY['proefId', 'vraagId']) AND reden <> 'onuitvoerbaar'`,
    [ids],
  );
}
