import { itemSlugSchema, opleidingSchema, richtingSchema } from '@passend/domain';
import { z } from 'zod';
import { versiesSchema } from './gedeeld.js';
import { vacatureKernSchema } from './vacature-kern.js';
import { verschovenRijSchema } from './wat-als.js';

/** `GET /api/beroepen`: occupations by name; all of them when nothing is typed. */
export const beroepVraagSchema = z.strictObject({
  q: z.string().trim().max(200).default(''),
});
export type BeroepVraag = z.infer<typeof beroepVraagSchema>;

/** Which occupation, as a link shows it. */
export const beroepNaamSchema = z.object({ code: z.string(), naam: z.string() });
export type BeroepNaam = z.infer<typeof beroepNaamSchema>;

export const beroepRijSchema = beroepNaamSchema.extend({
  /** The other title in which the typed words stand; null when they stand in the name. */
  titel: z.string().nullable(),
  /** Live vacancies now. */
  vacatures: z.number().int(),
});
export type BeroepRij = z.infer<typeof beroepRijSchema>;

const groepSchema = z.object({ code: z.string(), naam: z.string() });

export const beroepenLijstSchema = z.object({
  totaal: z.number().int(),
  /** The occupations that the typed title means, as a zoekprofiel reads it. */
  bedoeld: z.array(beroepRijSchema),
  /** ISCO-08 major groups with their minor groups; groups without a hit are left out. */
  groepen: z.array(
    groepSchema.extend({
      groepen: z.array(groepSchema.extend({ beroepen: z.array(beroepRijSchema) })),
    }),
  ),
});
export type BeroepenLijst = z.infer<typeof beroepenLijstSchema>;

export const beroepsprofielRegelSchema = z.object({
  item: itemSlugSchema,
  naam: z.string(),
  klasse: z.enum(['laag', 'middel', 'hoog']),
  richting: richtingSchema,
  /** What it means for somebody with a limit here, in Dutch. */
  tekst: z.string(),
  /** An expectation is never a verdict; this says what it rests on. */
  bron: z.string(),
});
export type BeroepsprofielRegel = z.infer<typeof beroepsprofielRegelSchema>;

/** `GET /api/beroepen/:code` */
export const beroepDetailSchema = beroepNaamSchema.extend({
  /** Other everyday titles. */
  titels: z.array(z.string()),
  isco: z.object({ unitgroep: z.string(), kleineGroep: groepSchema, hoofdgroep: groepSchema }),
  /** Usual education; null when the table does not say. */
  opleiding: z.object({ laagste: opleidingSchema, hoogste: opleidingSchema }).nullable(),
  profiel: z.array(beroepsprofielRegelSchema),
  /** The nearest first. */
  verwant: z.array(beroepRijSchema.omit({ titel: true })),
  vacatures: z.object({
    aantal: z.number().int(),
    /** Those that were seen last, at most twenty. */
    rijen: z.array(vacatureKernSchema.extend({ id: z.string() })),
  }),
});
export type BeroepDetail = z.infer<typeof beroepDetailSchema>;

/** `GET /api/werknemers/:id/beroepen/:code`: which of its vacancies this client could do. */
export const beroepVoorClientSchema = beroepNaamSchema.extend({
  stand: z.object({
    totaal: z.number().int(),
    past: z.number().int(),
    mogelijk: z.number().int(),
    afgevallen: z.number().int(),
  }),
  /** The best of those in sight, at most twenty. */
  inBeeld: z.array(verschovenRijSchema),
  /** The best of those that fell off, with the reasons; at most twenty. */
  afgevallen: z.array(verschovenRijSchema),
  /** What the occupation usually means for each limit of the client. */
  grenzen: z.array(
    beroepsprofielRegelSchema.omit({ klasse: true }).extend({
      /** The limit in the words of the document. */
      limiet: z.string(),
    }),
  ),
  versies: versiesSchema,
});
export type BeroepVoorClient = z.infer<typeof beroepVoorClientSchema>;
