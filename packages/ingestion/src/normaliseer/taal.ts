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

const TALEN = Object.keys(WOORDEN);
/** For each word the languages that have it, as places in `TALEN`: one look-up a word. */
const TALEN_PER_WOORD: ReadonlyMap<string, readonly number[]> = perWoord();

function perWoord(): ReadonlyMap<string, readonly number[]> {
  const uit = new Map<string, number[]>();
  Object.values(WOORDEN).forEach((lijst, taal) => {
    for (const woord of lijst) uit.set(woord, [...(uit.get(woord) ?? []), taal]);
  });
  return uit;
}

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
  const aantallen = TALEN.map(() => 0);
  for (const woord of woorden) {
    for (const taal of TALEN_PER_WOORD.get(woord) ?? [])
      aantallen[taal] = (aantallen[taal] ?? 0) + 1;
  }
  const meeste = Math.max(...aantallen);
  if (meeste < MIN_TREFFERS) return kortOordeel(woorden);
  const taal = TALEN[aantallen.indexOf(meeste)];
  return taal === 'nl' || taal === 'en' ? taal : 'anders';
}

/** Too short to count: Dutch spelling decides, since the sources are Dutch. */
function kortOordeel(woorden: readonly string[]): Vacature['taal'] {
  const nederlands = woorden.some(
    (woord) =>
      WOORDEN.nl.has(woord) || /(?:ij|aa|oe|eu|uu|ui|sch|lijk|ing$|ster$|kunde)/u.test(woord),
  );
  return nederlands ? 'nl' : 'anders';
}
