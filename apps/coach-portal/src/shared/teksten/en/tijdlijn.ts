import type { MijlpaalWeergave, TijdlijnWeergave } from '@passend/contracts';
import type { Gebeurtenissoort } from '@passend/domain';
import { datumTekst } from '../../opmaak/datum.js';
import { weekTekst } from '../../opmaak/week.js';
import type * as nl from '../tijdlijn.js';
import type { Vertaling } from '../vertaling.js';

export const tijdlijn = {
  link: 'Timeline',
  titel: (naam: string) => `Timeline of ${naam}`,
  venstertitel: 'Timeline',
  week: weekTekst,
  eersteDag: (dag: string) => `First day of illness: ${datumTekst(dag)}.`,
  nieuwGeval: 'This is a new case of illness, after a recovery of four weeks or longer.',
  rust: (dag: string) =>
    `The company doctor says that nothing is possible now, and will look again on ${datumTekst(dag)}. The time limits go on running.`,
  beeld: (week: number, tot: number) =>
    `Timeline of the two years. Today: ${weekTekst(week, tot)}. All dates are in the table as well.`,
  vandaag: 'today',
  nuKop: 'Due now',
  nuLeeg: 'Nothing has to happen now.',
  daarna: (naam: string, dag: string) => `Next: ${naam}, no later than ${datumTekst(dag)}.`,
  tabelKop: 'All milestones',
  mijlpaal: 'Milestone',
  wie: 'Who',
  wanneer: 'When',
  stand: 'Status',
  meer: 'Time limit and article',
  document: 'Document',
  teLaat: 'If it is late',
  artikel: 'Article',
  zekerheid: 'How certain',
  twijfel: 'Still to check',
  gebeurtenissenKop: 'What has happened',
  gebeurtenissenLeeg:
    'Nothing is recorded yet. For now the dates above follow from the first day of illness alone.',
  voegToeKop: 'Add an event',
  soort: 'What happened?',
  voegToe: 'Add',
  corrigeer: 'Correct',
  corrigeerKop: 'Correct an event',
  bewaar: 'Save the correction',
  trekIn: 'This is wrong, remove it',
  ingetrokken: 'Removed. The file still shows that it was there.',
  bewaard: 'Saved. The dates have been worked out again.',
  door: (naam: string, moment: string) => `Entered by ${naam}, ${moment}`,
  correcties: (n: number) => (n === 1 ? 'Corrected once' : `Corrected ${n} times`),
  kiesDag: 'Choose a day.',
  vulWeken: 'Fill in a number of weeks.',
  kies: 'Choose an answer.',
  ja: 'Yes',
  nee: 'No',
  geenAdvies: 'The dates are an aid. They are not legal advice.',
} satisfies Vertaling<typeof nl.tijdlijn>;

export const loopTekst: Readonly<Record<TijdlijnWeergave['loop'], (tot: string) => string>> = {
  loopt: () => '',
  staat_stil: (tot) =>
    `Up to and including ${tot} the days do not count. Everything after that moves along.`,
  hersteld: (tot) =>
    `Reported recovered. Falling ill again up to and including ${tot} continues this case of illness.`,
  gestopt: () => 'This case of illness is closed. Nothing more has to happen.',
};

export const wieTekst: Readonly<Record<MijlpaalWeergave['verantwoordelijke'], string>> = {
  werkgever: 'Employer',
  werknemer: 'Employee',
  werkgever_en_werknemer: 'Employer and employee',
  bedrijfsarts: 'Company doctor',
  uwv: 'UWV',
};

export const statusTekst: Readonly<Record<MijlpaalWeergave['status'], string>> = {
  nog_niet: 'Later',
  open: 'Can be done now',
  dringend: 'Urgent',
  te_laat: 'Date has passed',
  gedaan: 'Done',
  te_laat_gedaan: 'Done, after the date',
  afgeweken: 'Deviated, with a reason',
  opgeschort: 'Rest',
  loopt: 'Running',
  voorbij: 'Over',
};

export const vormTekst: Readonly<Record<NonNullable<MijlpaalWeergave['vorm']>, string>> = {
  geen: 'Not needed: ill for less than six weeks.',
  verkort: 'Short report: ill for six to ten weeks.',
  volledig: '',
  beperkt: 'Limited report, because nothing is possible.',
  mag_achterwege_met_instemming:
    'May be left out if employer and employee write that down together: the state pension (AOW) comes within a year of the waiting period.',
  niet_nodig_bij_terugkeer: 'Not needed now: a return is expected within three months.',
  opgeschort: 'Rest for as long as nothing is possible, according to the company doctor.',
  vrijwillig: 'Not compulsory.',
  buiten_termijn:
    'The application fell outside the time limit; the ordinary waiting period applies.',
};

export const zekerheidTekst: Readonly<Record<MijlpaalWeergave['zekerheid'], string>> = {
  wet: 'It is in the law.',
  uitvoering: 'This is how UWV applies it.',
  praktijk: 'This is usual in practice.',
  na_te_gaan: 'Still to be checked. Look into this before you rely on it.',
};

export const soortTekst: Readonly<Record<Gebeurtenissoort, string>> = {
  probleemanalyse: 'Problem analysis (probleemanalyse) is there',
  plan_van_aanpak: 'Plan of action (plan van aanpak) has been signed',
  evaluatie: 'Plan has been evaluated',
  melding_42: 'Week 42 notification has been made',
  ad_onderzoek: 'Assessment by the occupational expert is there',
  eerstejaarsevaluatie: 'First-year evaluation has been held',
  start_2e_spoor: 'Second track has started',
  belastbaarheid_vastgesteld: 'Company doctor has established what is possible',
  deskundigenoordeel: 'Expert opinion (deskundigenoordeel) is there',
  uwv_kennisgeving: 'Letter from UWV about WIA has been received',
  actueel_oordeel: 'Current opinion is there',
  eindevaluatie: 'Final evaluation has been held',
  wia_aanvraag: 'WIA has been applied for',
  riv_ingediend: 'Re-integration report has been sent to UWV',
  hersteld: 'Reported recovered',
  wazo_verlof: 'Maternity or adoption leave',
  gbm: 'Company doctor: no usable work capacity (GBM)',
  afwijking: 'Deviated from a time limit, with a reason',
  loonsanctie: 'UWV has imposed a wage sanction (loonsanctie)',
  bekortingsverzoek: 'Request to shorten the wage sanction',
  vrijwillige_verlenging: 'Waiting period extended voluntarily',
  vervroegde_iva: 'Early IVA applied for and granted',
  einde_dienstverband: 'Employment ends',
  aow: 'State pension (AOW) starts',
  overlijden: 'Died',
  ziekmelding: 'Illness has been reported',
};

/** When something is due or was done, in short lines. */
export const wanneer = {
  op: (dag: string) => `on ${dag}`,
  wet: (dag: string) => `by law ${dag}`,
  liefst: (dag: string) => `preferably ${dag}`,
  uiterlijk: (dag: string) => `no later than ${dag}`,
  vanaf: (dag: string) => `from ${dag}`,
  vanTot: (van: string, tot: string) => `${van} up to and including ${tot}`,
  rond: (dag: string) => `around ${dag}`,
  daarna: (n: number) => `and after that ${n === 1 ? 'once' : `${n} times`} more, every six weeks`,
  wachttijd: (dag: string, weken: number) => `${dag}, waiting period ${weken} weeks`,
  weken: (n: number) => (n === 1 ? '1 week' : `${n} weeks`),
} satisfies Vertaling<typeof nl.wanneer>;

/** Terms from which one can deviate with a reason. */
export const termijnNaam = {
  probleemanalyse: 'Problem analysis (probleemanalyse)',
  plan_van_aanpak: 'Plan of action (plan van aanpak)',
  evaluatie: 'Evaluation',
  start_2e_spoor: 'Start of the second track',
} satisfies Vertaling<typeof nl.termijnNaam>;

export const veldTekst = {
  datum: 'On which day?',
  van: 'First day',
  tot: 'Last day',
  totMag: 'Last day (leave empty if it is still so)',
  herbeoordeling: 'When does the company doctor look again?',
  ontvangen: 'Received on',
  besluit: 'UWV decided that everything was put right on (optional)',
  aanvraag: 'Applied for on',
  laatsteDag: 'Last day of the employment',
  weken: 'How many weeks?',
  wachttijdWeken: 'How many weeks does the waiting period last now?',
  zelfdeOorzaak: 'Is the illness after the leave the same as before it?',
  terugkeerBinnen3Maanden: 'Is a return to be expected within three months?',
  mijlpaal: 'Of which time limit?',
} satisfies Vertaling<typeof nl.veldTekst>;
