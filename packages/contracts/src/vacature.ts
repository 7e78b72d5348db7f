import { opleidingSchema } from '@passend/domain';
import { z } from 'zod';
import { beroepNaamSchema } from './beroep.js';
import { bladSchema, facetSchema, meervoud } from './gedeeld.js';
import { waargenomenSchema } from './herkomst.js';
import { vacatureKernSchema } from './vacature-kern.js';

/** `GET /api/vacatures`: typed search over every live vacancy. */
export const vacatureVraagSchema = bladSchema.extend({
  q: z.string().trim().max(200).default(''),
  land: meervoud(z.string().length(2)),
  provincie: meervoud(z.string().max(60)),
  plaats: meervoud(z.string().max(80)),
  /** Place name and radius in km: within that distance of the place. */
  rond: z.string().max(80).optional(),
  straalKm: z.coerce.number().positive().max(400).optional(),
  urenMin: z.coerce.number().min(0).max(60).optional(),
  urenMax: z.coerce.number().min(0).max(60).optional(),
  sorteer: z.enum(['relevantie', 'nieuwste']).default('relevantie'),
});
export type VacatureVraag = z.infer<typeof vacatureVraagSchema>;

export const vacatureRijSchema = vacatureKernSchema.extend({
  id: z.string(),
  /** First words of the text. */
  fragment: z.string(),
});
export type VacatureRij = z.infer<typeof vacatureRijSchema>;

export const vacatureLijstSchema = z.object({
  totaal: z.number().int(),
  rijen: z.array(vacatureRijSchema),
  facetten: z.object({ land: facetSchema, provincie: facetSchema, plaats: facetSchema }),
  /** True when the first search engine was down and the second one answered. */
  gedegradeerd: z.boolean(),
});
export type VacatureLijst = z.infer<typeof vacatureLijstSchema>;

/** `GET /api/vacatures/:id` */
export const vacatureDetailSchema = vacatureRijSchema.omit({ fragment: true }).extend({
  tekst: z.string(),
  url: z.string().nullable(),
  opleiding: opleidingSchema.nullable(),
  /** The occupation that was read from the title; null when it was not recognised. */
  beroep: beroepNaamSchema.nullable(),
  live: z.boolean(),
  waargenomen: waargenomenSchema,
});
export type VacatureDetail = z.infer<typeof vacatureDetailSchema>;
