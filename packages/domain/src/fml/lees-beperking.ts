import type { Knoop } from '../lezen/knoop.js';
import type { Beperking, NietHerkend } from './belastbaarheid.js';
import type { FmlEditie } from './item.js';
import { type ItemSlug, isItemSlug } from './item-slug.js';
import { itemVan, niveausVan } from './items.js';
import { leesLimiet } from './lees-limiet.js';
import { limietUitTekst } from './limiet-uit-tekst.js';
import type { Limiet } from './maat.js';
import { niveauUitTekst } from './niveau-uit-tekst.js';

export type GelezenBeperking =
  | { readonly soort: 'beperking'; readonly beperking: Beperking }
  | { readonly soort: 'niet_herkend'; readonly beperking: NietHerkend };

/** Reads one limited item; an item that the table does not know is kept apart, never lost. */
export function leesBeperking(knoop: Knoop, editie: FmlEditie): GelezenBeperking | undefined {
  if (!knoop.isGevuldObject('een beperking')) return undefined;
  const item = knoop.veld('item').tekst()?.trim();
  const tekst = knoop.veld('tekst').tekstOf('');
  const toelichting = knoop.veld('toelichting').tekstOf('');
  const niveauKnoop = knoop.veld('niveau');
  const niveau = niveauKnoop.leeg ? null : niveauKnoop.geheelGetal(0, 9);
  const { limiet, begrepen } = leesLimiet(knoop.veld('limiet'));
  if (item === undefined || tekst === undefined || niveau === undefined) return undefined;
  if (toelichting === undefined) return undefined;
  if (!isItemSlug(item)) return nietHerkend(item, tekst, toelichting);
  const uitTekst =
    begrepen && limiet === null && niveau === null ? limietUitTekst(item, tekst) : null;
  const gelezen = { item, niveau, limiet: limiet ?? uitTekst };
  const teBeoordelen = !begrepen || !zegtGenoeg({ ...gelezen, tekst }, editie);
  const extra = toelichting.trim() === '' ? {} : { toelichting };
  return { soort: 'beperking', beperking: { ...gelezen, tekst, teBeoordelen, ...extra } };
}

function nietHerkend(item: string, tekst: string, toelichting: string): GelezenBeperking {
  const geheel = [tekst, toelichting].filter((deel) => deel.trim() !== '').join(' ');
  return { soort: 'niet_herkend', beperking: { item, tekst: geheel } };
}

interface GelezenGrens {
  readonly item: ItemSlug;
  readonly niveau: number | null;
  readonly limiet: Limiet | null;
  readonly tekst: string;
}

/**
 * A condition needs no more than being named; a degree needs a level that exists, a limit, or words
 * that say one level.
 */
function zegtGenoeg({ item, niveau, limiet, tekst }: GelezenGrens, editie: FmlEditie): boolean {
  if (limiet !== null) return true;
  if (niveau !== null)
    return niveausVan(item, editie).some((kandidaat) => kandidaat.niveau === niveau);
  const { soort, niveaus } = itemVan(item);
  return (
    soort === 'voorwaarde' ||
    (soort === 'ordinaal' && niveaus.length === 2) ||
    niveauUitTekst(item, tekst) !== null
  );
}
