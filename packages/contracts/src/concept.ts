import { z } from 'zod';

/** Which form of which thing: `bericht`, `afloop.<id>`, `oordeel.geschikt.<vacature>`. */
export const conceptplekSchema = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z_]{1,20}(?:\.[\w-]{1,40}){0,2}$/u);

/** Fields of a form by name; the form decides what they are. */
const inhoudSchema = z
  .record(z.string().max(60), z.string().max(8_000))
  .refine((velden) => Object.keys(velden).length <= 40, 'Dit formulier is te groot.');

/** `PUT /api/werknemers/:id/concepten/:plek`. */
export const conceptInvoerSchema = z.strictObject({
  /** The version that was read, 0 for none; another one by now is a 409. */
  versie: z.int().min(0).max(1_000_000_000),
  inhoud: inhoudSchema,
});
export type ConceptInvoer = z.infer<typeof conceptInvoerSchema>;

/** What somebody has typed and not sent yet; null when there is nothing. */
export const conceptSchema = z.object({
  concept: z
    .object({ versie: z.int(), op: z.iso.datetime(), inhoud: z.record(z.string(), z.string()) })
    .nullable(),
});
export type Concept = z.infer<typeof conceptSchema>;

/** What was kept, and when. */
export const conceptBewaardSchema = z.object({ versie: z.int(), op: z.iso.datetime() });
export type ConceptBewaard = z.infer<typeof conceptBewaardSchema>;
