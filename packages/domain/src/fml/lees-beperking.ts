import type { Knoop } from '../lezen/knoop.js';
import type { Beperking, NietHerkend } from './belastbaarheid.js';
import { grensVan } from './grens/grens.js';
import type { FmlEditie } from './item.js';
import { isItemSlug } from './item-slug.js';
import { leesLimiet } from './lees-limiet.js';
import { limietUitTekst } from './limiet-uit-tekst.js';

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
  const oud = editie === '2002' ? { editie } : {};
  const gelezen = { item, niveau, limiet: limiet ?? uitTekst, tekst, ...oud };
  const teBeoordelen = !begrepen || grensVan(gelezen) === null;
  const extra = toelichting.trim() === '' ? {} : { toelichting };
  return { soort: 'beperking', beperking: { ...gelezen, teBeoordelen, ...extra } };
}

function nietHerkend(item: string, tekst: string, toelichting: string): GelezenBeperking {
  const geheel = [tekst, toelichting].filter((deel) => deel.trim() !== '').join(' ');
  return { soort: 'niet_herkend', beperking: { item, tekst: geheel } };
}
