import type { Leemtebron } from './bronnen.js';

/** What is wrong: it is not there, nobody signed it, it was late, it does not fit, or look at it. */
export const LEEMTESOORTEN = [
  'ontbreekt',
  'niet_ondertekend',
  'te_laat',
  'klopt_niet',
  'let_op',
] as const;
export type Leemtesoort = (typeof LEEMTESOORTEN)[number];

/** Who can mend it. */
export type Leemtedoener = 'werkgever' | 'werknemer' | 'coach' | 'werkgever_en_werknemer';

/** One thing that a reader of the dossier would miss, and what to do about it. */
export interface Leemte {
  readonly code: string;
  readonly soort: Leemtesoort;
  readonly wat: string;
  readonly doe: string;
  readonly wie: Leemtedoener;
  readonly bron: Leemtebron;
  /** Whether the employer may know; only what is neutral. */
  readonly voorWerkgever: boolean;
}

/** How a part of the RIV stands today. */
export type Stukstand = 'aanwezig' | 'ontbreekt' | 'later' | 'niet_nodig';

/** One row of the checklist of the re-integratieverslag. */
export interface Rivstuk {
  readonly code: string;
  readonly naam: string;
  readonly stand: Stukstand;
  /** Day of the newest one; null while there is none. */
  readonly datum: string | null;
}
