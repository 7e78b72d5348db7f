import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../vacatures.js';
import type { Vertaling } from '../vertaling.js';

export const vacatures = {
  titel: 'All vacancies',
  uitleg: 'Search all open vacancies, regardless of any client.',
  zoek: 'Search by occupation, employer or words in the text',
  zoekKnop: 'Search',
  rond: 'Around place',
  straal: 'Within how many kilometres',
  uren: 'Hours per week',
  urenMin: 'At least, hours per week',
  urenMax: 'At most, hours per week',
  sorteer: 'Order',
  sorteren: { relevantie: 'Best first', nieuwste: 'Newest first' },
  verfijn: 'Refine',
  land: 'Country',
  provincie: 'Province',
  plaats: 'Place',
  gevonden: (n: number) => `${aantal(n, 'vacancy', 'vacancies')} found`,
  gedegradeerd:
    'The search engine is out of reach for the moment. These results come from the backup, which copes less well with typing errors.',
  leegKop: 'Nothing found',
  leeg: 'Try another word or a larger distance, or remove a choice.',
  meer: 'Show more vacancies',
  lijst: 'Vacancies found',
  terug: 'Back to all vacancies',
  terugBegin: 'Back to the beginning',
  opleiding: 'Education asked for',
  urenKop: 'Hours',
  salaris: 'Salary',
  beroep: 'Occupation',
  geplaatst: 'Posted',
  bron: 'View at the source',
  nietLive: 'This vacancy is no longer open.',
  werkgeverOnbekend: 'Employer not stated',
  plaatsOnbekend: 'place not stated',
} satisfies Vertaling<typeof nl.vacatures>;
