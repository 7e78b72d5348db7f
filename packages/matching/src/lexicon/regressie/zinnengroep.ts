import type { ItemSlug, Limiet } from '@passend/domain';
import type { Verwacht } from './grenzen.js';

/** Sentences of adverts against one limit; the first element is the verdict that is right. */
export interface Zinnengroep {
  readonly item: ItemSlug;
  readonly niveau: number;
  readonly tekst: string;
  readonly limiet: Limiet | null;
  readonly zinnen: readonly (readonly [Verwacht, string, 'en'?])[];
}
