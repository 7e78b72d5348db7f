import { plainDateSchema, TRECHTERFASEN } from '@passend/domain';
import { z } from 'zod';
import { sollicitatieSchema } from './sollicitatie.js';

/** One card of the board: short, for over a caseload there can be a thousand. */
export const bordregelSchema = sollicitatieSchema
  .pick({
    id: true,
    nummer: true,
    wijze: true,
    telt: true,
    functie: true,
    organisatie: true,
    plaats: true,
    status: true,
    statusSinds: true,
    controleerbaar: true,
    volgende: true,
  })
  .extend({
    werknemerId: z.uuid(),
    /** Line of the step by which it came where it is. */
    stapId: z.uuid(),
    /** How far it ever came on the way to work. */
    verst: z.enum(TRECHTERFASEN),
  });
export type Bordregel = z.infer<typeof bordregelSchema>;

/** `GET /api/sollicitaties` of every client of a coach, `GET …/:id/sollicitatiebord` of one. */
export const sollicitatiebordSchema = z.object({
  vandaag: plainDateSchema,
  werknemers: z.array(z.object({ id: z.uuid(), naam: z.string() })),
  /** The last that moved comes first. */
  sollicitaties: z.array(bordregelSchema),
});
export type Sollicitatiebord = z.infer<typeof sollicitatiebordSchema>;
