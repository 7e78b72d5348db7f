import type * as nl from '../taalkeuze.js';
import type { Vertaling } from '../vertaling.js';

export const taalkeuze = {
  andere: 'nl',
  naam: 'Nederlands',
  kop: 'Language',
  uitleg:
    'You read Passend in English. This device remembers your choice. Vacancies and reports stay in the language in which they were written.',
} satisfies Vertaling<typeof nl.taalkeuze>;
