import type { OphaalResultaat, Ophaler } from '@passend/infra';
import type { Verzoek } from '@passend/ingestion';
import type { Leesdraden } from '../leesdraden/leesdraden.js';

/** Visits that one preview may make: enough for a list, three vacancies and a look around. */
export const MAX_BEZOEKEN = 10;

export type Inhoud = Extract<OphaalResultaat, { soort: 'inhoud' }>;
/** An answer to read, or the code of why there is none. */
export type Gehaald = Inhoud | { readonly soort: 'niets'; readonly reden: string };

/**
 * Fetches the pages of one preview through the guarded fetcher, and never more than a few. What they
 * hold is read in a thread that can be ended.
 */
export class Vraagop {
  #bezoeken = 0;

  constructor(
    private readonly ophaler: Ophaler,
    readonly draden: Pick<Leesdraden, 'doe'>,
  ) {}

  async haal(url: string, verzoek: Verzoek | null = null): Promise<Gehaald> {
    if (this.#bezoeken >= MAX_BEZOEKEN) return { soort: 'niets', reden: 'te_veel_bezoeken' };
    this.#bezoeken += 1;
    const antwoord = await this.ophaler.haalOp(url, { verzoek });
    return antwoord.soort === 'inhoud' ? antwoord : { soort: 'niets', reden: redenVan(antwoord) };
  }
}

function redenVan(antwoord: Exclude<OphaalResultaat, Inhoud>): string {
  if (antwoord.soort === 'weg') return 'weg';
  if (antwoord.soort === 'ongewijzigd') return 'antwoord';
  if (antwoord.reden !== 'status') return antwoord.reden;
  return antwoord.soort === 'geweigerd' ? 'geen_toegang' : 'status';
}
