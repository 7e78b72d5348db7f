import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../beroepen.js';
import type { Vertaling } from '../vertaling.js';

const beroepenTekst = (n: number) => aantal(n, 'occupation', 'occupations');
const vacaturesTekst = (n: number) => aantal(n, 'vacancy', 'vacancies');

/** The major groups of ISCO-08, by the short Dutch names of the table. */
const HOOFDGROEPEN: ReadonlyMap<string, string> = new Map([
  ['Defensie', 'Armed forces'],
  ['Leiding en management', 'Management'],
  ['Vakspecialisten', 'Professionals'],
  ['Technici en vakmensen met vakdiploma', 'Technicians and skilled staff with a diploma'],
  ['Administratie en klantcontact', 'Office work and customer contact'],
  ['Dienstverlening en verkoop', 'Services and sales'],
  ['Land- en tuinbouw', 'Farming and gardening'],
  ['Ambacht, bouw en techniek', 'Crafts, construction and engineering'],
  ['Machines en vervoer', 'Machines and transport'],
  ['Eenvoudig en praktisch werk', 'Simple and practical work'],
]);

/** The list of occupations. */
export const beroepenlijst = {
  titel: 'Occupations',
  voorClient: (titel: string) => `${titel} for a client`,
  uitleg: 'Find an occupation. See what the work usually asks and which vacancies there are now.',
  uitlegClient: (naam: string) =>
    `Find an occupation. See which of its vacancies may suit ${naam}.`,
  zoek: 'Search by name of the occupation',
  zoekKnop: 'Search',
  alles: 'All occupations',
  alleBekijken: 'View all occupations',
  gevonden: (n: number) => `${beroepenTekst(n)} found`,
  bedoeld: 'You probably mean',
  leegKop: 'Nothing found',
  leeg: 'Try another word, or a shorter name.',
  groep: (naam: string, n: number) => `${HOOFDGROEPEN.get(naam) ?? naam} (${beroepenTekst(n)})`,
  ook: (titel: string) => `also: ${titel}`,
  vacatures: (n: number) => (n === 0 ? 'no vacancies now' : `${vacaturesTekst(n)} now`),
} satisfies Vertaling<typeof nl.beroepenlijst>;

/** The page of one occupation. */
export const beroep = {
  terug: 'All occupations',
  dossier: (naam: string) => `File of ${naam}`,
  link: (naam: string) => `Occupation: ${naam}`,
  ookGenoemd: 'Also known as',
  meerTitels: (n: number) => `${aantal(n, 'more name', 'more names')}`,
  feiten: 'About this occupation',
  opleiding: 'Usual education',
  groep: 'Group',
  isco: 'ISCO-08 code',
  bereik: (laagste: string, hoogste: string) => `${laagste} to ${hoogste}`,
  profiel: 'What this work usually asks',
  profielUitleg:
    'This is what Passend expects of the occupation. No occupational expert has checked it. Every workplace is different, so always ask.',
  bron: (bron: string) => `Source: ${bron}`,
  klasse: {
    hoog: 'Often a problem for someone who is limited in this',
    middel: 'Differs per workplace',
    laag: 'Usually no problem',
  },
  verwant: 'Related occupations',
  verwantUitleg: 'Work that resembles this. It is Passend’s own estimate.',
  geenVerwant: 'We know of no related occupations.',
  meerVerwant: (n: number) => `Show ${aantal(n, 'more occupation', 'more occupations')}`,
  vacatures: (n: number) => `Vacancies now (${n})`,
  geenVacatures: 'There are no vacancies for this occupation now.',
  eerste: (n: number) => `These are the ${n} newest.`,
  voorClient: (naam: string) => `Which of these can ${naam} do?`,
  som: (inBeeld: number, totaal: number) => `${inBeeld} of ${vacaturesTekst(totaal)} in view`,
  past: (n: number) => `${n} ${n === 1 ? 'fits' : 'fit'}`,
  mogelijk: (n: number) => `${n} may fit`,
  afgevallen: (n: number) => `${n} ruled out`,
  inBeeldKop: (n: number) => `In view (${n})`,
  inBeeldLeeg: 'No vacancy for this occupation is in view now.',
  afgevallenKop: (n: number) => `Ruled out (${n})`,
  grenzen: 'The limits in this occupation',
  grenzenUitleg:
    'For each limit, what we expect of the occupation. The vacancy itself always comes first.',
  rest: (n: number) =>
    `And ${aantal(n, 'more vacancy', 'more vacancies')}. You will find them in the ranking.`,
  uitkomst: { past: 'Fits', mogelijk: 'May fit', overschrijdt: 'To discuss' },
  richting: {
    past: 'Usually no problem',
    overschrijdt: 'Often a problem',
    onbekend: 'Differs per workplace',
  },
} satisfies Vertaling<typeof nl.beroep>;
