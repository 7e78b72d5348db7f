import { z } from 'zod';
import { opleidingSchema } from '../zoekprofiel/opleiding.js';

export const urenSchema = z.object({
  /** Lowest and highest hours a week that the text allows; null is open-ended or not said. */
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
});

export const LOONPERIODEN = ['uur', 'dag', 'week', 'vier_weken', 'maand', 'jaar'] as const;

export const salarisSchema = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  periode: z.enum(LOONPERIODEN),
  valuta: z.string().length(3),
});
export type Salaris = z.infer<typeof salarisSchema>;

export const werkplekSchema = z.object({
  /** Place as written by the source, tidied. */
  naam: z.string(),
  postcode: z.string().nullable(),
  provincie: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  land: z.string().length(2),
});
export type Werkplek = z.infer<typeof werkplekSchema>;

export const CONTRACTEN = [
  'vast',
  'tijdelijk',
  'uitzend',
  'detachering',
  'stage',
  'vrijwillig',
  'zzp',
  'oproep',
] as const;

export type Contract = (typeof CONTRACTEN)[number];

/**
 * One vacancy as read from one source. Everything that the source does not say is null: the reader
 * never guesses. The text is plain text; its offsets are what quotes refer to.
 */
export const vacatureSchema = z.object({
  /** Identity within its source: the source's own id, or a key made from URL or title and place. */
  externId: z.string().min(1),
  url: z.url().nullable(),
  titel: z.string().min(1),
  tekst: z.string(),
  taal: z.enum(['nl', 'en', 'anders']),
  werkgever: z.string().nullable(),
  werkplekken: z.array(werkplekSchema),
  thuiswerk: z.enum(['nee', 'deels', 'volledig']).nullable(),
  uren: urenSchema,
  salaris: salarisSchema.nullable(),
  /** Lowest level that is asked. */
  opleiding: opleidingSchema.nullable(),
  contract: z.enum(CONTRACTEN).nullable(),
  /** Calendar days; null when the source gives none or one that cannot be true. */
  geplaatstOp: z.string().nullable(),
  sluitOp: z.string().nullable(),
  /** What the source itself says about physical and sensory demands (schema.org), seldom filled. */
  fysiekeEisen: z.string().nullable(),
});
export type Vacature = z.infer<typeof vacatureSchema>;
