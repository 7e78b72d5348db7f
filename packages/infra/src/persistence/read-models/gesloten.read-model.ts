import { vacatureKenmerkenSchema } from '@passend/matching';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const rijSchema = z.object({
  id: z.string(),
  titel: z.string(),
  werkgever: z.string(),
  plaats: z.string().nullable(),
  kenmerken: z.unknown(),
  geslotenOp: z.date(),
});

/** A vacancy that closed, with what scoring needs of it. */
export interface GeslotenVacature {
  readonly id: string;
  readonly titel: string;
  readonly werkgever: string;
  readonly plaats: string | null;
  readonly kenmerken: z.infer<typeof vacatureKenmerkenSchema>;
  readonly geslotenOp: Date;
}

/** Vacancies that are no longer there: whoever had them may have such work again. */
export class GeslotenLeesmodel {
  constructor(private readonly bron: Pick<EntityManager, 'query'>) {}

  /**
   * Those that closed last, in some provinces, with an employer's name. What was taken out on request
   * is left out, and so is a row whose features have another form than the engine knows.
   */
  async sinds(
    sinds: Date,
    provincies: readonly string[],
    aantal: number,
  ): Promise<readonly GeslotenVacature[]> {
    const gevonden: unknown = await this.bron.query(
      `SELECT id::text AS id, titel, werkgever, plaatsen[1] AS plaats, kenmerken,
              gesloten_op AS "geslotenOp"
         FROM vacature
        WHERE status = 'gesloten' AND gesloten_op > $1 AND weghaling_id IS NULL
          AND werkgever IS NOT NULL AND provincies && $2
        ORDER BY gesloten_op DESC LIMIT $3`,
      [sinds, provincies, aantal],
    );
    return z
      .array(rijSchema)
      .parse(gevonden)
      .flatMap((rij) => {
        const kenmerken = vacatureKenmerkenSchema.safeParse(rij.kenmerken);
        return kenmerken.success ? [{ ...rij, kenmerken: kenmerken.data }] : [];
      });
  }
}
