import {
  type Beperking,
  type FmlEditie,
  type Getalsleutel,
  type ItemSlug,
  type Limiet,
  maatInWoorden,
  niveausVan,
} from '@passend/domain';
import { bepaalGrens } from '../oordeel/grens.js';

/** Items whose limit is a number although no level of theirs has one. */
const ZONDER_NIVEAUMAAT: Readonly<Partial<Record<ItemSlug, Getalsleutel>>> = {
  dragen: 'max_kg',
  uren_dag: 'max',
  uren_week: 'max',
  geluid: 'max_db',
  koude: 'min_c',
  hitte: 'max_c',
};

/** The key of the one number that limits an item; null for items with words or kinds only. */
export function maatsleutelVan(item: ItemSlug, editie: FmlEditie): Getalsleutel | null {
  const limieten = niveausVan(item, editie).flatMap(({ limiet }) => limiet ?? []);
  const sleutel = limieten.flatMap((limiet) => maatInWoorden(limiet))[0]?.sleutel;
  return sleutel ?? ZONDER_NIVEAUMAAT[item] ?? null;
}

/** The number that a limit comes down to, with its key; null when it has none. */
export function waardeVan(
  beperking: Beperking,
  editie: FmlEditie,
): { readonly sleutel: Getalsleutel; readonly waarde: number } | null {
  const sleutel = maatsleutelVan(beperking.item, editie);
  const waarde = sleutel === null ? undefined : bepaalGrens(beperking)?.ruim.maat[sleutel];
  return sleutel === null || waarde === undefined ? null : { sleutel, waarde };
}

/** A limit of this number, or null when the item has no number or it cannot be. */
export function waardeWijziging(
  item: ItemSlug,
  waarde: number,
  editie: FmlEditie,
): Beperking | null {
  const sleutel = maatsleutelVan(item, editie);
  if (sleutel === null || !Number.isFinite(waarde)) return null;
  if (waarde < 0 && sleutel !== 'min_c' && sleutel !== 'max_c') return null;
  const limiet: Limiet = { [sleutel]: waarde };
  const tekst = maatInWoorden(limiet)[0]?.tekst ?? '';
  const niveau = niveauBij(item, sleutel, waarde, editie);
  return { item, niveau, tekst, limiet, teBeoordelen: false };
}

/**
 * The level of somebody with this limit: the mildest of which the measure is within it. So a stricter
 * number never gives a milder level.
 */
function niveauBij(
  item: ItemSlug,
  sleutel: Getalsleutel,
  waarde: number,
  editie: FmlEditie,
): number | null {
  const metMaat = niveausVan(item, editie).flatMap(({ niveau, limiet }) => {
    const maat = limiet?.[sleutel];
    return maat === undefined ? [] : [{ niveau, maat }];
  });
  const binnen = metMaat.find(({ maat }) =>
    sleutel === 'min_c' ? maat >= waarde : maat <= waarde,
  );
  return binnen?.niveau ?? metMaat.at(-1)?.niveau ?? null;
}
