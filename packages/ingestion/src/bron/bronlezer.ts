import type { Vacature } from '@passend/domain';

/** The kinds of source that can be read, in the order in which a tie of recognition is settled. */
export const BRON_TYPES = [
  'jsonld',
  'indeed',
  'recruitee',
  'greenhouse',
  'rss',
  'sitemap',
] as const;
export type BronType = (typeof BRON_TYPES)[number];

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
}

/** The same with everything filled in, as the readers get it. */
export interface Leestaak {
  readonly inhoud: string;
  readonly url: string | null;
  readonly peildatum: string | null;
  readonly werkgever: string | null;
}

/** One thing that could not be read; it never costs the rest. */
export interface Leesfout {
  /** Where in the input: `blok 2`, `offers[3]`. Never a value. */
  readonly waar: string;
  readonly code: string;
  /** For the manager of the source, in Dutch: what is wrong and what to do. */
  readonly melding: string;
}

/** An address that a source points to. */
export interface Verwijzing {
  readonly url: string;
  readonly soort: 'vacature' | 'sitemap';
  /** Calendar day of the last change according to the source. */
  readonly gewijzigdOp: string | null;
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
   * record makes it false, since its absence would close a live vacancy.
   */
  readonly volledig: boolean;
  readonly gesloten: readonly Sluiting[];
  /** Addresses to fetch next: vacancy pages and further sitemaps. */
  readonly verwijzingen: readonly Verwijzing[];
}

/** A reader of one kind of source. Pure: the same input gives the same result. */
export interface Bronlezer {
  readonly type: BronType;
  /**
   * How sure it is that this input is its own, 0 to 1.
   * @param begin the beginning of the decoded body, at most 4,096 characters
   */
  herken(begin: string, contentType: string | null, url: string | null): number;
  lees(taak: Leestaak): Leesresultaat;
}

export const LEEG_RESULTAAT: Leesresultaat = {
  vacatures: [],
  fouten: [],
  volledig: false,
  gesloten: [],
  verwijzingen: [],
};
