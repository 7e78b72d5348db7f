import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';

/** The reports of a trajectory. */
export const RAPPORTSOORTEN = [
  'trajectplan',
  'voortgangsrapportage',
  'eindrapportage',
  'sollicitatieoverzicht',
  'dossieroverzicht',
] as const;
export const rapportsoortSchema = z.enum(RAPPORTSOORTEN, 'Kies een soort rapport.');
export type Rapportsoort = z.infer<typeof rapportsoortSchema>;

/** For whom a report is made; each reads the same source through his own leaves. */
export const PUBLIEKEN = ['werknemer', 'uwv', 'werkgever'] as const;
export const publiekSchema = z.enum(PUBLIEKEN);
export type Publiek = z.infer<typeof publiekSchema>;

/** Who signs a report. */
export const ONDERTEKENAARS = ['coach', 'werknemer', 'werkgever'] as const;
export const ondertekenaarSchema = z.enum(ONDERTEKENAARS);
export type Ondertekenaar = z.infer<typeof ondertekenaarSchema>;

const paarSchema = z.strictObject({ naam: z.string(), waarde: z.string() });

/** One piece of a report. There is no other kind, so what a reader can meet is all here. */
export const rapportstukSchema = z.discriminatedUnion('vorm', [
  z.strictObject({ vorm: z.literal('tussenkop'), tekst: z.string() }),
  z.strictObject({ vorm: z.literal('alinea'), tekst: z.string() }),
  z.strictObject({ vorm: z.literal('woorden'), van: z.string(), tekst: z.string() }),
  z.strictObject({ vorm: z.literal('lijst'), punten: z.array(z.string()) }),
  z.strictObject({ vorm: z.literal('gegevens'), paren: z.array(paarSchema) }),
  z.strictObject({
    vorm: z.literal('tabel'),
    titel: z.string(),
    /** One head a column; the first column heads its row. */
    kolommen: z.array(z.string()).min(1),
    rijen: z.array(z.array(z.string())),
  }),
]);
export type Rapportstuk = z.infer<typeof rapportstukSchema>;

const rapportdeelSchema = z.strictObject({
  kop: z.string(),
  stukken: z.array(rapportstukSchema),
});
export type Rapportdeel = z.infer<typeof rapportdeelSchema>;

export const rapportperiodeSchema = z
  .strictObject({ van: plainDateSchema, tot: plainDateSchema })
  .refine(({ van, tot }) => van <= tot, 'De laatste dag ligt voor de eerste dag.');
export type Rapportperiode = z.infer<typeof rapportperiodeSchema>;

/**
 * The exact content of one version of a report for one reader: what is shown as a page, printed as a PDF
 * and signed by its hash. Signatures are not part of it, they come after it.
 */
export const rapportSchema = z.strictObject({
  soort: rapportsoortSchema,
  publiek: publiekSchema,
  titel: z.string(),
  rapportId: z.uuid(),
  versie: z.int().positive(),
  /** Random, so that its hash tells nobody what stands in it who does not have it. */
  zout: z.string(),
  bureau: z.string(),
  werknemer: z.string(),
  werkgever: z.string(),
  periode: rapportperiodeSchema.nullable(),
  opgemaakt: plainDateSchema,
  delen: z.array(rapportdeelSchema),
});
export type Rapport = z.infer<typeof rapportSchema>;

/** A signature as it stands under a report. */
export interface Handtekening {
  readonly wie: Ondertekenaar;
  readonly naam: string;
  readonly functie: string;
  readonly datum: string;
}
