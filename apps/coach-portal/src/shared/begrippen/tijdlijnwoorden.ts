import type { Begripcode } from './begrippen.js';

/** What a timeline of the WVP leans on, whoever reads it. */
export const TIJDLIJNWOORDEN: readonly Begripcode[] = [
  'bedrijfsarts',
  'probleemanalyse',
  'plan_van_aanpak',
  'eerstejaarsevaluatie',
  'tweede_spoor',
  'riv',
  'uwv',
  'wia',
  'wachttijd',
];
