import { z } from 'zod';
import { bronInvoerSchema } from './bron.js';

/** `POST /api/bronproeven` (beheerder): look what an address would yield, before it goes live. */
export const bronproefVraagSchema = bronInvoerSchema
  .pick({ url: true, type: true })
  .partial({ type: true });
export type BronproefVraag = z.infer<typeof bronproefVraagSchema>;

/** A way to read the address, and how it was found. */
export const bronkandidaatSchema = z.object({
  type: bronInvoerSchema.shape.type,
  url: z.string(),
  hoe: z.enum(['gekozen', 'adres', 'inhoud', 'pagina', 'feed', 'sitemap']),
});
export type Bronkandidaat = z.infer<typeof bronkandidaatSchema>;

/** One vacancy of a preview; it is shown and never stored in the market. */
export const proefvoorbeeldSchema = z.object({
  titel: z.string(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  uren: z.object({ min: z.number().nullable(), max: z.number().nullable() }),
  geplaatstOp: z.string().nullable(),
  url: z.string().nullable(),
});
export type Proefvoorbeeld = z.infer<typeof proefvoorbeeldSchema>;

/** What a preview found. */
export const proefuitkomstSchema = z.object({
  /** What was looked at; null when nothing could be read. */
  keuze: bronkandidaatSchema.nullable(),
  /** Other ways to read the same site; a person may choose. */
  anderen: z.array(bronkandidaatSchema),
  /** Systems that were recognised and cannot be read yet. */
  onleesbaar: z.array(z.string()),
  aantal: z.number().int(),
  /** There are more pages than were looked at, and no page says how many vacancies there are. */
  meer: z.boolean(),
  voorbeelden: z.array(proefvoorbeeldSchema),
  fouten: z.array(z.object({ waar: z.string(), melding: z.string() })),
  aantalFouten: z.number().int(),
  /** Whether the list is provably whole, so that absence may close a vacancy. */
  geheel: z.enum(['ja', 'na_alle_paginas', 'nee']),
  /** Code of why nothing could be read, null when something was. */
  reden: z.string().nullable(),
  /** Name to begin with. */
  naam: z.string(),
});
export type Proefuitkomst = z.infer<typeof proefuitkomstSchema>;

/** `GET /api/bronproeven/:id` (beheerder) */
export const bronproefSchema = z.object({
  id: z.string(),
  url: z.string(),
  status: z.enum(['wacht', 'klaar', 'mislukt']),
  uitkomst: proefuitkomstSchema.nullable(),
});
export type Bronproef = z.infer<typeof bronproefSchema>;
