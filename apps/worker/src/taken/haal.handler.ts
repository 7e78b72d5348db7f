import type { Taakpayload } from '@passend/contracts';
import {
  ELDERS_INGANG,
  FetchOpslag,
  type OpenFetch,
  type OphaalResultaat,
  type Ophaler,
} from '@passend/infra';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import type { Poging, Taakhandler } from './taakhandler.js';

/** A source that asks for a longer rest than this is left alone until its next run. */
const LANGSTE_UITSTEL_MS = 30 * 60_000;

/** What a person has to mend in the settings; told as the health of the source. */
const SLEUTELREDENEN: ReadonlySet<string> = new Set(['sleutel_ontbreekt', 'sleutel_geweigerd']);

/** A visit that gave nothing, through the line or the server; tried again by the queue. */
export class OphalenMislukt extends Error {
  override readonly name = 'OphalenMislukt';
}

/** Fetches one address and keeps the answer for reading. */
export class HaalHandler implements Taakhandler<'haal'> {
  readonly taak = 'haal';

  constructor(
    private readonly fetches: FetchOpslag,
    private readonly ophaler: Ophaler,
    private readonly poster: Taakpost,
  ) {}

  async voerUit({ fetchId }: Taakpayload<'haal'>, poging: Poging): Promise<void> {
    const fetch = await this.fetches.vindOpen(fetchId);
    if (fetch === null) return this.laatLezen(fetchId);
    // This source is no place: only its pages are.
    if (fetch.url === ELDERS_INGANG) return this.fetches.nietGewijzigd(fetch, 304);
    const { etag, lastModified, verzoek } = fetch;
    const resultaat = await this.ophaler.haalOp(fetch.url, { etag, lastModified, verzoek });
    await this.verwerk(fetch, resultaat, poging);
  }

  async geefOp({ fetchId }: Taakpayload<'haal'>): Promise<void> {
    const fetch = await this.fetches.vindOpen(fetchId);
    if (fetch !== null) await this.fetches.zonderInhoud(fetch, 'fout', null);
  }

  private async verwerk(fetch: OpenFetch, resultaat: OphaalResultaat, poging: Poging) {
    switch (resultaat.soort) {
      case 'inhoud':
        return this.bewaar(fetch, resultaat);
      case 'ongewijzigd':
        return this.fetches.nietGewijzigd(fetch, resultaat.status);
      case 'weg':
        return this.fetches.zonderInhoud(fetch, 'weg', resultaat.status);
      case 'geweigerd':
        return this.fetches.zonderInhoud(
          fetch,
          'onzeker',
          resultaat.status,
          SLEUTELREDENEN.has(resultaat.reden) ? resultaat.reden : null,
        );
      case 'uitgesteld':
        return this.stelUit(fetch, resultaat.nietVoor, resultaat.status);
      case 'fout':
        if (!poging.laatste) throw new OphalenMislukt(resultaat.reden);
        return this.fetches.zonderInhoud(fetch, 'fout', resultaat.status);
    }
  }

  private async bewaar(fetch: OpenFetch, antwoord: OphaalResultaat & { soort: 'inhoud' }) {
    const antwoordId = await this.fetches.bewaarAntwoord(fetch, antwoord);
    if (antwoordId !== null) await this.postLees(antwoordId);
  }

  /** A worker that was killed after the answer was kept had no time to have it read. */
  private async laatLezen(fetchId: number): Promise<void> {
    const antwoordId = await this.fetches.wachtendAntwoord(fetchId);
    if (antwoordId !== null) await this.postLees(antwoordId);
  }

  private async postLees(antwoordId: number): Promise<void> {
    await this.poster.post('lees', { antwoordId }, { jobId: `lees-${antwoordId}` });
  }

  private async stelUit(fetch: OpenFetch, nietVoor: Date, status: number | null): Promise<void> {
    const teLang = nietVoor.getTime() - Date.now() > LANGSTE_UITSTEL_MS;
    if (teLang) await this.fetches.zonderInhoud(fetch, 'onzeker', status);
    else await this.fetches.stelUit(fetch, nietVoor);
  }
}
