import { medischeWoorden } from '../../aanleveren/medische-woorden.js';
import type { Rapportsoort } from './rapport.js';
import { RAPPORTVELDEN, type Rapportwoorden } from './velden.js';

/** A text for the employer in which a word looks medical. */
export interface Woordwaarschuwing {
  readonly veld: string;
  readonly woorden: readonly string[];
}

/**
 * The texts for the employer that hold words that look medical. A warning, nothing more: the coach
 * decides, and nothing is changed or held back in silence.
 */
export function woordwaarschuwingen(
  soort: Rapportsoort,
  woorden: Rapportwoorden,
): readonly Woordwaarschuwing[] {
  return RAPPORTVELDEN[soort].flatMap(({ code, blad }) => {
    const gevonden = blad === 'werkgever' ? medischeWoorden(woorden[code] ?? '') : [];
    return gevonden.length === 0 ? [] : [{ veld: code, woorden: gevonden }];
  });
}
