import { signaalSchema } from '@passend/domain';
import { z } from 'zod';

/** More vacancies than this in one signal are not counted one by one. */
export const MEESTE_VACATURES_PER_SIGNAAL = 50;

/**
 * One event `signaal` of `GET /api/gebeurtenissen`: what is new and where, never what it says. Ids are
 * those that the receiver may ask for by the other routes.
 */
export const signaalBerichtSchema = z.strictObject({
  signaal: signaalSchema,
  /** The client that it is about; absent for the werknemer, who has one file only. */
  werknemerId: z.uuid().optional(),
  /** Vacancies that it is about, when it is about vacancies. */
  vacatureIds: z.array(z.string()).max(MEESTE_VACATURES_PER_SIGNAAL).readonly(),
  /** Done by the receiver himself, in this window or in another. */
  zelf: z.boolean(),
});
export type SignaalBericht = z.infer<typeof signaalBerichtSchema>;

/** The first event of a stream, `begin`. */
export const stroomBeginSchema = z.strictObject({
  /** True when nothing can have been missed since the stream before it. */
  aansluitend: z.boolean(),
});

/** `POST /api/werknemers/:id/aanwezigheid`: a sign that somebody looks at a file, or leaves it. */
export const aanwezigInvoerSchema = z.strictObject({ weg: z.boolean().default(false) });
export type AanwezigInvoer = z.infer<typeof aanwezigInvoerSchema>;

/** Colleagues who look at the same file now. */
export const aanwezigenSchema = z.object({
  collegas: z.array(z.object({ naam: z.string() })).readonly(),
});
export type Aanwezigen = z.infer<typeof aanwezigenSchema>;
