import type { Uitkomst, Vervoermiddel } from '@passend/domain';
import { aantal, getal } from '../../opmaak/getal.js';
import type * as nl from '../kaart.js';
import type { Vertaling } from '../vertaling.js';

const HOE: Readonly<Record<Vervoermiddel, string>> = {
  auto: 'car',
  fiets: 'bicycle',
  ov: 'public transport',
};

export const kaart = {
  titel: (naam: string) => `Vacancies on the map for ${naam}`,
  titelKaal: 'Vacancies on the map',
  link: 'On the map',
  uitleg:
    'Each shape is a town with vacancies that are still in view. Choose a town to narrow the ranking to it.',
  titelZelf: 'Your vacancies on the map',
  uitlegZelf:
    'You see where the work is that your coach finds suitable. Choose a town to read the vacancies there.',
  reisMet: 'Travel by',
  middel: HOE,
  kanNiet: { grens: 'not possible, by the work capacity', rijbewijs: 'no driving licence' },
  middelMet: (middel: Vervoermiddel, waardoor: string) => `${HOE[middel]} (${waardoor})`,
  langste: (minuten: number) =>
    `The document does not allow a trip of more than ${minuten} minutes.`,
  ring: (minuten: number) => `${minuten} min`,
  ringen: (ringen: readonly number[], middel: string) =>
    `Rings: ${ringen.join(', ')} minutes by ${middel}, estimated from the middle of the home town.`,
  geenRingen: (middel: string) => `No ring can be drawn for ${middel}.`,
  thuis: (naam: string) => `Home town: ${naam}`,
  thuisOnbekend:
    'The home town is not known, or several have that name. Add the province in the search profile. Then rings appear.',
  thuisOnbekendZelf:
    'It is not clear where you live. Ask your coach to add the province. Then you also see how far the trip is.',
  alleenPlaats:
    'The map knows the home town only, never an address. A real trip can differ by a quarter of an hour.',
  tekening: 'Map of vacancies by town. The table has the same towns.',
  hulpToetsen: 'Arrow keys: to another town. + and −: closer and farther away. 0: everything.',
  dichterbij: 'Closer',
  verderWeg: 'Farther away',
  alles: 'Show everything',
  links: 'To the left',
  rechts: 'To the right',
  omhoog: 'Up',
  omlaag: 'Down',
  bediening: 'Map controls',
  legenda: 'What the shapes say',
  uitkomst: {
    past: 'Fits on all points',
    mogelijk: 'May fit',
    overschrijdt: 'Exceeds',
  } satisfies Record<Uitkomst, string>,
  uitkomstZelf: {
    past: 'Fits you',
    mogelijk: 'May fit you',
    overschrijdt: 'Talk about this with your coach',
  } satisfies Record<Uitkomst, string>,
  plaatsKnop: (naam: string, n: number, beste: string, reis: string | null) =>
    [`${naam}: ${aantal(n, 'vacancy', 'vacancies')}`, `best: ${beste.toLowerCase()}`, reis]
      .filter((deel) => deel !== null)
      .join(', '),
  duur: (minuten: number) => `± ${minuten} min`,
  kolom: {
    plaats: 'Town',
    aantal: 'Vacancies',
    beste: 'Best',
    afstand: 'Distance',
    reis: 'Travel time',
  },
  tabel: 'Vacancies by town, the nearest first',
  totaal: (n: number) => `${aantal(n, 'vacancy', 'vacancies')} in view.`,
  thuiswerk: (n: number) => `${getal(n)} of them ${n === 1 ? 'is' : 'are'} all work from home.`,
  zonderPlaats: (n: number) =>
    `Of ${getal(n)} the town is not known. ${n === 1 ? 'It is' : 'They are'} in the ranking only.`,
  weggelaten: (n: number) =>
    `${aantal(n, 'town', 'towns')} with the fewest vacancies ${n === 1 ? 'is' : 'are'} left out. Narrow the ranking to see them.`,
  leegKop: 'Nothing on the map yet',
  leeg: 'There are no vacancies with a town in view now. See whether a filter in the ranking is too strict.',
  leegZelf: 'When your coach finds a vacancy suitable, you see here where the work is.',
  naarRanglijst: 'To the ranking',
  metFilter: 'The filters of the ranking apply here too.',
  terugZelf: 'Back to my vacancies',
  daarKop: (naam: string) => `Vacancies in ${naam}`,
  kies: 'Choose a town on the map or in the table.',
  werkgeverOnbekend: 'Employer not stated',
} satisfies Vertaling<typeof nl.kaart>;
