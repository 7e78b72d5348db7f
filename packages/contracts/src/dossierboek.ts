import { rolSchema } from '@passend/domain';
import { z } from 'zod';

/** Who an export can be for. */
export const EXPORTONTVANGERS = ['werknemer', 'uwv', 'werkgever'] as const;
export const exportontvangerSchema = z.enum(EXPORTONTVANGERS);
export type Exportontvanger = z.infer<typeof exportontvangerSchema>;

/** `POST …/dossierboek/export`: an export is signed, and that it was made is kept. */
export const exportvraagSchema = z.strictObject({
  voor: exportontvangerSchema,
  /** Why the export for the UWV goes without the BSN; stands in it, for who reads it. */
  zonderBsn: z
    .string()
    .trim()
    .min(1, 'Schrijf op waarom het BSN ontbreekt.')
    .max(500, 'Maak dit korter dan 500 tekens.')
    .optional(),
});
export type Exportvraag = z.infer<typeof exportvraagSchema>;

/** Lines of the book on one page. */
export const BOEKREGELS_PER_KEER = 100;

/** `GET /api/werknemers/:id/dossierboek` and `GET /api/mijn/dossierboek` */
export const dossierboekstandSchema = z.object({
  /** Number of the first event that does not fit; null when the chain holds. */
  breuk: z.int().positive().nullable(),
  aantal: z.int().nonnegative(),
  /** Fingerprint of the key that the agency signs with; null as long as it signed nothing. */
  vingerafdruk: z.string().nullable(),
  /** Where the agency publishes its keys. */
  sleutels: z.string(),
  ontvangers: z.array(exportontvangerSchema),
  /** The newest that the reader may see, the newest in front. */
  regels: z.array(
    z.object({
      nummer: z.int().positive(),
      datum: z.iso.date(),
      op: z.iso.datetime(),
      soort: z.string(),
      door: z.string(),
      rol: rolSchema,
      /** Taken back by a later event. */
      vervallen: z.boolean(),
    }),
  ),
});
export type Dossierboekstand = z.infer<typeof dossierboekstandSchema>;

/** `GET /api/bureaus/:id/ondertekensleutels`, for anybody. */
export const ondertekensleutelsSchema = z.object({
  algoritme: z.literal('Ed25519'),
  sleutels: z.array(
    z.object({
      id: z.uuid(),
      publiek: z.base64(),
      vingerafdruk: z.string(),
      van: z.iso.datetime(),
      tot: z.iso.datetime().nullable(),
    }),
  ),
});
export type Ondertekensleutels = z.infer<typeof ondertekensleutelsSchema>;
