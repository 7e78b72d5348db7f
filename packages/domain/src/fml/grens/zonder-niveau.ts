import type { FmlEditie } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import { itemVan } from '../items.js';
import { limietbereikUitTekst } from '../limiet-uit-tekst.js';
import type { Limiet } from '../maat.js';
import { niveauUitTekst } from '../niveau-uit-tekst.js';
import { alleSoorten, GEEN_SOORTEN, genoemdeSoorten } from './genoemde-soorten.js';
import { maatBijItem, niveauBijMaat } from './maat-bij-item.js';
import { ANDERE_SOORT, kentSoorten, type Soorten } from './soorten.js';
import { niveaubereikUitTekst } from './vage-woorden.js';
import { type GelezenGrens, type Grensbron, type Schaal, schaalVan, woordenVan } from './vorm.js';

const GEEN_BEPERKING =
  /^(?:geen (?:beperking(?:en)?|bijzonderheden)|niet beperkt|onbeperkt|normaal(?: belastbaar)?|n\.?v\.?t\.?)\.?$/iu;
/** The first level of sitting at work is a whole day, which nobody calls limited. Our own estimate. */
const RUIMSTE: Readonly<Partial<Record<ItemSlug, Schaal>>> = {
  zitten_werk: { niveau: 1, maat: { max_uur: 6 } },
};

/** The limit of a document without levels: its measure, its kinds, its words, or its mere name. */
export function zonderNiveau(bron: Grensbron, editie: FmlEditie): GelezenGrens | null {
  if (bron.limiet === null && GEEN_BEPERKING.test(bron.tekst.trim()))
    return precies({ niveau: 0, maat: {} });
  return (
    uitMaat(bron, editie) ?? uitSoorten(bron) ?? uitWoorden(bron, editie) ?? uitNaam(bron, editie)
  );
}

/** A limit that leaves no room. */
export function precies(schaal: Schaal, soorten: Soorten = GEEN_SOORTEN): GelezenGrens {
  return metSoorten(schaal, schaal, soorten);
}

function metSoorten(
  ruim: Schaal,
  streng: Schaal | null,
  { verboden, voorwaardelijk }: Soorten = GEEN_SOORTEN,
): GelezenGrens {
  return { ruim, streng, soorten: verboden, voorwaardelijk };
}

/** A number in the limit itself, or in its words. */
function uitMaat(bron: Grensbron, editie: FmlEditie): GelezenGrens | null {
  const { item, limiet, tekst } = bron;
  const { niet, code, ...getallen } = limiet ?? {};
  const bereik =
    Object.keys(getallen).length > 0
      ? { streng: getallen, ruim: getallen }
      : limietbereikUitTekst(item, tekst);
  if (bereik === null) return null;
  const schaal = (maat: Limiet): Schaal => {
    const vanItem = maatBijItem(item, maat);
    return { niveau: niveauBijMaat(item, vanItem, editie), maat: vanItem };
  };
  return metSoorten(schaal(bereik.ruim), schaal(bereik.streng), soortenBijMaat(bron));
}

/** A distance says nothing of the means of transport. */
function soortenBijMaat(bron: Grensbron): Soorten {
  if (bron.item !== 'vervoer') return GEEN_SOORTEN;
  const { verboden, voorwaardelijk } = genoemdeSoorten(bron);
  return { verboden: [...verboden, ANDERE_SOORT], voorwaardelijk };
}

/** Kinds that are named. */
function uitSoorten(bron: Grensbron): GelezenGrens | null {
  const { verboden, voorwaardelijk } = genoemdeSoorten(bron);
  if (!kentSoorten(bron.item) || verboden.length + voorwaardelijk.length === 0) return null;
  return precies({ niveau: 1, maat: {} }, alleSoorten(bron));
}

/** A type by its code, a level in so many words, or words that leave room. */
function uitWoorden(bron: Grensbron, editie: FmlEditie): GelezenGrens | null {
  const { item, limiet } = bron;
  const codes = [limiet?.code ?? []].flat();
  if (codes.length > 0) return precies(schaalVan(item, Math.max(...codes), editie));
  const niveau = niveauUitTekst(item, woordenVan(bron));
  return niveau === null ? uitVageWoorden(bron, editie) : precies(schaalVan(item, niveau, editie));
}

function uitVageWoorden(bron: Grensbron, editie: FmlEditie): GelezenGrens | null {
  const { item } = bron;
  const { soort, niveaus } = itemVan(item);
  const typen = soort === 'typen';
  if (kentSoorten(item) || niveaus.length === 2 || !(typen || soort === 'ordinaal')) return null;
  const hoogste = typen && item !== 'conflicten' ? 1 : niveaus.length - 1;
  const bereik = niveaubereikUitTekst(item, woordenVan(bron), hoogste);
  if (bereik === null) return null;
  const schaal = (niveau: number) => schaalVan(item, niveau, editie);
  const ruim = (bereik.ruim === 1 ? RUIMSTE[item] : undefined) ?? schaal(bereik.ruim);
  return metSoorten(ruim, bereik.streng === null || typen ? null : schaal(bereik.streng));
}

/** A condition or a yes-or-no item that is named is limited, whatever its words. */
function uitNaam(bron: Grensbron, editie: FmlEditie): GelezenGrens | null {
  const { soort, niveaus } = itemVan(bron.item);
  if (soort !== 'voorwaarde' && !(soort === 'ordinaal' && niveaus.length === 2)) return null;
  const ruim = schaalVan(bron.item, 1, editie);
  const streng = Object.keys(ruim.maat).length === 0 ? ruim : null;
  return metSoorten(ruim, streng, alleSoorten(bron));
}
