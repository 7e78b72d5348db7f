import type { ItemSlug } from '@passend/domain';
import type { Belastingklasse } from '../belastingklasse.js';

/** One row of a table that somebody downloaded. */
export interface Tabelrij {
  /** Line of the file on which the row begins, from 1. */
  readonly regel: number;
  /** Fields by the name of their column, without spaces around them; an absent one is missing. */
  readonly velden: ReadonlyMap<string, string>;
}

/** Where imported figures or titles come from, and how that is to be named. */
export interface Beroepenbron {
  readonly naam: string;
  readonly licentie: string;
  /** The sentence that the licence asks for. */
  readonly erkenning: string;
}

/** Usual load per ISCO-08 unit group and item. */
export type Groepsbelasting = ReadonlyMap<string, ReadonlyMap<ItemSlug, Belastingklasse>>;
