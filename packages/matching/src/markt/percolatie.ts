import type { Persoon } from '../types.js';
import { Marktindex } from './marktindex.js';
import type { Marktregel } from './marktregel.js';
import type { Marktrij } from './marktrij.js';

/**
 * The market index the other way round: a batch of new vacancies against one person after another.
 * What a limit or a part of a zoekprofiel makes of the batch is worked out once for everybody who has it.
 */
export class Percolatie {
  private readonly index = new Marktindex();

  /** @param nieuw the new vacancies; later changes of them are not seen */
  constructor(nieuw: Iterable<Marktrij>) {
    for (const rij of nieuw) this.index.zet(rij);
  }

  /**
   * The new vacancies that do not fall off for a person, the best first; scored exactly as the whole
   * market is.
   * @param aantal at most this many
   * @param ids only these vacancies; all of them when left out
   */
  voor(persoon: Persoon, aantal: number, ids?: ReadonlySet<number>): readonly Marktregel[] {
    const filter = { afgevallen: false, ...(ids === undefined ? {} : { ids }) };
    return this.index.beoordeel(persoon).top(aantal, filter);
  }
}
