import type { Vacature } from '@passend/domain';
import { woordenVan } from './kerntekst.js';

const TITELRUIS = new Set(
  (
    'm v x d w f h mv mvx vmx mfx fte uur uren u pw per week fulltime parttime full part time medewerker medewerkster ' +
    'nieuw nieuwe gezocht vacature baan functie job in te bij de het een voor en of of and at regio omgeving direct ' +
    'starten start ervaren allround topsalaris team afdeling schaal'
  ).split(' '),
);
/** Shortest word that may stand inside a compound of the other title ("restauratietimmerman"). */
const MIN_KERN = 5;
/** Letters at the start that make two compounds kin ("storingsmonteur", "storingsdienst"). */
const MIN_BEGIN = 7;

/** 1 when the titles have the same words; towns, employers, hours, shifts and (m/v/x) do not count. */
export function titelgelijkenis(a: Vacature, b: Vacature): number {
  const links = titelwoorden(a);
  const rechts = titelwoorden(b);
  const samen = [...links].filter((woord) => rechts.has(woord)).length;
  const alle = new Set([...links, ...rechts]).size;
  return alle === 0 ? Number(a.titel.toLowerCase() === b.titel.toLowerCase()) : samen / alle;
}

/**
 * True when each title names something that the other advert does not know ("crediteuren" and
 * "debiteuren"), however alike the texts are: employers use one text for several functions. For a
 * bureau, which makes its own titles, both words must be in their own texts.
 */
export function functieBotst(a: Vacature, b: Vacature, viaBureau: boolean): boolean {
  const links = vreemdeTitelwoorden(a, b);
  const rechts = vreemdeTitelwoorden(b, a);
  if (links.length === 0 || rechts.length === 0) return false;
  if (!viaBureau) return true;
  return staatInTekst(a, links) && staatInTekst(b, rechts);
}

/** True when neither advert knows the words of the other's title, nor words that begin alike. */
export function titelsVreemd(a: Vacature, b: Vacature): boolean {
  const links = vreemdeTitelwoorden(a, b);
  const rechts = vreemdeTitelwoorden(b, a);
  return (
    links.length > 0 &&
    rechts.length > 0 &&
    !links.some((woord) => rechts.some((ander) => beginGelijk(woord, ander)))
  );
}

/** True when the other advert knows every word of this title, if need be in parts: "rozenoogst". */
export function titelBekend(van: Vacature, bij: Vacature): boolean {
  const tekst = woordenVan(`${bij.titel} ${bij.tekst}`);
  const bekend = new Set(tekst);
  const delen = tekst.filter((woord) => woord.length >= MIN_KERN);
  return [...titelwoorden(van)].every(
    (woord) => kent(bekend, woord) || delen.some((deel) => verwant(deel, woord)),
  );
}

/** True when each title has a word that the other title has not, in no form: "kok" and "chauffeur". */
export function noemenAnderWerk(a: Vacature, b: Vacature): boolean {
  return eigenWoorden(a, b).length > 0 && eigenWoorden(b, a).length > 0;
}

function eigenWoorden(van: Vacature, tegen: Vacature): readonly string[] {
  const ander = titelwoorden(tegen);
  const afgekort = new Set([...ander].flatMap((woord) => afgekortTot(woord, van)));
  return [...titelwoorden(van)].filter(
    (woord) =>
      !kent(ander, woord) &&
      ![...ander].some((w) => verwant(w, woord)) &&
      !afgekort.has(woord) &&
      afgekortTot(woord, tegen).length === 0,
  );
}

/** The words of a title that stand together and begin with these letters: "pm", "pedagogisch medewerker". */
function afgekortTot(letters: string, { titel }: Vacature): readonly string[] {
  if (!/^\p{L}{2,4}$/u.test(letters)) return [];
  const woorden = woordenVan(zonderSekse(titel));
  const begin = woorden
    .map((woord) => woord.charAt(0))
    .join('')
    .indexOf(letters);
  return begin === -1 ? [] : woorden.slice(begin, begin + letters.length);
}

/** One is a part of the other ("timmerman", "restauratietimmerman"), or both begin alike. */
function verwant(a: string, b: string): boolean {
  return kent(new Set([a]), b) || kent(new Set([b]), a) || beginGelijk(a, b);
}

function beginGelijk(a: string, b: string): boolean {
  return a.slice(0, MIN_BEGIN) === b.slice(0, MIN_BEGIN) && a.length >= MIN_BEGIN;
}

function staatInTekst({ tekst }: Vacature, woorden: readonly string[]): boolean {
  const bekend = new Set(woordenVan(tekst));
  return woorden.some((woord) => kent(bekend, woord));
}

/** Words of the title of `a` that neither the title nor the text of `b` knows, also in compounds. */
function vreemdeTitelwoorden(a: Vacature, b: Vacature): readonly string[] {
  const bekend = new Set(woordenVan(`${b.titel} ${b.tekst} ${b.werkgever ?? ''}`));
  return [...titelwoorden(a)].filter((woord) => !kent(bekend, woord));
}

function kent(bekend: ReadonlySet<string>, woord: string): boolean {
  if (bekend.has(woord)) return true;
  if (woord.length < MIN_KERN) return false;
  return [...bekend].some((ander) => ander.includes(woord));
}

/** The words of a title that name the function, folded to one gender form. */
export function titelwoorden({ titel, werkplekken, werkgever }: Vacature): ReadonlySet<string> {
  const weg = new Set([
    ...werkplekken.flatMap((plek) => woordenVan(plek.naam)),
    ...woordenVan(werkgever ?? ''),
  ]);
  const woorden = woordenVan(zonderSekse(titel)).filter(
    (woord) => !TITELRUIS.has(woord) && !/^\d{2}$/u.test(woord),
  );
  const over = woorden.filter((woord) => !weg.has(woord));
  return new Set(over.length > 0 ? over : woordenVan(titel));
}

/** "(m/v/x)" goes; "kapster" and "kapper", "verkoopster" and "verkoper" become one form. */
function zonderSekse(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[([]?\b[mvxdwf](?: ?[/|] ?[mvxdwf]){1,3}\b[)\]]?/gu, ' ')
    .replace(/(?<=\p{L}{2})['’]er\b/gu, '')
    .replace(/kapster\b/gu, 'kapper')
    .replace(/koopster\b/gu, 'koper')
    .replace(/(?<=\p{L}{3})leidster\b/gu, 'leider')
    .replace(/(?<=\p{L}{4})euse\b/gu, 'eur')
    .replace(/(?<=\p{L}{6})iste\b/gu, 'ist')
    .replace(/verpleegkundigen\b/gu, 'verpleegkundige')
    .replace(/medewerkster\b/gu, 'medewerker');
}
