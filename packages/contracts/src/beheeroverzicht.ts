import { blokkenSchema, puntSchema } from '@passend/domain';
import { z } from 'zod';

/** `GET /api/beheeroverzicht` (beheerder): numbers and ages, of nobody in particular. */
export const beheeroverzichtSchema = z.object({
  /** When all of this was looked up. */
  op: z.iso.datetime(),
  blokken: blokkenSchema,
  /** What asks for a person, in the order of the blocks. */
  punten: z.array(puntSchema),
});
export type Beheeroverzicht = z.infer<typeof beheeroverzichtSchema>;
