import { eenheid, type Lezer, UREN } from './eenheid.js';
import { GETAL, leesGetal } from './getallen.js';

const PER_WEEK = '(?:per|in de|in een|a) week';
const UREN_PER_WEEK = eenheid(
  `(?:${UREN})(?! (?:(?:(?:per|op een|in een|elke) (?:werk)?dag)|(?:achter|aaneen)))`,
  (max) => ({ max }),
);
const UREN_PER_DAG = eenheid(`(?:${UREN})(?! (?:${PER_WEEK}|achter|aaneen))`, (max) => ({ max }));
const DAGEN = '(?:(?:hele |halve )?(?:werk)?dagen|ochtenden|middagen|dagdelen|keer|x|maal)';
const DAGEN_VAN_UREN: readonly RegExp[] = [
  new RegExp(
    `${GETAL}\\s?${DAGEN}(?: (?:per|in de) week)?,? (?:van |met |a )?(?:\\p{L}+ )?${GETAL}\\s?(?:${UREN})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `${GETAL}\\s?(?:${UREN}) (?:per|op een) (?:werk)?dag,? (?:\\p{L}+ )?${GETAL}\\s?${DAGEN}`,
    'iu',
  ),
];
/** "4x5": days of hours, or hours on days. */
const MAAL = /(?<![\d.,])(\d{1,2}) ?[x×] ?(\d{1,2})(?: ?(?:uur|uren|u))?(?![\d.,]| ?(?:per|x))/u;
const VERDEELD = new RegExp(
  `${GETAL}\\s?(?:${UREN}) (?:\\p{L}+ ){0,3}?(?:verdeeld|gespreid|verspreid) over ${GETAL} (?:werk)?dagen`,
  'iu',
);
const FTE = eenheid('fte', (deel) => ({ max: deel * VOLTIJD }));
const VOLTIJD = 40;
const HALVE_DAG = 4;

const OPBOUW =
  /opbouw|op te bouwen|op\s?bouwen|uit te breiden|uitbreid|oploop|oplopend|toenemend|op termijn|te beginnen|start(?:en|end)? met|doel/u;
const BEGIN =
  /(?<!\p{L})(?:nu(?: nog)?|momenteel|thans|vanaf|(?:te )?(?:start(?:en|end)?|begin(?:nen|nend|t)?)(?: met| bij| op| vanaf)?) (?:ongeveer )?[\d.,]+ ?(?:uur|uren|u)?(?: per (?:week|dag))?/gu;
const NAAR =
  /(?:opbouw\p{L}*|op te bouwen|op bouwen|uit te breiden|uitbreid\p{L}*|oplop\p{L}*|toenem\p{L}*) (?:\p{L}+ ){0,3}?(?:naar|tot)(?: maximaal)? (?<doel>[\d.,]+)/u;

/** Of a build-up what it leads to: the limit that vacancies are compared with. */
function doelVan(tekst: string): string {
  if (!OPBOUW.test(tekst)) return tekst;
  const doel = NAAR.exec(tekst)?.groups?.doel;
  return doel === undefined ? tekst.replaceAll(BEGIN, '') : `${doel} uur`;
}

/** "Vijf dagen van vier uur": the week is their product. */
export const urenPerWeek: Lezer = (tekst) => {
  const woorden = doelVan(tekst);
  if (/(?<!\p{L})(?:een )?halve (?:werk)?week(?!\p{L})/u.test(woorden))
    return [{ max: VOLTIJD / 2 }];
  const perWeek = new RegExp(`(?:${UREN}) ${PER_WEEK}`, 'iu').test(woorden);
  const product = perWeek ? null : productVan(woorden);
  return product === null ? [...UREN_PER_WEEK(woorden), ...FTE(woorden)] : [{ max: product }];
};

/** Half a day is four hours, unless the words say how many. */
export const urenPerDag: Lezer = (tekst) => {
  const woorden = doelVan(tekst);
  const [, totaal, dagen] = VERDEELD.exec(woorden) ?? [];
  if (totaal !== undefined && dagen !== undefined) {
    return [{ max: leesGetal(totaal) / leesGetal(dagen) }];
  }
  const [, een, ander] = MAAL.exec(woorden) ?? [];
  if (een !== undefined && ander !== undefined)
    return [{ max: Number(een) }, { max: Number(ander) }];
  const genoemd = UREN_PER_DAG(woorden);
  const halveDagen =
    /(?<!\p{L})halve (?:werk)?dag(?:en)?(?!\p{L})|dagdelen|een dagdeel per dag/u.test(woorden);
  return genoemd.length === 0 && halveDagen ? [{ max: HALVE_DAG }] : genoemd;
};

function productVan(woorden: string): number | null {
  for (const patroon of [...DAGEN_VAN_UREN, MAAL]) {
    const [, een, ander] = patroon.exec(woorden) ?? [];
    if (een !== undefined && ander !== undefined) return leesGetal(een) * leesGetal(ander);
  }
  return null;
}
