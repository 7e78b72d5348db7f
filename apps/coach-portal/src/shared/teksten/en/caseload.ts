import { datumKort } from '../../opmaak/datum.js';
import { aantal, maat } from '../../opmaak/getal.js';
import { weekTekst } from '../../opmaak/week.js';
import type * as nl from '../caseload.js';
import type { Vertaling } from '../vertaling.js';

export const caseload = {
  titel: 'Caseload',
  samenvatting: (werknemers: number, aandacht: number, nieuw: number) =>
    `${aantal(werknemers, 'client', 'clients')}, ${aandacht === 0 ? 'none' : aandacht} with something open, ${aantal(nieuw, 'new vacancy', 'new vacancies')} in view.`,
  balk: 'Search and sort',
  zoek: 'Search by name, work or place',
  filterPunt: 'What is waiting',
  filterVolgorde: 'Order',
  alles: 'Everything',
  punt: {
    profiel: 'Profile incomplete',
    passages: 'Text to assess',
    belastbaarheid: 'Work capacity out of date',
    tijdlijn: 'Step in the dossier',
    ranglijst: 'Vacancies to view',
  },
  opAandacht: 'Who needs something now',
  volgorde: {
    naam: 'By name',
    week: 'Longest in programme',
    nieuw: 'Most new vacancies',
    bekeken: 'Longest not viewed',
  },
  gevonden: (n: number, totaal: number) => `${n} of ${aantal(totaal, 'client', 'clients')}`,
  nietsKop: 'Nobody with these filters',
  niets: 'Remove a filter to see more clients.',
  groepNu: 'Needs something now',
  groepRustig: 'On their way',
  leegKop: 'There are no clients in this caseload yet',
  leeg: 'Create your first client here. When a colleague or the administrator hands someone over to you, they are listed here too.',
  leegKnop: 'New client',
  week: weekTekst,
  weeklijn: (week: number, tot: number) => `${weekTekst(week, tot)} in the programme`,
  naarTot: (weken: number) =>
    weken > 0 ? `${aantal(weken, 'week', 'weeks')} to go` : 'the period has ended',
  volgende: (naam: string, dag: string) => `Next: ${naam}, ${datumKort(dag)}`,
  inBeeld: 'in view',
  nieuw: 'new',
  past: 'fits on all points',
  geenMatch: 'No ranking yet',
  bekeken: (wanneer: string) => `Last viewed: ${wanneer}`,
  beoordeeld: {
    geschikt: 'suitable',
    bespreken: 'to discuss',
    niet_geschikt: 'not suitable',
  },
  /** The norm is the lowest that was asked together; half a sollicitatie is one in two weeks. */
  inspanning: (gedaan: number, norm: number) =>
    `Last 4 weeks: ${aantal(gedaan, 'application', 'applications')}${norm === 0 ? '' : `, norm ${maat(norm)}`}`,
  nietsBeoordeeld: 'Nothing assessed yet',
  dossier: (naam: string) => `Profile of ${naam}`,
  vacatures: (naam: string) => `Vacancies for ${naam}`,
  reden: {
    onleesbaar: 'This file cannot be opened. Ask your administrator for help.',
    geen_profiel: 'Search profile or work capacity is missing',
    passages: (hoeveel: number) =>
      `${aantal(hoeveel, 'passage', 'passages')} from the doctor to assess`,
    belastbaarheid_oud: (maanden: number) => `Work capacity is ${maanden} months old`,
    einde_nadert: (weken: number) =>
      `End of the waiting period in ${aantal(weken, 'week', 'weeks')}`,
    einde_voorbij: 'The waiting period is over',
    mijlpaal: (naam: string, dag: string, voorbij: boolean, meer: number) =>
      `${naam}${voorbij ? ' was due' : ': due'} by ${datumKort(dag)}${meer === 0 ? '' : `, and ${aantal(meer, 'more step', 'more steps')}`}`,
    bespreken: (hoeveel: number) => `${aantal(hoeveel, 'vacancy', 'vacancies')} to discuss`,
    nieuw: (hoeveel: number) => aantal(hoeveel, 'new vacancy', 'new vacancies'),
    lang_niet_bekeken: (dagen: number) => `Vacancies not viewed for ${dagen} days`,
    nooit_bekeken: 'Ranking never opened',
  },
  van: (naam: string) => `for ${naam}`,
  actie: {
    profiel: 'Complete the profile',
    passages: 'Assess the text',
    belastbaarheid: 'View the work capacity',
    tijdlijn: 'View the timeline',
    ranglijst: 'Open the ranking',
  },
} satisfies Vertaling<typeof nl.caseload>;
