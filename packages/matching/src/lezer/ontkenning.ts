import { alle } from '@passend/domain';
import { VULWOORDEN } from '../lexicon/wendingen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { opNorm } from './patroon.js';
import { verbergSchijn } from './schijn.js';
import type { Segment } from './segmenten.js';
import { vanafNieuwWerkwoord } from './twijfel.js';
import { eindeVan, OVERAL, type Vondst, type Zoekraam } from './vondst.js';
import type { Leesplek } from './werktekst.js';

/** What the text denies of a match. */
export interface Ontkenning {
  readonly ontkend: boolean;
  /** Denied only in its degree ("geen zwaar tilwerk"). */
  readonly beperkt: boolean;
  /** It comes up, but seldom. */
  readonly zelden: boolean;
  /** The match with the words that deny it. */
  readonly van: number;
  readonly tot: number;
}

const { ontkenningVooraf, ontkenningAchteraf, ontkenningSlot, zijnOfDoen, beperkend } =
  CONTEXTZOEKERS;

/** How far before a load a denial still counts. */
const BEREIK_VOORAF = 70;
/** How far after a load a denial still counts. */
const BEREIK_ACHTERAF = 60;

/**
 * Reads whether the words around a match deny it.
 * @param segment the sentence of the match
 * @param clausule the clause of the match
 */
export function leesOntkenning(
  { norm, zonderSchijn, raam }: Pick<Leesplek, 'norm' | 'zonderSchijn' | 'raam'>,
  segment: Segment,
  clausule: Segment,
  treffer: Segment,
): Ontkenning {
  const begin = Math.max(clausule.van, treffer.van - BEREIK_VOORAF);
  const clausuleTot = Math.max(clausule.tot, treffer.tot);
  const verder = Math.min(segment.tot, clausuleTot, treffer.tot + BEREIK_ACHTERAF);
  const achteraf = () =>
    totTweedeGezegde(
      totBijzin(
        totNieuweZin(
          norm.slice(clausule.van, treffer.tot),
          zonderSchijn.slice(treffer.tot, verder),
        ),
      ),
    );
  const naOntkenner = eersteOntkenningAchteraf(
    raam,
    achteraf,
    zonderSchijn.slice(treffer.tot, treffer.tot + BEREIK_ACHTERAF),
  );
  if (naOntkenner === null && !raam.kan(ontkenningVooraf))
    return { ontkend: false, zelden: false, beperkt: false, van: treffer.van, tot: treffer.tot };
  const vooraf = vanafNieuwWerkwoord(
    raam,
    vanafBijzin(zonderSchijn.slice(begin, treffer.van)),
    norm.slice(treffer.van, treffer.tot),
  );
  const ontkenner = isTochWel(vooraf, norm.slice(treffer.tot, segment.tot))
    ? null
    : raam.laatste(ontkenningVooraf, vooraf);
  const tussen = ontkenner === null ? '' : vooraf.slice(ontkenner.index + ontkenner.tekst.length);
  const woorden = norm.slice(treffer.van, treffer.tot);
  const ontkend = ontkenner !== null || naOntkenner !== null;
  const zelden = ZELDEN.test(naOntkenner?.tekst ?? '');
  return {
    ontkend,
    zelden,
    beperkt:
      ontkend &&
      (raam.heeft(beperkend, `${graadVoor(vooraf, ontkenner)}${tussen}${woorden}`) ||
        zelden ||
        (naOntkenner !== null && NIET_STEEDS.test(norm.slice(eindeVan(treffer.tot, naOntkenner))))),
    van: ontkenner === null ? treffer.van : treffer.van - vooraf.length + ontkenner.index,
    tot: eindeVan(treffer.tot, naOntkenner),
  };
}

const TWEEDE_GEZEGDE = opNorm(/ en (?=(?:hoeft|moet|mag|kunt|kan|hebt|krijgt|bent|niemand) )/u);

/** "Je doet steeds hetzelfde en hoeft niets te onthouden": the denial is about the second verb. */
function totTweedeGezegde(achteraf: string): string {
  const plek = achteraf.search(TWEEDE_GEZEGDE);
  return plek < 0 ? achteraf : achteraf.slice(0, plek);
}

/** "Zwaar tilwerk is er niet bij": the degree stands right before the match, the denial after it. */
function graadVoor(vooraf: string, ontkenner: Vondst | null): string {
  return ontkenner === null ? (/\p{L}+ *$/u.exec(vooraf)?.[0] ?? '') : '';
}

/** "Knielen hoeft niet steeds": it comes up at other times. */
const NIET_STEEDS = opNorm(
  /^ (?:steeds|altijd|alleen|de hele dag|elke dag|iedere dag|vaak|dagelijks|meteen|zo vaak|continu|all day|always|often|every day)(?!\p{L})/u,
);

/** What is rare still comes up. */
const ZELDEN = opNorm(/(?:zelden|zeldzaam|schaars|uitzondering|rare|rarity)/u);

/** True when the words hold a denial that is none of the seeming ones. */
export function heeftOntkenning(woorden: string): boolean {
  return (
    OVERAL.heeft(ontkenningVooraf, woorden) &&
    OVERAL.heeft(ontkenningVooraf, verbergSchijn(woorden))
  );
}

/** "Tillen of sjouwen, dat hoeft hier niet": the answer points back over a comma. */
const TERUGWIJZEND = opNorm(
  /^(?: (?:of|en) \p{L}+)?(?:,|[?]) ?(?:nee,? )?(?:dat|die|zoiets|daar) (?:hoeft|hoeven|hoef|doen|doe|doet|is|zijn|komt|komen|hebben|heb|kennen|ken|vragen|gebeurt|zit|zie|krijg)(?: (?:je|u|jij|we|wij|er|hier|bij ons|zelf|dus|echt|ook)){0,3} (?:niet|nooit|niemand|nergens|geen sprake van)(?: (?:nodig|bij|aan de orde|voor nodig|voor|aan|mee))?(?= *(?:[^\p{L} ]|$))/u,
);

/** A denial after the load, or an answer straight after a colon or question mark ("tillen: nee"). */
function eersteOntkenningAchteraf(
  raam: Zoekraam,
  clausule: () => string,
  rest: string,
): Vondst | null {
  const antwoord = rest.includes(':') || rest.includes('?') ? ANTWOORD.exec(rest) : null;
  if (antwoord !== null) return { index: 0, tekst: antwoord[0] };
  const terug = kanTerugwijzen(rest) ? TERUGWIJZEND.exec(rest) : null;
  if (terug !== null) return { index: 0, tekst: terug[0] };
  if (!raam.kan(ontkenningAchteraf) && !raam.kan(ontkenningSlot)) return null;
  const woorden = clausule();
  return raam.eerste(ontkenningAchteraf, woorden) ?? slotontkenning(raam, woorden);
}

function kanTerugwijzen(rest: string): boolean {
  const eerste = rest.charAt(0);
  return eerste === ',' || eerste === '?' || rest.startsWith(' of ') || rest.startsWith(' en ');
}

const ANTWOORD = opNorm(
  /^(?:(?:,| of| en) (?:\p{L}+ ){0,2}\p{L}+){0,3} ?[:?][ \n]?(?:nee|geen|niet|niets|niks|nooit|nergens|nvt|n\.v\.t|welnee|nauwelijks|amper|vergeet het maar|zelden of nooit|none|no|never|helaas|(?:dat |die |het )?(?:hoeft|hoef je|heb je|zijn|is|komt|doe je)(?: (?:hier|bij ons|er|dus|echt|voor deze \p{L}+|voor dit werk)){0,2} niet(?: (?:nodig|voor|bij|te hebben))?)(?!\p{L})/u,
);

/** "Tillen doe je niet" denies the load; "het lawaai stopt nooit" denies the verb. */
function slotontkenning(raam: Zoekraam, clausule: string): Vondst | null {
  const vondst = raam.eerste(ontkenningSlot, clausule);
  if (vondst === null) return null;
  const tussen = clausule.slice(0, vondst.index).trimEnd();
  return raam.heeft(zijnOfDoen, tussen) || VULWOORDEN.test(tussen) ? vondst : null;
}

const BIJZIN = opNorm(
  /(?<!\p{L})(?:die|dat|wie|omdat|doordat|zodat|want|als(?! (?:een )?\p{L}{4,20} (?:niet|nooit)(?!\p{L}))|wanneer|terwijl|waar\p{L}*|hoewel|zolang|tenzij|totdat|nadat|voordat|who|which|that|because|when|if|where|while|unless)(?!\p{L})/u,
);
/** A reason leaves the clause before it whole; a condition or a description narrows it. */
const REDEN = opNorm(/^(?:omdat|doordat|want|zodat|because)$/u);
const LOOPT_DOOR = 'x';
const BIJWOORDELIJK = opNorm(
  /(?<!\p{L})(?:(?<=zonder \p{L}{2,15} )waar|omdat|doordat|zodat|want|als|wanneer|terwijl|waarbij|hoewel|zolang|tenzij|totdat|nadat|because|when|if|while|unless)(?!\p{L})/gu,
);

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
  for (const treffer of alle(BIJWOORDELIJK, vooraf)) begin = treffer.index;
  return ' '.repeat(begin) + vooraf.slice(begin);
}

const ZINSDEEL = opNorm(/(?<!\p{L})(?:je|jij|u|we|wij|you|er|is|zijn|wordt|worden)(?!\p{L})/u);

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
