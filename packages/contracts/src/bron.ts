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
  url: z.url({ protocol: /^https?$/u, error: 'Vul een webadres in dat begint met https://.' }),
});
export type BronInvoer = z.infer<typeof bronInvoerSchema>;

/** `POST /api/bronnen/:id/pauze` (beheerder) */
export const bronPauzeSchema = z.strictObject({ gepauzeerd: z.boolean() });
export type BronPauze = z.infer<typeof bronPauzeSchema>;
