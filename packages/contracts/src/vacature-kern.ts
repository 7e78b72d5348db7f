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

/** Where a vacancy was seen, and when for the first and the last time. */
export const waargenomenSchema = z.array(
  z.object({
    bron: z.string(),
    url: z.string().nullable(),
    eerstGezien: z.iso.datetime(),
    laatstGezien: z.iso.datetime(),
  }),
);
