import { z } from 'zod';

const nummerSchema = z.string().regex(/^[1-9]\d{0,17}$/u);

/** `POST /api/vacatures/:id/kopieen/samen`: the other vacancy becomes part of this one. */
export const samenvraagSchema = z.strictObject({ anderId: nummerSchema });
export type Samenvraag = z.infer<typeof samenvraagSchema>;

/** `POST /api/vacatures/:id/kopieen/splits`: these sightings become a vacancy of their own. */
export const splitsvraagSchema = z.strictObject({
  kopieIds: z.array(nummerSchema).min(1, 'Kies een advertentie om af te splitsen.').max(200),
});
export type Splitsvraag = z.infer<typeof splitsvraagSchema>;

/** One place where a vacancy stands. */
export const kopieSchema = z.object({
  id: z.string(),
  bron: z.string(),
  titel: z.string(),
  werkgever: z.string().nullable(),
  url: z.string().nullable(),
  live: z.boolean(),
  /** Its text is the one that is shown. */
  getoond: z.boolean(),
});
export type Kopie = z.infer<typeof kopieSchema>;

/** What somebody decided about copies of this vacancy, and still stands. */
export const clusterbesluitSchema = z.object({
  id: z.string(),
  soort: z.enum(['samen', 'apart']),
  /** The vacancy on the other side. */
  ander: z.object({ id: z.string(), titel: z.string() }),
  /** Taken by who asks. */
  eigen: z.boolean(),
  op: z.iso.datetime(),
});
export type Clusterbesluit = z.infer<typeof clusterbesluitSchema>;

/** `GET /api/vacatures/:id/kopieen`, and the answer to every change of it. */
export const kopieenSchema = z.object({
  kopieen: z.array(kopieSchema),
  besluiten: z.array(clusterbesluitSchema),
});
export type Kopieen = z.infer<typeof kopieenSchema>;
