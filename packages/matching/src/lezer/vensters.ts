import { alle } from '@passend/domain';
import type { Eis } from '../types.js';
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
import type { Werktekst } from './werktekst.js';

const VOORZETSEL =
  '(?:van|tussen|from|between|vanaf|starttijd:?|werktijd(?:en)?:?|tijden:?|hours(?: are)?:?)';
const TIJD_EN_DEEL = `(${TIJD})${UUR}(${DAGDEEL})?`;
const GEEN_TIJD =
  '(?![\\d%]|[.,]\\d| ?(?:uur |u )?(?:per (?:week|dag|dienst)|p\\.?w|in de week|a week|kg|kilo|euro|dagen|weken|jaar|graden|km|personen|minuten|mensen|kinderen))';
const VENSTER = opNorm(
  new RegExp(
    `(?<![\\d.,\\p{L}])(?:(${VOORZETSEL}) (?:de )?)?(?<![\\d.,\\p{L}])${TIJD_EN_DEEL} ?(?:tot|en|-|to|and|until|till|t/m) ?${TIJD_EN_DEEL}${GEEN_TIJD}`,
    'gu',
  ),
);
const GEOPEND = opNorm(
  /(?:geopend|openingstijden|(?<!\p{L})open |opening hours|winkel is open|bereikbaar(?!heid)|lunch|pauze|vergader|overleg|training|cursus|borrel|bijeenkomst|teamdag|studiedag|themadag|open dag|kennismaking|proefdag|meeloopdag|introductie|(?:bel|app|mail) (?:ons|met|naar|gerust|me|mij))/u,
);
const NIET_AAN_HET_WERK = opNorm(
  /^[^.,;!?]{0,40}(?<!\p{L})(?:gesloten|dicht|vrij|niet|geen|nooit)(?!\p{L})/u,
);
/** "Diensten van vier tot zes uur" last so long; "groepen van acht tot tien" are so large. */
const DUUR_ERVOOR = opNorm(
  /(?:diensten?|shifts?|blok(?:ken|jes)?|dagen|dag|dagdelen|dagdeel|werkdag(?:en)?|ritten?|sessies?|lessen|trainingen)(?: zijn| duren)? $/u,
);
const GETAL_ERVOOR = opNorm(
  /(?:contract|baan|functie|groep(?:en|jes)?|teams?|kinderen|jongeren|leerlingen|leeftijd|gezinnen|klassen|weken?|vergoeding|schaal|aantal|ploegen|pallets|dozen|bedrag|salaris|score|cijfer)(?: van)? $/u,
);
/** "Aantal uren: 20 tot 24". */
const AANTAL_UREN = opNorm(/(?:aantal|contract|week) ?uren(?: per week)?:? $/u);
/** What may follow a bare time: the end of the clause, a verb with its subject, a small word. */
const NA_TIJD = opNorm(
  /^ *(?:[^\p{L}\d ]|$)|^ (?:\p{L}+ (?:je|jij|u|we|wij)|en|of|op|in|elke?|iedere|is|met|bij|aan|achter|voor|zonder|you|on|and|at|each|every|de|het|ben|vijf dagen|vier dagen|drie dagen|twee dagen)(?!\p{L})/u,
);
/** A second pair of times, "6 tot 14 en 14 tot 22 uur", is a shift like the first. */
const NA_ANDERE_DIENST = opNorm(/\d(?: ?(?:uur|u))?(?: en| of|,|;| \/) $/u);
/** A working day starts between these hours and lasts so long; "16 tot 24 uur" is a week. */
const VROEGSTE_BEGIN = 5;
const LAATSTE_BEGIN = 11;
const KORTSTE_DAG = 6;
const LANGSTE_DAG = 10;

/** Two times of the day between which something goes on. */
export interface GevondenVenster extends Pick<Eis, 'van' | 'tot'> {
  readonly venster: Venster;
}

export function zoekVensters(werk: Werktekst): readonly GevondenVenster[] {
  return alle(VENSTER, werk.metAanbod).flatMap((treffer) => {
    const van = treffer.index;
    const tot = van + treffer[0].length;
    const ervoor = werk.norm.slice(Math.max(0, van - 30), van);
    const venster = duidVenster(treffer, ervoor, werk.norm.slice(tot, tot + 40));
    return venster === null ? [] : [{ van, tot, venster }];
  });
}

const OPEN_ERNA = opNorm(/^ (?:uur )?(?:open|geopend)(?!\p{L})/u);
/** "Open van 9 tot 3, en dat zijn ook jouw werktijden". */
const OOK_JOUW_TIJD = opNorm(
  /^[^.!?]{0,40}(?<!\p{L})(?:(?:jouw|je|uw|your) (?:werk)?(?:tijden|uren|diensten|hours)|(?:jij|je) (?:bent|werkt|staat|blijft|zit) (?:er |hier )?(?:tot (?:we|wij) (?:sluiten|dicht gaan)|al die tijd|zolang|van begin tot eind|de hele tijd|tot sluitingstijd)|(?:daarna|dan) (?:ga|ben|kun|kan|zit|mag) (?:jij|je) (?:ook |weer |gewoon )?(?:naar huis|klaar|vrij))(?!\p{L})/u,
);

/** "De balie sluit om acht uur, daarna ga jij naar huis". */
export function isOokJouwTijd({ norm }: Werktekst, tot: number): boolean {
  return OOK_JOUW_TIJD.test(norm.slice(tot, tot + 60));
}

/** Opening hours, breaks, and hours at which nobody works. */
export function isGeenWerk(werk: Werktekst, van: number, tot: number): boolean {
  const { norm } = werk;
  if (isOokJouwTijd(werk, tot)) return false;
  return (
    GEOPEND.test(zinVoor(norm.slice(Math.max(0, van - 60), van))) ||
    NIET_AAN_HET_WERK.test(norm.slice(tot, tot + 60)) ||
    OPEN_ERNA.test(norm.slice(tot, tot + 14))
  );
}

/** Places where nobody works outside the hours in which they are open. */
const KANTOOR = opNorm(
  /(?<!\p{L})(?:we|wij|(?:de|het|onze|ons) \p{L}+|kantoor|kantoren|balie|loket|praktijk|museum|fort|bibliotheek|gemeentehuis|stadskantoor|spreekuur|school|secretariaat|servicedesk|showroom|office)(?!\p{L})[^;!?]{0,90}(?<!\p{L})(?:open|geopend|openingstijden)(?!\p{L})/u,
);
/** Words by which the reader's own hours lie elsewhere. */
const ERBUITEN = opNorm(
  /(?<!\p{L})(?:(?:voor|na|buiten) (?:de )?(?:opening|sluiting|openings|sluitings)\p{L}*|(?:voor|nadat|voordat) (?:het|de|we) [^.;!?]{0,20}open|schoonmaak\p{L}*|nacht\p{L}*|bewak\p{L}*|beveilig\p{L}*|'s nachts)(?!\p{L})/u,
);

const GEEN_AVOND = opNorm(
  /(?<!\p{L})(?:(?:in de |'s )?avonds?(?:en)?(?: (?:zijn|is|werken?|werkt|hoef|doen))(?: (?:je|we|er|dus|hier)){0,3} (?:niet|nooit|geen)|geen avond\p{L}*)(?!\p{L})/u,
);

/** "Het kantoor is open van 8.30 tot 17.00 uur": day work, unless the text speaks of other hours. */
export function isKantoortijd({ norm }: Werktekst, van: number, { begin, eind }: Venster): boolean {
  if (begin < 7 || eind > 18) return false;
  const ervoor = zinVoor(norm.slice(Math.max(0, van - 120), van));
  return (KANTOOR.test(ervoor) || GEEN_AVOND.test(norm)) && !ERBUITEN.test(norm);
}

/** What stands before a time in the same sentence. */
function zinVoor(woorden: string): string {
  return woorden.slice(Math.max(0, woorden.search(/(?:[;!?]|\.(?= ))(?:[^;!?.]|\.(?! ))*$/u)));
}

function duidVenster(treffer: RegExpMatchArray, ervoor: string, erna: string): Venster | null {
  const [woorden, voorzetsel, tijdVan = '', deelVan, tijdTot = '', deelTot] = treffer;
  const van = leesTijdstip(tijdVan, deelVan);
  const tot = leesTijdstip(tijdTot, deelTot);
  if (van === null || tot === null) return null;
  if (voorzetsel === undefined && isUrental(tijdVan, tijdTot, van, tot, ervoor)) return null;
  if (AANTAL_UREN.test(ervoor)) return null;
  if (van.uitgesproken || tot.uitgesproken) {
    const metEn = voorzetsel === undefined && / en /u.test(woorden);
    return metEn ? null : maakVenster(van, tot);
  }
  if (voorzetsel === undefined || GETAL_ERVOOR.test(ervoor)) return null;
  if (DUUR_ERVOOR.test(ervoor) && tot.uur > van.uur && tot.uur - van.uur <= 4) return null;
  const metUur = /(?:uur|u|hrs|h)$/u.test(woorden);
  if (!metUur && !NA_TIJD.test(erna)) return null;
  return maakVenster(van, tot);
}

/** "16 tot 24 uur" without a preposition counts the hours of a week. */
function isUrental(
  tijdVan: string,
  tijdTot: string,
  van: Tijdstip,
  tot: Tijdstip,
  ervoor: string,
): boolean {
  const bloot = /^\d+$/u.test(tijdVan) && /^\d+$/u.test(tijdTot);
  if (!bloot || tot.uur < van.uur || NA_ANDERE_DIENST.test(ervoor)) return false;
  const duur = tot.uur - van.uur;
  const isDag = van.uur >= VROEGSTE_BEGIN && van.uur <= LAATSTE_BEGIN;
  return !(isDag && duur >= KORTSTE_DAG && duur <= LANGSTE_DAG);
}
