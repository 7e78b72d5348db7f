import type * as nl from '../vergelijking.js';
import type { Vertaling } from '../vertaling.js';

export const vergelijking = {
  titel: 'Two vacancies side by side',
  tabel: 'Comparison of two vacancies',
  waarop: 'Subject',
  verschillen: (n: number) =>
    n === 0 ? 'No difference' : n === 1 ? '1 difference' : `${n} differences`,
  verschil: 'This differs',
  gelijk: 'This is the same',
  terug: 'Back to the list',
  zegtNiets: 'Not in the text',
  grens: (grens: string) => `Limit: ${grens}`,
  uitkomst: 'All limits together',
  reis: 'Travel',
  uren: 'Hours a week',
  loon: 'Pay',
  profiel: (criterium: string) => `Search profile: ${criterium.toLowerCase()}`,
} as const satisfies Vertaling<typeof nl.vergelijking>;
