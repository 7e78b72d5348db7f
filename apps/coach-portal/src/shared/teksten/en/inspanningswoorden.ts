import type * as nl from '../inspanningswoorden.js';
import type { Vertaling } from '../vertaling.js';
import { WIJZEN } from './sollicitaties/wijzen.js';

const weken = (aantal: number): string => (aantal === 1 ? '1 week' : `${aantal} weeks`);

/** They speak of the file, never of a person, and never say that something is enough or not. */
export const gatwoorden = {
  geen_norm: {
    kop: (aantal) => `No norm was chosen for ${weken(aantal)} in the job search phase`,
    betekent:
      'The usual 1 to 3 a week applies now. Why that suits this client is not written anywhere.',
    herstel: 'Choose a norm and write down why. Zero is fine too.',
  },
  stille_weken: {
    kop: (aantal) => `In ${weken(aantal)} nothing is recorded, and no reason either`,
    betekent: 'Whoever reads the file does not know what was going on in those weeks.',
    herstel: 'Record what was done, such as a conversation or an exercise. Or explain the weeks.',
  },
  minder_dan_norm: {
    kop: (aantal) =>
      `In ${weken(aantal)} there are fewer applications than the norm, with no reason`,
    betekent: 'There may be a reason. It is not in the file yet.',
    herstel: 'Explain the weeks, or adjust the norm to what is feasible.',
  },
  niet_controleerbaar: {
    kop: (aantal) => (aantal === 1 ? '1 step has no evidence' : `${aantal} steps have no evidence`),
    betekent: 'Someone else cannot check that the step was taken.',
    herstel: 'Add a letter, a confirmation, an answer or a note of the conversation.',
  },
  geen_marktbewijs: {
    kop: (aantal) => `For ${weken(aantal)} nobody measured how many suitable vacancies there were`,
    betekent: 'Without a measurement it cannot be seen whether there was anything to choose from.',
    herstel:
      'For weeks that have passed this is no longer possible. Complete the search profile and the work capacity, and Passend measures every week from now on.',
  },
} satisfies Vertaling<typeof nl.gatwoorden>;

export const stilteNaam = {
  rust: 'The company doctor asks for rest now. Nothing needs doing.',
  pauze: 'The programme is paused. Nothing needs doing.',
  buiten: 'This week is not part of the programme.',
} satisfies Vertaling<typeof nl.stilteNaam>;

export const normgrondNaam = {
  fase: 'suits this phase of the programme',
  afstand: 'suits the distance to the labour market',
  eerst_voorbereiden: 'first prepare the search: CV, profile, practice',
  scholing_of_werkervaring: 'training or work experience comes first now',
  weinig_passend_aanbod: 'there are few suitable vacancies',
  vrije_dagen: 'holiday or days off',
  plaatsing: 'work has been found',
  afspraak: 'this is what was agreed',
} satisfies Vertaling<typeof nl.normgrondNaam>;

const ACTIVITEITEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WIJZEN),
  ['gesprek', 'Conversation about the programme'],
  ['oefening', 'Exercise handed in'],
  ['onderzoek', 'Finding out what suits'],
  ['profiel', 'Working on the profile'],
  ['training', 'Training'],
  ['arbeidsmarkt', 'Exploring the labour market'],
  ['sollicitatie', 'Working on applying'],
  ['werkervaring', 'Gaining work experience'],
  ['scholing', 'Course or education'],
  ['nazorg', 'Aftercare'],
]);

export const inspanningsnaam: Vertaling<typeof nl.inspanningsnaam> = (soort) =>
  ACTIVITEITEN.get(soort) ?? 'Other activity';

/** The names of the sources stay as they are: they are where it can be looked up. */
export const inspanningsbronnen: Vertaling<typeof nl.inspanningsbronnen> = [
  {
    zin: 'The law names no number of applications for the second track. UWV looks at all efforts together.',
    bron: 'Beleidsregels beoordelingskader poortwachter',
    adres: 'https://wetten.overheid.nl/BWBR0014375',
  },
  {
    zin: 'In practice 1 to 3 a week is common. Fewer, or none, is possible too if the reason is recorded.',
    bron: 'Essentie Re-integratie, drawing on rulings and wage sanctions',
    adres: null,
  },
  {
    zin: 'A ruling to set beside it: with 3 applications in 10 months, the court did not uphold UWV’s sanction.',
    bron: 'Central Appeals Court (CRvB), CRVB:2017:2860, as cited by Essentie Re-integratie',
    adres: null,
  },
  {
    zin: 'For comparison: under the unemployment benefit (WW) it is 4 in 4 weeks. That rule does not apply to the second track.',
    bron: 'Besluit sollicitatieplicht werknemers WW en IOW 2012',
    adres: 'https://wetten.overheid.nl/BWBR0031440',
  },
];
