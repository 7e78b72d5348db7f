import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zoeken.js';

export const zoeken = {
  knop: 'Search',
  titel: 'Search everywhere',
  label: 'Name of a client, vacancy or employer',
  hulp: 'Type at least two letters. Choose with the arrow keys, open with Enter.',
  clienten: 'Clients',
  vacatures: 'Vacancies',
  werkgevers: 'Employers',
  paginas: 'Pages',
  niets: 'Nothing found. Try a part of the name.',
  gevonden: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  bezig: 'Searching',
  mislukt: 'Not everything could be searched.',
  ookVacatures: (q: string) => `All vacancies with ‘${q}’`,
} satisfies Vertaling<typeof nl.zoeken>;

export const sneltoetsen = {
  kop: 'Keyboard shortcuts',
  uitleg: 'Single keys do not work while you are typing in a field. You can turn them off.',
  overal: 'On every page',
  aan: 'Use single keys',
  menu: 'Keyboard shortcuts',
  zoek: 'Find a client, vacancy or employer',
  hulp: 'This overview',
  begin: 'To the home page',
} satisfies Vertaling<typeof nl.sneltoetsen>;
