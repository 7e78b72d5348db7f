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
    `The company doctor says that there are no possibilities now. The doctor looks again on ${datumTekst(dag)}. The terms go on.`,
  beeld: (week: number, tot: number) =>
    `Timeline of the two years. Today: ${weekTekst(week, tot)}. All dates are in the table too.`,
  vandaag: 'today',
  nuKop: 'Due now',
  nuLeeg: 'There is nothing now that has to be done.',
  daarna: (naam: string, dag: string) => `After that: ${naam}, by ${datumTekst(dag)}.`,
  tabelKop: 'All milestones',
  mijlpaal: 'Milestone',
  wie: 'Who',
  wanneer: 'When',
  stand: 'State',
  meer: 'Term and article',
  document: 'Document',
  teLaat: 'If it is late',
  artikel: 'Article',
  zekerheid: 'How certain',
  twijfel: 'Still to be checked',
  gebeurtenissenKop: 'What happened',
  gebeurtenissenLeeg:
    'There is nothing here yet. The dates above now follow only from the first day of illness.',
  voegToeKop: 'Add an event',
  soort: 'What happened?',
  voegToe: 'Add',
  corrigeer: 'Correct',
  corrigeerKop: 'Correct an event',
  bewaar: 'Save correction',
  trekIn: 'Not right, remove',
  ingetrokken: 'Removed. The dossier keeps that it was there.',
  bewaard: 'Saved. The dates have been computed again.',
  door: (naam: string, moment: string) => `Entered by ${naam}, ${moment}`,
  correcties: (n: number) => (n === 1 ? 'corrected once' : `corrected ${n} times`),
  kiesDag: 'Choose a day.',
  vulWeken: 'Fill in a number of weeks.',
  kies: 'Choose an answer.',
  ja: 'Yes',
  nee: 'No',
  geenAdvies: 'The dates are an aid. They are not legal advice.',
} satisfies Vertaling<typeof nl.tijdlijn>;

export const loopTekst = {
  loopt: () => '',
  staat_stil: (tot) =>
    `The days do not count now, up to and including ${tot}. Everything after that moves along.`,
  hersteld: (tot) =>
    `Reported recovered. Whoever falls ill again up to and including ${tot} goes on in this case of illness.`,
  gestopt: () => 'This case of illness has been closed. Nothing has to be done any more.',
} satisfies Vertaling<typeof nl.loopTekst>;

export const wieTekst = {
  werkgever: 'Employer',
  werknemer: 'Employee',
  werkgever_en_werknemer: 'Employer and employee',
  bedrijfsarts: 'Company doctor (bedrijfsarts)',
  uwv: 'UWV',
} satisfies Vertaling<typeof nl.wieTekst>;

export const statusTekst = {
  nog_niet: 'Later',
  open: 'Possible now',
  dringend: 'Urgent',
  te_laat: 'Date passed',
  gedaan: 'Done',
  te_laat_gedaan: 'Done, after the date',
  afgeweken: 'Departed from, with a reason',
  opgeschort: 'Rest',
  loopt: 'Running',
  voorbij: 'Over',
} satisfies Vertaling<typeof nl.statusTekst>;

export const vormTekst = {
  geen: 'Not needed: ill for less than six weeks.',
  verkort: 'Short report: ill for six to ten weeks.',
  volledig: '',
  beperkt: 'Limited report, because there are no possibilities.',
  mag_achterwege_met_instemming:
    'May be left out if employer and employee write that down together: the state pension (AOW) comes within a year after the waiting period.',
  niet_nodig_bij_terugkeer: 'Not needed now: return is expected within three months.',
  opgeschort: 'Rest as long as there are no possibilities according to the company doctor.',
  vrijwillig: 'Optional.',
  buiten_termijn: 'The application was outside the term; the usual waiting period holds.',
} satisfies Vertaling<typeof nl.vormTekst>;

export const zekerheidTekst = {
  wet: 'Stands in the law.',
  uitvoering: 'This is how UWV carries it out.',
  praktijk: 'This is usual in practice.',
  na_te_gaan: 'Still to be checked. Look it up before you rely on it.',
} satisfies Vertaling<typeof nl.zekerheidTekst>;

export const soortTekst = {
  probleemanalyse: 'Problem analysis (probleemanalyse) is there',
  plan_van_aanpak: 'Plan of action (plan van aanpak) has been signed',
  evaluatie: 'Plan has been evaluated',
  melding_42: 'Report of week 42 has been made',
  ad_onderzoek: 'Examination by the occupational expert is there',
  eerstejaarsevaluatie: 'First-year evaluation has been held',
  start_2e_spoor: 'Second track has begun',
  belastbaarheid_vastgesteld: 'Company doctor has established what is possible',
  deskundigenoordeel: 'Expert opinion (deskundigenoordeel) is there',
  uwv_kennisgeving: 'Letter of UWV about the WIA has arrived',
  actueel_oordeel: 'Current opinion of the doctor is there',
  eindevaluatie: 'Final evaluation has been held',
  wia_aanvraag: 'WIA has been applied for',
  riv_ingediend: 'Re-integration report (RIV) has been sent to UWV',
  hersteld: 'Reported recovered',
  wazo_verlof: 'Pregnancy, maternity or adoption leave',
  gbm: 'Company doctor: no usable possibilities',
  afwijking: 'Departed from a term, with a reason',
  loonsanctie: 'UWV has imposed a wage sanction (loonsanctie)',
  bekortingsverzoek: 'Request to shorten the wage sanction',
  vrijwillige_verlenging: 'Waiting period extended voluntarily',
  vervroegde_iva: 'Early IVA applied for and granted',
  einde_dienstverband: 'Employment ends',
  aow: 'State pension (AOW) begins',
  overlijden: 'Died',
  ziekmelding: 'Illness has been reported',
} satisfies Vertaling<typeof nl.soortTekst>;

export const veldTekst = {
  datum: 'On which day?',
  van: 'First day',
  tot: 'Last day',
  totMag: 'Last day (leave empty if it still holds)',
  herbeoordeling: 'When does the company doctor look again?',
  ontvangen: 'Received on',
  besluit: 'UWV decided that everything has been put right on (optional)',
  aanvraag: 'Applied for on',
  laatsteDag: 'Last day of employment',
  weken: 'How many weeks?',
  wachttijdWeken: 'How many weeks does the waiting period take now?',
  zelfdeOorzaak: 'Is the illness after the leave the same as before it?',
  terugkeerBinnen3Maanden: 'Is return within three months to be expected?',
  mijlpaal: 'Of which term?',
} satisfies Vertaling<typeof nl.veldTekst>;
