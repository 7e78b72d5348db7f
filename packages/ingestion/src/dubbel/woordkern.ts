import type { Vacature } from '@passend/domain';
import { kernwoorden, woordenVan } from './kerntekst.js';

/** Shorter stems are in every advert. */
const MIN_STAM = 4;

export interface Woordoverlap {
  /** Distinct telling words of the advert with fewest. */
  readonly kort: number;
  /** Share of these that the other advert has too. */
  readonly deel: number;
}

/**
 * Compares the telling words of two adverts in whatever order and form they stand: "kozijnen maken"
 * and "je maakt kozijnen" are equal. Names of employer and place do not count.
 */
export function woordoverlap(a: Vacature, b: Vacature): Woordoverlap {
  const [links, rechts] = [stammen(a), stammen(b)];
  const [kort, lang] = links.size < rechts.size ? [links, rechts] : [rechts, links];
  const samen = [...kort].filter((stam) => lang.has(stam)).length;
  return { kort: kort.size, deel: kort.size === 0 ? 0 : samen / kort.size };
}

function stammen(vacature: Vacature): ReadonlySet<string> {
  const { werkgever, werkplekken } = vacature;
  const namen = new Set(
    woordenVan([werkgever ?? '', ...werkplekken.map(({ naam }) => naam)].join(' ')),
  );
  const woorden = kernwoorden(vacature).filter((woord) => !namen.has(woord));
  return new Set(woorden.map(stam).filter((deel) => deel.length >= MIN_STAM || isGetal(deel)));
}

/** Rough on purpose: both sides are cut alike, so a wrong stem is wrong on both. */
function stam(woord: string): string {
  if (isGetal(woord)) return woord;
  return woord
    .replace(/^ge(?=\p{L}{5})/u, '')
    .replace(/(?:en|e|t|s|d|te|de)$/u, '')
    .replace(/(.)\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

function isGetal(woord: string): boolean {
  return /^\d{2,}/u.test(woord);
}
