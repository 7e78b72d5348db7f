import { z } from 'zod';
import { plainDateSchema } from '../tijd/plain-date.js';
import { hardheidSchema } from './hardheid.js';
import { itemSlugSchema } from './item-slug.js';
import { maatSchema } from './maat.js';

export const DOCUMENTSOORTEN = ['FML', 'IZP', 'LAB', 'BAR'] as const;

/** One limited item. `niveau` is null for documents without levels (IZP, often LAB and BAR). */
export const beperkingSchema = z.object({
  item: itemSlugSchema,
  niveau: z.number().int().min(0).max(9).nullable(),
  /** The literal text of the document. */
  tekst: z.string(),
  limiet: maatSchema.nullable().default(null),
  /** True when nothing in level, limit or text could be turned into a limit: a person must look. */
  teBeoordelen: z.boolean().default(false),
  /** What the document adds to this item in words; may hide a limit. */
  toelichting: z.string().optional(),
  /** What is allowed now and then, above the limit for the whole day. */
  piek: maatSchema.optional(),
  /** Where the limit comes from when it is not the item itself. */
  uit: z.enum(['toelichting', 'opbouw']).optional(),
  /** What the coach decided about an excess; absent is the default of the item. */
  hardheid: hardheidSchema.optional(),
  /** The edition whose levels `niveau` means; absent is the newer one. */
  editie: z.enum(['2002', 'nieuw']).optional(),
});
export type Beperking = z.infer<typeof beperkingSchema>;

/** A limit on something that the item table does not know: kept as written, for a person to judge. */
export const nietHerkendSchema = z.object({ item: z.string(), tekst: z.string() });
export type NietHerkend = z.infer<typeof nietHerkendSchema>;

/** Build-up of working hours: from `start` by `stap` hours every `stapWeken` weeks up to `doel`. */
export const opbouwSchema = z.object({
  start_uren_week: z.number().nonnegative(),
  stap_uren: z.number().positive(),
  stap_weken: z.number().positive(),
  doel_uren_week: z.number().positive(),
  peildatum: plainDateSchema,
});
export type Opbouw = z.infer<typeof opbouwSchema>;

/** What a person can do, as the bedrijfsarts wrote it down: FML, IZP, LAB or BAR. */
export const belastbaarheidSchema = z.object({
  document: z.enum(DOCUMENTSOORTEN),
  editie: z.string(),
  datum: plainDateSchema,
  beperkingen: z.array(beperkingSchema),
  /** Limits on unknown items; absent when there are none. */
  nietHerkend: z.array(nietHerkendSchema).optional(),
  toelichting: z.string().nullable(),
  opbouw: opbouwSchema.nullable(),
});
export type Belastbaarheid = z.infer<typeof belastbaarheidSchema>;
