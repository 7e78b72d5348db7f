import { Inject, Injectable } from '@nestjs/common';
import type { MatchTelling } from '@passend/contracts';
import { type Persoon, versies } from '@passend/matching';
import { Vingergeheugen } from '../gedeeld/vingergeheugen.js';
import { Markt } from './markt.js';

/** What the market has for one person, and whether it was known already. */
interface Geteld {
  readonly telling: MatchTelling;
  readonly bekend: boolean;
}

/** Counts that are kept; each takes some two hundred bytes. */
const MEESTE = 20_000;

/**
 * How many vacancies there are for a person. Counting asks the whole market, so what was counted is kept
 * for as long as the market stays as it is: six numbers, found by a fingerprint of what they rest on.
 */
@Injectable()
export class Tellingen {
  readonly #geheugen = new Vingergeheugen<MatchTelling>(MEESTE);
  #stand = '';

  constructor(@Inject(Markt) private readonly markt: Pick<Markt, 'index' | 'klaar'>) {}

  /**
   * @param bekekenOp when the list was last opened; null when it never was, and then nothing is new
   * @returns null while the market is not loaded
   */
  tel(persoon: Persoon, bekekenOp: Date | null): Geteld | null {
    if (!this.markt.klaar) return null;
    this.#vergeetVorigeMarkt();
    const afdruk = this.#afdruk(persoon, bekekenOp);
    const bekend = this.#geheugen.lees(afdruk);
    if (bekend !== undefined) return { telling: bekend, bekend: true };
    const telling = this.#geheugen.bewaar(afdruk, this.#reken(persoon, bekekenOp));
    return { telling, bekend: false };
  }

  #reken(persoon: Persoon, bekekenOp: Date | null): MatchTelling {
    const na = bekekenOp?.getTime() ?? Number.POSITIVE_INFINITY;
    return this.markt.index.beoordeel(persoon).telling(na);
  }

  #vergeetVorigeMarkt(): void {
    const stand = JSON.stringify([this.markt.index.stand, versies()]);
    if (stand === this.#stand) return;
    this.#geheugen.vergeet();
    this.#stand = stand;
  }

  #afdruk(
    { belastbaarheid, zoekprofiel, peildatum, reacties = [] }: Persoon,
    op: Date | null,
  ): string {
    // Required: what is added to a person has to be added here.
    const alles: Required<Persoon> = { belastbaarheid, zoekprofiel, peildatum, reacties };
    return this.#geheugen.afdruk([alles, op]);
  }
}
