import type { Vacature } from '@passend/domain';

/**
 * Headings behind which an employer writes the same in every advert. Boilerplate makes different jobs
 * look equal, so it is left out of the comparison.
 */
const STANDAARDKOP =
  /^(?:- )?(?:over (?:ons|het bedrijf|de organisatie|[\p{Lu}][\p{L}\d&. -]{1,60})|wie zijn wij|over wie we zijn|wie we zijn|ons bedrijf|bedrijfs(?:omschrijving|profiel|informatie)|onze organisatie|about (?:us|the company)|who we are|solliciteren|sollicitatie(?:procedure)?|hoe solliciteer je|interesse|enthousiast|contact(?:gegevens)?|meer (?:weten|informatie)|acquisitie|how to apply|privacy|procedure|reageren|reageer)\b.{0,40}$/iu;
const KOP = /^[^.!;]{2,60}[?:]?$/u;
const STANDAARDREGEL =
  /acquisitie (?:naar aanleiding|wordt niet|is niet)|stuur (?:dan )?(?:je|jouw|uw) cv|wij (?:kijken uit naar|ontvangen graag)|referentiecheck|pre-?employment|solliciteer (?:direct|nu)|e-?mail(?: naar)?|bel (?:dan )?(?:met|naar)|lees (?:meer|verder|de hele vacature)|bekijk de (?:hele )?vacature|gelijke kansen|equal opportunity/iu;

/** A standard sentence goes, the rest of its paragraph stays: some adverts are one paragraph. */
const ZINSEINDE = /(?<=[.!?]) /u;

/** Two of these in one paragraph: it is about the employer. */
const OVER_WERKGEVER = [
  /\b(?:wij|we) (?:geloven|staan voor|zijn een|kiezen voor|willen een afspiegeling)|\bwe (?:believe|value|are family)/iu,
  /\b\d[\d.]{0,9} (?:medewerkers|collega['’]?s|vrijwilligers|mensen|vestigingen|locaties|winkels|fabrieken|landen|employees|people|nationalities|countries)\b/iu,
  /\b(?:familiebedrijf|kernwaarden|generatie|duurzaamheid|diversiteit|personeelsvereniging|erkend leerbedrijf)\b/iu,
  /\biedereen (?:hoort|is welkom|is bij ons)|\b(?:ongeacht|whatever your) (?:je )?(?:afkomst|background)|\bequal opportunity/iu,
  /\bsinds (?:19|20)\d\d|\bal (?:\d+|\p{L}{3,8}tig) jaar\b|\bin (?:19|20)\d\d\b/iu,
  /\b(?:is|zijn|als) (?:een|de|het) (?:organisatie|van de grootste|grootste|gemeente|coöperatie|specialist|bureau|onderneming|familiebedrijf|bedrijf)\b/iu,
];

/** A bureau says "je laadt" where the employer says "u laadt". */
const AANSPREEKVORM = new Map(
  Object.entries({ u: 'je', jij: 'je', jou: 'je', uw: 'je', jouw: 'je' }),
);

/** Longer paragraphs hold the whole advert. */
const MAX_ALINEA = 800;

function gaatOverWerkgever(regel: string): boolean {
  return (
    regel.length <= MAX_ALINEA && OVER_WERKGEVER.filter((patroon) => patroon.test(regel)).length > 1
  );
}

/** One advert is compared with many: its words are worked out once. */
const BEKEND = new WeakMap<Vacature, readonly string[]>();

/**
 * The words of a vacancy without boilerplate, folded to lower case without accents.
 */
export function kernwoorden(vacature: Vacature): readonly string[] {
  const bekend = BEKEND.get(vacature);
  if (bekend !== undefined) return bekend;
  const woorden = leesKernwoorden(vacature);
  BEKEND.set(vacature, woorden);
  return woorden;
}

function leesKernwoorden(vacature: Vacature): readonly string[] {
  const regels = vacature.tekst.split('\n');
  const over: string[] = [];
  let inStandaard = false;
  for (const regel of regels) {
    const kaal = regel.trim();
    if (KOP.test(kaal) && !kaal.startsWith('- ')) inStandaard = STANDAARDKOP.test(kaal);
    if (inStandaard || gaatOverWerkgever(kaal)) continue;
    over.push(...kaal.split(ZINSEINDE).filter((zin) => !STANDAARDREGEL.test(zin)));
  }
  return woordenVan(over.join(' ')).map((woord) => AANSPREEKVORM.get(woord) ?? woord);
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
