import type { Vacature } from '@passend/domain';
import { KORT_WOORDEN } from './drempels.js';
import { kernwoorden } from './kerntekst.js';

/** Words that any short advert may have. */
const RUIS = new Set(
  'gezocht zoekt zoeken zoek wij onze ons voor een het de met van aan bij ben jij interesse bel loop binnen vacature baan week uur per tot loon euro'.split(
    ' ',
  ),
);
const MIN_WOORD = 4;

/**
 * Compares adverts of a few sentences, which are reworded as a whole: the places must be known, and
 * most telling words and numbers of the shorter, standard parts aside, must be in the other. No text at all fits any.
 */
export function korteTekstGelijk(a: Vacature, b: Vacature): boolean {
  if (a.werkplekken.length === 0 || b.werkplekken.length === 0) return false;
  const links = zeggend(a);
  const rechts = zeggend(b);
  const [kort, lang] = links.size < rechts.size ? [links, rechts] : [rechts, links];
  const samen = [...kort].filter((woord) => lang.has(woord)).length;
  return samen >= KORT_WOORDEN * kort.size;
}

function zeggend(vacature: Vacature): ReadonlySet<string> {
  return new Set(
    kernwoorden(vacature).filter(
      (woord) => !RUIS.has(woord) && (woord.length >= MIN_WOORD || /^\d{2,}$/u.test(woord)),
    ),
  );
}
