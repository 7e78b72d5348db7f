import type { ItemSlug } from './item-slug.js';
import type { Limiet } from './maat.js';

type Eenheid = readonly [patroon: RegExp, maak: (getal: number) => Limiet];

const GETAL = '(?<![\\d.,])(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?';
const eenheid = (bron: string, maak: (getal: number) => Limiet): Eenheid => [
  new RegExp(`${GETAL}(?:${bron})(?![\\p{L}\\d])`, 'giu'),
  maak,
];

const KG = eenheid('kg|kilo|kilogram', (max_kg) => ({ max_kg }));
const NEWTON = eenheid('n|newton', (max_n) => ({ max_n }));
const KEER_PER_UUR = eenheid('(?:x|keer|maal) per uur', (max_per_uur) => ({ max_per_uur }));
const UUR = eenheid('uur|uren|u', (max_uur) => ({ max_uur }));
const WERKUREN = eenheid('uur|uren|u', (max) => ({ max }));
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
  lopen: [MIN_ACHTEREEN, UUR_ACHTEREEN],
  staan: [MIN_ACHTEREEN, UUR_ACHTEREEN],
  zitten: [MIN_ACHTEREEN, UUR_ACHTEREEN],
  geknield_actief: [MIN_ACHTEREEN],
  gebogen_actief: [MIN_ACHTEREEN],
  boven_schouder: [MIN_ACHTEREEN],
  lopen_werk: [UUR],
  staan_werk: [UUR],
  zitten_werk: [UUR],
  hoofd_stand: [UUR],
  toetsenbord_muis: [UUR],
  concentreren: [MINUTEN],
  uren_dag: [WERKUREN],
  uren_week: [WERKUREN],
  vervoer: [KM],
  geluid: [DECIBEL],
};

/**
 * Reads a limit from the words of a document without levels, such as "tillen tot 5 kg". Gives null
 * unless exactly one number in a unit of the item stands there: two numbers need a person.
 */
export function limietUitTekst(slug: ItemSlug, tekst: string): Limiet | null {
  const gevonden = (EENHEDEN[slug] ?? []).flatMap(([patroon, maak]) =>
    [...tekst.slice(0, 2000).matchAll(patroon)].map((match) =>
      maak(Number((match[1] ?? '').replace(',', '.'))),
    ),
  );
  const [eerste, ...rest] = gevonden;
  return eerste !== undefined && rest.length === 0 ? eerste : null;
}
