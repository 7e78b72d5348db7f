import type { Standaardhardheid } from '../hardheid.js';
import type { FmlItem, ItemNiveau, ItemSoort, Rubriek } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import type { Limiet } from '../maat.js';

/** `[text]` or `[text, limit]` of one level. */
export type NiveauRij = readonly [tekst: string, limiet?: Limiet];

interface ItemInvoer {
  readonly naam: string;
  /** Numbers in the newer and in the 2002 edition. */
  readonly nummers: readonly [nieuw: string | null, editie2002: string | null];
  /** Levels from 0 (normaal) upwards. */
  readonly niveaus: readonly NiveauRij[];
  readonly niveaus2002?: readonly NiveauRij[];
  readonly soort?: ItemSoort;
  readonly hardheid?: Standaardhardheid;
}

/** Makes the items of one rubriek from their short form; items are degrees unless said otherwise. */
export function maakRubriek(
  rubriek: Rubriek,
  rijen: readonly (readonly [ItemSlug, ItemInvoer])[],
): readonly FmlItem[] {
  return rijen.map(([slug, invoer]) => ({
    slug,
    rubriek,
    naam: invoer.naam,
    nummers: { nieuw: invoer.nummers[0], '2002': invoer.nummers[1] },
    soort: invoer.soort ?? 'ordinaal',
    niveaus: invoer.niveaus.map(maakNiveau),
    ...(invoer.niveaus2002 && { niveaus2002: invoer.niveaus2002.map(maakNiveau) }),
    hardheid: invoer.hardheid ?? 'hard',
  }));
}

/** A condition that the work has to meet: not needed, or needed. */
export const VOORWAARDE: readonly NiveauRij[] = [['niet nodig'], ['nodig; zie de tekst']];

/** Limited or not; how far stands in the text of the document. */
export const WEL_OF_NIET: readonly NiveauRij[] = [['normaal'], ['beperkt; zie de tekst']];

function maakNiveau([tekst, limiet]: NiveauRij, niveau: number): ItemNiveau {
  return limiet === undefined ? { niveau, tekst } : { niveau, tekst, limiet };
}
