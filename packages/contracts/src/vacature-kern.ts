import { salarisSchema, urenSchema } from '@passend/domain';
import { z } from 'zod';

/** What every list shows of a vacancy. */
export const vacatureKernSchema = z.object({
  titel: z.string(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  provincie: z.string().nullable(),
  land: z.string().nullable(),
  uren: urenSchema,
  salaris: salarisSchema.nullable(),
  geplaatstOp: z.string().nullable(),
});

export type VacatureKern = z.infer<typeof vacatureKernSchema>;
