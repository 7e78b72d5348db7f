import type { Beperking } from '../belastbaarheid.js';
import type { FmlEditie } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import { itemVan, niveausVan } from '../items.js';
import type { Limiet } from '../maat.js';

/** How far someone can go, on the scale of the item. */
export interface Schaal {
  /** Level on the item's own scale, given or said in words; null when the document has neither. */
  readonly niveau: number | null;
  readonly maat: Limiet;
  /** True when the measure is that of a milder level: above it is too much, within it says nothing. */
  readonly ruimer?: boolean;
}

/** What a person can do on one item, brought into one form. */
export interface Grens {
  /** The widest reading of the limit: what is above it surely exceeds. */
  readonly ruim: Schaal;
  /** The narrowest reading: what is within it surely fits. Null when the words do not say. */
  readonly streng: Schaal | null;
  /** Kinds that are not possible; with no kind at all the limit is on the whole item. */
  readonly soorten: readonly string[];
  /** Kinds that are possible under a condition. */
  readonly voorwaardelijk: readonly string[];
  /** What is allowed now and then; empty when the document names no peak. */
  readonly piek: Limiet;
}

export type Grensbron = Pick<Beperking, 'item' | 'niveau' | 'limiet' | 'tekst' | 'editie' | 'piek'>;

/** A limit without its peak. */
export type GelezenGrens = Omit<Grens, 'piek'>;

/** The words of a limit, those of its kinds included. */
export function woordenVan({ tekst, limiet }: Grensbron): string {
  return [tekst, ...(limiet?.niet ?? []).map((soort) => `geen ${soort}`)]
    .filter((deel) => deel.trim() !== '')
    .join('; ');
}

/**
 * A level with its measure. A level without one ("hardly kneels") is less than the milder level
 * before it: so a stricter level never makes more work fit.
 */
export function schaalVan(item: ItemSlug, niveau: number, editie: FmlEditie): Schaal {
  const rijen = niveausVan(item, editie).filter((rij) => rij.niveau > 0 && rij.niveau <= niveau);
  const eigen = rijen.find((rij) => rij.niveau === niveau)?.limiet;
  if (eigen !== undefined) return { niveau, maat: eigen };
  const milder = rijen.findLast(({ limiet }) => limiet !== undefined)?.limiet;
  if (milder === undefined || itemVan(item).soort !== 'ordinaal') return { niveau, maat: {} };
  return { niveau, maat: milder, ruimer: true };
}
