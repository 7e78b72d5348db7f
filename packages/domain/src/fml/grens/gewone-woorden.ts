import { ENGELS } from './engelse-woorden.js';
import { GETAL, leesGetal } from './getallen.js';
import { zonderOpmaak } from './zinsdelen.js';

const KEER = '(?:x|×|keer|maal)';

type Herschrijving = readonly [patroon: RegExp, naar: string | ((...delen: string[]) => string)];

/** Ways of writing one thing, in the way that the rules of limits know; in this order. */
const HERSCHRIJVINGEN: readonly Herschrijving[] = [
  [/(\d) ?½/gu, '$1,5'],
  [/½|(?<![\d/])1\/2(?![\d/])/gu, 'half'],
  [/(?<![\d/])1\/4(?= uur)|¼/gu, 'kwart'],
  [/een kwart uur|kwart uur/gu, 'een kwartier'],
  [/(?<!(?:een|een half|drie|\d|half) )kwartier/gu, 'een kwartier'],
  [/(?<!\d)(\d{1,4}) ?(?:'|′)(?!\p{L})/gu, '$1 minuten'],
  [/[≤⩽]|<=/gu, 'maximaal '],
  [/[≥⩾]|>=/gu, 'minimaal '],
  [/(?<!\p{L})(?:ca|circa|ong|ongev|gem|plm|±|\+\/-)\.? ?(?=\d|\p{L})/gu, 'ongeveer '],
  [
    /(?<=\d ?|keer |maal |uur |uren |u |x )(?:p\/|p\.? ?)(u|d|w)(?:ur|ag|k|eek)?\.?(?!\p{L})/gu,
    (_heel, deel = '') => ` ${PER[deel] ?? ''}`,
  ],
  [
    /(?<=\d ?(?:uur|uren|u|x|keer|maal) ?)\/ ?(u|d|w)(?:ur|ag|k|eek)?\.?(?!\p{L})/gu,
    (_heel, deel = '') => ` ${PER[deel] ?? ''}`,
  ],
  [/(?<!\p{L})kilogramkracht|kgf(?!\p{L})|kg ?kracht/gu, 'kgf'],
  [/(?<!\p{L})(elke?|ieder|om het|na elk) uur(?! (?:per|achter))/gu, '$1 1 uur'],
  [new RegExp(`${GETAL} (?=graden)`, 'gu'), (_heel, graden = '') => `${leesGetal(graden)} `],
  [/(?<!\p{L})een uurtje/gu, 'een uur'],
  [
    new RegExp(
      `${GETAL} ?${KEER} (?:per|in een|in de|elke|iedere|om de) ${GETAL} ?(?:minuten|min)`,
      'gu',
    ),
    (_heel, keer = '', minuten = '') =>
      `${tal((leesGetal(keer) * 60) / leesGetal(minuten))} keer per uur`,
  ],
  [
    new RegExp(`${GETAL} ?${KEER} (?:per|in een|in de|elke|iedere) (?:minuut|min)(?!\\p{L})`, 'gu'),
    (_heel, keer = '') => `${tal(leesGetal(keer) * 60)} keer per uur`,
  ],
  [
    new RegExp(`(?:om de|elke|iedere|per) ${GETAL} (?:minuten|min) ${GETAL} ?${KEER}`, 'gu'),
    (_heel, minuten = '', keer = '') =>
      `${tal((leesGetal(keer) * 60) / leesGetal(minuten))} keer per uur`,
  ],
];

const PER: Readonly<Record<string, string>> = { u: 'per uur', d: 'per dag', w: 'per week' };

function tal(waarde: number): string {
  return String(Math.round(waarde * 10) / 10);
}

/** Words that only one of the two languages has. */
const IS_ENGELS =
  /(?<!\p{L})(?:no|not|cannot|the|to|up|with|without|for|hours?|minutes|times|lifting|walking|standing|sitting|only|needs?|work(?:s|ing)|blind|possible|able)(?!\p{L})/u;
const IS_NEDERLANDS =
  /(?<!\p{L})(?:niet|geen|een|het|de|uur|van|met|voor|kan|per dag|tot|en|werk|beperkt|dan)(?!\p{L})/u;
const UIT_HET_ENGELS = ENGELS.map(
  ([patroon, naar]) => [new RegExp(`(?<!\\p{L})(?:${patroon})(?!\\p{L})`, 'gu'), naar] as const,
);

/**
 * The words of a limit in the plain Dutch that its rules know: lower case without accents, numbers,
 * abbreviations and fractions written in one way, English translated word by word. Idempotent.
 */
export function inGewoneWoorden(tekst: string): string {
  const klein = zonderOpmaak(tekst);
  const nederlands =
    IS_ENGELS.test(klein) && !IS_NEDERLANDS.test(klein) ? vervang(klein, UIT_HET_ENGELS) : klein;
  return uitsluiting(vervang(nederlands, HERSCHRIJVINGEN)).replaceAll(/ {2,}/gu, ' ').trim();
}

function vervang(tekst: string, regels: readonly Herschrijving[]): string {
  return regels.reduce(
    (stand, [patroon, naar]) =>
      typeof naar === 'string' ? stand.replaceAll(patroon, naar) : stand.replaceAll(patroon, naar),
    tekst,
  );
}

/** "Nachtarbeid is gecontra-indiceerd" is no night work. */
const UITGESLOTEN =
  /^(?<wat>[^,;:.()]*?\p{L})(?: (?:is|zijn|wordt|worden|blijft|blijven))? (?:niet (?:toegestaan|mogelijk|haalbaar|verantwoord|gewenst|wenselijk|aan de orde|verdraagbaar)|onmogelijk|uitgesloten|verboden|(?:ge)?contra-?ge?indic\p{L}*|afgeraden|ontraden)$/u;

function uitsluiting(tekst: string): string {
  return tekst
    .split(/(?<=[;.])\s/u)
    .map((zin) => {
      const kaal = zin.replace(/[.;]$/u, '');
      const wat = UITGESLOTEN.exec(kaal)?.groups?.wat;
      if (
        wat === undefined ||
        /(?<!\p{L})(?:niet|geen|nooit|meer|langer|boven|onder)(?!\p{L})|\d/u.test(wat)
      )
        return zin;
      return `niet ${wat}${zin.slice(kaal.length)}`;
    })
    .join(' ');
}
