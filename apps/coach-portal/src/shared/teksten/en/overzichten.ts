import type * as nl from '../overzichten.js';
import type { Vertaling } from '../vertaling.js';

export const overzichten = {
  kop: 'Overview of a period',
  uitleg:
    'This overview is made from the file by itself. Nobody has to sign it. Without dates you get everything.',
  soort: 'What do you want to see?',
  soorten: {
    sollicitatieoverzicht: 'Applications with evidence',
    dossieroverzicht: 'The whole file',
  },
  voor: 'Who is it for?',
  lezers: [
    { waarde: 'uwv', label: 'For UWV' },
    { waarde: 'werkgever', label: 'For the employer' },
  ],
  van: 'First day (may be empty)',
  tot: 'Last day (may be empty)',
  pdf: 'Download as PDF',
  csv: 'Download as table (CSV)',
  klaar: 'Downloaded. Look in your downloads folder.',
} satisfies Vertaling<typeof nl.overzichten>;
