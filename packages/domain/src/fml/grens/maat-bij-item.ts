import type { FmlEditie } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import { niveausVan } from '../items.js';
import { GETALSLEUTELS, type Getalsleutel, type Limiet } from '../maat.js';

type Omzetting = readonly [van: Getalsleutel, naar: Getalsleutel, factor: number];

const ACHTEREEN: readonly Omzetting[] = [['max_min', 'max_min_achtereen', 1]];
const PER_DAG: readonly Omzetting[] = [
  ['max_min', 'max_uur', 1 / 60],
  ['max', 'max_uur', 1],
];
const UREN: readonly Omzetting[] = [['max_uur', 'max', 1]];

/** Other keys in which documents write the measure of an item. */
const OMZETTINGEN: Readonly<Partial<Record<ItemSlug, readonly Omzetting[]>>> = {
  tillen: [['max', 'max_kg', 1]],
  dragen: [['max', 'max_kg', 1]],
  duwen_trekken: [['max', 'max_n', 1]],
  concentreren: [
    ['max_min_achtereen', 'max_min', 1],
    ['max_uur', 'max_min', 60],
  ],
  geluid: [['max', 'max_db', 1]],
  frequent_reiken: [['max', 'max_per_uur', 1]],
  frequent_buigen: [['max', 'max_per_uur', 1]],
  freq_licht: [['max', 'max_per_uur', 1]],
  knielen: [['max', 'max_per_uur', 1]],
  reiken: [['max', 'max_cm', 1]],
  zitten: ACHTEREEN,
  staan: ACHTEREEN,
  lopen: ACHTEREEN,
  geknield_actief: ACHTEREEN,
  gebogen_actief: ACHTEREEN,
  boven_schouder: ACHTEREEN,
  zitten_werk: PER_DAG,
  staan_werk: PER_DAG,
  lopen_werk: PER_DAG,
  hoofd_stand: PER_DAG,
  toetsenbord_muis: PER_DAG,
  uren_dag: UREN,
  uren_week: UREN,
};

/** The measure with the key that demands on the item have: minutes of sitting are minutes on end. */
export function maatBijItem(item: ItemSlug, maat: Limiet): Limiet {
  const omgezet = (OMZETTINGEN[item] ?? []).flatMap(([van, naar, factor]) => {
    const waarde = maat[van];
    return waarde === undefined ? [] : [[naar, waarde * factor] as const];
  });
  return { ...Object.fromEntries(omgezet), ...maat };
}

/**
 * The level that a measure amounts to: the mildest whose own measure is within it. A yes-or-no item
 * with a measure is limited. Null when the levels have no such measure.
 */
export function niveauBijMaat(item: ItemSlug, maat: Limiet, editie: FmlEditie): number | null {
  const niveaus = niveausVan(item, editie);
  const passend = niveaus.filter(
    ({ niveau, limiet }) => niveau > 0 && limiet !== undefined && isBinnen(limiet, maat),
  );
  const mildste = passend[0]?.niveau;
  if (mildste !== undefined) return mildste;
  return niveaus.length === 2 ? 1 : null;
}

function isBinnen(limiet: Limiet, maat: Limiet): boolean {
  const gedeeld = GETALSLEUTELS.filter(
    (sleutel) => limiet[sleutel] !== undefined && maat[sleutel] !== undefined,
  );
  return gedeeld.length > 0 && gedeeld.every((sleutel) => kleiner(sleutel, limiet, maat));
}

function kleiner(sleutel: Getalsleutel, limiet: Limiet, maat: Limiet): boolean {
  const een = limiet[sleutel] ?? 0;
  const ander = maat[sleutel] ?? 0;
  return sleutel === 'min_c' ? een >= ander : een <= ander;
}
