import { alle } from '@passend/domain';
import { GENOEG_VAN } from '../lexicon/omlijstingen.js';
import type { Sterkte } from '../types.js';
import { leesDrager } from './anderen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import type { Kader } from './kaders/kader.js';
import { leesKader } from './kaders/lees-kader.js';
import { leesOmlijsting } from './omlijsting.js';
import type { Soort } from './onderwerp.js';
import { leesOntkenning, type Ontkenning } from './ontkenning.js';
import { opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import type { Zoekraam } from './vondst.js';
import type { Leesplek } from './werktekst.js';

/** What the words around a match do to the demand. */
export interface Context {
  readonly sterkte: Sterkte;
  readonly ontkend: boolean;
  /** Asked in a question that leaves it open. */
  readonly openVraag: boolean;
  /** Asked at busy times of the year. */
  readonly seizoen: boolean;
  /** Denied only in its degree ("geen zwaar tilwerk"). */
  readonly beperktOntkend: boolean;
  /** It comes up, but seldom. */
  readonly zelden: boolean;
  /** Somebody else bears it. */
  readonly vanAnderen: boolean;
  /** "Onze chauffeurs tillen dozen": somebody else, or the reader by the name of his trade. */
  readonly misschienJij: boolean;
  /** Somebody else is the subject of the clause: it describes and asks nothing. */
  readonly onderwerp: Soort | null;
  /** What the order of words in the clause says of who bears what stands there. */
  readonly kader: Kader | null;
  readonly gedeeld: boolean;
  readonly hulpmiddel: boolean;
  /** The match with the words that deny it. */
  readonly van: number;
  readonly tot: number;
}

const { gedeeld, hulpmiddel, wens, incidenteel, seizoen, later } = CONTEXTZOEKERS;

/**
 * Reads the words around a match.
 * @param werk the piece of the advert that holds the match
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesContext(
  werk: Leesplek,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Context {
  const { norm, raam } = werk;
  const rest = zonderToezegging(
    norm.slice(treffer.tot, segment.tot),
    norm.slice(treffer.van, treffer.tot),
  );
  const heel = norm.slice(clausule.van, Math.max(clausule.tot, treffer.tot));
  const ontkenning =
    leesOmlijsting(werk, segment, treffer) ?? leesOntkenning(werk, segment, clausule, treffer);
  const drager = leesDrager(werk, segment, clausule, treffer);
  const kader = kaderOm(leesKader(werk, segment, clausule), treffer);
  return {
    sterkte: bepaalSterkte(
      raam,
      norm.slice(segment.van, treffer.van),
      heel,
      () => `${waarnaar(norm, segment, clausule)} ${nabij(norm, clausule, treffer)}`,
      norm.slice(treffer.van, treffer.tot) + rest,
    ),
    openVraag: isOpenVraag(norm, segment, ontkenning) || isGenoegVan(norm, segment, treffer),
    seizoen: raam.heeft(seizoen, heel),
    ontkend: ontkenning.ontkend,
    beperktOntkend: ontkenning.beperkt,
    zelden: ontkenning.zelden,
    vanAnderen: drager.vanAnderen,
    misschienJij: drager.misschienJij,
    onderwerp: drager.onderwerp,
    kader,
    gedeeld: raam.kan(gedeeld) && raam.heeft(gedeeld, gezegdeOm(heel, treffer.van - clausule.van)),
    hulpmiddel: raam.heeft(hulpmiddel, heel),
    van: ontkenning.van,
    tot: Math.max(ontkenning.tot, drager.tot),
  };
}

const VOLGEND_GEZEGDE = opNorm(
  / en (?=(?!(?:met|niet|het|dat|wat|tot|uit|te|dit|iets|niets|vet|nat|tot) )\p{L}{2,}t )/gu,
);

/** "Je tilt zakken en haalt met twee collega's de platen": who helps with the one, not the other. */
function gezegdeOm(clausule: string, plek: number): string {
  let van = 0;
  for (const { index } of alle(VOLGEND_GEZEGDE, clausule)) {
    if (index >= plek) return clausule.slice(van, index);
    van = index;
  }
  return clausule.slice(van);
}

/**
 * A frame counts for what begins in the part that it is said of. A rule that matched the whole of a
 * denial ("onderweg stap je niet uit") reads it itself.
 */
function kaderOm(kader: Kader | null, { van, tot }: Segment): Kader | null {
  if (kader === null || van < kader.van || van >= kader.tot) return null;
  return kader.soort === 'ontkend' && tot >= kader.einde ? null : kader;
}

function isGenoegVan(norm: string, segment: Segment, treffer: Segment): boolean {
  return (
    norm.slice(treffer.tot, segment.tot).trimEnd().endsWith('?') &&
    GENOEG_VAN.test(norm.slice(segment.van, treffer.van))
  );
}

/** "Nog geen rijbewijs?" asks the reader and denies nothing, unless the answer does. */
function isOpenVraag(norm: string, segment: Segment, { ontkend, van }: Ontkenning): boolean {
  if (!norm.slice(van, segment.tot).trimEnd().endsWith('?')) return false;
  if (!ontkend) return MAAR_NIET_NODIG.test(norm.slice(segment.tot, segment.tot + 60));
  return (
    GEEN_IETS.test(norm.slice(van, segment.tot)) &&
    !GEEN_BEZWAAR.test(norm.slice(segment.tot, segment.tot + 40))
  );
}

/** "Heb je een rijbewijs? Mooi, maar nodig is het niet." */
const MAAR_NIET_NODIG = opNorm(
  /^[^\p{L}]*(?:mooi|fijn|handig|leuk|prima|top|geweldig|meegenomen|great|nice)[^.!?]*(?:niet|geen|not) (?:nodig|vereist|verplicht|must|vereiste|needed|required)|^[^\p{L}]*(?:mooi|fijn|handig|leuk|prima|top)[^.!?]* nodig is (?:het|dat) niet/u,
);
const GEEN_IETS = opNorm(/^(?:geen|niet|nooit|no|not|never)(?!\p{L})/u);
const GEEN_BEZWAAR = opNorm(
  /^[^\p{L}]*(?:geen (?:probleem|punt|bezwaar)|dat (?:hoeft|is (?:niet|geen|prima))|niet (?:erg|nodig)|hoeft|maakt niet|prima|no problem|that.s fine)/u,
);

/** The words that rarity is read from: back to a comma, on to a comma or the next "en". */
function nabij(norm: string, clausule: Segment, treffer: Segment): string {
  const voor = norm.slice(clausule.van, treffer.van);
  const na = norm.slice(treffer.tot, Math.max(clausule.tot, treffer.tot));
  const begin = beginBijkomma(voor);
  const eind = na.search(/,|(?<! af| nu) en |(?<! now) and /u);
  const woorden = norm.slice(treffer.van, treffer.tot);
  return `${voor.slice(begin)}${woorden}${eind < 0 ? na : na.slice(0, eind)}`;
}

/** A comma with a few words and no verb after it adds to what is said: "van de plank, heel hoog". */
function beginBijkomma(voor: string): number {
  const komma = voor.lastIndexOf(',');
  if (komma < 0) return 0;
  const staart = voor.slice(komma);
  if (ZINSDEEL.test(staart) && !VERWIJST.test(staart)) return komma + 1;
  return voor.lastIndexOf(',', komma - 1) + 1;
}

const ZINSDEEL = opNorm(
  /(?<!\p{L})(?:je|jij|u|we|wij|er|is|zijn|en|of|you|we|and|or)(?!\p{L})|(?: \p{L}+){4}/u,
);

/** "Zo nu en dan ga je de hal in, daar is het koud": the second clause happens in the first. */
function waarnaar(norm: string, segment: Segment, clausule: Segment): string {
  const begin = norm.slice(clausule.van, clausule.van + 12);
  const ervoor = norm.slice(segment.van, clausule.van);
  return VERWIJST.test(begin) || WERKT_UIT.test(ervoor) ? ervoor : '';
}

/** "Twee keer per jaar draai je mee: dan dweil je en poets je": all of it happens then. */
const WERKT_UIT = opNorm(
  /[:;] (?:dan|daar|die (?:dag|dagen|week|ochtend|middag)) \p{L}+ (?:je|jij|u) /u,
);

const VERWIJST = opNorm(/^,? *(?:en )?(?:daar|dan|waar|waarbij|die|there|then|where)(?!\p{L})/u);

/** "Of je meedraait in de nachtdienst, bepaal je zelf." */
const OF_JE = opNorm(/^[^\p{L}]*of (?:je|jij|u) /u);
const ZELF = opNorm(
  /(?:bepaal|beslis|kies|weet|mag|is) (?:je|jij|u|aan jou|jouw)(?: helemaal)?(?: zelf)?/u,
);

/** "Met de heftruck (certificaat betalen wij)": what is promised about a paper is no wish to drive. */
const TOEZEGGING =
  /\([^()]{0,60}(?:certifica|diploma|rijbewijs|opleiding|cursus|training|papieren)[^()]{0,60}\)/gu;
const PAPIER = /certifica|diploma|rijbewijs|papieren|vca/u;

function zonderToezegging(rest: string, woorden: string): string {
  if (!rest.includes('(')) return rest;
  return PAPIER.test(woorden) ? rest : rest.replace(TOEZEGGING, (stuk) => '.'.repeat(stuk.length));
}

function bepaalSterkte(
  raam: Zoekraam,
  aanhef: string,
  clausule: string,
  rondom: () => string,
  rest: string,
): Sterkte {
  if (
    raam.heeft(later, aanhef) ||
    (OF_JE.test(aanhef) && ZELF.test(rest)) ||
    raam.heeft(wens, clausule) ||
    raam.heeft(wens, rest.slice(0, 90))
  )
    return 'wens';
  const zelden = raam.kan(incidenteel) && raam.heeft(incidenteel, rondom());
  return zelden ? 'incidenteel' : 'vereist';
}
