import type { ItemSlug } from '../item-slug.js';
import { eenheid, type Lezer, UREN } from './eenheid.js';
import { urenPerDag, urenPerWeek } from './werkuren.js';

const MINUTEN = 'min|minuten|minuut';
const WERKDAG_UREN = 8;
/** "Half an hour a day" is no limit on one stretch, nor the other way round. */
const NIET_PER_DAG =
  '(?! (?:(?:in totaal|totaal|verdeeld|gespreid|opgeteld) ?)?(?:per|over de|over een|op een) (?:hele )?(?:werk)?dag| in totaal| totaal)';
const NIET_ACHTEREEN =
  '(?! (?:staan |zitten |lopen |wandelen )?(?:achter|aaneen|aan een stuk|onafgebroken|per keer))';

const POND = 0.5;
const ENGELS_POND = 0.4536;
const NEWTON_PER_KG = 10;
const KG: readonly Lezer[] = [
  eenheid("kg|kilo(?:gram|'?s)?", (max_kg) => ({ max_kg })),
  eenheid('pond', (pond) => ({ max_kg: pond * POND })),
  eenheid('lbs?|pounds?', (pond) => ({ max_kg: Math.round(pond * ENGELS_POND) })),
  eenheid('gr?(?:am)?', (gram) => ({ max_kg: gram / 1000 })),
];
const KRACHT: readonly Lezer[] = [
  eenheid('n|newton', (max_n) => ({ max_n })),
  eenheid('kgf?|kilo(?:gram)?', (kg) => ({ max_n: kg * NEWTON_PER_KG })),
];
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
  eenheid('sec(?:onden)?', (seconden) => ({ max_min_achtereen: seconden / 60 })),
];
const PER_DAG: readonly Lezer[] = [
  eenheid(`(?:${UREN})${NIET_ACHTEREEN}`, (max_uur) => ({ max_uur })),
  eenheid(`(?:${MINUTEN})${NIET_ACHTEREEN}`, (min) => ({ max_uur: min / 60 })),
  eenheid(`kwartier${NIET_ACHTEREEN}`, (keer) => ({ max_uur: keer / 4 })),
  eenheid('(?:%|procent) (?:van )?(?:de |het |een )?(?:werk)?(?:dag|tijd|dienst)', (deel) => ({
    max_uur: (deel * WERKDAG_UREN) / 100,
  })),
  (tekst) =>
    /(?:de )?helft van (?:de |een |het )?(?:werk)?(?:dag|tijd|dienst)|(?<!\p{L})hal(?:f|ve) (?:werk)?dag/iu.test(
      tekst,
    )
      ? [{ max_uur: WERKDAG_UREN / 2 }]
      : [],
];
const IN_MINUTEN: readonly Lezer[] = [
  eenheid(MINUTEN, (max_min) => ({ max_min })),
  eenheid(UREN, (uren) => ({ max_min: uren * 60 })),
  eenheid('kwartier', (keer) => ({ max_min: keer * 15 })),
];
/** Which units can state the limit of an item; other items have limits in words only. */
export const EENHEDEN: Readonly<Partial<Record<ItemSlug, readonly Lezer[]>>> = {
  tillen: KG,
  dragen: KG,
  duwen_trekken: KRACHT,
  frequent_reiken: [KEER_PER_UUR],
  frequent_buigen: [KEER_PER_UUR],
  freq_licht: [KEER_PER_UUR],
  knielen: [KEER_PER_UUR],
  hoofdbewegingen: [KEER_PER_UUR],
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
  reiken: [CM, METER],
  klimmen: [CM, METER],
  uren_dag: [urenPerDag],
  uren_week: [urenPerWeek],
  vervoer: [KM],
  geluid: [DECIBEL],
};
