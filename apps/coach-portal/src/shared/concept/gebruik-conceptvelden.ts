import { useState } from 'react';
import { useConcept, type Velden } from './gebruik-concept.js';

/**
 * The words of a form that keeps itself while somebody types, and is empty again after it was sent.
 * @param wiens whose file; null for his own
 * @param plek which form, as `bericht` or `afloop.<id>`
 * @param begin what stands there before anything was typed
 */
export function useConceptvelden<V extends Velden>(wiens: string | null, plek: string, begin: V) {
  const [velden, zetVelden] = useState(begin);
  const concept = useConcept(wiens, plek, (bewaard) => {
    const bekend = Object.entries(bewaard).filter(([naam]) => naam in begin);
    zetVelden({ ...begin, ...Object.fromEntries(bekend) });
  });
  return {
    velden,
    concept,
    zet: (deel: Partial<V>) => {
      const nieuw = { ...velden, ...deel };
      zetVelden(nieuw);
      concept.typ(nieuw);
    },
    klaar: () => {
      zetVelden(begin);
      void concept.klaar();
    },
  };
}
