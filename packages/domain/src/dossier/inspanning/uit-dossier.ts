import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort, type RegelVan } from '../regel.js';
import type { Inspanningsfeit } from './feit.js';
import { trajectbronnen } from './feitbronnen.js';
import type { GezetteNorm, Normfase } from './norm.js';
import type { Weektoelichting } from './weken.js';

/** What the dossier says of the effort. */
export interface Inspanningsstand {
  readonly normen: readonly GezetteNorm[];
  readonly toelichtingen: readonly Weektoelichting[];
  readonly feiten: readonly Inspanningsfeit[];
  readonly fasen: readonly Normfase[];
}

/**
 * Reads norm, explanations and what was done from the lines of a dossier. What a coach does with
 * employers is no effort of his client: he may not apply in his place.
 */
export function inspanningUitDossier(regels: readonly Dossierregel[]): Inspanningsstand {
  const geldend = geldendeRegels(regels);
  return {
    normen: geldend.flatMap((regel) => (isSoort(regel, 'norm_gezet') ? [normVan(regel)] : [])),
    toelichtingen: geldend.flatMap((regel) =>
      isSoort(regel, 'weken_toegelicht') ? [toelichtingVan(regel)] : [],
    ),
    ...trajectbronnen(geldend),
  };
}

function normVan({ nummer, op, gebeurtenis }: RegelVan<'norm_gezet'>): GezetteNorm {
  const { datum: van, werkgever, uwv } = gebeurtenis;
  return { nummer, op, van, ...werkgever, ...uwv };
}

function toelichtingVan({ op, gebeurtenis }: RegelVan<'weken_toegelicht'>): Weektoelichting {
  const { datum: van, werkgever, uwv } = gebeurtenis;
  return { op, van, ...werkgever, ...uwv };
}
