import { plainDateSchema } from '@passend/domain';
import {
  MOTORPROTOCOL,
  type Motorvraag,
  motorantwoordSchema,
  motorpersoonSchema,
  motoruitslagSchema,
} from '@passend/matching';
import { z } from 'zod';

/** What is kept with a decision, encrypted: what went in, what came out, and with which versions. */
export const berekeningSchema = z.object({
  peildatum: plainDateSchema,
  persoon: motorpersoonSchema,
  uitslag: motoruitslagSchema,
  versies: motorantwoordSchema.shape.versies,
});
export type BewaardeBerekening = z.infer<typeof berekeningSchema>;

/** The question that gave the result. */
export function vraagVan({ peildatum, persoon }: BewaardeBerekening): Motorvraag {
  const bestanden = { beroepen: null, plaatsen: null };
  return { protocol: MOTORPROTOCOL, soort: 'persoon', peildatum, bestanden, persoon };
}
