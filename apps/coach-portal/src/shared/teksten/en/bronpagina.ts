import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../bronpagina.js';
import type { Vertaling } from '../vertaling.js';

export const bronpagina = {
  titel: 'Source',
  terug: '← All sources',
  standKop: 'How is this source doing?',
  remGelost: 'Closing is allowed at the next reading. After that the brake is back on.',
  laatstGelukt: 'Last read well',
  volgende: 'Next reading',
  nuBezig: 'Passend is reading it now',
  nietGepland: 'Not planned',
  zo: 'Within a minute',
  instellingenKop: 'Settings',
  wanneer: 'When should it be read?',
  wanneerOpties: {
    altijd: 'All day',
    nacht: 'Only at night, from 22:00 to 6:00',
  },
  bewaar: 'Save',
  runsKop: 'Latest readings',
  status: { bezig: 'Reading', gelukt: 'Done', mislukt: '▬ Failed' },
  volledig: 'whole list',
  kolom: {
    gelezen: 'Read',
    nieuw: 'New',
    gewijzigd: 'Changed',
    gesloten: 'Closed',
    fouten: 'Errors',
  },
  heropen: (hoeveel: number) =>
    hoeveel === 1
      ? 'Reopen the closed vacancy'
      : `Reopen the ${aantal(hoeveel, 'closed vacancy', 'closed vacancies')}`,
  heropend: (hoeveel: number) =>
    hoeveel === 1
      ? '1 vacancy is open again. At the next reading Passend checks whether it is still there.'
      : `${aantal(hoeveel, 'vacancy', 'vacancies')} are open again. At the next reading Passend checks whether they are still there.`,
} satisfies Vertaling<typeof nl.bronpagina>;
