import type { Vacature } from '@passend/domain';
import type { Eis, VacatureKenmerken } from '@passend/matching';

/** What is worked out from a vacancy when it is stored. */
export interface Afgeleid {
  readonly kenmerken: VacatureKenmerken;
  readonly eisen: readonly Eis[];
  readonly landen: readonly string[];
  readonly provincies: readonly string[];
  readonly plaatsen: readonly string[];
}

/** What finds the copies of a vacancy. */
export interface Sleutels {
  /** Keys under which copies are looked for, integers of 32 bits; no key, no copies. */
  readonly zoek: readonly number[];
  /** What copies share, coarsely: of those who store under the same name one waits for the other. */
  readonly sloten: readonly string[];
  /** 16 hexadecimal characters; null when the text is too short to compare. */
  readonly simhash: string | null;
}

/**
 * The pure rules that storing needs, given from outside: this package knows no engine and no
 * reader.
 */
export interface Marktregels {
  readonly engineVersie: string;
  readonly lexiconVersie: string;
  /** Stored keys of another version are made anew. */
  readonly sleutelVersie: number;
  /** Hash of what a vacancy says; equal means nothing to do. */
  inhoudshash(vacature: Vacature): string;
  /** Cheap: done for every new or changed sighting. */
  sleutels(vacature: Vacature): Sleutels;
  /** Tens of milliseconds: done only for a sighting whose text the vacancy will show. */
  leidAf(vacature: Vacature): Afgeleid;
  /**
   * Whether two sightings are one job.
   * @param buren what else was found, to know what an employer writes in every advert
   */
  zelfde(a: Vacature, b: Vacature, buren: readonly Vacature[]): boolean;
}
