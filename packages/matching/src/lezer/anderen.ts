import { ANTWOORD_ANDER, LAST_IS_MENS } from '../lexicon/anderen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { doetEenAnder, leesOnderwerp, type Onderwerp, type Soort } from './onderwerp.js';
import type { Segment } from './segmenten.js';
import { eindeVan, type Vondst, type Zoekraam } from './vondst.js';
import { enkelvoud, type Leesplek } from './werktekst.js';

/** Who bears the load of a match. */
export interface Drager {
  /** Somebody else bears it. */
  readonly vanAnderen: boolean;
  /** "Onze chauffeurs tillen dozen": somebody else, or the reader by the name of his trade. */
  readonly misschienJij: boolean;
  /** The kind of somebody else who is the subject of the clause, although the load is no work of his. */
  readonly onderwerp: Soort | null;
  /** End of the match with the words after it that name somebody else. */
  readonly tot: number;
}

const { anderenVooraf, anderenAchteraf, anderenZonderJij, jij, samen } = CONTEXTZOEKERS;
const { anderNaWerkwoord, anderNaEnkelvoud, werkVanAnder, anderVoorop } = CONTEXTZOEKERS;
const { ookDoorJou, oorzaak, nietJij } = CONTEXTZOEKERS;

/** How far after a load the name of somebody else still counts. */
const BEREIK_ACHTERAF = 60;
/** How far the answer to a question that names the load is read. */
const BEREIK_ANTWOORD = 90;

/**
 * Reads who bears the load of a match.
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesDrager(
  { norm, titelwoorden, raam }: Pick<Leesplek, 'norm' | 'titelwoorden' | 'raam'>,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Drager {
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, treffer.tot));
  const binnen = { van: treffer.van - clausule.van, tot: treffer.tot - clausule.van };
  const achteraf = norm.slice(treffer.tot, Math.min(segment.tot, treffer.tot + BEREIK_ACHTERAF));
  const anderen =
    eersteAnderen(raam, heel, achteraf, titelwoorden) ??
    anderInClausule(kadersVan(raam, heel), heel, binnen, titelwoorden);
  const ookJij = raam.heeft(ookDoorJou, norm.slice(clausule.van, segment.tot));
  if (raam.heeft(nietJij, achteraf) && !WIE_BESLIST.test(heel))
    return { vanAnderen: true, misschienJij: false, onderwerp: null, tot: treffer.tot };
  const antwoord = leesAntwoord(norm.slice(treffer.tot, treffer.tot + BEREIK_ANTWOORD));
  if (antwoord !== null)
    return {
      vanAnderen: true,
      misschienJij: false,
      onderwerp: null,
      tot: treffer.tot + antwoord[0].length,
    };
  const ander = !ookJij && isVanAnderen(raam, heel, anderen !== null, titelwoorden);
  const onderwerp = kadersVan(raam, heel).onderwerp ?? aangehaakt(raam, norm, segment, clausule);
  const isAnder =
    onderwerp !== null && !ookJij && doetEenAnder(raam, onderwerp, heel, binnen, titelwoorden);
  return {
    onderwerp: isAnder ? onderwerp.soort : null,
    vanAnderen: ander,
    misschienJij: ander && anderen === null && OOK_EIGEN_VAK.test(heel),
    tot: eindeVan(treffer.tot, ander ? anderen : null),
  };
}

function leesAntwoord(erna: string): RegExpExecArray | null {
  return erna.includes('?') ? ANTWOORD_ANDER.exec(erna) : null;
}

/** "Bewakers werken in wisseldienst, ook 's nachts": words hooked on to the clause before. */
function aangehaakt(raam: Zoekraam, norm: string, segment: Segment, clausule: Segment) {
  const heel = norm.slice(clausule.van, clausule.tot);
  if (!heel.startsWith(',') || !AANGEHAAKT.test(heel) || raam.heeft(jij, heel)) return null;
  const vondst = leesOnderwerp(raam, norm.slice(segment.van, clausule.van));
  return vondst === null ? null : { ...vondst, van: 0, tot: 0 };
}

const AANGEHAAKT =
  /^, *(?:ook|met|zelfs|soms|vooral|zeker|zowel|dag|vaak|meestal|also|even|sometimes) (?![^.]*(?<!\p{L})(?:er|we|wij|is|zijn) )/u;

function eersteAnderen(
  raam: Zoekraam,
  clausule: string,
  achteraf: string,
  titelwoorden: ReadonlySet<string>,
): Vondst | null {
  const zonderJij = raam.heeft(jij, clausule) ? null : raam.eerste(anderenZonderJij, achteraf);
  const vondst = raam.eerste(anderenAchteraf, achteraf) ?? zonderJij;
  return vondst === null || isEigenRol(vondst.tekst, titelwoorden) ? null : vondst;
}

/** Somebody else who is the grammatical actor of the clause, in any word order. */
function anderInClausule(
  kaders: Kaders,
  heel: string,
  { van, tot }: Segment,
  titelwoorden: ReadonlySet<string>,
): Vondst | null {
  const { werk, naEnkelvoud, naWerkwoord } = kaders;
  if (werk === null && naEnkelvoud === null && naWerkwoord === null) return null;
  if (kaders.oorzaak) return null;
  const naLast = LAST_IS_MENS.test(heel.slice(van, tot)) ? naEnkelvoud : naWerkwoord;
  const buiten =
    werk !== null && (werk.index >= tot || werk.index < van || isLijdend(werk, tot)) ? werk : null;
  const vondst = buiten ?? (geldtVoor(naLast, { van, tot }) ? naLast : null);
  if (vondst === null || isEigenRol(vondst.tekst, titelwoorden)) return null;
  return { index: Math.max(0, vondst.index - tot), tekst: vondst.index >= tot ? vondst.tekst : '' };
}

const LIJDEND = /^(?:wordt|worden|gebeurt)/u;

/** "Bezoekers worden ontvangen door de portier": the rule saw the verb, not who does it. */
function isLijdend({ index, tekst }: Vondst, tot: number): boolean {
  return LIJDEND.test(tekst) && index + tekst.length > tot;
}

/** The frames of one clause in which somebody else works. */
interface Kaders {
  readonly oorzaak: boolean;
  readonly onderwerp: Onderwerp | null;
  readonly werk: Vondst | null;
  readonly naWerkwoord: Vondst | null;
  readonly naEnkelvoud: Vondst | null;
}

/** Many rules match in one clause of one text; the search for its frames is made once. */
const kadersPerRaam = new WeakMap<Zoekraam, Map<string, Kaders>>();

function kadersVan(raam: Zoekraam, heel: string): Kaders {
  const bekend = kadersPerRaam.get(raam) ?? new Map<string, Kaders>();
  kadersPerRaam.set(raam, bekend);
  const kaders = bekend.get(heel) ?? zoekKaders(raam, heel);
  bekend.set(heel, kaders);
  return kaders;
}

function zoekKaders(raam: Zoekraam, heel: string): Kaders {
  const metJij = raam.heeft(jij, heel);
  return {
    oorzaak: raam.heeft(oorzaak, heel),
    onderwerp: leesOnderwerp(raam, heel),
    werk: raam.eerste(werkVanAnder, heel),
    naWerkwoord: metJij ? null : raam.eerste(anderNaWerkwoord, heel),
    naEnkelvoud: metJij ? null : raam.eerste(anderNaEnkelvoud, heel),
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

/** "De band bepaalt het tempo, niet jij": about who decides, not about who bears it. */
const WIE_BESLIST = /(?<!\p{L})(?:bepaal|beslis|kies|dicteer|sets?|decides?|determines?)/u;

/** In the vacancy of a driver "the driver" is the reader. */
export function isEigenRol(woorden: string, titelwoorden: ReadonlySet<string>): boolean {
  return (woorden.match(/\p{L}{4,}/gu) ?? []).some((woord) =>
    noemtTitel(enkelvoud(woord), titelwoorden),
  );
}

/** "Onze chauffeurs" in the vacancy of a heftruckchauffeur. */
function noemtTitel(stam: string, titelwoorden: ReadonlySet<string>): boolean {
  return [...titelwoorden].some(
    (titel) => titel === stam || (stam.length > 4 && titel.endsWith(stam)),
  );
}

/** "De klant ziet jou als eerste": about the reader after all. */
const TOT_JOU = /(?<!\p{L})(?:jij|jou|you)(?!\p{L})/u;

const OOK_EIGEN_VAK =
  /^[^\p{L}]*(?:(?:en|maar|want) )?(?:onze|de|our) (?!collega|klant|leverancier|opdrachtgever|gemeente|technische dienst|facilitaire|huurder|transporteur)/u;

function isVanAnderen(
  raam: Zoekraam,
  clausule: string,
  achteraf: boolean,
  titelwoorden: ReadonlySet<string>,
): boolean {
  if (raam.heeft(samen, clausule)) return false;
  if (achteraf) return true;
  if (!raam.kan(anderenVooraf) && !raam.kan(anderVoorop)) return false;
  const begin = clausule
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:en|maar|want|omdat|terwijl|and|but) +/u, '');
  const voorop = raam.vooraan(anderenVooraf, begin) ?? raam.vooraan(anderVoorop, begin);
  if (voorop === null || TOT_JOU.test(begin)) return false;
  return !isEigenRol(voorop.tekst, titelwoorden);
}
