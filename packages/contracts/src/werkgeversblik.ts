import { z } from 'zod';
import { werkgeverInspanningSchema } from './inspanning.js';
import { leemtenSchema, werkgeverRapportenSchema, werkgeverRapportSchema } from './rapport.js';
import { werkgeverSollicitatiesSchema } from './sollicitatie.js';
import { werkgeverDossierSchema, werkgeverOverzichtSchema } from './werkgever.js';

/**
 * `GET /api/mijn/werkgeversblik`: what the employer's routes answer about this werknemer today, each
 * part in the schema of its own route, so that he reads exactly what his employer reads.
 */
export const werkgeversblikSchema = z.object({
  /** Who at the employer can look now; nobody when empty. */
  contacten: z.array(z.string()),
  /** His row of `GET /api/werkgever/overzicht`. */
  overzicht: werkgeverOverzichtSchema.shape.werknemers.element,
  /** `GET /api/werkgever/werknemers/:id`, and what hangs under it. */
  dossier: werkgeverDossierSchema,
  inspanning: werkgeverInspanningSchema,
  sollicitaties: werkgeverSollicitatiesSchema,
  rapporten: werkgeverRapportenSchema,
  /** Each of those reports as he reads it. */
  bladen: z.array(werkgeverRapportSchema),
  leemten: leemtenSchema,
});
export type Werkgeversblik = z.infer<typeof werkgeversblikSchema>;
