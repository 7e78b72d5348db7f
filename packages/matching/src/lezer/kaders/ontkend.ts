import {
  AANWIJZEND,
  BIJZINWOORDEN,
  GRAADWOORDEN,
  HOUDINGSWERKWOORDEN,
  LEZER,
  ONTKENNERS,
  VOORZETSELS,
  WERKWOORDEN_VAN_WERK,
} from '../../lexicon/kaders/gesloten.js';
import {
  GEEN_DEEL,
  GEEN_STAART,
  NIEMAND_STAART,
  NIET_STAART,
  PAUZE,
} from '../../lexicon/kaders/staarten.js';
import { leesHoeftNiet } from './hoeft-niet.js';
import type { Kader } from './kader.js';
import { isKop } from './kop.js';
import { type Woord, zin, zoekWoord } from './woorden.js';

/** Words between the subject and its denial ("hoef je bij ons in de winkel niet"). */
const LANGSTE_MIDDEN = 6;

/**
 * A load in front, a verb, the reader and a denial: "met boeren praat je niet"; or a load that is
 * said to be no part of the work.
 */
export function leesOntkendKader(woorden: readonly Woord[]): Kader | null {
  const recht = leesHoeftNiet(woorden) ?? leesRechteVolgorde(woorden);
  if (recht !== null) return recht;
  const lezer = zoekWoord(woorden, (_, plek) => isLezer(woorden, plek), 2);
  if (lezer < 0) return leesGeenDeel(woorden);
  const werkwoord = woorden[lezer - 1]?.tekst ?? '';
  const kop = zonderNevenwerkwoord(woorden.slice(0, lezer - 1));
  if (!isKop(kop) || !isWerk(kop, werkwoord)) return null;
  const einde = eindeVanOntkenning(kop, woorden.slice(lezer + 1));
  return einde === null ? null : maakOntkend(kop, einde);
}

function isLezer(woorden: readonly Woord[], plek: number): boolean {
  const vorige = woorden[plek - 1]?.tekst ?? '';
  const woord = woorden[plek]?.tekst ?? '';
  if (!LEZER.has(woord) || VOORZETSELS.has(vorige) || BIJZINWOORDEN.has(vorige)) return false;
  if (/^(?:we|wij)$/u.test(woord)) return true;
  if (/.{3}en$/u.test(vorige) && !STAM_OP_EN.test(vorige)) return false;
  return woord === 'u' || !/t$/u.test(vorige) || STAM_OP_T.test(vorige);
}

/** "Deadlines schrikken je niet af": a verb of several has the reader as its object, except these. */
const STAM_OP_EN =
  /^(?:(?:her|er|ver|be)?ken|(?:be|ver|uit)?(?:leen|dien|reken|teken|oefen|meen)|onderteken|open|verleen)$/u;

/** "Olie stoort je niet" has "je" as its object; only a stem on t keeps it before the reader. */
const STAM_OP_T =
  /^(?:moet|zit|weet|zet|sluit|eet|start|wacht|praat|let|giet|meet|schiet|snuit|smeet|past|test|plant|print|kit|spuit|groet|ontmoet|besteed|bezit|verlaat|laat)$/u;

/** "Patiënten zie of spreek je niet": two verbs. */
function zonderNevenwerkwoord(kop: readonly Woord[]): readonly Woord[] {
  return kop.length > 2 && /^(?:en|of)$/u.test(kop.at(-1)?.tekst ?? '') ? kop.slice(0, -2) : kop;
}

function isWerk(kop: readonly Woord[], werkwoord: string): boolean {
  if (wijstTerug(kop)) return WERKWOORDEN_VAN_WERK.has(werkwoord);
  return !HOUDINGSWERKWOORDEN.has(werkwoord);
}

export function wijstTerug(kop: readonly Woord[]): boolean {
  return kop.length === 1 && AANWIJZEND.has(kop[0]?.tekst ?? '');
}

/** The last word of the denial; null when nothing is denied, or a degree only. */
function eindeVanOntkenning(kop: readonly Woord[], staart: readonly Woord[]): number | null {
  const einde = staart.at(-1)?.tot ?? 0;
  if (PAUZE.test(zin(staart)) && isDoen(kop)) return einde;
  const plek = zoekWoord(staart, (woord) => ONTKENNERS.has(woord));
  if (plek < 0 || plek > LANGSTE_MIDDEN) return null;
  const midden = staart.slice(0, plek);
  if (midden.some(({ tekst }) => GRAADWOORDEN.has(tekst) || BIJZINWOORDEN.has(tekst))) return null;
  const na = zin(staart.slice(plek + 1));
  return staartVan(staart[plek]?.tekst ?? '', kop).test(na) ? einde : null;
}

function staartVan(ontkenner: string, kop: readonly Woord[]): RegExp {
  if (/^(?:niet|nooit|nimmer)$/u.test(ontkenner)) return NIET_STAART;
  if (ontkenner === 'geen') return GEEN_STAART;
  return isDoen(kop) || kop.length > 0 ? NIEMAND_STAART : NIET_STAART;
}

/** "Je ontmoet de behandelde mensen niet", also without its subject after "en". */
function leesRechteVolgorde(woorden: readonly Woord[]): Kader | null {
  const begin = LEZER.has(woorden[0]?.tekst ?? '') ? 1 : 0;
  if (!MET_MENSEN.has(woorden[begin]?.tekst ?? '')) return null;
  const plek = zoekWoord(woorden, (woord) => ONTKENNERS.has(woord), begin + 1);
  if (plek < 0) return null;
  const geen = woorden[plek]?.tekst === 'geen';
  const wie = geen ? woorden.slice(plek + 1) : woorden.slice(begin + 1, plek);
  const staart = zin(woorden.slice(plek + 1));
  if (!isKop(wie) || (geen ? plek > begin + 3 : !NIET_STAART.test(staart))) return null;
  return maakOntkend(wie, woorden.at(-1)?.tot ?? 0);
}

const MET_MENSEN: ReadonlySet<string> = new Set(
  'ontmoet ziet spreekt helpt ontvangt bezoekt belt bedient begeleidt ontmoeten zien spreken helpen ontvangen bezoeken bellen bedienen begeleiden'.split(
    ' ',
  ),
);

/** "Zitten", "het tillen": what is done, by its own name. */
function isDoen(kop: readonly Woord[]): boolean {
  return /(?:en|aan)$/u.test(kop.at(-1)?.tekst ?? '') && !VOORZETSELS.has(kop[0]?.tekst ?? '');
}

const HOREN: ReadonlySet<string> = new Set(
  'is zijn komt komen hoort horen maakt maken hoeft hoeven valt vallen staat staan speelt spelen wordt worden vindt vinden'.split(
    ' ',
  ),
);

/** "Tillen en duwen maken geen deel uit van het werk". */
function leesGeenDeel(woorden: readonly Woord[]): Kader | null {
  const plek = zoekWoord(woorden, (woord) => HOREN.has(woord), 1);
  if (plek < 0) return null;
  const kop = woorden.slice(0, plek);
  if (!isKop(kop) || wijstTerug(kop)) return null;
  const staart = zin(woorden.slice(plek));
  return GEEN_DEEL.test(staart) ? maakOntkend(kop, woorden.at(-1)?.tot ?? 0) : null;
}

function maakOntkend(kop: readonly Woord[], einde: number): Kader {
  return {
    soort: 'ontkend',
    deels: false,
    wijstTerug: wijstTerug(kop),
    van: kop[0]?.van ?? 0,
    tot: kop.at(-1)?.tot ?? 0,
    einde,
  };
}
