import type { Inspanningsfase } from '@passend/domain';
import { aantal, maat } from '../../opmaak/getal.js';
import type * as nl from '../inspanning.js';
import type { Vertaling } from '../vertaling.js';

export const fasenaam: Readonly<Record<Inspanningsfase, string>> = {
  intake: 'Intake',
  aanbodversterking: 'Building the profile',
  voorbereiding_bemiddeling: 'Preparation',
  bemiddelingsfase: 'Job search phase',
  plaatsing: 'Placement',
  nazorg: 'Aftercare',
  arbeidsritme: 'Work rhythm',
};

/** `2 a week`, `1 to 3 a week`, `1 every two weeks`, `none`. */
export const normTekst: Vertaling<typeof nl.normTekst> = (minste: number, meeste: number) => {
  if (meeste === 0) return 'none';
  if (minste !== meeste) return `${maat(minste)} to ${maat(meeste)} a week`;
  return meeste === 0.5 ? '1 every two weeks' : `${maat(meeste)} a week`;
};

const sollicitaties = (n: number) => aantal(n, 'application', 'applications');
const activiteiten = (n: number) => aantal(n, 'other activity', 'other activities');

export const inspanning = {
  titel: (naam: string) => `Effort of ${naam}`,
  titelKaal: 'Effort',
  link: 'Effort',
  leegKop: 'There is nothing to count yet',
  leeg: 'The overview starts with the first phase of the programme, or with the first step that is recorded.',
  samen: (dag: string, s: number, a: number) =>
    `Since ${dag}: ${sollicitaties(s)} and ${activiteiten(a)}.`,
  bewijs: (met: number, van: number) =>
    van === 0 ? '' : `For ${met} of the ${van} there is evidence in the file.`,
  grafiek: 'Applications and other activities per week',
  sollicitaties: 'Applications',
  activiteiten: 'Other activities',
  normlijn: 'Norm',
  stil: 'Nothing was asked',
  tabel: 'All weeks in figures',
  maandsom: (s: number, a: number) => `${sollicitaties(s)}, ${activiteiten(a)}`,
  maandtabel: (maand: string) => `The weeks of ${maand}`,
  week: 'Week of',
  norm: 'Norm',
  markt: 'Suitable vacancies',
  nietGemeten: 'not measured',
  metBewijs: (n: number, met: number) => (n === 0 ? '0' : `${n}, of which ${met} with evidence`),
  looptNog: 'this week is still running',
  toelichting: 'Explanation',
  perSoort: 'What was done',
  soort: 'Kind',
  keer: 'Number',
  bewijsKolom: 'With evidence',
  normKop: 'The norm',
  normNu: (wat: string) => `Asked now: ${wat}.`,
  normGeen:
    'Nothing is asked this week. A norm that you choose applies to the weeks of that phase.',
  normStandaard: 'Nobody has chosen a norm yet, so the usual norm of this phase applies.',
  normWaarom: (waarom: string) => `Why: ${waarom}.`,
  normEerder: 'Which norms have been chosen',
  normVanaf: 'Applies',
  vanTot: (van: string, tot: string | null) =>
    tot === null ? `from ${van}` : `${van} up to and including ${tot}`,
  reden: 'Reason',
  advies: (dag: string) => `Rests on the company doctor’s advice of ${dag}.`,
  normNieuw: 'Choose a norm',
  normUitleg:
    'Choose what is feasible and write down why. Zero is fine too, with the reason beside it. The employer sees the number and the short ground, not your own words.',
  fase: 'Phase',
  vanDag: 'First day',
  totDag: 'Last day (optional)',
  totEnMet: 'Last day',
  totHulp: 'Leave this empty if the norm goes on applying.',
  perWeek: 'Applications a week',
  perWeekHulp: 'Zero is fine. 0.5 is one every two weeks.',
  grond: 'Short ground (the employer sees this)',
  kiesGrond: 'Choose a ground',
  redenVeld: 'Why does this suit this client?',
  redenHulp: 'No medical words. This goes into the file for UWV.',
  adviesVeld: 'Day of the company doctor’s advice (optional)',
  adviesHulp: 'Only the day. What the doctor wrote does not belong here.',
  zetNorm: 'Record the norm',
  vooruitKop: 'Outlook',
  vooruitUitleg:
    'At the pace of the last twelve weeks in which something was asked, with room on both sides. It is an estimate. What it is worth is for a person to weigh.',
  tot: (week: number, dag: string) => `Up to and including week ${week} (${dag})`,
  was: (week: number, dag: string) => `Week ${week} has passed (${dag})`,
  danStaat: (van: number, tot: number) =>
    van === tot ? `${sollicitaties(tot)}` : `${van} to ${tot} applications`,
  danActiviteiten: (van: number, tot: number) =>
    van === tot ? activiteiten(tot) : `${van} to ${tot} other activities`,
  normVraagt: (van: number, tot: number) =>
    van === tot
      ? `Over that whole time the norm asks for ${tot}.`
      : `Over that whole time the norm asks for ${van} to ${tot}.`,
  nogGeenTempo: 'There are not yet four weeks to read a pace from.',
  gatenKop: 'What the file does not show yet',
  gatenUitleg: 'This is about the file, not about a person.',
  geenGaten: 'Every week says what there was, or why there was nothing.',
  meerDagen: (n: number) => `And ${n} more`,
  herstel: 'What you can do: ',
  toelichtKop: 'Explain weeks',
  toelichtUitleg:
    'Write down what was going on in those weeks. The file shows on which day you wrote it.',
  redenWeken: 'What was going on in these weeks?',
  lichtToe: 'Record the explanation',
  bewaard: 'This is now in the file.',
  bronnenKop: 'What this rests on',
  bron: 'Source: ',
} satisfies Vertaling<typeof nl.inspanning>;

export const mijnInspanning = {
  titel: 'This is what you have done',
  inleiding:
    'These are the steps you have taken. It is not a school report. You and your coach look at it together.',
  leeg: 'Your steps will be listed here, large and small. A conversation counts too.',
  rust: 'Nothing needs doing now. Take your time.',
  totaal: 'All together',
  keer: (n: number) => (n === 1 ? 'once' : `${n} times`),
  week: (dag: string) => `Week of ${dag}`,
  perWeek: 'Per week',
  werkgever:
    'Your employer sees, per week, how many steps there were and of which kind. Your employer does not see where you applied or what you wrote.',
} satisfies Vertaling<typeof nl.mijnInspanning>;
