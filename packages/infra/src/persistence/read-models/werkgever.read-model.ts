import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const regelSchema = z.object({
  werknemerId: z.uuid(),
  naam: z.string(),
  eersteZiektedag: z.string(),
  coach: z.string(),
  /** When each vacancy was first judged for this employee. */
  momenten: z.array(z.coerce.date()),
});

/** One employee as his employer may see him. */
export type Werkgeverregel = z.infer<typeof regelSchema>;

/** The rule `geldtOp` of the domain, for a relation in SQL: both its days count. */
const GELDT = (relatie: string) =>
  `coalesce(${relatie}.van, '-infinity') <= $2::date AND coalesce(${relatie}.tot, 'infinity') >= $2::date`;

const PROJECTIE = `
  SELECT w.id AS "werknemerId", w.naam, w.eerste_ziektedag::text AS "eersteZiektedag",
         coalesce(c.naam, '') AS coach, coalesce(m.momenten, '[]') AS momenten
    FROM werknemer w
    LEFT JOIN LATERAL (
      SELECT g.naam FROM relatie k JOIN gebruiker g ON g.id = k.gebruiker_id
       WHERE k.werknemer_id = w.id AND k.soort = 'coach' AND ${GELDT('k')} ORDER BY g.naam LIMIT 1
    ) c ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(eerste) AS momenten FROM (
        SELECT min(op) AS eerste FROM beoordeling
         WHERE werknemer_id = w.id AND beoordeling IS NOT NULL GROUP BY vacature_id
      ) per_vacature
    ) m ON true`;

const OVERZICHT = `${PROJECTIE}
   WHERE EXISTS (
     SELECT FROM relatie r
      WHERE r.werknemer_id = w.id AND r.gebruiker_id = $1 AND r.soort = 'werkgever_contact'
        AND ${GELDT('r')})
   ORDER BY w.naam`;

const EEN_WERKNEMER = `${PROJECTIE} WHERE w.id = $1`;

/**
 * The employer's projection: its own query over names, dates and counts. It touches no column that
 * can hold anything about health. The manager comes from `inBureau`.
 */
export class WerkgeverLeesmodel {
  constructor(private readonly manager: EntityManager) {}

  /** The employees that this contact person has to do with on a day. */
  async vanContact(gebruikerId: string, vandaag: string): Promise<readonly Werkgeverregel[]> {
    return z.array(regelSchema).parse(await this.manager.query(OVERZICHT, [gebruikerId, vandaag]));
  }

  /** The same of one employee, whoever his contact persons are; null when he is not there. */
  async vanWerknemer(werknemerId: string, vandaag: string): Promise<Werkgeverregel | null> {
    const rijen = await this.manager.query(EEN_WERKNEMER, [werknemerId, vandaag]);
    return z.array(regelSchema).parse(rijen)[0] ?? null;
  }
}
