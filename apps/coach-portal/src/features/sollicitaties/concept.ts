import {
  plainDateSchema,
  sollicitatiestatusSchema,
  sollicitatiewijzeSchema,
} from '@passend/domain';
import { z } from 'zod';

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

function sleutel({ gebruikerId, eigenaar }: Conceptplek): string {
  return `passend.concept.sollicitatie.${gebruikerId}.${eigenaar ?? 'zelf'}`;
}

/** What was filled in before the page was left; gone when the tab is closed. */
export function leesConcept(plek: Conceptplek): Concept | null {
  try {
    const ruw: unknown = JSON.parse(window.sessionStorage.getItem(sleutel(plek)) ?? 'null');
    return conceptSchema.nullable().catch(null).parse(ruw);
  } catch {
    return null;
  }
}

/** Keeps what was filled in so far, or forgets it (null). */
export function bewaarConcept(plek: Conceptplek, concept: Concept | null): void {
  try {
    if (concept === null) window.sessionStorage.removeItem(sleutel(plek));
    else window.sessionStorage.setItem(sleutel(plek), JSON.stringify(concept));
  } catch {
    // Storage is blocked in this browser: the form then does not survive a reload.
  }
}
