import {
  ANDER_NA_ENKELVOUD,
  ANDER_NA_WERKWOORD,
  ANDER_VOOROP,
  LAST_IS_MENS,
  OOK_DOOR_JOU,
  OORZAAK,
  WERK_VAN_ANDER,
} from '../lexicon/anderen.js';
import {
  ANDEREN_ACHTERAF,
  ANDEREN_VOORAF,
  ANDEREN_ZONDER_JIJ,
  BEPERKEND,
  GEDEELD,
  HULPMIDDELEN,
  INCIDENTEEL,
  JIJ,
  ONTKENNING_ACHTERAF,
  ONTKENNING_SLOT,
  ONTKENNING_VOORAF,
  SAMEN,
  VULWOORDEN,
  WENS,
  ZIJN_OF_DOEN,
} from '../lexicon/wendingen.js';
import type { Sterkte } from '../types.js';
import { maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';
import { enkelvoud, verbergSchijn, type Werktekst } from './werktekst.js';

/** What the words around a match do to the demand. */
export interface Context {
  readonly sterkte: Sterkte;
  readonly ontkend: boolean;
  /** Denied only in its degree ("geen zwaar tilwerk"). */
  readonly beperktOntkend: boolean;
  /** Somebody else bears it. */
  readonly vanAnderen: boolean;
  /** "Onze chauffeurs tillen dozen": somebody else, or the reader by the name of his trade. */
  readonly misschienJij: boolean;
  readonly gedeeld: boolean;
  readonly hulpmiddel: boolean;
  /** The match with the words that deny it. */
  readonly van: number;
  readonly tot: number;
}

const ontkenningVooraf = maakPatroon(ONTKENNING_VOORAF);
const ontkenningAchteraf = maakPatroon(ONTKENNING_ACHTERAF);
const ontkenningSlot = maakPatroon(ONTKENNING_SLOT);
const zijnOfDoen = maakPatroon(ZIJN_OF_DOEN);
const anderenVooraf = maakPatroon(ANDEREN_VOORAF);
const anderenAchteraf = maakPatroon(ANDEREN_ACHTERAF);
const anderenZonderJij = maakPatroon(ANDEREN_ZONDER_JIJ);
const jij = maakPatroon(JIJ);
const samen = maakPatroon(SAMEN);
const gedeeld = maakPatroon(GEDEELD);
const hulpmiddel = maakPatroon(HULPMIDDELEN);
const wens = maakPatroon(WENS);
const incidenteel = maakPatroon(INCIDENTEEL);
const beperkend = maakPatroon(BEPERKEND);
const anderNaWerkwoord = maakPatroon(ANDER_NA_WERKWOORD);
const anderNaEnkelvoud = maakPatroon(ANDER_NA_ENKELVOUD);
const werkVanAnder = maakPatroon(WERK_VAN_ANDER);
const anderVoorop = maakPatroon(ANDER_VOOROP);

/** How far before a load a denial still counts. */
const BEREIK_VOORAF = 70;
/** How far after a load a denial still counts. */
const BEREIK_ACHTERAF = 60;

/**
 * Reads the words around a match.
 * @param werk the whole advert, made ready
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesContext(
  { norm, zonderSchijn, titelwoorden }: Pick<Werktekst, 'norm' | 'zonderSchijn' | 'titelwoorden'>,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Context {
  const vooraf = vanafBijzin(
    zonderSchijn.slice(Math.max(clausule.van, treffer.van - BEREIK_VOORAF), treffer.van),
  );
  const clausuleTot = Math.max(clausule.tot, treffer.tot);
  const achteraf = totBijzin(
    totNieuweZin(
      norm.slice(clausule.van, treffer.tot),
      zonderSchijn.slice(
        treffer.tot,
        Math.min(segment.tot, clausuleTot, treffer.tot + BEREIK_ACHTERAF),
      ),
    ),
  );
  const woorden = norm.slice(treffer.van, treffer.tot);
  const heel = norm.slice(clausule.van, clausuleTot);

  const ontkenner = isTochWel(vooraf, norm.slice(treffer.tot, segment.tot))
    ? null
    : laatste(ontkenningVooraf, vooraf);
  const naOntkenner = eersteOntkenningAchteraf(
    achteraf,
    zonderSchijn.slice(treffer.tot, treffer.tot + BEREIK_ACHTERAF),
  );
  const binnen = { van: treffer.van - clausule.van, tot: treffer.tot - clausule.van };
  const anderen =
    eersteAnderen(
      heel,
      norm.slice(treffer.tot, Math.min(segment.tot, treffer.tot + BEREIK_ACHTERAF)),
      titelwoorden,
    ) ?? anderInClausule(kadersVan(titelwoorden, heel), heel, binnen, titelwoorden);
  const ookJij = OOK_DOOR_JOU.test(norm.slice(clausule.van, segment.tot));
  const ander = !ookJij && isVanAnderen(heel, anderen !== null, titelwoorden);
  const tussen = ontkenner === null ? '' : vooraf.slice(ontkenner.index + ontkenner.tekst.length);
  const ontkend = ontkenner !== null || naOntkenner !== null;
  return {
    sterkte: bepaalSterkte(
      heel,
      nabij(norm, clausule, treffer),
      norm.slice(treffer.van, segment.tot),
    ),
    ontkend,
    beperktOntkend:
      ontkend && heeft(beperkend, ontkenner === null ? woorden : `${tussen}${woorden}`),
    vanAnderen: ander,
    misschienJij: ander && anderen === null && OOK_EIGEN_VAK.test(heel),
    gedeeld: heeft(gedeeld, heel),
    hulpmiddel: heeft(hulpmiddel, heel),
    van: ontkenner === null ? treffer.van : treffer.van - vooraf.length + ontkenner.index,
    tot: eindeVan(treffer.tot, naOntkenner, ander ? anderen : null),
  };
}

/** True when the words hold a denial that is none of the seeming ones. */
export function heeftOntkenning(woorden: string): boolean {
  return heeft(ontkenningVooraf, verbergSchijn(woorden));
}

interface Vondst {
  readonly index: number;
  readonly tekst: string;
}

function eerste(zoeker: RegExp, tekst: string): Vondst | null {
  zoeker.lastIndex = 0;
  const treffer = zoeker.exec(tekst);
  return treffer === null ? null : { index: treffer.index, tekst: treffer[0] };
}

function laatste(zoeker: RegExp, tekst: string): Vondst | null {
  zoeker.lastIndex = 0;
  let gevonden: Vondst | null = null;
  for (const treffer of tekst.matchAll(zoeker)) {
    gevonden = { index: treffer.index, tekst: treffer[0] };
  }
  return gevonden;
}

function heeft(zoeker: RegExp, tekst: string): boolean {
  return eerste(zoeker, tekst) !== null;
}

/** "Tillen of sjouwen, dat hoeft hier niet": the answer points back over a comma. */
const TERUGWIJZEND =
  /^(?: (?:of|en) \p{L}+)?(?:,|[?]) ?(?:nee,? )?(?:dat|die|zoiets|daar) (?:hoeft|hoeven|hoef|doen|doe|doet|is|zijn|komt|komen|hebben|heb|kennen|ken|vragen|gebeurt|zit|zie|krijg)(?: (?:je|u|jij|we|wij|er|hier|bij ons|zelf|dus|echt|ook)){0,3} (?:niet|nooit|niemand)(?: (?:nodig|bij|aan de orde|voor|aan|mee))?(?= *(?:[^\p{L} ]|$))/u;

/** A denial after the load, or an answer straight after a colon or question mark ("tillen: nee"). */
function eersteOntkenningAchteraf(clausule: string, rest: string): Vondst | null {
  const antwoord =
    /^ ?[:?][ \n]?(?:nee|geen|niet|nooit|nergens|nvt|n\.v\.t|none|no|never|helaas)(?!\p{L})/u.exec(
      rest,
    );
  if (antwoord !== null) return { index: 0, tekst: antwoord[0] };
  const terug = TERUGWIJZEND.exec(rest);
  if (terug !== null) return { index: 0, tekst: terug[0] };
  return eerste(ontkenningAchteraf, clausule) ?? slotontkenning(clausule);
}

/** "Tillen doe je niet" denies the load; "het lawaai stopt nooit" denies the verb. */
function slotontkenning(clausule: string): Vondst | null {
  const vondst = eerste(ontkenningSlot, clausule);
  if (vondst === null) return null;
  const tussen = clausule.slice(0, vondst.index).trimEnd();
  return heeft(zijnOfDoen, tussen) || VULWOORDEN.test(tussen) ? vondst : null;
}

function eersteAnderen(
  clausule: string,
  achteraf: string,
  titelwoorden: ReadonlySet<string>,
): Vondst | null {
  const zonderJij = heeft(jij, clausule) ? null : eerste(anderenZonderJij, achteraf);
  const vondst = eerste(anderenAchteraf, achteraf) ?? zonderJij;
  return vondst === null || isEigenRol(vondst.tekst, titelwoorden) ? null : vondst;
}

/** Somebody else who is the grammatical actor of the clause, in any word order. */
function anderInClausule(
  kaders: Kaders,
  heel: string,
  { van, tot }: Segment,
  titelwoorden: ReadonlySet<string>,
): Vondst | null {
  if (kaders.oorzaak) return null;
  const naLast = LAST_IS_MENS.test(heel.slice(van, tot)) ? kaders.naEnkelvoud : kaders.naWerkwoord;
  const { werk } = kaders;
  const buiten = werk !== null && (werk.index >= tot || werk.index < van) ? werk : null;
  const vondst = buiten ?? (geldtVoor(naLast, { van, tot }) ? naLast : null);
  if (vondst === null || isEigenRol(vondst.tekst, titelwoorden)) return null;
  return { index: Math.max(0, vondst.index - tot), tekst: vondst.index >= tot ? vondst.tekst : '' };
}

/** The frames of one clause in which somebody else works. */
interface Kaders {
  readonly oorzaak: boolean;
  readonly werk: Vondst | null;
  readonly naWerkwoord: Vondst | null;
  readonly naEnkelvoud: Vondst | null;
}

/** Many rules match in one clause of one text; the search for its frames is made once. */
const kadersPerTekst = new WeakMap<ReadonlySet<string>, Map<string, Kaders>>();

function kadersVan(tekst: ReadonlySet<string>, heel: string): Kaders {
  const bekend = kadersPerTekst.get(tekst) ?? new Map<string, Kaders>();
  kadersPerTekst.set(tekst, bekend);
  const kaders = bekend.get(heel) ?? zoekKaders(heel);
  bekend.set(heel, kaders);
  return kaders;
}

function zoekKaders(heel: string): Kaders {
  const metJij = heeft(jij, heel);
  return {
    oorzaak: OORZAAK.test(heel),
    werk: eerste(werkVanAnder, heel),
    naWerkwoord: metJij ? null : eerste(anderNaWerkwoord, heel),
    naEnkelvoud: metJij ? null : eerste(anderNaEnkelvoud, heel),
  };
}

/**
 * The load stands before its verb, or is the very person who does it. A rule that matched the whole
 * frame looks for it itself.
 */
function geldtVoor(vondst: Vondst | null, { van, tot }: Segment): boolean {
  if (vondst === null) return false;
  const einde = vondst.index + vondst.tekst.length;
  return vondst.index >= van ? einde > tot : einde >= tot;
}

/** In the vacancy of a driver "the driver" is the reader. */
function isEigenRol(woorden: string, titelwoorden: ReadonlySet<string>): boolean {
  return (woorden.match(/\p{L}{4,}/gu) ?? []).some((woord) => titelwoorden.has(enkelvoud(woord)));
}

/** "De klant ziet jou als eerste": about the reader after all. */
const TOT_JOU = /(?<!\p{L})(?:jij|jou|you)(?!\p{L})/u;

const OOK_EIGEN_VAK =
  /^[^\p{L}]*(?:(?:en|maar|want) )?(?:onze|de|our) (?!collega|klant|leverancier|opdrachtgever|gemeente|technische dienst|facilitaire|huurder|transporteur)/u;

const BIJZIN =
  /(?<!\p{L})(?:die|dat|wie|omdat|doordat|zodat|want|als|wanneer|terwijl|waar\p{L}*|hoewel|zolang|tenzij|totdat|nadat|voordat|who|which|that|because|when|if|where|while|unless)(?!\p{L})/u;
/** A reason leaves the clause before it whole; a condition or a description narrows it. */
const REDEN = /^(?:omdat|doordat|want|zodat|because)$/u;
const LOOPT_DOOR = 'x';
const BIJWOORDELIJK =
  /(?<!\p{L})(?:omdat|doordat|zodat|want|als|wanneer|terwijl|waarbij|hoewel|zolang|tenzij|totdat|nadat|because|when|if|while|unless)(?!\p{L})/gu;

/** A denial in a subordinate clause denies nothing of the clause before it. */
function totBijzin(achteraf: string): string {
  const bijzin = BIJZIN.exec(achteraf);
  if (bijzin === null) return achteraf;
  const kop = achteraf.slice(0, bijzin.index);
  return REDEN.test(bijzin[0]) ? kop : `${kop}${LOOPT_DOOR}`;
}

/** Nor does a denial before a subordinate clause reach into it; the length stays the same. */
function vanafBijzin(vooraf: string): string {
  let begin = 0;
  for (const treffer of vooraf.matchAll(BIJWOORDELIJK)) begin = treffer.index;
  return ' '.repeat(begin) + vooraf.slice(begin);
}

const ZINSDEEL = /(?<!\p{L})(?:je|jij|u|we|wij|you|er|is|zijn|wordt|worden)(?!\p{L})/u;

/** After a full clause a comma begins a new one: "je duwt karren, tillen hoeft niet". */
function totNieuweZin(vooraf: string, achteraf: string): string {
  const komma = achteraf.indexOf(',');
  if (komma < 0) return achteraf;
  const kop = achteraf.slice(0, komma);
  return ZINSDEEL.test(vooraf) || ZINSDEEL.test(kop) ? kop : achteraf;
}

/** "Niet tillen, duwen doe je wel": the denial ends at the comma. */
function isTochWel(vooraf: string, achteraf: string): boolean {
  return vooraf.includes(',') && /^[^,.;]{0,25}(?<!\p{L})wel(?!\p{L})/u.test(achteraf);
}

function isVanAnderen(
  clausule: string,
  achteraf: boolean,
  titelwoorden: ReadonlySet<string>,
): boolean {
  if (heeft(samen, clausule)) return false;
  if (achteraf) return true;
  const begin = clausule
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:en|maar|want|omdat|terwijl|and|but) +/u, '');
  const voorop = [eerste(anderenVooraf, begin), eerste(anderVoorop, begin)].find(
    (vondst) => vondst?.index === 0,
  );
  if (voorop === undefined || voorop === null || TOT_JOU.test(begin)) return false;
  return !isEigenRol(voorop.tekst, titelwoorden);
}

/** The words that rarity is read from: back to a comma, on to a comma or the next "en". */
function nabij(norm: string, clausule: Segment, treffer: Segment): string {
  const voor = norm.slice(clausule.van, treffer.van);
  const na = norm.slice(treffer.tot, Math.max(clausule.tot, treffer.tot));
  const begin = voor.lastIndexOf(',') + 1;
  const eind = na.search(/,| en | and /u);
  const woorden = norm.slice(treffer.van, treffer.tot);
  return `${voor.slice(begin)}${woorden}${eind < 0 ? na : na.slice(0, eind)}`;
}

function bepaalSterkte(clausule: string, rondom: string, rest: string): Sterkte {
  if (heeft(wens, clausule) || heeft(wens, rest.slice(0, 90))) return 'wens';
  return heeft(incidenteel, rondom) ? 'incidenteel' : 'vereist';
}

function eindeVan(tot: number, ontkenning: Vondst | null, anderen: Vondst | null): number {
  const einden = [ontkenning, anderen].map((vondst) =>
    vondst === null ? tot : tot + vondst.index + vondst.tekst.length,
  );
  return Math.max(tot, ...einden);
}
