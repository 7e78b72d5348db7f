import type { Regel } from '../lexicon/regel.js';

/** The words that a rule found, with those around them in the same sentence. */
export interface Gevonden {
  readonly woorden: string;
  readonly zin: string;
  /** The thirty characters before the match, of the same sentence. */
  readonly vooraf: string;
  /** The thirty characters after the match. */
  readonly achteraf: string;
}

const HELE_DAG =
  /(?:per|op een|op de) (?:werk)?dag|in totaal|(?:alles )?bij elkaar|niet meer dan|hooguit|hoogstens|at most|no more than|per dienst|a day|per shift|van de (?:dag|dienst)|acht uur|aan het (?:eind|einde|begin) van (?:je|de|elke|iedere|uw) (?:werk)?(?:dag|dienst)/u;

/** "Een half uur typen" without "per dag" may come back all day. */
export function isMinstens(regel: Regel, { woorden, zin, vooraf, achteraf }: Gevonden): boolean {
  if (regel.minstens !== undefined) return regel.minstens;
  if (regel.getal === undefined) return false;
  return (
    (regel.getal === 'max_uur' && !HELE_DAG.test(zin)) ||
    ONDERGRENS.test(woorden) ||
    ONDERGRENS_VOORAF.test(vooraf) ||
    SOMS_MEER.test(achteraf)
  );
}

/** "Dozen van minimaal 8 kilo": how heavy they can be is not said. */
const ONDERGRENS =
  /(?<!\p{L})(?:minimaal|minstens|ten minste|tenminste|at least|(?:nooit|niet) (?:minder|lichter|korter) dan|(?<!(?<!\p{L})(?:niet|nooit|zelden|nauwelijks|amper|niks|niets|niemand|geen|no|not|nothing|none|never)(?!\p{L})[^.,;]{0,40})(?:meer|zwaarder|langer|more|heavier|longer) (?:dan|than)(?!.*(?:nooit|niet|niets|niks|never)))(?!\p{L})/u;
/** "Een doos weegt meestal drie kilo; soms zit er een van zes tussen." */
const SOMS_MEER =
  /^[^.!?]{0,6}(?:soms|af en toe|een enkele keer|een enkele|uitschieters?|incidenteel|sometimes|occasionally)(?!\p{L})/u;
const ONDERGRENS_VOORAF = new RegExp(`${ONDERGRENS.source} $`, 'u');
