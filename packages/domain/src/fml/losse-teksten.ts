import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import { duidingSleutel, type PassageNaam } from './duiding.js';
import { itemVan } from './items.js';
import { toelichtingZinnen } from './toelichting/zinnen.js';

/**
 * Every piece of a document that is more than an item with its level, each once: items that gave no
 * limit, the toelichting of each item and of the document, unknown points.
 */
export function losseTeksten({
  beperkingen,
  toelichting,
  nietHerkend,
}: Belastbaarheid): readonly PassageNaam[] {
  const perItem = beperkingen.flatMap((beperking) => [
    ...(beperking.teBeoordelen ? [{ plek: beperking.item, tekst: itemTekst(beperking) }] : []),
    ...toelichtingZinnen(beperking.toelichting ?? '').map((tekst) => ({
      plek: beperking.item,
      tekst,
    })),
  ]);
  const geheel = toelichtingZinnen(toelichting ?? '').map(
    (tekst) => ({ plek: 'document', tekst }) as const,
  );
  const vreemd = (nietHerkend ?? []).map(({ item, tekst }) => ({
    plek: 'niet_herkend' as const,
    tekst: vreemdeTekst(item, tekst),
  }));
  const alle: readonly PassageNaam[] = [...perItem, ...geheel, ...vreemd];
  return [...new Map(alle.map((los) => [duidingSleutel(los), los])).values()];
}

/** What stands at an item that gave no limit; its name when nothing does. */
export function itemTekst({ item, tekst }: Beperking): string {
  return tekst.trim() === '' ? itemVan(item).naam : tekst;
}

/** An unknown point in words. */
export function vreemdeTekst(item: string, tekst: string): string {
  return tekst === '' ? item : `${item}: ${tekst}`;
}
