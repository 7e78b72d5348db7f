import type { Sector } from './beroepen/beroep.js';

/** Where an employer publishes its vacancies first. */
export type Kanaal =
  | 'site'
  | 'recruitee'
  | 'greenhouse'
  | 'rss'
  | 'indeed'
  | 'smartrecruiters'
  | 'workday';

/** How the employer's web site writes its structured data; each one is met on real sites. */
export type Opmaakstijl =
  | 'enkel'
  | 'graaf'
  | 'lijst'
  | 'ontsnapt'
  | 'dubbel-ontsnapt'
  | 'bijna-json'
  | 'hoofdentiteit'
  | 'meer-blokken';

export type Toon = 'je' | 'u';

export interface Werkgever {
  readonly slug: string;
  readonly naam: string;
  readonly kanaal: Kanaal;
  readonly stijl: Opmaakstijl;
  readonly toon: Toon;
  readonly sectoren: readonly Sector[];
  /** Occupations of those sectors that this employer does not have. */
  readonly zonder?: readonly string[];
  readonly plaatsen: readonly string[];
  /** Sentences about the employer, each able to stand alone. */
  readonly over: readonly string[];
}
