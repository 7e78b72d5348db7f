import type {
  Dossierregel,
  Publiek,
  Rapportperiode,
  Rapportsoort,
  Rapportwoorden,
} from '@passend/domain';
import type { Zichtregel } from './zichtregel.js';

/** What the werknemer said of the draft; null while it is still open. */
export interface Rapportstem {
  /** His view, for who reads the whole report. */
  readonly zienswijze: string | null;
  /** His view for the employer, when he wants that. */
  readonly voorWerkgever: string | null;
  /** Day on which it was laid before him, when he did not answer. */
  readonly zonderReactieSinds: string | null;
}

/** Everything that a report is made of, for whichever reader. */
export interface Rapportbron {
  readonly soort: Rapportsoort;
  readonly rapportId: string;
  readonly versie: number;
  readonly bureau: string;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly coach: string;
  readonly eersteZiektedag: string;
  /** Week of the wachttijd, pauses left out. */
  readonly week: number;
  readonly periode: Rapportperiode | null;
  readonly opgemaakt: string;
  readonly regels: readonly Dossierregel[];
  readonly woorden: Rapportwoorden;
  readonly stem: Rapportstem | null;
}

/** The source as one reader sees it; parts of a report are made of this and of nothing else. */
export interface Zichtbron extends Omit<Rapportbron, 'regels' | 'woorden' | 'stem'> {
  readonly publiek: Publiek;
  /** What happened in the whole trajectory, in the order in which it was written. */
  readonly alles: readonly Zichtregel[];
  /** The coach's texts for this reader, by code. */
  readonly woorden: ReadonlyMap<string, string>;
  /** What the werknemer said, as this reader may know it; empty when there is nothing. */
  readonly stem: string;
}

/** Whether a day falls in the period of a report; without a period every day does. */
export function inPeriode({ periode }: Pick<Zichtbron, 'periode'>, datum: string): boolean {
  return periode === null || (periode.van <= datum && datum <= periode.tot);
}
