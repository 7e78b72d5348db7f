import type { ProbeerbareGrens } from '@passend/contracts';
import {
  type Belastbaarheid,
  type Beperking,
  editieVan,
  type FmlEditie,
  itemVan,
  maatEenheid,
  niveausVan,
} from '@passend/domain';
import { maatsleutelVan, waardeVan } from '@passend/matching';

/** The limits of a client as a form offers them for a change on trial; each item once. */
export function toonGrenzen({ beperkingen, editie }: Belastbaarheid): ProbeerbareGrens[] {
  const perItem = new Map<string, Beperking>();
  for (const beperking of beperkingen) {
    if (!perItem.has(beperking.item)) perItem.set(beperking.item, beperking);
  }
  return [...perItem.values()].map((beperking) => toonGrens(beperking, editieVan(editie)));
}

function toonGrens(beperking: Beperking, editie: FmlEditie): ProbeerbareGrens {
  const { item, tekst, niveau } = beperking;
  const { naam, soort } = itemVan(item);
  const teKiezen = soort === 'ordinaal' || soort === 'typen' ? niveausVan(item, editie) : [];
  return {
    item,
    naam,
    tekst,
    niveau,
    niveaus: teKiezen
      .filter((een) => een.niveau > 0)
      .map((een) => ({ niveau: een.niveau, tekst: een.tekst })),
    getal: toonGetal(beperking, editie),
  };
}

function toonGetal(beperking: Beperking, editie: FmlEditie): ProbeerbareGrens['getal'] {
  const sleutel = maatsleutelVan(beperking.item, editie);
  if (sleutel === null) return null;
  return {
    waarde: waardeVan(beperking, editie)?.waarde ?? null,
    eenheid: maatEenheid(sleutel),
  };
}
