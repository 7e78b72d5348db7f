import type { ItemSlug } from './item-slug.js';
import type { Limiet } from './maat.js';

type Eenheid = readonly [patroon: RegExp, maak: (getal: number) => Limiet];

/** Numbers that limits are written with in words. */
const WOORDEN: Readonly<Record<string, number>> = {
  'een half': 0.5,
  'een halve': 0.5,
  half: 0.5,
  anderhalf: 1.5,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
  twaalf: 12,
  vijftien: 15,
  zestien: 16,
  twintig: 20,
  dertig: 30,
};
const GETAL = `(?<![\\d.,]|\\p{L})(\\d{1,4}(?:[.,]\\d{1,2})?|(?:${Object.keys(WOORDEN).join('|')})(?=\\s|uur))\\s?`;
const eenheid = (bron: string, maak: (getal: number) => Limiet): Eenheid => [
  new RegExp(`${GETAL}(?:${bron})(?![\\p{L}\\d])`, 'giu'),
  maak,
];

const KG = eenheid('kg|kilo(?:gram)?', (max_kg) => ({ max_kg }));
const NEWTON = eenheid('n|newton', (max_n) => ({ max_n }));
const KEER_PER_UUR = eenheid('(?:x|keer|maal) per uur', (max_per_uur) => ({ max_per_uur }));
const UUR = eenheid('uur|uren|u', (max_uur) => ({ max_uur }));
const UREN_PER_WEEK = eenheid(
  '(?:uur|uren|u)(?! (?:per|op een|in een|elke) (?:werk)?dag)',
  (max) => ({ max }),
);
const UREN_PER_DAG = eenheid('(?:uur|uren|u)(?! (?:per|in de|in een) week)', (max) => ({ max }));
const CM = eenheid('cm|centimeter', (max_cm) => ({ max_cm }));
const KWARTIER_ACHTEREEN = eenheid('kwartier', (keer) => ({ max_min_achtereen: keer * 15 }));
const HALF_UUR = eenheid('uur', (uren) => ({ max_min: uren * 60 }));
const MIN_ACHTEREEN = eenheid('min|minuten|minuut', (max_min_achtereen) => ({ max_min_achtereen }));
const UUR_ACHTEREEN = eenheid('uur|uren|u', (uren) => ({ max_min_achtereen: uren * 60 }));
const MINUTEN = eenheid('min|minuten|minuut', (max_min) => ({ max_min }));
const KM = eenheid('km|kilometer', (max_km) => ({ max_km }));
const DECIBEL = eenheid('db(?:\\(a\\))?|decibel', (max_db) => ({ max_db }));

/** Which units can state the limit of an item; other items have limits in words only. */
const EENHEDEN: Readonly<Partial<Record<ItemSlug, readonly Eenheid[]>>> = {
  tillen: [KG],
  dragen: [KG],
  duwen_trekken: [NEWTON],
  frequent_reiken: [KEER_PER_UUR],
  frequent_buigen: [KEER_PER_UUR],
  freq_licht: [KEER_PER_UUR],
  knielen: [KEER_PER_UUR],
  lopen: [MIN_ACHTEREEN, UUR_ACHTEREEN, KWARTIER_ACHTEREEN],
  staan: [MIN_ACHTEREEN, UUR_ACHTEREEN, KWARTIER_ACHTEREEN],
  zitten: [MIN_ACHTEREEN, UUR_ACHTEREEN, KWARTIER_ACHTEREEN],
  geknield_actief: [MIN_ACHTEREEN],
  gebogen_actief: [MIN_ACHTEREEN],
  boven_schouder: [MIN_ACHTEREEN],
  lopen_werk: [UUR],
  staan_werk: [UUR],
  zitten_werk: [UUR],
  hoofd_stand: [UUR],
  toetsenbord_muis: [UUR],
  concentreren: [MINUTEN, HALF_UUR],
  reiken: [CM],
  uren_dag: [UREN_PER_DAG],
  uren_week: [UREN_PER_WEEK],
  vervoer: [KM],
  geluid: [DECIBEL],
};

/**
 * Reads a limit from the words of a document without levels, such as "tillen tot 5 kg". Gives null
 * unless exactly one number in a unit of the item stands there: two numbers need a person. The same
 * number twice ("30 minuten (een half uur)") is one.
 */
export function limietUitTekst(slug: ItemSlug, tekst: string): Limiet | null {
  const gevonden = (EENHEDEN[slug] ?? []).flatMap(([patroon, maak]) =>
    [...tekst.slice(0, 2000).matchAll(patroon)].map((match) => maak(leesGetal(match[1] ?? ''))),
  );
  const [eerste, ...rest] = gevonden;
  const gelijk = rest.every((ander) => JSON.stringify(ander) === JSON.stringify(eerste));
  return eerste !== undefined && gelijk ? eerste : null;
}

function leesGetal(tekst: string): number {
  return WOORDEN[tekst.toLowerCase()] ?? Number(tekst.replace(',', '.'));
}
