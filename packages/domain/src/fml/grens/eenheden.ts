import type { ItemSlug } from '../item-slug.js';
import type { Limiet } from '../maat.js';
import { GETAL, leesGetal } from './getallen.js';

/** Reads every limit in one unit from the words of a document. */
type Lezer = (tekst: string) => readonly Limiet[];

function eenheid(bron: string, maak: (getal: number) => Limiet): Lezer {
  const patroon = new RegExp(`(?:${GETAL}${TOT})?${GETAL}\\s?(?:${bron})(?![\\p{L}\\d])`, 'giu');
  return (tekst) =>
    [...tekst.matchAll(patroon)].flatMap(([, van, tot]) =>
      [van, tot].flatMap((getal) => (getal === undefined ? [] : [maak(leesGetal(getal))])),
    );
}

/** Between the two numbers of "5 tot 10 kg". */
const TOT = '\\s?(?:-|–|tot|à|a|of|en)\\s?';
const UREN = 'uur|uren|u';
const MINUTEN = 'min|minuten|minuut';
const WERKDAG_UREN = 8;
/** "Half an hour a day" is no limit on one stretch, nor the other way round. */
const NIET_PER_DAG =
  '(?! (?:(?:in totaal|totaal|verdeeld|gespreid|opgeteld) ?)?(?:per|over de|over een|op een) (?:hele )?(?:werk)?dag| in totaal| totaal)';
const NIET_ACHTEREEN =
  '(?! (?:staan |zitten |lopen |wandelen )?(?:achter|aaneen|aan een stuk|onafgebroken|per keer))';

const KG = eenheid('kg|kilo(?:gram)?', (max_kg) => ({ max_kg }));
const NEWTON = eenheid('n|newton', (max_n) => ({ max_n }));
const KEER_PER_UUR = eenheid(
  '(?:x|×|keer|maal) ?(?:per|/|in een|in het) ?(?:uur|u)',
  (max_per_uur) => ({
    max_per_uur,
  }),
);
const CM = eenheid('cm|centimeter', (max_cm) => ({ max_cm }));
const METER = eenheid('m|meter', (meter) => ({ max_cm: meter * 100 }));
const KM = eenheid('km|kilometer', (max_km) => ({ max_km }));
const DECIBEL = eenheid('db(?:\\(a\\))?|decibel', (max_db) => ({ max_db }));

const ACHTEREEN: readonly Lezer[] = [
  eenheid(`(?:${MINUTEN})${NIET_PER_DAG}`, (max_min_achtereen) => ({ max_min_achtereen })),
  eenheid(`(?:${UREN})${NIET_PER_DAG}`, (uren) => ({ max_min_achtereen: uren * 60 })),
  eenheid(`kwartier(?:tje)?${NIET_PER_DAG}`, (keer) => ({ max_min_achtereen: keer * 15 })),
];
const PER_DAG: readonly Lezer[] = [
  eenheid(`(?:${UREN})${NIET_ACHTEREEN}`, (max_uur) => ({ max_uur })),
  eenheid(`(?:${MINUTEN})${NIET_ACHTEREEN}`, (min) => ({ max_uur: min / 60 })),
  eenheid(`kwartier${NIET_ACHTEREEN}`, (keer) => ({ max_uur: keer / 4 })),
  eenheid('(?:%|procent) (?:van )?(?:de |het |een )?(?:werk)?(?:dag|tijd|dienst)', (deel) => ({
    max_uur: (deel * WERKDAG_UREN) / 100,
  })),
  (tekst) =>
    /(?:de )?helft van (?:de |een |het )?(?:werk)?(?:dag|tijd|dienst)/iu.test(tekst)
      ? [{ max_uur: WERKDAG_UREN / 2 }]
      : [],
];
const IN_MINUTEN: readonly Lezer[] = [
  eenheid(MINUTEN, (max_min) => ({ max_min })),
  eenheid(UREN, (uren) => ({ max_min: uren * 60 })),
  eenheid('kwartier', (keer) => ({ max_min: keer * 15 })),
];
const PER_WEEK = '(?:per|in de|in een|a) week';
const UREN_PER_WEEK = eenheid(
  `(?:${UREN})(?! (?:(?:(?:per|op een|in een|elke) (?:werk)?dag)|(?:achter|aaneen)))`,
  (max) => ({ max }),
);
const DAGEN = '(?:(?:hele |halve )?(?:werk)?dagen|ochtenden|middagen|dagdelen|keer|x|maal)';
const PRODUCTEN: readonly RegExp[] = [
  new RegExp(
    `${GETAL}\\s?${DAGEN}(?: (?:per|in de) week)?,? (?:van |met |a |à )?(?:\\p{L}+ )?${GETAL}\\s?(?:${UREN})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `${GETAL}\\s?(?:${UREN}) (?:per|op een) (?:werk)?dag,? (?:\\p{L}+ )?${GETAL}\\s?${DAGEN}`,
    'iu',
  ),
];
/** "Vijf dagen van vier uur": the week is their product. */
const urenPerWeek: Lezer = (tekst) => {
  const product = PRODUCTEN.flatMap((patroon) => {
    const [, een, ander] = patroon.exec(tekst) ?? [];
    return een === undefined || ander === undefined ? [] : [leesGetal(een) * leesGetal(ander)];
  })[0];
  const genoemd = UREN_PER_WEEK(tekst);
  const perWeek = new RegExp(`(?:${UREN}) ${PER_WEEK}`, 'iu').test(tekst);
  return product === undefined || perWeek ? genoemd : [{ max: product }];
};
const UREN_PER_DAG = eenheid(`(?:${UREN})(?! (?:${PER_WEEK}|achter|aaneen))`, (max) => ({ max }));
/** Half a day is four hours, unless the words say how many. */
const HALVE_DAGEN: Lezer = (tekst) =>
  UREN_PER_DAG(tekst).length === 0 &&
  /(?<!\p{L})halve (?:werk)?dagen|dagdelen|een dagdeel per dag/iu.test(tekst)
    ? [{ max: 4 }]
    : [];

/** Which units can state the limit of an item; other items have limits in words only. */
export const EENHEDEN: Readonly<Partial<Record<ItemSlug, readonly Lezer[]>>> = {
  tillen: [KG],
  dragen: [KG],
  duwen_trekken: [NEWTON],
  frequent_reiken: [KEER_PER_UUR],
  frequent_buigen: [KEER_PER_UUR],
  freq_licht: [KEER_PER_UUR],
  knielen: [KEER_PER_UUR],
  lopen: ACHTEREEN,
  staan: ACHTEREEN,
  zitten: ACHTEREEN,
  geknield_actief: ACHTEREEN,
  gebogen_actief: ACHTEREEN,
  boven_schouder: ACHTEREEN,
  lopen_werk: PER_DAG,
  staan_werk: PER_DAG,
  zitten_werk: PER_DAG,
  hoofd_stand: PER_DAG,
  toetsenbord_muis: PER_DAG,
  freq_zwaar: PER_DAG,
  concentreren: IN_MINUTEN,
  reiken: [CM],
  klimmen: [CM, METER],
  uren_dag: [UREN_PER_DAG, HALVE_DAGEN],
  uren_week: [urenPerWeek],
  vervoer: [KM],
  geluid: [DECIBEL],
};
