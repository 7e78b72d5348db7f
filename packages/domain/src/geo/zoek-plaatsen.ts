import { afstandKm } from './afstand.js';
import { allePlaatsen, isDorpsnaam, plaatsenMetSleutel } from './gazetteer.js';
import type { Plaats, Provincie } from './plaats.js';
import { postcodeGebied } from './postcodes.js';
import { provincieVan } from './provincie.js';
import { LANGSTE_PLAATSNAAM, vouwPlaatsnaam, woorden } from './vouw-plaatsnaam.js';

/** A district lies this near to its town; farther apart, two names are two places. */
const WIJK_BIJ_STAD_KM = 25;

/** A place this near to another province may be counted there: Vianen was Zuid-Holland until 2019. */
const OVER_DE_GRENS_KM = 8;

/** "De Wilp" is not Wilp, "Sint Annen" is not Annen. */
const VOORVOEGSELS = new Set(
  's t de den het ter ten te sint nieuw nieuwe oud oude klein groot noord oost zuid west'.split(
    ' ',
  ),
);

const RUIS =
  /\b(?:regio|omgeving|omstreken|gemeente|in de buurt van|nabij|provincie|centraal station|e\.\s?o\.|(?:binnen )?(?:een )?straal van (?:\d{1,3} ?(?:km|kilometer) )?(?:van|rond(?:om)?)|standplaats|locatie)(?=\W|$)|^\s*(?:bij|vlakbij|rond|rondom|in)(?=\s)/giu;
const POSTCODE = /\b[1-9]\d{3} ?(?:[A-Za-z]{2})?\b/g;
/** A part of the country, or all of it: no place. */
const GEEN_PLAATS =
  /\b(?:(?:heel|gehele?|(?:noord|oost|zuid|west|midden)(?:oost|west)?)[- ]?nederland|randstad|landelijk|europa)\b/iu;
/** Said beside a place: how the work is done, or the country that it lies in. */
const BIJZAAK =
  /\b(?:(?:the )?netherlands|nederland|(?:deels |volledig |gedeeltelijk )?(?:thuis(?:werk(?:en)?)?|remote|hybride?)(?: werken)?(?: mogelijk)?)\b/giu;

/** Words that are a place somewhere, but inside a longer name seldom mean it. */
const GEWONE_WOORDEN = new Set(
  'best heel hoek horst winkel haven berg brand made well ens nes veen raam donk handel leest gracht hoeven malta america melle grave loon stein beek laren zeeland born rolde binnenstad oosterpark'.split(
    ' ',
  ),
);

/** Hamlets that are called after an ordinary word. */
const DORPSWOORDEN = new Set(
  'oranje linde een amen anderen boer broek kaart hall halle heide heikant hee erica erm elim spui overslag waal wetering westhoek noorden leur well rijs lies gauw gaast winde baars basse purmer rien wier reeve onna est asch rips mortel'.split(
    ' ',
  ),
);

/**
 * Places that a name can mean. Folds case, accents, apostrophes and hyphens; reads "Regio Rotterdam",
 * "Ypenburg, Den Haag", "Hengelo (Ov)", "Rotterdam-Zuid", "omgeving Zwolle", "Utrecht / Zeist",
 * "Utrecht (hybride)".
 * @returns every candidate: several for a name that occurs twice or for a list of places, none when
 *   the name is unknown or no place ("Heel Nederland")
 */
export function zoekPlaatsen(naam: string): readonly Plaats[] {
  if (naam.length > LANGSTE_PLAATSNAAM) return [];
  const rechtstreeks = plaatsenMetSleutel(vouwPlaatsnaam(naam));
  if (rechtstreeks.length > 0) return rechtstreeks;
  const schoon = naam.replace(POSTCODE, ' ').replace(RUIS, ' ').trim();
  if (GEEN_PLAATS.test(schoon)) return [];
  const gevonden = zoekNamen(schoon.replace(BIJZAAK, ' ').trim());
  return gebiedIn(naam, gevonden) ?? gevonden;
}

function zoekNamen(schoon: string): readonly Plaats[] {
  const groepen = schoon.split(/[/|;&+]|\b(?:en|of|and|or)\b/u).map((deel) => zoekEen(deel.trim()));
  return [...new Set(groepen.flatMap((groep) => bijDeRest(groep, groepen)))];
}

/**
 * The postcode area that a text names, when a postcode file is in use. One far from the place that is
 * named beside it is no postcode, or a wrong one.
 */
function gebiedIn(naam: string, genoemd: readonly Plaats[]): readonly Plaats[] | null {
  const [postcode] = naam.match(POSTCODE) ?? [];
  const gebied = postcode === undefined ? null : postcodeGebied(postcode);
  if (gebied === null) return null;
  return genoemd.length === 0 || genoemd.some((plaats) => isWijkVan(gebied, plaats))
    ? [gebied]
    : null;
}

/** "Den Haag/Rijswijk": of places with one name the one near the rest of the list is meant. */
function bijDeRest(groep: readonly Plaats[], groepen: readonly (readonly Plaats[])[]) {
  if (groep.length < 2) return groep;
  const rest = groepen.filter((ander) => ander !== groep).flat();
  const bij = groep.filter((plaats) => rest.some((ander) => isWijkVan(plaats, ander)));
  return bij.length > 0 ? bij : groep;
}

/**
 * The places that a name can mean when a source names the province apart. None of a name that only
 * lies elsewhere: a place in the wrong province is worse than no place.
 */
export function zoekPlaatsenIn(naam: string, provincie: string | null): readonly Plaats[] {
  const gevonden = zoekPlaatsen(naam);
  const gezocht = provincieVan(provincie ?? '');
  return gezocht === null ? gevonden : inProvincie(gevonden, gezocht);
}

/**
 * Of the places that a name can mean, the one nearest to a given place.
 * @returns null when the name is unknown
 */
export function dichtstbijzijndePlaats(naam: string, vanuit: Plaats): Plaats | null {
  return dichtstbij(zoekPlaatsen(naam), vanuit);
}

/**
 * Whether a name is first of all a word, and a place only because some hamlet is called so: in
 * running text it does not mean the place.
 */
export function isGewoonWoord(naam: string): boolean {
  return DORPSWOORDEN.has(vouwPlaatsnaam(naam));
}

function zoekEen(naam: string): readonly Plaats[] {
  const delen = naam.split(/[,()[\]]| - | – /u).filter((deel) => woorden(deel).length > 0);
  const [eerste, ...rest] = delen;
  if (eerste === undefined) return [];
  const plaatsen = zoekDeel(eerste);
  if (rest.length === 0) return plaatsen;
  return plaatsen.length === 0 ? zoekEen(rest.join(',')) : kiesMetContext(plaatsen, rest);
}

/** "Elst, Utrecht" and "Ypenburg, Den Haag": what follows tells which one is meant. */
function kiesMetContext(plaatsen: readonly Plaats[], rest: readonly string[]): readonly Plaats[] {
  const provincies = rest.map(provincieVan).filter((provincie) => provincie !== null);
  const [provincie] = provincies;
  if (provincie !== undefined) return inProvincie(plaatsen, provincie);
  const steden = rest.flatMap((deel) => (provincieVan(deel) === null ? zoekDeel(deel) : []));
  const wijken = plaatsen.filter((plaats) => steden.some((stad) => isWijkVan(plaats, stad)));
  if (wijken.length > 0) return wijken;
  return [...plaatsen, ...steden];
}

function zoekDeel(deel: string): readonly Plaats[] {
  const lijst = woorden(deel);
  const heel = plaatsenMetSleutel(vouwPlaatsnaam(deel));
  if (heel.length > 0) return heel;
  return zoekMetProvincie(lijst) ?? zoekBinnen(lijst, /\p{L}-\p{L}/u.test(deel));
}

/** "Bergen NH", "Rijswijk Zuid-Holland": the last words name the province. */
function zoekMetProvincie(lijst: readonly string[]): readonly Plaats[] | null {
  for (const aantal of [2, 1]) {
    const provincie = lijst.length > aantal ? provincieVan(lijst.slice(-aantal).join('')) : null;
    if (provincie === null) continue;
    const plaatsen = plaatsenMetSleutel(sleutel(lijst.slice(0, -aantal)));
    if (plaatsen.length > 0) return inProvincie(plaatsen, provincie);
  }
  return null;
}

/**
 * A province that fits no place means one that the table misses: then none. But borders move and
 * sources err: a place just over the border of the named province is meant all the same.
 */
function inProvincie(plaatsen: readonly Plaats[], provincie: Provincie): readonly Plaats[] {
  const binnen = plaatsen.filter((plaats) => plaats.provincie === provincie);
  return binnen.length > 0 ? binnen : plaatsen.filter((plaats) => grenstAan(plaats, provincie));
}

function grenstAan(plaats: Plaats, provincie: Provincie): boolean {
  return allePlaatsen().some(
    (ander) => ander.provincie === provincie && afstandKm(plaats, ander) <= OVER_DE_GRENS_KM,
  );
}

/**
 * "Amsterdam Zuidas", "Station Utrecht": the longest run of words that is a place, from the left.
 * A name with a hyphen is read from its first word only: "Ouwster-Nijega" is not Nijega.
 */
function zoekBinnen(lijst: readonly string[], isSamengesteld: boolean): readonly Plaats[] {
  if (lijst.length > 8) return [];
  for (let lengte = lijst.length - 1; lengte > 0; lengte--) {
    const laatste = isSamengesteld ? 0 : lijst.length - lengte;
    for (let van = 0; van <= laatste; van++) {
      if (VOORVOEGSELS.has(lijst[van - 1] ?? '')) continue;
      const naam = sleutel(lijst.slice(van, van + lengte));
      if (naam.length < 4 || GEWONE_WOORDEN.has(naam) || isDorpsnaam(naam)) continue;
      const plaatsen = plaatsenMetSleutel(naam);
      if (plaatsen.length > 0) return plaatsen;
    }
  }
  return [];
}

function sleutel(lijst: readonly string[]): string {
  return vouwPlaatsnaam(lijst.join(' '));
}

function isWijkVan(plaats: Plaats, stad: Plaats): boolean {
  return afstandKm(plaats, stad) <= WIJK_BIJ_STAD_KM;
}

function dichtstbij(plaatsen: readonly Plaats[], vanuit: Plaats): Plaats | null {
  let beste: Plaats | null = null;
  for (const plaats of plaatsen) {
    if (beste === null || afstandKm(plaats, vanuit) < afstandKm(beste, vanuit)) beste = plaats;
  }
  return beste;
}
