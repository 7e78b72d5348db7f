import { z } from 'zod';
import { opleidingSchema } from './opleiding.js';
import { wensenVorm } from './wensen.js';

/** What a client looks for, apart from what he can bear (that is the belastbaarheid). */
export const zoekprofielSchema = z
  .object({
    doelberoepen: z.array(z.string().min(1)).max(50),
    /** Dutch place name; of places with one name the province or postcode may be added in brackets. */
    woonplaats: z.string().min(1),
    /** Straight line between place centres, in kilometres. */
    max_reis_km: z.number().positive().max(400),
    uren_min: z.number().min(0).max(60),
    uren_max: z.number().min(1).max(60),
    opleiding: opleidingSchema,
    rijbewijs: z.array(z.string()).default([]),
    talen: z.array(z.string()).default([]),
    /** Named diplomas and certificates that the client holds. */
    diplomas: z.array(z.string()).default([]),
    ...wensenVorm,
  })
  .refine((profiel) => profiel.uren_min <= profiel.uren_max, {
    path: ['uren_max'],
    message: 'Het hoogste aantal uren is lager dan het laagste aantal.',
  });
export type Zoekprofiel = z.infer<typeof zoekprofielSchema>;
