import { kentFilter, WEERGAVEPLEKKEN } from '@passend/domain';
import { z } from 'zod';

export const weergaveplekSchema = z.enum(WEERGAVEPLEKKEN);

const naamSchema = z
  .string()
  .trim()
  .min(1, 'Geef de weergave een naam.')
  .max(60, 'Maak de naam korter dan 60 tekens.');

const waardeSchema = z.string().max(200);
const filterSchema = z.record(
  z.string().max(20),
  z.union([waardeSchema, z.array(waardeSchema).max(40)]),
);

/** `POST /api/weergaven` */
export const weergaveInvoerSchema = z
  .strictObject({
    plek: weergaveplekSchema,
    /** The one client that it is about. */
    werknemerId: z.uuid().nullable(),
    naam: naamSchema,
    /** As they stand in the address of the list. */
    filter: filterSchema,
  })
  .refine(({ plek, filter }) => kentFilter(plek, filter), {
    path: ['filter'],
    message: 'Deze filters kan Passend niet bewaren.',
  });
export type WeergaveInvoer = z.infer<typeof weergaveInvoerSchema>;

/** `PUT /api/weergaven/:weergaveId`: what is not named stays. */
export const weergavewijzigingSchema = z.strictObject({
  naam: naamSchema.optional(),
  filter: filterSchema.optional(),
  gedeeld: z.boolean().optional(),
});
export type Weergavewijziging = z.infer<typeof weergavewijzigingSchema>;

export const weergaveSchema = z.object({
  id: z.uuid(),
  plek: weergaveplekSchema,
  werknemerId: z.uuid().nullable(),
  naam: z.string(),
  filter: filterSchema,
  /** Colleagues of the agency have it too. */
  gedeeld: z.boolean(),
  /** Name of the colleague who made it; null for one's own. */
  van: z.string().nullable(),
});
export type Weergave = z.infer<typeof weergaveSchema>;

/** `GET /api/weergaven`: those of who asks, and those that colleagues share, by name. */
export const weergavenSchema = z.object({ weergaven: z.array(weergaveSchema) });
export type Weergaven = z.infer<typeof weergavenSchema>;
