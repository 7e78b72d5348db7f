import { uitkomstSchema, VERVOERMIDDELEN } from '@passend/domain';
import { z } from 'zod';
import { matchVraagSchema } from './match.js';

/** `GET /api/werknemers/:id/matches/kaart`: the filters of the ranking, without its pages. */
export const kaartVraagSchema = matchVraagSchema.omit({ vanaf: true, aantal: true });
export type KaartVraag = z.infer<typeof kaartVraagSchema>;

const middelSchema = z.enum(VERVOERMIDDELEN);
const puntVorm = { lat: z.number(), lon: z.number() };

export const kaartPlaatsSchema = z.object({
  id: z.number().int(),
  naam: z.string(),
  provincie: z.string(),
  /** What the filter `plaats` of the ranking takes to mean this place and no other. */
  zoek: z.string(),
  ...puntVorm,
  aantal: z.number().int(),
  /** Vacancies by outcome. */
  aantallen: z.record(uitkomstSchema, z.number().int()),
  /** The best outcome that any of them has. */
  beste: uitkomstSchema,
  /** Straight line from the middle of the home town; null when the home is not known. */
  afstandKm: z.number().nullable(),
  /** Estimated trip in minutes, in each way to travel. */
  minuten: z.partialRecord(middelSchema, z.number().int()),
});
export type KaartPlaats = z.infer<typeof kaartPlaatsSchema>;

const wegSchema = z.object({
  middel: middelSchema,
  /** What stands in the way of it; null when nothing does. */
  belet: z.enum(['grens', 'rijbewijs']).nullable(),
  /** Longest trip in minutes that the document allows; null without such a limit. */
  langste: z.number().int().nullable(),
  /** Radius of each travel ring in kilometres, the smallest first. */
  ringen: z.array(z.object({ minuten: z.number().int(), km: z.number() })),
});
export type KaartWeg = z.infer<typeof wegSchema>;

/** Suitable vacancies by town, seen from the town where the client lives; it never holds an address. */
export const kaartSchema = z.object({
  /** The town alone; null when it is not known, or when several have the name. */
  thuis: z.object({ naam: z.string(), ...puntVorm }).nullable(),
  wegen: z.array(wegSchema),
  /** The nearest first. */
  plaatsen: z.array(kaartPlaatsSchema),
  /** Towns with the fewest vacancies that are left out, because there are too many to read. */
  weggelaten: z.number().int(),
  /** Vacancies in all, each once. */
  totaal: z.number().int(),
  /** All work is done at home. */
  thuiswerk: z.number().int(),
  zonderPlaats: z.number().int(),
});
export type Kaart = z.infer<typeof kaartSchema>;

/** `GET /api/mijn/kaart`: the vacancies that the coach marked as geschikt, and that are still live. */
export const mijnKaartSchema = kaartSchema.extend({
  plaatsen: z.array(
    kaartPlaatsSchema.extend({
      vacatures: z.array(
        z.object({
          vacatureId: z.string(),
          titel: z.string(),
          werkgever: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type MijnKaart = z.infer<typeof mijnKaartSchema>;
