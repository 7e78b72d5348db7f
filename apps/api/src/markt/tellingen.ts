import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { MatchTelling } from '@passend/contracts';
import { type Persoon, versies } from '@passend/matching';
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
 * for as long as the market stays as it is. A count is found by a fingerprint of everything that it rests
 * on, under a key of this process: nothing about a person is kept beside six numbers, nothing tells whose
 * they are, and whatever changes of him gives another fingerprint.
 */
@Injectable()
export class Tellingen {
  readonly #sleutel = randomBytes(32);
  readonly #bewaard = new Map<string, MatchTelling>();
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
    const bekend = this.#bewaard.get(afdruk);
    if (bekend !== undefined) return { telling: bekend, bekend: true };
    const telling = this.#reken(persoon, bekekenOp);
    if (this.#bewaard.size >= MEESTE) this.#bewaard.clear();
    this.#bewaard.set(afdruk, telling);
    return { telling, bekend: false };
  }

  #reken(persoon: Persoon, bekekenOp: Date | null): MatchTelling {
    const na = bekekenOp?.getTime() ?? Number.POSITIVE_INFINITY;
    return this.markt.index.beoordeel(persoon).telling(na);
  }

  #vergeetVorigeMarkt(): void {
    const stand = JSON.stringify([this.markt.index.stand, versies()]);
    if (stand === this.#stand) return;
    this.#bewaard.clear();
    this.#stand = stand;
  }

  #afdruk(
    { belastbaarheid, zoekprofiel, peildatum, reacties = [] }: Persoon,
    op: Date | null,
  ): string {
    // Required: what is added to a person has to be added here.
    const alles: Required<Persoon> = { belastbaarheid, zoekprofiel, peildatum, reacties };
    const tekst = JSON.stringify([alles, op]);
    return createHmac('sha256', this.#sleutel).update(tekst).digest('base64');
  }
}
