import {
  medischeWoorden,
  plainDateSchema,
  sollicitatiestatusSchema,
  sollicitatiewijzeSchema,
} from '@passend/domain';
import { z } from 'zod';
import { bewaarConceptVan, leesConceptVan } from '../../shared/lib/concepten.js';

/** What is kept of a form that was not sent yet: nothing in it asks about health. */
const conceptSchema = z.strictObject({
  wijze: sollicitatiewijzeSchema,
  naar: sollicitatiestatusSchema,
  functie: z.string(),
  organisatie: z.string(),
  plaats: z.string(),
  plak: z.string(),
  datum: plainDateSchema,
});
export type Concept = z.infer<typeof conceptSchema>;

/** Whose form it is: another person at the same browser never sees it. */
export interface Conceptplek {
  readonly gebruikerId: string;
  readonly eigenaar: string | null;
}

function naam({ gebruikerId, eigenaar }: Conceptplek): string {
  return `sollicitatie.${gebruikerId}.${eigenaar ?? 'zelf'}`;
}

/** What was filled in before the page was left or the connection was lost; gone after signing out. */
export function leesConcept(plek: Conceptplek): Concept | null {
  return conceptSchema
    .nullable()
    .catch(null)
    .parse(leesConceptVan(naam(plek), Date.now()));
}

/**
 * Keeps what was filled in so far, or forgets it (null). A form in which somebody wrote about his
 * health all the same is not kept: that never stays on a device.
 */
export function bewaarConcept(plek: Conceptplek, concept: Concept | null): void {
  bewaarConceptVan(naam(plek), concept === null || isMedisch(concept) ? null : concept, Date.now());
}

/** Whether somebody wrote about his health in a field that does not ask for it. */
export function isMedisch({ functie, organisatie, plaats, plak }: Concept): boolean {
  return [functie, organisatie, plaats, plak].some((tekst) => medischeWoorden(tekst).length > 0);
}
