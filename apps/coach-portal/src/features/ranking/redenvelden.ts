import type { Velden } from '../../shared/concept/gebruik-concept.js';
import type { Redenconcept } from './redenvak.js';

const ITEM = 'item.';

/** The form of a decision as fields that are kept. */
export function veldenVan({ gekozen, eigen, motiveringen }: Redenconcept): Velden {
  const perItem = Object.entries(motiveringen).map(([item, tekst]) => [ITEM + item, tekst]);
  return { gekozen: gekozen.join('\n'), eigen, ...Object.fromEntries(perItem) };
}

export function redenUit({ gekozen = '', eigen = '', ...rest }: Velden): Redenconcept {
  const perItem = Object.entries(rest).map(([naam, tekst]) => [naam.slice(ITEM.length), tekst]);
  return {
    gekozen: gekozen.split('\n').filter((reden) => reden !== ''),
    eigen,
    motiveringen: Object.fromEntries(perItem),
  };
}
