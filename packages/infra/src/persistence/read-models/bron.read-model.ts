import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { GEZONDHEDEN } from '../market/entities/index.js';

const runSchema = z.object({
  op: z.iso.datetime({ offset: true }),
  gelukt: z.boolean(),
  gelezen: z.number(),
  nieuw: z.number(),
  gewijzigd: z.number(),
  gesloten: z.number(),
  fouten: z.number(),
});

const bronSchema = z.object({
  id: z.string(),
  naam: z.string(),
  type: z.string(),
  url: z.string(),
  gepauzeerd: z.boolean(),
  gezondheid: z.enum(GEZONDHEDEN),
  gezondheidReden: z.string().nullable(),
  laatsteRun: runSchema.nullable(),
  liveVacatures: z.number(),
});

/** A source with its last finished run and the live vacancies that were seen there. */
export type BronOverzicht = z.infer<typeof bronSchema>;

const OVERZICHT = `
  SELECT b.id::text AS id, b.naam, b.type, b.url, b.gepauzeerd, b.gezondheid,
         b.gezondheid_reden AS "gezondheidReden", r.run AS "laatsteRun",
         coalesce(w.aantal, 0)::int AS "liveVacatures"
    FROM bron b
    LEFT JOIN LATERAL (
      SELECT json_build_object(
               'op', to_json(klaar_op AT TIME ZONE 'UTC')#>>'{}' || 'Z',
               'gelukt', status = 'gelukt', 'gelezen', gelezen,
               'nieuw', nieuw, 'gewijzigd', gewijzigd, 'gesloten', gesloten, 'fouten', fouten) AS run
        FROM bronrun WHERE bron_id = b.id AND klaar_op IS NOT NULL ORDER BY id DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT count(DISTINCT vacature_id) AS aantal
        FROM waarneming WHERE bron_id = b.id AND status = 'live'
    ) w ON true
   WHERE $1::integer IS NULL OR b.id = $1::integer
   ORDER BY b.naam, b.id`;

/** Sources as the administrator reads them. */
export class BronLeesmodel {
  constructor(private readonly bron: DataSource) {}

  /** One source, or null. */
  async vind(id: number): Promise<BronOverzicht | null> {
    const [bron = null] = z.array(bronSchema).parse(await this.bron.query(OVERZICHT, [id]));
    return bron;
  }

  /** Every source, by name. */
  async alle(): Promise<readonly BronOverzicht[]> {
    return z.array(bronSchema).parse(await this.bron.query(OVERZICHT, [null]));
  }
}
