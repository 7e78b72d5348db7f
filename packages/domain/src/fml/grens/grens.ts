import type { FmlEditie } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import { itemVan, niveausVan } from '../items.js';
import { limietbereikUitTekst } from '../limiet-uit-tekst.js';
import type { Limiet } from '../maat.js';
import { alleSoorten, genoemdeSoorten } from './genoemde-soorten.js';
import { inGewoneWoorden } from './gewone-woorden.js';
import { maatBijItem } from './maat-bij-item.js';
import { type Soorten, soortenVanCodes } from './soorten.js';
import { type GelezenGrens, type Grens, type Grensbron, type Schaal, schaalVan } from './vorm.js';
import { zonderNiveau } from './zonder-niveau.js';

/**
 * Reads the limit from the given measure, else from the words, else from the level. Null when
 * nothing says a limit: a person must look.
 */
export function grensVan(bron: Grensbron): Grens | null {
  const editie = bron.editie ?? 'nieuw';
  const gewoon = { ...bron, tekst: inGewoneWoorden(bron.tekst) };
  const gelezen =
    bron.niveau === null ? zonderNiveau(gewoon, editie) : metNiveau(gewoon, bron.niveau, editie);
  return gelezen === null ? null : { ...gelezen, piek: bron.piek ?? piekUitTekst(gewoon) };
}

function piekUitTekst({ item, tekst }: Grensbron): Limiet {
  return limietbereikUitTekst(item, tekst)?.piek ?? {};
}

function metNiveau(bron: Grensbron, niveau: number, editie: FmlEditie): GelezenGrens | null {
  const { item, limiet, tekst } = bron;
  const bestaat = niveausVan(item, editie).some((rij) => rij.niveau === niveau);
  if (!bestaat && limiet === null) return null;
  const bereik =
    limiet === null && heeftGetal(item, tekst) ? limietbereikUitTekst(item, tekst) : null;
  const schaal = (maat: Limiet): Schaal => ({ niveau, maat: maatBijItem(item, maat) });
  const { verboden: soorten, voorwaardelijk } = soortenBijNiveau(bron, niveau);
  if (bereik !== null) {
    return { ruim: schaal(bereik.ruim), streng: schaal(bereik.streng), soorten, voorwaardelijk };
  }
  const enige = limiet === null ? schaalVan(item, niveau, editie) : schaal(limiet);
  return { ruim: enige, streng: enige, soorten, voorwaardelijk };
}

/** "Geen kou" beside a level says no more than the level; degrees do. */
function heeftGetal(item: ItemSlug, tekst: string): boolean {
  return (item !== 'koude' && item !== 'hitte') || /\d/u.test(tekst);
}

/** An item of words only is limited as far as its words go; elsewhere the level limits all of it. */
function soortenBijNiveau(bron: Grensbron, niveau: number): Soorten {
  if (itemVan(bron.item).soort === 'vrij') return alleSoorten(bron);
  const soorten = genoemdeSoorten(bron);
  if (bron.item !== 'etmaal') return soorten;
  const verboden = [...new Set([...soorten.verboden, ...soortenVanCodes('etmaal', [niveau])])];
  return { ...soorten, verboden };
}
