import type { Momentopname, ZoalsOp } from '@passend/contracts';
import { type PlainDate, vacatureSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { vindplaatsVan } from './vindplaats.js';

const rijSchema = z.object({
  id: z.string(),
  vacatureId: z.string(),
  bron: z.string(),
  rang: z.number(),
  type: z.string(),
  gezienOp: z.date(),
  laatstOp: z.date(),
  laatstHoe: z.string(),
  keren: z.number(),
  sha256: z.string(),
  momenten: z.array(z.date()),
  wijzen: z.array(z.string()),
  vastgehouden: z.boolean(),
  inhoud: vacatureSchema,
});

const KOLOMMEN = `
  m.id::text AS id, w.vacature_id::text AS "vacatureId", b.naam AS bron, b.rang, b.type,
  m.gezien_op AS "gezienOp", m.laatst_op AS "laatstOp", m.laatst_hoe AS "laatstHoe", m.keren, m.sha256,
  m.momenten, m.wijzen, m.vastgehouden_op IS NOT NULL AS vastgehouden, m.inhoud`;
const TABELLEN = `momentopname m JOIN waarneming w ON w.id = m.waarneming_id
  JOIN vacature v ON v.id = w.vacature_id JOIN bron b ON b.id = w.bron_id`;
/** The end of a day in the Netherlands, also when that day has 23 or 25 hours. */
const EIND = "(($2::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')";
const BEGIN = "($2::date::timestamp AT TIME ZONE 'Europe/Amsterdam')";

/** What vacancies looked like at earlier moments. */
export class MomentLeesmodel {
  /** @param bron the data source; inside a transaction its manager */
  constructor(private readonly bron: Pick<EntityManager, 'query'>) {}

  /** One snapshot of a vacancy; null when there is none, or it was taken out on request. */
  vind(vacatureId: string, id: string): Promise<Momentopname | null> {
    return this.een(
      `WHERE m.id = $2::bigint AND w.vacature_id = $1::bigint AND v.weghaling_id IS NULL`,
      [vacatureId, id],
    );
  }

  /** A snapshot that a decision rests on, also when its vacancy was taken out since. */
  vastgehouden(vacatureId: string, id: string): Promise<Momentopname | null> {
    return this.een(
      `WHERE m.id = $2::bigint AND w.vacature_id = $1::bigint AND m.vastgehouden_op IS NOT NULL`,
      [vacatureId, id],
    );
  }

  /**
   * What a vacancy looked like on a day in the Netherlands: the form that was found on that day, of the
   * best source that had it; else the last that was known by then.
   * @returns null when the vacancy was not known yet, or was taken out on request
   */
  async zoalsOp(vacatureId: string, datum: PlainDate): Promise<ZoalsOp | null> {
    const momentopname = await this.een(
      `CROSS JOIN LATERAL (
         SELECT EXISTS (SELECT FROM unnest(m.momenten || m.laatst_op) AS o (op)
                        WHERE o.op >= ${BEGIN} AND o.op < ${EIND}) AS gezien) AS die_dag
       WHERE w.vacature_id = $1::bigint AND v.weghaling_id IS NULL AND m.gezien_op < ${EIND}
       ORDER BY die_dag.gezien DESC, CASE WHEN die_dag.gezien THEN b.rang END, m.gezien_op DESC, m.id DESC
       LIMIT 1`,
      [vacatureId, datum],
    );
    if (momentopname === null) return null;
    const dag = dagMomenten(momentopname);
    return {
      datum,
      stand: dag.has(datum) ? 'gezien' : 'ervoor',
      gesloten: await this.wasGesloten(vacatureId, datum),
      momentopname,
    };
  }

  /** Whether every sighting that there was had been closed by the end of a day. */
  private async wasGesloten(vacatureId: string, datum: PlainDate): Promise<boolean> {
    const gevonden: unknown = await this.bron.query(
      `SELECT bool_and(CASE
           WHEN laatste.soort IS NOT NULL THEN laatste.soort = 'gesloten'
           -- Closed before closings were written down.
           ELSE w.status = 'gesloten' AND w.laatst_gecontroleerd < ${EIND}
             AND NOT EXISTS (SELECT FROM waarneming_gebeurtenis g WHERE g.waarneming_id = w.id) END)
         AS gesloten
       FROM waarneming w LEFT JOIN LATERAL (
         SELECT g.soort FROM waarneming_gebeurtenis g
         WHERE g.waarneming_id = w.id AND g.op < ${EIND} ORDER BY g.id DESC LIMIT 1) AS laatste ON true
       WHERE w.vacature_id = $1::bigint AND w.eerst_gezien < ${EIND}`,
      [vacatureId, datum],
    );
    const [rij] = z.array(z.object({ gesloten: z.boolean().nullable() })).parse(gevonden);
    return rij?.gesloten === true;
  }

  private async een(waar: string, waarden: readonly string[]): Promise<Momentopname | null> {
    const gevonden: unknown = await this.bron.query(`SELECT ${KOLOMMEN} FROM ${TABELLEN} ${waar}`, [
      ...waarden,
    ]);
    const [rij] = z.array(rijSchema).parse(gevonden);
    return rij === undefined ? null : toon(rij);
  }
}

function toon({
  rang,
  type,
  momenten,
  wijzen,
  gezienOp,
  laatstOp,
  ...rij
}: z.infer<typeof rijSchema>) {
  return {
    ...rij,
    herkomst: vindplaatsVan({ rang, type }),
    gezienOp: gezienOp.toISOString(),
    laatstOp: laatstOp.toISOString(),
    momenten: momenten.map((op, nr) => ({ op: op.toISOString(), hoe: wijzen[nr] ?? '' })),
  };
}

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

function dagMomenten({ momenten, laatstOp }: Momentopname): ReadonlySet<string> {
  return new Set([...momenten.map(({ op }) => op), laatstOp].map((op) => DAG.format(new Date(op))));
}
