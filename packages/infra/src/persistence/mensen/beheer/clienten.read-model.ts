import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const rijSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  werkgeverId: z.uuid(),
  werkgeverNaam: z.string(),
  coachId: z.uuid().nullable(),
  coachNaam: z.string().nullable(),
  eindeOp: z.string().nullable(),
  vraagtAndereCoach: z.boolean(),
});

/** A client as the list of who guides whom has him: names, and nothing of his file. */
export type ClientOpLijst = z.infer<typeof rijSchema>;

/** $1: a day; $2: a coach, or null for everybody; $3: the last day on which his relation may begin. */
const LIJST = `
  SELECT w.id, w.naam, w.werkgever_id AS "werkgeverId", g.naam AS "werkgeverNaam",
         k.gebruiker_id AS "coachId", c.naam AS "coachNaam",
         CASE WHEN e.reden IS NULL THEN NULL ELSE e.datum::text END AS "eindeOp",
         coalesce(wissel.soort = 'coachwissel_gevraagd', false) AS "vraagtAndereCoach"
    FROM werknemer w
    JOIN werkgever g ON g.id = w.werkgever_id
    LEFT JOIN LATERAL (
      SELECT r.gebruiker_id FROM relatie r
       WHERE r.werknemer_id = w.id AND r.soort = 'coach'
         AND coalesce(r.van, '-infinity') <= $1::date AND coalesce(r.tot, 'infinity') >= $1::date
       LIMIT 1
    ) k ON true
    LEFT JOIN gebruiker c ON c.id = k.gebruiker_id
    LEFT JOIN LATERAL (
      SELECT datum, reden FROM trajecteinde
       WHERE werknemer_id = w.id ORDER BY volgnummer DESC LIMIT 1
    ) e ON true
    LEFT JOIN LATERAL (
      SELECT b.soort FROM beheerlog b
       WHERE b.werknemer_id = w.id
         AND b.soort IN ('coachwissel_gevraagd', 'coachwissel_afgehandeld', 'client_overgedragen')
       ORDER BY b.volgnummer DESC LIMIT 1
    ) wissel ON true
   WHERE $2::uuid IS NULL OR EXISTS (
     SELECT FROM relatie r
      WHERE r.werknemer_id = w.id AND r.gebruiker_id = $2 AND r.soort = 'coach'
        AND coalesce(r.van, '-infinity') <= $3::date
        AND coalesce(r.tot, 'infinity') >= $1::date
        AND coalesce(r.tot, 'infinity') >= coalesce(r.van, '-infinity'))
   ORDER BY w.naam, w.id`;

/** $1: a day. A coach from a later day on counts already. */
const AANTALLEN = `
  SELECT r.gebruiker_id AS id, count(DISTINCT r.werknemer_id)::int AS n
    FROM relatie r
    LEFT JOIN LATERAL (
      SELECT reden FROM trajecteinde
       WHERE werknemer_id = r.werknemer_id ORDER BY volgnummer DESC LIMIT 1
    ) e ON true
   WHERE r.soort = 'coach' AND e.reden IS NULL
     AND coalesce(r.tot, 'infinity') >= $1::date
     AND coalesce(r.tot, 'infinity') >= coalesce(r.van, '-infinity')
   GROUP BY r.gebruiker_id`;

/** Who guides whom: names only, so that it can be shown to who may not open a file. */
export class ClientenLeesmodel {
  constructor(private readonly manager: EntityManager) {}

  /** Everybody. */
  alle(dag: string): Promise<readonly ClientOpLijst[]> {
    return this.lees(dag, null, dag);
  }

  /** The clients of a coach on a day: not yet those who come to him later. */
  vanCoach(coachId: string, dag: string): Promise<readonly ClientOpLijst[]> {
    return this.lees(dag, coachId, dag);
  }

  /** The clients of a coach on a day or later: who is left without one when he goes. */
  nogVanCoach(coachId: string, dag: string): Promise<readonly ClientOpLijst[]> {
    return this.lees(dag, coachId, 'infinity');
  }

  /** How many clients under way each coach has on a day or later. */
  async aantalPerCoach(dag: string): Promise<ReadonlyMap<string, number>> {
    const rijen = await this.manager.query<{ id: string; n: number }[]>(AANTALLEN, [dag]);
    return new Map(rijen.map(({ id, n }) => [id, n]));
  }

  private async lees(dag: string, coachId: string | null, totBegin: string) {
    return z.array(rijSchema).parse(await this.manager.query(LIJST, [dag, coachId, totBegin]));
  }
}
