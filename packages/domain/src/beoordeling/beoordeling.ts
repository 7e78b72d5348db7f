import { z } from 'zod';

/** What a coach decides about one vacancy for one client. The engine advises; a person decides. */
export const BEOORDELINGEN = ['geschikt', 'bespreken', 'niet_geschikt'] as const;
export const beoordelingSchema = z.enum(BEOORDELINGEN);
export type Beoordeling = z.infer<typeof beoordelingSchema>;

export const beoordelingInvoerSchema = z.strictObject({
  beoordeling: beoordelingSchema,
  /** Why, in the coach's own words; kept with the decision. */
  reden: z.string().trim().min(1, 'Vul een reden in.').max(2000),
});
export type BeoordelingInvoer = z.infer<typeof beoordelingInvoerSchema>;
