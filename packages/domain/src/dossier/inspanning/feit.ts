import type { PlainDate } from '../../tijd/plain-date.js';

/** Sollicitaties and other activities are counted apart, never added up. */
export const TELWIJZEN = ['sollicitatie', 'activiteit'] as const;
export type Telwijze = (typeof TELWIJZEN)[number];

/** One thing that was done, as the effort counts it. */
export interface Inspanningsfeit {
  readonly datum: PlainDate;
  /** Kind as its own area names it, such as `open_sollicitatie`. */
  readonly soort: string;
  readonly telt: Telwijze;
  /** Whether the dossier holds something by which another can see that it was done. */
  readonly controleerbaar: boolean;
  /** The thing in the dossier, to go there; null when it has no page of its own. */
  readonly over: string | null;
}
