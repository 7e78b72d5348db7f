import { bsnDoelSchema, bsnSchema } from '@passend/domain';
import { z } from 'zod';

/** `GET` and `PUT /api/werknemers/:id/bsn` (coach): never the whole number. */
export const bsnStandSchema = z.object({
  /** `•••••••82`; null when nobody filled it in. */
  gemaskeerd: z.string().nullable(),
  op: z.iso.datetime().nullable(),
});
export type BsnStand = z.infer<typeof bsnStandSchema>;

/** `PUT /api/werknemers/:id/bsn` */
export const bsnVraagSchema = z.strictObject({ bsn: bsnSchema });

/** `POST /api/werknemers/:id/bsn/tonen`: each time with a purpose, each time in the log. */
export const bsnTonenVraagSchema = z.strictObject({ doel: bsnDoelSchema });
export type BsnTonenVraag = z.infer<typeof bsnTonenVraagSchema>;
export const bsnTonenSchema = z.object({ bsn: z.string() });
