import { SCHIJNONTKENNINGEN } from '../lexicon/schijnontkenning.js';
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
  ONTKENNING_VOORAF,
  SAMEN,
  WENS,
} from '../lexicon/wendingen.js';
import type { Sterkte } from '../types.js';
import { MASKER, maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';

/** What the words around a match do to the demand. */
export interface Context {
  readonly sterkte: Sterkte;
  readonly ontkend: boolean;
  /** Denied only in its degree ("geen zwaar tilwerk"). */
  readonly beperktOntkend: boolean;
  /** Somebody else bears it. */
  readonly vanAnderen: boolean;
  readonly gedeeld: boolean;
  readonly hulpmiddel: boolean;
  /** The match with the words that deny it. */
  readonly van: number;
  readonly tot: number;
}

const ontkenningVooraf = maakPatroon(ONTKENNING_VOORAF);
const ontkenningAchteraf = maakPatroon(ONTKENNING_ACHTERAF);
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
const schijn = maakPatroon(SCHIJNONTKENNINGEN.flatMap(({ patronen }) => patronen));

/** How far before a load a denial still counts. */
const BEREIK_VOORAF = 70;
/** How far after a load a denial still counts. */
const BEREIK_ACHTERAF = 60;

/**
 * Reads the words around a match.
 * @param norm normalised text of the whole advert
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesContext(
  norm: string,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Context {
  const voor = verberg(
    norm.slice(Math.max(clausule.van, treffer.van - BEREIK_VOORAF), treffer.tot),
  );
  const vooraf = voor.slice(0, voor.length - (treffer.tot - treffer.van));
  const clausuleTot = Math.max(clausule.tot, treffer.tot);
  const na = verberg(norm.slice(treffer.van, Math.min(segment.tot, treffer.tot + BEREIK_ACHTERAF)));
  const eigen = treffer.tot - treffer.van;
  const achteraf = totNieuweZin(
    norm.slice(clausule.van, treffer.tot),
    na.slice(eigen, eigen + Math.max(0, clausuleTot - treffer.tot)),
  );
  const woorden = norm.slice(treffer.van, treffer.tot);
  const heel = norm.slice(clausule.van, clausuleTot);

  const ontkenner = isTochWel(vooraf, norm.slice(treffer.tot, segment.tot))
    ? null
    : laatste(ontkenningVooraf, vooraf);
  const naOntkenner = eersteOntkenningAchteraf(
    achteraf,
    norm.slice(treffer.tot, treffer.tot + BEREIK_ACHTERAF),
  );
  const anderen = eersteAnderen(
    heel,
    norm.slice(treffer.tot, Math.min(segment.tot, treffer.tot + BEREIK_ACHTERAF)),
  );
  const ander = isVanAnderen(heel, anderen !== null);
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
    gedeeld: heeft(gedeeld, heel),
    hulpmiddel: heeft(hulpmiddel, heel),
    van: ontkenner === null ? treffer.van : treffer.van - vooraf.length + ontkenner.index,
    tot: eindeVan(treffer.tot, naOntkenner, ander ? anderen : null),
  };
}

/** True when the words hold a denial that is none of the seeming ones. */
export function heeftOntkenning(woorden: string): boolean {
  return heeft(ontkenningVooraf, verberg(woorden));
}

interface Vondst {
  readonly index: number;
  readonly tekst: string;
}

function verberg(tekst: string): string {
  return tekst.replace(schijn, (woorden) => MASKER.repeat(woorden.length));
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

/** A denial after the load, or an answer straight after a colon or question mark ("tillen: nee"). */
function eersteOntkenningAchteraf(clausule: string, rest: string): Vondst | null {
  const antwoord = /^ ?[:?][ \n]?(?:nee|geen|niet|nvt|n\.v\.t|none|no)(?!\p{L})/u.exec(rest);
  if (antwoord !== null) return { index: 0, tekst: antwoord[0] };
  return eerste(ontkenningAchteraf, clausule);
}

function eersteAnderen(clausule: string, achteraf: string): Vondst | null {
  const zonderJij = heeft(jij, clausule) ? null : eerste(anderenZonderJij, achteraf);
  return eerste(anderenAchteraf, achteraf) ?? zonderJij;
}

const ZINSDEEL = /(?<!\p{L})(?:je|jij|u|we|wij|you|er|is|zijn|wordt|worden)(?!\p{L})/u;

/** After a full clause a comma begins a new one: "je duwt karren, tillen hoeft niet". */
function totNieuweZin(vooraf: string, achteraf: string): string {
  const komma = achteraf.indexOf(',');
  return komma >= 0 && ZINSDEEL.test(vooraf) ? achteraf.slice(0, komma) : achteraf;
}

/** "Niet tillen, duwen doe je wel": the denial ends at the comma. */
function isTochWel(vooraf: string, achteraf: string): boolean {
  return vooraf.includes(',') && /^[^,.;]{0,25}(?<!\p{L})wel(?!\p{L})/u.test(achteraf);
}

function isVanAnderen(clausule: string, achteraf: boolean): boolean {
  if (heeft(samen, clausule)) return false;
  if (achteraf) return true;
  const begin = clausule
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:en|maar|want|omdat|terwijl|and|but) +/u, '');
  return eerste(anderenVooraf, begin)?.index === 0;
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
