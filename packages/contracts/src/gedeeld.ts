import { z } from 'zod';

/** Refusal as RFC 9457 problem details; never holds the offending value. */
export const probleemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  fouten: z.array(z.object({ pad: z.string(), melding: z.string() })).optional(),
});
export type Probleem = z.infer<typeof probleemSchema>;

/** Place in a list; the whole list is never sent at once. */
export const bladSchema = z.strictObject({
  vanaf: z.coerce.number().int().min(0).max(2_000_000).default(0),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

/** A query parameter that may be repeated (`?a=x&a=y`) or given once. */
export function meervoud<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (waarde) => (waarde === undefined || Array.isArray(waarde) ? waarde : [waarde]),
    z.array(schema).max(50).optional(),
  );
}

/** A query parameter that is true only when it says `true`. */
export const vlagSchema = z
  .enum(['true', 'false'])
  .optional()
  .transform((tekst) => tekst === 'true');

/** Everything that decided a result beside the person and the vacancy. */
export const versiesSchema = z.object({
  engine: z.string(),
  lexicon: z.string(),
  /** The table of places, with the postcode file in use when there is one. */
  plaatsen: z.string(),
  /** Hash of the imported file of occupations; null for the built-in table alone. */
  beroepen: z.string().nullable(),
});

export const facetSchema = z
  .array(z.object({ waarde: z.string(), aantal: z.number().int() }))
  .readonly();
export type Facet = z.infer<typeof facetSchema>;
