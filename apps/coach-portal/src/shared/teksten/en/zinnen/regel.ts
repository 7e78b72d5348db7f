import { FML_ITEMS } from '@passend/domain';
import { ITEMNAMEN } from '../fml/items.js';

const PER_NAAM: ReadonlyMap<string, string> = new Map(
  FML_ITEMS.map(({ slug, naam }) => [naam, ITEMNAMEN.get(slug) ?? naam]),
);
const REGEL = /^(.+): (meer dan|past niet bij) de grens$/u;

/** An item in English by its Dutch name; null when it is none. */
export function itemPerNaam(naam: string): string | null {
  return PER_NAAM.get(naam) ?? null;
}

/** A limit by which vacancies fell off, in English; null when the sentence is another one. */
export function regelZin(tekst: string): string | null {
  const [, naam = '', hoe] = REGEL.exec(tekst) ?? [];
  const engels = PER_NAAM.get(naam);
  if (engels === undefined) return null;
  return hoe === 'meer dan'
    ? `${engels}: more than the limit`
    : `${engels}: does not fit the limit`;
}
