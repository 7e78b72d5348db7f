import type { Lijstdeel, Verzoek } from '@passend/ingestion';
import type { FetchSoort } from './entities/index.js';

/** An answer that waits to be read, with its source. */
export interface TeLezenAntwoord {
  readonly antwoordId: number;
  readonly fetchId: number;
  readonly runId: number;
  readonly bronId: number;
  readonly brontype: string;
  readonly werkgever: string | null;
  readonly rang: number;
  readonly soort: FetchSoort;
  /** Address that was asked for. */
  readonly gevraagdeUrl: string;
  /** What was asked by POST; null for a GET. */
  readonly verzoek: Verzoek | null;
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | null;
  /** X-Robots-Tag, null when there was none. */
  readonly robotsKop: string | null;
  readonly opgehaaldOp: Date;
  /** Vacancies were read at this address before. */
  readonly kendeVacatures: boolean;
  readonly body: Uint8Array;
}

/** What the page of a vacancy says about its being open. */
export interface Paginaoordeel {
  /** `onzeker` (a bot wall, an empty page) concludes nothing. */
  readonly status: 'open' | 'gesloten' | 'onzeker';
  readonly code: string;
  /** Words of the page that it rests on. */
  readonly citaat: string;
}

/** What reading an answer gave, apart from the vacancies themselves. */
export interface Lezing {
  /** How many vacancies it held. */
  readonly aantal: number;
  readonly fouten: number;
  /** The answer is provably the whole list of the source, or the whole of this page of it. */
  readonly volledig: boolean;
  /** What this page proves of a list that comes in pages; null for any other answer. */
  readonly deel: Lijstdeel | null;
  /** Vacancies that a list calls closed. */
  readonly gesloten: readonly {
    readonly externId: string | null;
    readonly url: string | null;
    readonly code: string;
    readonly bewijs: string;
  }[];
  readonly verwijzingen: readonly {
    readonly url: string;
    readonly soort: 'sitemap' | 'lijst' | 'detail' | 'pagina';
    readonly verzoek: Verzoek | null;
    /** Only for details, see `Verwijzing`. */
    readonly merk: string | null;
  }[];
  /** Only for the page of a vacancy. */
  readonly pagina: Paginaoordeel | null;
}
