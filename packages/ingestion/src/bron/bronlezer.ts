import type { Vacature } from '@passend/domain';

/** The kinds of source that can be read, in the order in which a tie of recognition is settled. */
export const BRON_TYPES = [
  'jsonld',
  'indeed',
  'recruitee',
  'greenhouse',
  'rss',
  'sitemap',
  'adzuna',
  'eures',
  'join',
  'jooble-api',
  'smartrecruiters',
  'successfactors',
  'workday',
  'ashby',
  'homerun',
  'lever',
  'personio',
  'teamtailor',
  'workable',
  'csv',
  'jooble',
  'jsonl',
  'setu',
  'textkernel',
  'werkenvoornederland',
  'youngcapital',
] as const;
export type BronType = (typeof BRON_TYPES)[number];

/** A request that is more than a GET of an address. It may hold placeholders such as `{sleutel:jooble}`. */
export interface Verzoek {
  readonly methode: 'POST';
  readonly body: string;
  readonly contentType: string;
}

/** What an answer is to its source: its entry, a further page of its list, or one vacancy. */
export type Rol = 'ingang' | 'lijst' | 'detail';

/** What is read: an answer of a source, and what is known about it from outside. */
export interface Leesinvoer {
  /** Body of the answer; bytes are decoded by their own or the announced character set. */
  readonly inhoud: string | Uint8Array;
  /** Address after redirects. */
  readonly url?: string | null;
  readonly contentType?: string | null;
  /** Today, `2026-01-05`: judges impossible dates and reads "3 dagen geleden". */
  readonly peildatum?: string | null;
  /** Employer of the source, for boards that do not name it in the answer. */
  readonly werkgever?: string | null;
  /** `ingang` when nothing is said. */
  readonly rol?: Rol | null;
  /** What was asked, for a source that is asked by POST: the next page follows from it. */
  readonly verzoek?: Verzoek | null;
}

/** The same with everything filled in, as the readers get it. */
export interface Leestaak {
  readonly inhoud: string;
  readonly url: string | null;
  readonly peildatum: string | null;
  readonly werkgever: string | null;
  readonly rol: Rol;
  readonly verzoek: Verzoek | null;
}

/** One thing that could not be read; it never costs the rest. */
export interface Leesfout {
  /** Where in the input: `blok 2`, `offers[3]`. Never a value. */
  readonly waar: string;
  readonly code: string;
  /** For the manager of the source, in Dutch: what is wrong and what to do. */
  readonly melding: string;
}

/**
 * An address that a source points to: the page of a vacancy, a sitemap, the next page of the same
 * list, or one vacancy in the source's API. The reader of the source itself reads the last two, and
 * they stay on the server of the source.
 */
export interface Verwijzing {
  readonly url: string;
  readonly soort: 'vacature' | 'sitemap' | 'lijst' | 'detail';
  /** Calendar day of the last change according to the source. */
  readonly gewijzigdOp: string | null;
  readonly verzoek?: Verzoek | null;
  /**
   * Only for `detail`: changes when the list says that the vacancy changed. The same mark as the
   * last time means that the detail need not be asked again; null asks it every time.
   */
  readonly merk?: string | null;
}

/**
 * What one page proves of a list that comes in pages. The list is whole when the pages of a group
 * agree on the total and hold that many different keys together.
 */
export interface Lijstdeel {
  /** One per list; a source may have several, such as one for each language. */
  readonly groep: string;
  /** What tells the records of this page from those of another. */
  readonly sleutels: readonly string[];
  /** Null when this page does not say it; without any page that does, nothing is proved. */
  readonly totaal: number | null;
}

/** A vacancy that the source itself says is closed. */
export interface Sluiting {
  readonly externId: string | null;
  readonly url: string | null;
  readonly code: string;
  readonly bewijs: string;
}

export interface Leesresultaat {
  readonly vacatures: readonly Vacature[];
  readonly fouten: readonly Leesfout[];
  /**
   * This is provably the whole list of the source: what is absent has expired. One unreadable
   * record makes it false, since its absence would close a live vacancy. With a `deel`: provably the
   * whole of this page.
   */
  readonly volledig: boolean;
  /** Null when the answer is no page of a list that comes in pages. */
  readonly deel: Lijstdeel | null;
  readonly gesloten: readonly Sluiting[];
  /** Addresses to fetch next: vacancy pages and further sitemaps. */
  readonly verwijzingen: readonly Verwijzing[];
}

/** How to begin with a source. */
export interface Bronbegin {
  /** How the address of the source is kept; without any key that it was given with. */
  readonly adres: string;
  /** What is asked first. */
  readonly url: string;
  readonly verzoek: Verzoek | null;
}

/** A reader of one kind of source. Pure: the same input gives the same result. */
export interface Bronlezer {
  readonly type: BronType;
  /**
   * How sure it is that this input is its own, 0 to 1.
   * @param begin the beginning of the decoded body, at most 4,096 characters
   */
  herken(begin: string, contentType: string | null, url: string | null): number;
  /**
   * The first request, for a source whose address alone does not say it.
   * @returns null when the address cannot be one of this kind
   */
  begin?(adres: string): Bronbegin | null;
  lees(taak: Leestaak): Leesresultaat;
}

export const LEEG_RESULTAAT: Leesresultaat = {
  vacatures: [],
  fouten: [],
  volledig: false,
  deel: null,
  gesloten: [],
  verwijzingen: [],
};
