import { alle } from '@passend/domain';
import type { Eis } from '../types.js';
import {
  AVOND,
  dagEis,
  etmaalEisen,
  maakEtmaal,
  maakPlek,
  type Plek,
  RAND_UREN,
} from './kloktijd-eisen.js';
import { opNorm } from './patroon.js';
import {
  DAGDEEL,
  leesTijdstip,
  maakVenster,
  TIJD,
  type Tijdstip,
  UUR,
  type Venster,
} from './tijdstip.js';
import { isGeenWerk, isOokJouwTijd } from './vensters.js';
import type { Werktekst } from './werktekst.js';

const TIJD_EN_DEEL = `(${TIJD})${UUR}(${DAGDEEL})?`;
/** What makes a number after "tot" or "begint" no time: a quantity, or a date. */
const GEEN_TIJD =
  '(?![\\d%]|[.,]\\d| ?(?:kg|kilo|euro|uur per|per |dagen|weken|week|maanden|jaar|graden|km|%|minuten|personen|collega|jan|feb|maart|april|mei|jun|jul|aug|sept|okt|nov|dec|march|may|stuks|uur later|verdiepingen|teams?|nieuwe|of meer))';
const TIJDWOORD = '(?:om|rond|vanaf|at|around|from)';
const BEGIN = opNorm(
  new RegExp(
    `(?<!\\p{L})(?:start|begin|vertrek)tijd(?:en)?(?: \\p{L}+){0,2}:? ${TIJD_EN_DEEL}|(?<!\\p{L})(?:start|starten|starts|begin|begint|beginnen|begins|aanvang)(?: je| jij| u| we| wij| al| pas| vroeg,?| doe je| elke dag| iedere dag| altijd| steeds| de dag| de dienst| het werk| op werkdagen|:){0,3} (?:${TIJDWOORD} (?:al )?${TIJD_EN_DEEL}|(\\d{1,2}[.:]\\d{2}|\\d{1,2}(?= ?(?:uur|u)(?!\\p{L})))${UUR}(${DAGDEEL})?)${GEEN_TIJD}|(?<!\\p{L})om ${TIJD_EN_DEEL} (?:al |precies |stipt )?(?:start|begin|begint|starten|beginnen|gaan we aan|ga je aan|sta je klaar|sta je al|zit je al|ben je al|gaat de (?:deur|winkel) open)`,
    'gu',
  ),
);
const KLAAR =
  '(?:tot(?: en met)?|eindig(?:t|en)?|klaar|stop(?:t|pen)?|sluit(?:en)?|afgelopen|voorbij|until|till|finish(?:es)?|ends?|done)';
const EINDWOORD =
  '(?:ga(?:an|at)? (?:je|jij|u|we|wij|iedereen) (?:weer )?naar huis|(?:ben|bent|zijn|is) (?:je|jij|u|we|wij|iedereen|de dag|de dienst|het werk|je dag|je dienst) (?:weer |al |altijd )?(?:klaar|thuis|vrij|voorbij|afgelopen|naar huis|weg)|zit (?:je|de|uw) (?:werk)?(?:dag|dienst) erop|zit het erop|stop(?:t|pen)? (?:je|jij|u|we|wij)|(?:gaat|gaan|doen|draaien) (?:(?:we|wij|jij|je) )?(?:samen )?(?:de deur(?:en)?|de boel|de zaak|de tent|het hek) (?:op slot|dicht)|gaat het licht uit|sluit(?:en)? (?:we|wij|de (?:deur|deuren|winkel|zaak|balie))|pak (?:je|jij|u) (?:je|de|uw) (?:spullen|tas|fiets|boel)|ruim (?:je|jij) op|klok (?:je|jij) uit|trek (?:je|jij) de deur|doe (?:je|jij) het licht uit|sluit (?:je|jij) af|stap (?:je|jij) (?:weer )?(?:op|in)|rijd (?:je|jij) (?:weer )?naar huis|zit (?:je|jij) (?:weer |lekker )?thuis|leg (?:je|jij) (?:je|het|de) \\p{L}+ neer|klaar|thuis|vrij|voorbij|naar huis|you (?:go home|are (?:done|finished|free)))';
const EIND = opNorm(
  new RegExp(
    `(?<!\\p{L})${KLAAR}(?: (?:je|jij|u|we|wij))?(?: (?:uiterlijk|om|voor|altijd|rond|at|by|meestal|weer|laatst|een uur of|circa|ongeveer)){0,2} ${TIJD_EN_DEEL}${GEEN_TIJD}|(?<!\\p{L})(?:om|voor|rond|by|at|before) ${TIJD_EN_DEEL}(?: (?:alweer|al|weer|altijd|gewoon|precies))? ${EINDWOORD}(?!\\p{L})|(?<!\\p{L})(?:altijd|steeds|allemaal|nog) voor ${TIJD_EN_DEEL}|(?<!\\p{L})(?:zit|is|zijn|ben|bent|houdt)(?: [\\p{L}']+){0,4} (?:om|rond|voor) ${TIJD_EN_DEEL} (?:weer |al )?(?:op|klaar|voorbij|afgelopen|gedaan|thuis|vrij)(?!\\p{L})`,
    'gu',
  ),
);
/** An end at or after this hour makes evening work, one up to the other hour leaves it free. */
const LAAT = 19;
const VROEG = [14, 18] as const;
/** Who works until "4.00 uur" works through the night. */
const DIEP = 5;
/** A day that begins between these hours is over before the evening. */
const OCHTEND = [6, 10] as const;
/** Who begins at this hour or later works into the evening, and from the other on at night. */
const BEGIN_AVOND = 17;
const BEGIN_NACHT = 21;
const LANGSTE_NACHT = 12;
const ZEKERHEID_BEGIN = 0.65;

interface Tijdplek extends Pick<Eis, 'van' | 'tot'> {
  readonly tijd: Tijdstip;
}

/** A beginning and an end that stand apart: "we starten om 7 uur en om 15.30 uur ga je naar huis". */
export function leesLosseTijden(werk: Werktekst, tekst: string): readonly Eis[] {
  const begin = zoekTijden(werk, BEGIN).find(
    ({ van, tijd }) => tijd.zeker !== null || !isVoorstelling(werk, van),
  );
  const einden = zoekTijden(werk, EIND);
  const einde = einden.flatMap((eind) => leesEind(werk, tekst, eind));
  if (begin === undefined) return einde;
  const { van, tot, tijd } = begin;
  const plek = maakPlek(tekst, van, tot);
  if (tijd.zeker !== null && tijd.zeker < 6)
    return [maakEtmaal(['nacht'], 6 - tijd.zeker, false, plek)];
  const [eind] = einden;
  if (eind === undefined) return leesBegin(vanMorgen(tijd), plek);
  const venster = maakVenster(vanMorgen(tijd), eind.tijd);
  if (venster !== null && isNachtdienst(tijd, venster)) return etmaalEisen(venster, false, plek);
  if (venster === null || venster.eind > 24) return einde;
  return [...etmaalEisen(venster, false, plek), ...dagEis(venster, false, true, plek)];
}

/** "Je dienst begint om 23.00 uur en eindigt om 7.00 uur". */
function isNachtdienst({ zeker }: Tijdstip, { begin, eind }: Venster): boolean {
  return zeker !== null && zeker >= BEGIN_AVOND && eind > 24 && eind - begin <= LANGSTE_NACHT;
}

/** "Voorstellingen beginnen om acht uur": no morning. */
function isVoorstelling({ norm }: Werktekst, van: number): boolean {
  return VOORSTELLING.test(norm.slice(Math.max(0, van - 40), van));
}

const VOORSTELLING =
  /(?:voorstelling|concert|film|wedstrijd|optreden|show|feest|diner|premiere|musical|theater|bruiloft|receptie)\p{L}*(?: \p{L}+){0,3} $/u;

/** Only a beginning: a morning leaves the evening free, a late hour does not. */
function leesBegin({ zeker }: Tijdstip, plek: Plek): readonly Eis[] {
  if (zeker === null) return [];
  if (zeker >= BEGIN_NACHT)
    return [maakEtmaal(['avond'], 1, false, plek), maakEtmaal(['nacht'], 8, false, plek)];
  if (zeker >= BEGIN_AVOND) return [maakEtmaal(['avond'], 4, false, plek)];
  if (zeker < OCHTEND[0] || zeker > OCHTEND[1]) return [];
  const vrij = maakEtmaal(['avond', 'nacht'], 0, false, plek);
  return [{ ...vrij, aard: 'omstandigheid', zekerheid: ZEKERHEID_BEGIN }];
}

/** A day that begins at a bare hour from six on begins in the morning. */
function vanMorgen(tijd: Tijdstip): Tijdstip {
  return tijd.zeker === null && tijd.uur >= 6 && tijd.uur < 12
    ? { ...tijd, zeker: tijd.uur }
    : tijd;
}

/** Places that close in the night, and parties. */
const NACHTLEVEN = opNorm(
  /(?<!\p{L})(?:\p{L}*bar|\p{L}*cafe|kroeg|disco\p{L}*|nachtclub|danceclub|\p{L}*feest(?:en|jes)?|bruiloft(?:en)?|casino|danszaal)(?: \p{L}+){0,3} $/u,
);
const AVONDDIENST = opNorm(
  /(?<!\p{L})(?:avonddienst|late dienst|koopavond|avondploeg)(?:en)?(?: \p{L}+){0,3} $/u,
);

/** "De avonddienst is om tien uur klaar". */
function vanAvond(tijd: Tijdstip): number {
  return tijd.uur >= 8 && tijd.uur < 12 ? tijd.uur + 12 : vanDag(tijd);
}

function vanDag(tijd: Tijdstip): number {
  return tijd.zeker === null || tijd.zeker < 8 ? vanMiddag(tijd) : tijd.zeker;
}

/** "Tot 23.00 uur": late work; "klaar om vijf uur": a free evening. Opening hours say neither. */
function leesEind(werk: Werktekst, tekst: string, { van, tot, tijd }: Tijdplek): readonly Eis[] {
  if (tijd.zeker !== null && tijd.zeker <= DIEP && /[.:]\d/u.test(tekst.slice(van, tot)))
    return [maakEtmaal(['avond', 'nacht'], RAND_UREN, false, maakPlek(tekst, van, tot))];
  const ervoor = werk.norm.slice(Math.max(0, van - 40), van);
  if (tijd.uur <= DIEP && NACHTLEVEN.test(ervoor))
    return [maakEtmaal(['avond', 'nacht'], RAND_UREN, false, maakPlek(tekst, van, tot))];
  if (isDeelVanVenster(werk.norm.slice(Math.max(0, van - 30), tot), tijd)) return [];
  const uur = AVONDDIENST.test(ervoor) ? vanAvond(tijd) : vanDag(tijd);
  const sluit =
    uur > VROEG[1] &&
    !isOokJouwTijd(werk, tot) &&
    /^sluit(?:en)?(?! (?:je|jij|u|we|wij)(?!\p{L}))/iu.test(tekst.slice(van, tot));
  const geopend = sluit || isGeenWerk(werk, van, tot);
  const plek = maakPlek(tekst, van, tot);
  if (uur >= VROEG[0] && uur <= VROEG[1]) return [maakEtmaal(['avond', 'nacht'], 0, geopend, plek)];
  if (uur < LAAT || (tijd.zeker === null && !AVONDDIENST.test(ervoor))) return [];
  const nacht =
    uur > AVOND[1]
      ? [maakEtmaal(['nacht'], uur - AVOND[1], geopend, plek)]
      : zonderNacht(werk, geopend, plek);
  return [maakEtmaal(['avond'], uur - AVOND[0], geopend, plek), ...nacht];
}

/** "Je dienst eindigt uiterlijk om 21.30 uur": the evening, and no night. */
function zonderNacht(werk: Werktekst, geopend: boolean, plek: Plek): readonly Eis[] {
  const woorden = werk.norm.slice(Math.max(0, plek.van - 30), plek.tot + 45);
  if (geopend || !LAATSTE.test(woorden)) return [];
  return [{ ...maakEtmaal(['nacht'], 0, false, plek), zekerheid: ZEKERHEID_BEGIN }];
}

const LAATSTE = opNorm(
  /(?<!\p{L})(?:koopavond(?:en)?|avonddienst(?:en)?|late dienst(?:en)?|uiterlijk|hoogstens|hooguit|altijd|eindig(?:t|en)|laatste|niet later|nooit later|klaar|naar huis|latest)(?!\p{L})/u,
);

/** "Van tien tot zes" may be a day or a night; "groepen tot vier" is no time. */
function isDeelVanVenster(woorden: string, { uitgesproken }: Tijdstip): boolean {
  if (MET_BEGIN.test(woorden)) return true;
  return UREN_BEREIK.test(woorden) || (!uitgesproken && BLOOT_EINDE.test(woorden));
}

const MET_BEGIN = opNorm(
  /(?<!\p{L})(?:van|vanaf|tussen|from|between) [^,.;]{1,20} (?:tot|until|till) [^,.;]{1,15}$/u,
);
/** "16 tot 20 uur" counts hours. */
const UREN_BEREIK = opNorm(/(?<![\d.:])\d{1,2}(?: uur)? tot \d{1,2}(?: (?:uur|u))?$/u);
const BLOOT_EINDE = opNorm(
  /(?<!\p{L})(?:tot|until|till) (?!uiterlijk)[^,.;]{0,12}(?<! (?:uur|u|h))$/u,
);

/** "Om half zes thuis" is in the afternoon. */
function vanMiddag({ uur, zeker }: Tijdstip): number {
  if (zeker !== null) return zeker;
  return uur >= 1 && uur <= 6 ? uur + 12 : 0;
}

function zoekTijden(werk: Werktekst, zoeker: RegExp): readonly Tijdplek[] {
  return alle(zoeker, werk.metAanbod).flatMap((treffer) => {
    const [tijdtekst, dagdeel] = gevondenTijd(treffer);
    const tijd = leesTijdstip(tijdtekst, dagdeel);
    if (tijd === null || tijd.uur === 0) return [];
    const zeker = tijd.zeker ?? (/^\d/u.test(tijdtekst) && tijd.uur >= 1 ? tijd.uur : null);
    const van = treffer.index;
    return [{ tijd: { ...tijd, zeker }, van, tot: van + treffer[0].trimEnd().length }];
  });
}

/** The groups come in pairs, a time and a part of the day; one pair took part in the match. */
function gevondenTijd(treffer: RegExpMatchArray): readonly [string, string | undefined] {
  for (let nummer = 1; nummer < treffer.length; nummer += 2) {
    const tijd = treffer[nummer];
    if (tijd !== undefined) return [tijd, treffer[nummer + 1]];
  }
  return ['', undefined];
}
