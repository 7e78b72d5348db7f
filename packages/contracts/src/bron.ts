import { z } from 'zod';

/** `GET /api/bronnen` */
export const bronWeergaveSchema = z.object({
  id: z.string(),
  naam: z.string(),
  type: z.string(),
  url: z.string(),
  gepauzeerd: z.boolean(),
  /** `alarm` waits for a person; `fout` mends itself when the source does. */
  gezondheid: z.enum(['onbekend', 'goed', 'fout', 'alarm']),
  /** Code of what is wrong, null when nothing is. */
  gezondheidReden: z.string().nullable(),
  laatsteRun: z
    .object({
      op: z.iso.datetime(),
      gelukt: z.boolean(),
      gelezen: z.number().int(),
      nieuw: z.number().int(),
      gewijzigd: z.number().int(),
      gesloten: z.number().int(),
      fouten: z.number().int(),
    })
    .nullable(),
  liveVacatures: z.number().int(),
});
export const bronnenSchema = z.object({ bronnen: z.array(bronWeergaveSchema) });
export type BronWeergave = z.infer<typeof bronWeergaveSchema>;

/** Who is behind a source, the one whose text counts most first. */
export const HERKOMSTEN = ['werkgever', 'ats', 'bemiddelaar', 'verzamelsite'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

/** `POST /api/bronnen` (beheerder) */
export const bronInvoerSchema = z.strictObject({
  naam: z.string().trim().min(1, 'Geef de bron een naam.').max(120),
  type: z.enum([
    'sitemap',
    'jsonld',
    'indeed',
    'rss',
    'recruitee',
    'greenhouse',
    'adzuna',
    'eures',
    'join',
    'jooble-api',
    'smartrecruiters',
    'successfactors',
    'workday',
    'ashby',
    'homerun',
    'lever',
    'personio',
    'teamtailor',
    'workable',
    'csv',
    'jooble',
    'jsonl',
    'setu',
    'textkernel',
    'youngcapital',
  ]),
  url: z
    .url({ protocol: /^https?$/u, error: 'Vul een webadres in dat begint met https://.' })
    .max(2_000),
  /** Whose text a vacancy shows when several sources have it; by the kind of source when absent. */
  herkomst: z.enum(HERKOMSTEN).optional(),
  /** Hours between two runs. */
  elkeUren: z.number().int().min(1).max(168).optional(),
  /** For a board that does not name the employer itself. */
  werkgever: z.string().trim().max(120).optional(),
});
export type BronInvoer = z.infer<typeof bronInvoerSchema>;

/** `POST /api/bronnen/:id/pauze` (beheerder) */
export const bronPauzeSchema = z.strictObject({ gepauzeerd: z.boolean() });
export type BronPauze = z.infer<typeof bronPauzeSchema>;

/** One run of a source. */
export const bronrunSchema = z.object({
  id: z.string(),
  begonnenOp: z.iso.datetime(),
  klaarOp: z.iso.datetime().nullable(),
  status: z.enum(['bezig', 'gelukt', 'mislukt']),
  /** The list was provably whole. */
  volledig: z.boolean(),
  gelezen: z.number().int(),
  nieuw: z.number().int(),
  gewijzigd: z.number().int(),
  gesloten: z.number().int(),
  fouten: z.number().int(),
  /** Code of why it failed or braked. */
  reden: z.string().nullable(),
  /** Vacancies that this run closed and that can still be opened again. */
  terugTeDraaien: z.number().int(),
});
export type BronrunWeergave = z.infer<typeof bronrunSchema>;

/** `GET /api/bronnen/:id` (beheerder) */
export const bronDetailSchema = bronWeergaveSchema.extend({
  herkomst: z.enum(HERKOMSTEN),
  elkeUren: z.number(),
  /** Visited between 22.00 and 6.00 only. */
  alleenNachts: z.boolean(),
  /** Somebody released the brake: the next run may close what it finds gone. */
  remGelost: z.boolean(),
  /** Last run that read the source; null when there is none yet. */
  laatstGelukt: z.iso.datetime().nullable(),
  /** Null while it is paused. */
  volgendeOp: z.iso.datetime().nullable(),
  runs: z.array(bronrunSchema),
});
export type BronDetail = z.infer<typeof bronDetailSchema>;

/** `PUT /api/bronnen/:id` (beheerder) */
export const bronInstellingenSchema = bronInvoerSchema.pick({ naam: true }).extend({
  herkomst: z.enum(HERKOMSTEN),
  elkeUren: z.number().int().min(1).max(168),
  alleenNachts: z.boolean(),
});
export type BronInstellingen = z.infer<typeof bronInstellingenSchema>;

/** `POST /api/bronnen/:id/runs/:runId/heropen` (beheerder) */
export const heropendSchema = z.object({ heropend: z.number().int() });
