import type { Vacature } from '@passend/domain';

/** Frequent words that seldom occur in the other languages of vacancies here. */
const WOORDEN: Readonly<Record<'nl' | 'en' | 'de' | 'fr', ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van je jij wij ons onze voor met bij naar ook niet zijn hebt wordt aan dat die deze als jouw uur werk functie ervaring'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to you your we our for with a are will be have this that as an from work who or experience'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ein eine für mit sie wir ihr ist sind auf zu von den dem nicht bei als oder im'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et un une des vous nous pour avec votre notre est sont dans sur que qui du au ou'.split(
      ' ',
    ),
  ),
};
const MIN_TREFFERS = 2;

/**
 * The language of a vacancy, by counting frequent words.
 * @param tekst plain text; a title alone is enough when it holds frequent words
 * @returns `anders` for other languages and for texts without any known word
 */
export function leesTaal(tekst: string): Vacature['taal'] {
  const woorden = tekst
    .slice(0, 6000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const telling = Object.entries(WOORDEN).map(([taal, lijst]) => ({
    taal,
    aantal: woorden.filter((woord) => lijst.has(woord)).length,
  }));
  const beste = telling.reduce((a, b) => (b.aantal > a.aantal ? b : a));
  if (beste.aantal < MIN_TREFFERS) return kortOordeel(woorden);
  return beste.taal === 'nl' || beste.taal === 'en' ? beste.taal : 'anders';
}

/** Too short to count: Dutch spelling decides, since the sources are Dutch. */
function kortOordeel(woorden: readonly string[]): Vacature['taal'] {
  const nederlands = woorden.some(
    (woord) =>
      WOORDEN.nl.has(woord) || /(?:ij|aa|oe|eu|uu|ui|sch|lijk|ing$|ster$|kunde)/u.test(woord),
  );
  return nederlands ? 'nl' : 'anders';
}
