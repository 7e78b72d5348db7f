import { FML_ITEMS } from '@passend/domain';
import { ITEMNAMEN } from '../fml/items.js';

const PER_NAAM: ReadonlyMap<string, string> = new Map(
  FML_ITEMS.map(({ slug, naam }) => [naam, ITEMNAMEN.get(slug) ?? naam]),
);
const VERVOLG: readonly (readonly [nederlands: string, engels: string])[] = [
  [': meer dan de grens', ': more than the limit'],
  [': past niet bij de grens', ': does not fit the limit'],
];

/** A limit by which vacancies fell off, in English; null when the sentence is another one. */
export function regelZin(tekst: string): string | null {
  for (const [nederlands, engels] of VERVOLG) {
    const naam = tekst.endsWith(nederlands)
      ? PER_NAAM.get(tekst.slice(0, -nederlands.length))
      : null;
    if (naam) return `${naam}${engels}`;
  }
  return null;
}
