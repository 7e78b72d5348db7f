import { z } from 'zod';

/** One measured week; numbers only, so that it can go into a dossier. */
export const marktweekSchema = z.object({
  maandag: z.string(),
  overwogen: z.number().int(),
  past: z.number().int(),
  mogelijk: z.number().int(),
  afgevallen: z.number().int(),
  /** In sight and first seen in the seven days before. */
  nieuw: z.number().int(),
  gemetenOp: z.iso.datetime(),
  versies: z.object({ engine: z.string(), lexicon: z.string() }),
});
export type Marktweek = z.infer<typeof marktweekSchema>;

/** `GET /api/werknemers/:id/marktbewijs`: the market for one client, week by week. */
export const marktbewijsSchema = z.object({ weken: z.array(marktweekSchema) });
export type Marktbewijs = z.infer<typeof marktbewijsSchema>;
