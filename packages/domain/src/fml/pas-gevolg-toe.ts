import type { Beperking } from './belastbaarheid.js';
import type { FmlEditie } from './item.js';
import { limietVanNiveau } from './items.js';
import type { Maat } from './maat.js';
import type { Gevolg } from './toelichting/vormen.js';

/**
 * Adds the limit of a sentence to the limited items. Null when a person must decide: a sentence may
 * make a limit stricter, or add one, or name a peak beside it; it may not loosen one by itself.
 */
export function pasGevolgToe(
  beperkingen: readonly Beperking[],
  gevolg: Gevolg,
  tekst: string,
  editie: FmlEditie,
): readonly Beperking[] | null {
  const bestaand = beperkingen.find(({ item }) => item === gevolg.item);
  if (bestaand === undefined) return voegToe(beperkingen, gevolg, tekst);
  const nieuw = verscherp(bestaand, gevolg, editie);
  return nieuw && beperkingen.map((beperking) => (beperking === bestaand ? nieuw : beperking));
}

function voegToe(
  beperkingen: readonly Beperking[],
  { item, limiet }: Gevolg,
  tekst: string,
): readonly Beperking[] | null {
  if (limiet === undefined) return null;
  const teBeoordelen = false;
  return [...beperkingen, { item, niveau: null, tekst, limiet, teBeoordelen, uit: 'toelichting' }];
}

function verscherp(
  beperking: Beperking,
  { item, limiet, piek }: Gevolg,
  editie: FmlEditie,
): Beperking | null {
  const vanNiveau =
    beperking.niveau === null ? null : limietVanNiveau(item, beperking.niveau, editie);
  const geldig = beperking.limiet ?? vanNiveau;
  if (piek !== undefined) return geldig === null ? null : { ...beperking, piek };
  if (limiet === undefined || isRuimer(limiet, geldig ?? {})) return null;
  return { ...beperking, limiet: voegSamen(geldig ?? {}, limiet), teBeoordelen: false };
}

function isRuimer(nieuw: Maat, oud: Maat): boolean {
  const oude = new Map<string, unknown>(Object.entries(oud));
  return Object.entries(nieuw).some(([sleutel, waarde]) => {
    const grens = oude.get(sleutel);
    if (typeof waarde !== 'number' || typeof grens !== 'number') return false;
    return sleutel === 'min_c' ? waarde < grens : waarde > grens;
  });
}

function voegSamen(oud: Maat, nieuw: Maat): Maat {
  const niet = [...new Set([...(oud.niet ?? []), ...(nieuw.niet ?? [])])];
  return { ...oud, ...nieuw, ...(niet.length > 0 ? { niet } : {}) };
}
