import { maakZoeker, opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';

/** After "en" only verbs of which nothing else can be meant: it may also go on with what was denied. */
const OMGEKEERD_NA_EN =
  '(?:hoef|hoeft|doe|doet|kom|komt|ben|bent|heb|hebt|zit|sta|staat|loop|loopt|werk|werkt|rijd|rijdt|ga|gaat|krijg|krijgt|zie|ziet|spreek|spreekt|til|tilt|maak|maakt|gebruik|gebruikt)';
/** Words before "je" or "we" that are no finite verb: "…, dozen die je tilt", "…, samen met je team". */
const GEEN_WERKWOORD =
  '(?:die|dat|deze|dit|dan|waar\\p{L}*|daar\\p{L}+|hier\\p{L}+|als|zoals|zodra|zodat|opdat|omdat|doordat|nadat|voordat|totdat|zonder|zolang|wat|wie|hoe|hoeveel|welke?|wanneer|indien|tenzij|terwijl|sinds|want|maar|dus|en|of|ook|soms|altijd|met|voor|van|vanaf|vanuit|in|op|bij|aan|naar|om|tot|door|over|onder|achter|naast|tussen|uit|tegen|per|rond|namens|binnen|buiten|volgens|dankzij|inclusief|te|the|for|to|with|and|or|that|which|what|when|where|if|as|of|do|can|than)';
/** A finite verb that stands before the reader when something else stands in front. */
const OMGEKEERD = `(?!${GEEN_WERKWOORD} )[\\p{L}']{2,15}`;

/**
 * Where a denial stops: a turning word, a colon, brackets, or a comma after which a new subject or
 * an inverted verb begins. A comma in a list does not end it ("geen tillen, duwen of trekken").
 */
export const GRENS = opNorm(
  new RegExp(
    [
      '(?:, *)?(?<![\\p{L}-])(?:maar(?! liefst| geen (?:vereiste|must|eis)| niet (?:verplicht|vereist|noodzakelijk))|echter|daarnaast|daarentegen|behalve|toch|terwijl|hoewel|wel(?! eens)|but(?! not (?:required|mandatory|necessary|needed))|however|except|although|yet)(?![\\p{L}-])',
      '[:()]',
      ' - ',
      ', *(?=(?:je|jij|u|we|wij|ze|zij|er|het|dit|dat|hier|ook|soms|want|omdat|zodat|waarbij|waar|dus|you|we|it|there|this|so) )',
      ', *(?=(?:(?:die|dat|deze) )?\\p{L}{2,15} (?:je|jij|u|we|wij|you) )',
      ' en (?=(?:je|jij|we|wij|er|u) )',
      // A new subject: "de fabriek draait en onze monteurs werken 's nachts".
      " en (?=(?:onze|de|het|jouw|je) [\\p{L}']+ (?:is|zijn|zit|zitten|staat|staan|werkt|werken|loopt|lopen|doet|doen|komt|komen|gaat|gaan|moet|moeten|wordt|worden|draait|draaien|rijdt|rijden|heeft|hebben|tilt|tillen|brengt|brengen|regelt|regelen|zorgt|zorgen) )",
      ' and (?=(?:our|the|your) \\p{L}+ (?:is|are|work|works|stand|drive|lift|have|has|do|run|take|handle) )',
      '(?<=(?:in plaats van|instead of|rather than) [^.,;:]{1,60}(?:en|ing)) (?=\\p{L}{2,15} (?:je|jij|u|we|wij|you) )',
      ' en (?=(?:daarna |vervolgens |dan |verder |later |soms |ook )?\\p{L}{2,15} (?:je|jij|we|wij|u) )',
      ", *(?=(?:op|in|bij|tijdens|aan|voor|na|met|van|vanaf|daar|daarna|dan|nu|verder|zelf|buiten|binnen|later|vervolgens) (?:[\\p{L}']+ ){0,4}(?:je|jij|we|wij) )",
      ", *(?=(?:iedereen|alles|men|jullie|de meesten|alle [\\p{L}']+|(?:de|onze|het) [\\p{L}']+) (?:is|zijn|zit|zitten|staat|staan|werkt|werken|deelt|delen|loopt|lopen|praat|belt|doet|komt|gaat|moet|wordt|worden) )",
      ', *(?=(?:nooit|niet|geen|zonder|no|not|never|zeker) )',
      ' en (?=(?:het|dat|dit|hier|daar|alles|niemand|iedereen) (?:is|zijn|wordt|worden|blijft|kan|gaat|staat|heeft|hangt|werkt|gebeurt|loopt) )',
      " en (?=(?:ook )?(?:in|op|bij|tijdens|na|met|voor) (?:[\\p{L}']+ ){1,3}(?:is|wordt|blijft|kom|komt|heb|hebt|werk|werkt|ga|gaat|zit|sta|staat|loop|loopt) )",
      // Words in front of an inverted verb: "… en aansturen hoef je niemand", "…, de rest zit je op kantoor".
      `, *(?!(?:de|het) (?:ene?|andere?|volgende) )(?=(?:(?!en |of )[\\p{L}']+ ){1,3}${OMGEKEERD} (?:je|jij|u|we|wij) )`,
      `(?<=(?<!\\p{L})(?:doet|doen|is|zijn|heeft|hebben|wordt|worden|je|jij|we|wij|regelt|verzorgt)(?!\\p{L})[^,.]{1,60}) en (?=(?:[\\p{L}']+ ){1,3}${OMGEKEERD_NA_EN} (?:je|jij|u|we|wij) )`,
      ' and (?=(?:you|we|there|they) )',
      ", *(?=(?:the|our|your|their|an?|everyone|everything|nobody) (?:[\\p{L}']+ )?(?:is|are|was|has|have|will|does|do|can|must|takes?|comes?) )",
    ].join('|'),
    'uy',
  ),
);

/** Where a bound can begin; only there is it tried. */
const BEGIN =
  '[,:()]| (?=- |en |and )|(?<![\\p{L}-])(?=maar|echter|daar|behalve|toch|terwijl|hoewel|wel|but|however|except|although|yet)\\p{L}';
const KANDIDAAT = maakZoeker(BEGIN);
/** "In plaats van tillen bedien je": here a bound has no word of its own. */
const IN_PLAATS = opNorm(/in plaats van|instead of|rather than/u);
const KANDIDAAT_IN_PLAATS = maakZoeker(`${BEGIN}|(?<=en|ing) `);

/** The places of the bounds, as one search for them all would find them. */
function grenzenIn(tekst: string): readonly number[] {
  const kandidaat = IN_PLAATS.test(tekst) ? KANDIDAAT_IN_PLAATS : KANDIDAAT;
  const grenzen: number[] = [];
  kandidaat.lastIndex = 0;
  for (let begin = kandidaat.exec(tekst); begin !== null; begin = kandidaat.exec(tekst)) {
    GRENS.lastIndex = begin.index;
    const grens = GRENS.exec(tekst);
    kandidaat.lastIndex = begin.index + (grens?.[0].length ?? 1);
    if (grens !== null) grenzen.push(begin.index);
  }
  return grenzen;
}

interface Gesplitst {
  readonly norm: string;
  readonly clausules: readonly Segment[];
}

/** Many rules match in one sentence; it is split once. */
const perSegment = new WeakMap<Segment, Gesplitst>();

/** The clauses of one segment, in order, without gaps. */
export function splitsClausules(norm: string, segment: Segment): readonly Segment[] {
  const eerder = perSegment.get(segment);
  if (eerder?.norm === norm) return eerder.clausules;
  const clausules = splits(norm, segment);
  perSegment.set(segment, { norm, clausules });
  return clausules;
}

function splits(norm: string, segment: Segment): readonly Segment[] {
  const tekst = norm.slice(segment.van, segment.tot);
  const clausules: Segment[] = [];
  let van = segment.van;
  for (const grens of grenzenIn(tekst)) {
    const plek = segment.van + grens;
    if (plek > van) clausules.push({ van, tot: plek });
    van = Math.max(van, plek);
  }
  clausules.push({ van, tot: segment.tot });
  return clausules;
}

/** The clause that holds the given offset. */
export function clausuleOp(clausules: readonly Segment[], plek: number): Segment | undefined {
  return clausules.find((clausule) => plek >= clausule.van && plek < clausule.tot);
}
