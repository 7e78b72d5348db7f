import { useState } from 'react';
import type { z } from 'zod';
import { useConcept } from './gebruik-concept.js';
import { leesVorm, schrijfVorm } from './vorm-als-velden.js';

/**
 * A large form that keeps itself while somebody fills it in. What was kept counts only over what the form
 * began with: once the file says something else, the old draft is not taken.
 * @param wiens whose file; null for his own
 * @param schema what the form holds, also when it is not complete
 */
export function useConceptvorm<T>(
  wiens: string | null,
  plek: string,
  schema: z.ZodType<T>,
  begin: T,
) {
  const [eerst] = useState(begin);
  const [vorm, zetVorm] = useState(begin);
  const [hervat, zetHervat] = useState(false);
  const concept = useConcept(wiens, plek, (velden) => {
    const bewaard = leesVorm(velden, schema, eerst);
    if (bewaard === null) return;
    zetVorm(bewaard);
    zetHervat(true);
  });
  return {
    vorm,
    concept,
    /** Whether this goes on from what was filled in before. */
    hervat,
    zetVorm: (nieuw: T) => {
      zetVorm(nieuw);
      concept.typ(schrijfVorm(nieuw, eerst));
    },
    beginOpnieuw: () => {
      zetVorm(eerst);
      zetHervat(false);
      void concept.klaar();
    },
  };
}
