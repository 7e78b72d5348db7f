import type { Belastbaarheid } from '../fml/belastbaarheid.js';
import type { Zoekprofiel } from '../zoekprofiel/zoekprofiel.js';

/** A vacancy as it stands in an imported file: only what a person would type over. */
export interface CasusVacature {
  readonly id: string;
  readonly titel: string;
  /** Null when the file gives none. */
  readonly plaats: string | null;
  readonly taal: 'nl' | 'en' | 'anders';
  readonly tekst: string;
}

/** One person with the vacancies to compare; the import format of the product. */
export interface Casus {
  readonly id: string;
  readonly label: string;
  readonly belastbaarheid: Belastbaarheid;
  readonly zoekprofiel: Zoekprofiel;
  readonly vacatures: readonly CasusVacature[];
}
