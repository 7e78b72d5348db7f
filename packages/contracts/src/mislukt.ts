import { z } from 'zod';

/**
 * Why a job failed for good, as far as a program can tell:
 * - `bron`: the source gave no usable answer
 * - `database`, `schijf_vol`, `zoekmachine`: a part of the system was away or full
 * - `verloren`: the worker ended in the middle of it, several times
 * - `onuitvoerbaar`: nobody can carry it out, trying again is no use
 * - `programma`: Passend itself is at fault
 */
export const TAAKREDENEN = [
  'bron',
  'database',
  'schijf_vol',
  'zoekmachine',
  'verloren',
  'onuitvoerbaar',
  'programma',
  'onbekend',
] as const;
export const taakredenSchema = z.enum(TAAKREDENEN);
export type Taakreden = z.infer<typeof taakredenSchema>;

/** One piece of work that failed for good. No address, no text and no message: those may quote. */
export const mislukteTaakSchema = z.object({
  id: z.string(),
  /** Kind of job, see `TAKEN`; free text, because an unknown kind fails too. */
  taak: z.string(),
  bron: z.object({ id: z.string(), naam: z.string() }).nullable(),
  reden: taakredenSchema,
  /** Kind of error, for who mends the program. */
  code: z.string(),
  /** How often this work failed for good. */
  keer: z.number().int(),
  eerstOp: z.iso.datetime(),
  op: z.iso.datetime(),
});
export type MislukteTaak = z.infer<typeof mislukteTaakSchema>;

/** `GET /api/mislukte-taken?reden=` (beheerder) */
export const mislukteTakenVraagSchema = z.object({ reden: taakredenSchema.optional() });
export const mislukteTakenSchema = z.object({
  /** Newest first, at most a hundred. */
  taken: z.array(mislukteTaakSchema),
  /** Of all of them, whatever is chosen. */
  redenen: z.array(z.object({ reden: taakredenSchema, aantal: z.number().int() })),
});
export type MislukteTaken = z.infer<typeof mislukteTakenSchema>;

/** What happens with failed work: try it again, or let it be. */
export const TAAKBESLUITEN = ['opnieuw', 'rust'] as const;
export type Taakbesluit = (typeof TAAKBESLUITEN)[number];

/** `POST /api/mislukte-taken/besluit` (beheerder): one piece of work, or all with one reason */
export const taakbesluitSchema = z.union([
  z.strictObject({ besluit: z.enum(TAAKBESLUITEN), id: z.string().regex(/^[1-9]\d{0,17}$/u) }),
  z.strictObject({ besluit: z.enum(TAAKBESLUITEN), reden: taakredenSchema }),
]);
export type Taakbesluitvraag = z.infer<typeof taakbesluitSchema>;
export const taakbesluitAntwoordSchema = z.object({ aantal: z.number().int() });

/** `GET /api/systeemstand` (beheerder) */
export const systeemstandSchema = z.object({
  /** Worker processes heard of in the last minutes, and those that get on. */
  workers: z.number().int(),
  gezond: z.number().int(),
  /** Of the job that waits longest, and of the oldest work by the tables. */
  oudsteWachtendeMs: z.number().int().nullable(),
  oudsteWerkMs: z.number().int().nullable(),
  /** Of the change that waits longest for a search index. */
  indexAchterstandMs: z.number().int().nullable(),
  zoekmachine: z.object({ naam: z.string(), bereikbaar: z.boolean() }),
  /** What the last nightly comparison of each index with the database gave. */
  controles: z.array(
    z.object({
      machine: z.string(),
      op: z.iso.datetime(),
      live: z.number().int(),
      inIndex: z.number().int(),
      /** Documents that were missing, that had no vacancy any more, and that had another content. */
      ontbreekt: z.number().int(),
      teVeel: z.number().int(),
      anders: z.number().int(),
    }),
  ),
});
export type Systeemstand = z.infer<typeof systeemstandSchema>;
