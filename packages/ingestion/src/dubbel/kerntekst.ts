import type { Vacature } from '@passend/domain';

/**
 * Headings behind which an employer writes the same in every advert. Boilerplate makes different jobs
 * look equal, so it is left out of the comparison.
 */
const STANDAARDKOP =
  /^(?:- )?(?:over (?:ons|het bedrijf|de organisatie|[\p{Lu}][\p{L}\d&. -]{1,60})|wie zijn wij|over wie we zijn|bedrijfs(?:omschrijving|profiel|informatie)|onze organisatie|about (?:us|the company)|who we are|solliciteren|sollicitatie(?:procedure)?|hoe solliciteer je|interesse|enthousiast|contact(?:gegevens)?|meer (?:weten|informatie)|acquisitie|how to apply|privacy)\b.{0,40}$/iu;
const KOP = /^[^.!;]{2,60}[?:]?$/u;
const STANDAARDREGEL =
  /acquisitie (?:naar aanleiding|wordt niet|is niet)|stuur (?:dan )?(?:je|jouw|uw) cv|wij (?:kijken uit naar|ontvangen graag)|referentiecheck|pre-?employment|solliciteer (?:direct|nu)|e-?mail(?: naar)?|bel (?:dan )?(?:met|naar)|gelijke kansen|equal opportunity/iu;

/**
 * The words of a vacancy without boilerplate, folded to lower case without accents.
 */
export function kernwoorden(vacature: Vacature): readonly string[] {
  const regels = vacature.tekst.split('\n');
  const over: string[] = [];
  let inStandaard = false;
  for (const regel of regels) {
    const kaal = regel.trim();
    if (KOP.test(kaal) && !kaal.startsWith('- ')) inStandaard = STANDAARDKOP.test(kaal);
    if (!inStandaard && !STANDAARDREGEL.test(kaal)) over.push(kaal);
  }
  return woordenVan(over.join(' '));
}

/** Lower-case words of a text without accents and punctuation. */
export function woordenVan(tekst: string): readonly string[] {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '');
}
