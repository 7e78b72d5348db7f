import { z } from 'zod';
import { itemSlugSchema } from '../fml/item-slug.js';

/** What a coach decides about one vacancy for one client. The engine advises; a person decides. */
export const BEOORDELINGEN = ['geschikt', 'bespreken', 'niet_geschikt'] as const;
export const beoordelingSchema = z.enum(BEOORDELINGEN);
export type Beoordeling = z.infer<typeof beoordelingSchema>;

/** Why a load near a limit can be borne in this case; the FML asks for it in words. */
export const motiveringSchema = z.strictObject({
  item: itemSlugSchema,
  tekst: z.string().trim().min(1, 'Schrijf op waarom dit kan.').max(2000),
});
export type Motivering = z.infer<typeof motiveringSchema>;

export const beoordelingInvoerSchema = z.strictObject({
  beoordeling: beoordelingSchema,
  /** Why, in the coach's own words; kept with the decision. */
  reden: z.string().trim().min(1, 'Vul een reden in.').max(2000),
  /** About items that are a possible excess; may be left out. */
  motiveringen: z.array(motiveringSchema).max(80).optional(),
});
export type BeoordelingInvoer = z.infer<typeof beoordelingInvoerSchema>;
