import { z } from 'zod';
import { gecorrigeerd, notitie } from './algemeen.js';
import { INSPANNINGSOORTEN } from './inspanning.js';
import { JOBHUNTSOORTEN } from './jobhunting.js';
import { mijlpaalVastgelegd } from './klok.js';
import { RAPPORTGEBEURTENISSEN } from './rapporten.js';
import { SOLLICITATIESOORTEN } from './sollicitaties.js';
import { TRAJECTGEBEURTENISSEN } from './trajectsoorten.js';

export * from './afspraken.js';
export * from './algemeen.js';
export {
  type Bestandtype,
  type Bestandverwijzing,
  bestandverwijzingSchema,
  bestandZonderNaamSchema,
} from './basis.js';
export * from './inspanning.js';
export * from './jobhunting.js';
export * from './klok.js';
export * from './oordelen.js';
export * from './plaatsing.js';
export { MAX_ZIENSWIJZE } from './rapporten.js';
export * from './routes.js';
export * from './sollicitaties.js';
export * from './traject.js';
export * from './trajectsoorten.js';

/** Every kind of event; each area adds its own in a file of its own. */
export const DOSSIERSOORTEN = [
  gecorrigeerd,
  notitie,
  ...TRAJECTGEBEURTENISSEN,
  ...INSPANNINGSOORTEN,
  ...JOBHUNTSOORTEN,
  ...RAPPORTGEBEURTENISSEN,
  ...SOLLICITATIESOORTEN,
  mijlpaalVastgelegd,
] as const;

/** What can happen in a trajectory, as it is written in the dossier. */
export const dossiergebeurtenisSchema = z.discriminatedUnion('soort', DOSSIERSOORTEN);
export type Dossiergebeurtenis = z.infer<typeof dossiergebeurtenisSchema>;
export type Dossiersoort = Dossiergebeurtenis['soort'];

/** One kind of event, by its name. */
export type DossiergebeurtenisVan<S extends Dossiersoort> = Extract<
  Dossiergebeurtenis,
  { soort: S }
>;
