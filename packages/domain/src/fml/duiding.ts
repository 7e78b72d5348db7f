import { z } from 'zod';
import { hardheidSchema } from './hardheid.js';
import { itemSlugSchema } from './item-slug.js';
import { maatSchema } from './maat.js';

/** Where a passage of a document stands. */
export const passageplekSchema = z.union([
  itemSlugSchema,
  z.literal('document'),
  z.literal('niet_herkend'),
]);
export type Passageplek = z.infer<typeof passageplekSchema>;

const redenSchema = z.string().trim().min(1, 'Vul een reden in.').max(2000);
const passage = { plek: passageplekSchema, tekst: z.string().min(1).max(5000) };

/**
 * How a coach reads one thing of a document, with his reason. A passage is known by its own words, so
 * that a reading never slips to another passage. The document itself is never changed.
 */
export const duidingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('geen_gevolg'), ...passage, reden: redenSchema }),
  z.strictObject({
    soort: z.literal('grens'),
    ...passage,
    item: itemSlugSchema,
    niveau: z.number().int().min(0).max(9).nullable().default(null),
    limiet: maatSchema.strict().nullable().default(null),
    piek: maatSchema.strict().nullable().default(null),
    reden: redenSchema,
  }),
  z.strictObject({
    soort: z.literal('hardheid'),
    item: itemSlugSchema,
    hardheid: hardheidSchema,
    reden: redenSchema,
  }),
]);
export type Duiding = z.infer<typeof duidingSchema>;

/** What a reading is about; of two about the same the later one counts. */
export function duidingSleutel(
  over: Pick<Extract<Duiding, { soort: 'hardheid' }>, 'soort' | 'item'> | PassageNaam,
): string {
  return 'plek' in over ? `passage:${over.plek}:${over.tekst}` : `hardheid:${over.item}`;
}

/** The words and the place that a passage is known by. */
export interface PassageNaam {
  readonly plek: Passageplek;
  readonly tekst: string;
}
