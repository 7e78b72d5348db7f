import type { FmlEditie } from '../item.js';
import { itemVan, niveausVan } from '../items.js';
import { limietUitTekst } from '../limiet-uit-tekst.js';
import { alleSoorten, genoemdeSoorten } from './genoemde-soorten.js';
import { maatBijItem } from './maat-bij-item.js';
import { type Soorten, soortenVanCodes } from './soorten.js';
import { type GelezenGrens, type Grens, type Grensbron, schaalVan } from './vorm.js';
import { precies, zonderNiveau } from './zonder-niveau.js';

/**
 * Reads the limit from the given measure, else from the words, else from the level. Null when
 * nothing says a limit: a person must look.
 */
export function grensVan(bron: Grensbron): Grens | null {
  const editie = bron.editie ?? 'nieuw';
  const gelezen =
    bron.niveau === null ? zonderNiveau(bron, editie) : metNiveau(bron, bron.niveau, editie);
  return gelezen === null ? null : { ...gelezen, piek: bron.piek ?? {} };
}

function metNiveau(bron: Grensbron, niveau: number, editie: FmlEditie): GelezenGrens | null {
  const { item, limiet, tekst } = bron;
  const bestaat = niveausVan(item, editie).some((rij) => rij.niveau === niveau);
  if (!bestaat && limiet === null) return null;
  const eigen = limiet ?? limietUitTekst(item, tekst);
  const schaal =
    eigen === null ? schaalVan(item, niveau, editie) : { niveau, maat: maatBijItem(item, eigen) };
  return precies(schaal, soortenBijNiveau(bron, niveau));
}

/** An item of words only is limited as far as its words go; elsewhere the level limits all of it. */
function soortenBijNiveau(bron: Grensbron, niveau: number): Soorten {
  if (itemVan(bron.item).soort === 'vrij') return alleSoorten(bron);
  const soorten = genoemdeSoorten(bron);
  if (bron.item !== 'etmaal') return soorten;
  const verboden = [...new Set([...soorten.verboden, ...soortenVanCodes('etmaal', [niveau])])];
  return { ...soorten, verboden };
}
