import { aantal } from '../../opmaak/getal.js';
import { weekTekst } from '../../opmaak/week.js';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../werkgever.js';

export const werkgever = {
  titel: 'Overview',
  uitleg:
    'See what you have to do and what has been done for your employees. There is nothing here about health, except what the company doctor tells you about the work.',
  antwoord: (n: number) =>
    `There ${n === 1 ? 'is' : 'are'} ${aantal(n, 'programme', 'programmes')} for your organisation.`,
  voorbijVan: (n: number) =>
    n === 0
      ? 'No date has passed anywhere.'
      : `In ${n} of them a date has passed. ${n === 1 ? 'It is' : 'They are'} at the top.`,
  leegKop: 'There is no programme now',
  leeg: 'As soon as a programme starts for an employee, you will find it here.',
  week: weekTekst,
  coach: (naam: string) => `Coach: ${naam}`,
  bekeken: (n: number) => `${aantal(n, 'vacancy', 'vacancies')} looked at`,
  nogNiets: 'No vacancies have been looked at yet.',
  grafiek: (naam: string) => `Vacancies looked at per week for ${naam}`,
  tabel: 'Show as a table',
  weekVan: 'Week of',
  aantal: 'Vacancies looked at',
  venstertitel: 'Employee',
  meer: 'All dates and tasks',
  takenKop: 'What you have to do',
  geenTaken: 'You do not have to do anything now.',
  uiterlijkOp: (dag: string) => `by ${dag}`,
  rond: (dag: string) => `around ${dag}`,
  wasOp: (dag: string) => `the date was ${dag}`,
  nietBekend: 'It is not in Passend yet.',
  voorbijDatum:
    'It is not in Passend yet. Has it been done? Then record it here. If not: do it soon, and write down why it is later.',
  ditIsGedaan: 'This has been done',
  gedaanUitleg:
    'Fill in the date on the document. The coach and your employee see what you record. If it is wrong, the coach can remove it.',
  taakBewaard: (naam: string) => `Recorded: ${naam}. The coach sees it too.`,
  dataKop: 'Still to come',
  nietsMeer: 'No more dates are coming.',
  voorbijKop: 'Date has passed',
  klaarKop: (n: number) => `What is done (${n})`,
  bewijs: 'Document',
  bewijsJa: 'In the file',
  bewijsNee: 'Not in the file yet',
  wat: 'What',
  uiterlijk: 'By',
  wie: 'Who',
  stand: 'Status',
  inspanningKop: 'Vacancies looked at',
  gestopt: 'No time limits are running any more. You do not have to do anything.',
  staatStil: (dag: string) =>
    `The time limits are paused up to and including ${dag}. The dates after that move along.`,
  geenActiviteiten: (dag: string) =>
    `No activities until ${dag}, according to the company doctor. The dates below still hold.`,
  geenGezondheid:
    'There is nothing here about health, except what the company doctor tells you about the work. An employer may not see more.',
} satisfies Vertaling<typeof nl.werkgever>;

/** The answer to "is my dossier in order?": what is written down and what comes, never "enough". */
export const werkgeverAntwoord = {
  alles:
    'All your steps up to today have been recorded. In the coming eight weeks you do not have to do anything.',
  nogTeDoen: (naam: string, wanneer: string) =>
    `All your steps up to today have been recorded. Still to do: ${naam}, ${wanneer}.`,
  mist: (n: number, naam: string) =>
    `For ${aantal(n, 'step', 'steps')} the date has passed, and there is no record yet that ${n === 1 ? 'it was' : 'they were'} done. Begin with: ${naam}.`,
} satisfies Vertaling<typeof nl.werkgeverAntwoord>;

export const werkgeverWie = {
  u: 'You',
  samen: 'You and your employee',
  werknemer: 'Your employee',
  bedrijfsarts: 'Company doctor (bedrijfsarts)',
  uwv: 'UWV',
} satisfies Vertaling<typeof nl.werkgeverWie>;

export const werkgeverStand = {
  klaar: 'Done',
  anders_afgesproken: 'Agreed otherwise, with a reason',
  rust: 'Rest',
  voorbij_datum: 'Date has passed, not recorded yet',
  nu: 'Possible now',
  straks: 'Later',
  feit: 'For information',
} satisfies Vertaling<typeof nl.werkgeverStand>;

export const werkgeverInspanning = {
  kop: 'Effort per week',
  uitleg: 'You see how much has been done each week, and how much was asked.',
  leeg: 'There is nothing to count yet.',
  nu: (norm: string, waarom: string | null) =>
    `Asked in this week: ${norm}.${waarom === null ? '' : ` Why: ${waarom}.`}`,
  nietsGevraagd: 'nothing',
  waarom: 'Why',
} satisfies Vertaling<typeof nl.werkgeverInspanning>;

export const werkgeverSollicitaties = {
  kop: 'Applications',
  uitleg:
    'Other steps towards work are here too, such as a networking conversation. You do not see which organisation it was, or what was written.',
  leeg: 'There is no application in the file yet.',
  eerder: (n: number) => `Earlier applications (${n})`,
  nummer: 'Number',
  soort: 'Kind',
  dag: 'Done on',
  nogNiet: 'not done yet',
  resultaat: 'Result',
  bewijs: 'Evidence',
  bewijsJa: 'In the file',
  bewijsNee: 'Not in the file yet',
} satisfies Vertaling<typeof nl.werkgeverSollicitaties>;

export const werkgeverResultaat = {
  in_voorbereiding: 'Being prepared',
  loopt: 'Under way',
  in_gesprek: 'In talks',
  op_proef: 'On trial',
  aangenomen: 'Hired',
  afgewezen: 'Rejected',
  geen_reactie: 'No answer received',
  niet_doorgegaan: 'Came to nothing',
} satisfies Vertaling<typeof nl.werkgeverResultaat>;

export const werktermen = {
  kop: 'What is possible at work',
  van: (functie: string, dag: string) => `According to the ${functie}, ${dag}`,
  uren: (uren: number) => `Now ${aantal(uren, 'hour', 'hours')} per week.`,
  opbouw: (erbij: number, weken: number, tot: number) =>
    `After that ${aantal(erbij, 'hour', 'hours')} more every ${aantal(weken, 'week', 'weeks')}, up to ${tot} hours.`,
  mogelijk: 'What is possible',
  nietMogelijk: 'What is not possible',
  aanpassingen: 'What is needed',
  duur: (tekst: string) => `Expectation: ${tekst}.`,
  volgende: (dag: string) => `The company doctor looks again on ${dag}.`,
} satisfies Vertaling<typeof nl.werktermen>;

export const duurTekst = {
  tot_6_weken: 'this takes up to six weeks',
  tot_3_maanden: 'this takes up to three months',
  tot_6_maanden: 'this takes up to six months',
  langer: 'this takes longer than six months',
  niet_te_zeggen: 'it cannot be said yet how long this takes',
} satisfies Vertaling<typeof nl.duurTekst>;
