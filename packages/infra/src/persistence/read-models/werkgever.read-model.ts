import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const regelSchema = z.object({
  /** For the log of looks; never part of an answer. */
  werknemerId: z.uuid(),
  naam: z.string(),
  eersteZiektedag: z.string(),
  coach: z.string(),
  /** When each vacancy was first judged for this employee. */
  momenten: z.array(z.coerce.date()),
});

/** One employee as his employer may see him. */
export type Werkgeverregel = z.infer<typeof regelSchema>;

const OVERZICHT = `
  SELECT w.id AS "werknemerId", w.naam, w.eerste_ziektedag::text AS "eersteZiektedag",
         coalesce(c.naam, '') AS coach, coalesce(m.momenten, '[]') AS momenten
    FROM relatie r
    JOIN werknemer w ON w.id = r.werknemer_id
    LEFT JOIN LATERAL (
      SELECT g.naam FROM relatie k JOIN gebruiker g ON g.id = k.gebruiker_id
       WHERE k.werknemer_id = w.id AND k.soort = 'coach' ORDER BY g.naam LIMIT 1
    ) c ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(eerste) AS momenten FROM (
        SELECT min(op) AS eerste FROM beoordeling
         WHERE werknemer_id = w.id AND beoordeling IS NOT NULL GROUP BY vacature_id
      ) per_vacature
    ) m ON true
   WHERE r.gebruiker_id = $1 AND r.soort = 'werkgever_contact'
   ORDER BY w.naam`;

/**
 * The employer's projection: its own query over names, dates and counts. It touches no column that
 * can hold anything about health. The manager comes from `inBureau`.
 */
export class WerkgeverLeesmodel {
  constructor(private readonly manager: EntityManager) {}

  /** The employees that this contact person has to do with. */
  async vanContact(gebruikerId: string): Promise<readonly Werkgeverregel[]> {
    return z.array(regelSchema).parse(await this.manager.query(OVERZICHT, [gebruikerId]));
  }
}
