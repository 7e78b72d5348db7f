import type { Oordeelvraag, Plaatsingsgevolgcode } from '@passend/domain';
import { datumTekst } from '../../opmaak/datum.js';
import type * as nl from '../trajectroutes.js';
import type { Vertaling } from '../vertaling.js';

export const plaatsing = {
  kop: 'Placement',
  uitleg:
    'The employer sees form, place, hours and pay: the pay is deducted from the wages the employer pays.',
  leeg: 'There is no placement yet.',
  voegToe: 'Record a placement',
  wijzig: 'Change',
  wijzigKop: 'Change the placement',
  beeindig: 'End',
  vorm: 'Form',
  bij: 'With which organisation?',
  functie: 'Job',
  begin: 'First day',
  tot: 'Last day',
  totHulp: 'Optional.',
  uren: 'Hours per week',
  loon: 'Gross pay per month',
  loonHulp: 'Leave empty if nothing is paid.',
  oudLoon: 'Former gross pay per month',
  oudLoonHulp: 'Optional. Needed for the comparison with 65%. Only for you and UWV.',
  metUitkering: 'The client has a benefit from UWV (Ziektewet, WW or WIA)',
  gevolgen: 'What follows from this',
  geenGevolgen: 'Nothing in particular follows from this.',
  geenAdvies:
    'This is not advice. Rules and amounts can change. When in doubt, ask UWV or a lawyer.',
  naTeGaan: 'still to be checked',
  regel: (uren: number) => `${uren} hours per week`,
  loonregel: (bedrag: string) => `${bedrag} per month`,
  vanaf: (dag: string) => `from ${dag}`,
  totEnMet: (dag: string) => `up to and including ${dag}`,
  eindereden: 'Why does it stop?',
  eindredenen: {
    termijn_voorbij: 'The agreed time is over',
    omgezet: 'Changed into another form',
    gestopt: 'Stopped',
  },
  laatsteDag: 'Last day',
  beeindigd: (dag: string) => `Stopped on ${dag}`,
} satisfies Vertaling<typeof nl.plaatsing>;

interface Gevolgwaarden {
  readonly dag: string | null;
  readonly procent: number | null;
}

const opDag = (dag: string | null) => (dag === null ? '' : datumTekst(dag));

/** What follows from a plaatsing, in whole sentences. */
export const gevolgtekst: Readonly<Record<Plaatsingsgevolgcode, (w: Gevolgwaarden) => string>> = {
  no_risk_nog_niet: ({ dag }) =>
    `The new employer has no no-risk policy yet: that is only possible from ${opDag(dag)}. Another ground (Wajong, jobs agreement) can give it straight away.`,
  no_risk_kan_vervallen: ({ dag }) =>
    `On ${opDag(dag)} the last 13 weeks before the end of the waiting period begin. Someone who then has a job with another employer, and later proves to be less than 35% unfit for work, may miss out on the no-risk policy. Secondment until after the WIA decision prevents that.`,
  no_risk_na_wachttijd: ({ dag }) =>
    `From ${opDag(dag)} the new employer may have a no-risk policy. That depends on the outcome of the WIA application.`,
  loon_wordt_afgetrokken: ({ dag }) =>
    `The old employment continues up to and including ${opDag(dag)}. The present employer deducts this pay from the wages it pays.`,
  onder_65_procent: ({ procent }) =>
    `This is ${procent}% of the former pay. Below 65%, UWV may expect more effort.`,
  vanaf_65_procent: ({ procent }) =>
    `This is ${procent}% of the former pay. Towards the end that may be enough, if both sides find that more was not reasonable.`,
  proefplaatsing_kan_niet: () =>
    'A trial placement is only possible with a benefit from UWV. With wages from the present employer, this is called a work experience placement or a trial period.',
  proefplaatsing_te_lang: ({ dag }) =>
    `A trial placement lasts 2 months and 6 at most: up to and including ${opDag(dag)}.`,
  proefplaatsing_vraagt_toestemming: () =>
    'UWV has to give permission beforehand. The employer has to intend to give a contract of at least 6 months afterwards.',
  detachering_blijft_in_dienst: () =>
    'The client stays employed by the present employer, who keeps the wages and the risk. The no-risk policy is not affected.',
  werkplek_zonder_loon: () =>
    'The placement itself pays no wages: the present employer goes on paying. Record goal, hours, duration, insurance and guidance in an agreement.',
  werkplek_langer_dan_6_weken: ({ dag }) =>
    `Work without wage value generally lasts 6 weeks at most: up to and including ${opDag(dag)}. Explain why longer is needed.`,
};

export const routes = {
  kop: 'Other ways to work',
  scholing: 'Training',
  scholingUitleg:
    'Short, with a reason and in proportion. The employer sees the course, its duration and its costs.',
  voegScholingToe: 'Propose training',
  opleiding: 'Education or course',
  opleidingHulp: 'The employer reads this.',
  weken: 'How many weeks?',
  uren: 'Hours per week',
  kosten: 'Costs in euros',
  reden: 'Which suitable work does this bring within reach?',
  waaromKortste: 'Why is there no shorter way to that work?',
  duur: (weken: number, uren: number) => `${weken} weeks, ${uren} hours per week`,
  vragen: {
    langer_dan_6_maanden:
      'This takes longer than half a year. Explain well why there is no shorter way.',
    meer_dan_halve_week:
      'This asks more than 20 hours per week. Explain whether that fits what the client can do.',
  },
  bedrijf: 'Own business',
  voegBedrijfToe: 'Explore an own business',
  idee: 'What is the idea?',
  stap: 'Next step',
  stappen: {
    voorgesteld: 'Proposed',
    akkoord: 'Agreed by the employer',
    afgewezen: 'Rejected',
    gestart: 'Started',
    afgerond: 'Completed',
    gestopt: 'Stopped',
    verkend: 'Being explored',
    plan_klaar: 'Business plan ready',
    getoetst: 'Plan reviewed',
    niet_haalbaar: 'Not feasible',
    voorbereid: 'Prepared',
    besproken: 'Discussed',
    aangevraagd: 'Applied for',
    oordeel_ontvangen: 'Opinion received',
    ingetrokken: 'Withdrawn',
    geweest: 'Conversation held',
    teruggekoppeld: 'Reported back',
  } as Readonly<Record<string, string>>,
  oordeel: 'Someone else’s opinion',
  oordeelUitleg:
    'Is it getting stuck? Someone else can then take a look. An expert opinion goes to both sides. A second opinion stays between the client and the company doctor: the employer sees nothing of it.',
  deskundigenoordeel: 'Expert opinion of UWV (deskundigenoordeel)',
  secondOpinion: 'Second opinion from another company doctor',
  bereidVoor: 'Prepare an expert opinion',
  besprekSecond: 'Record a second opinion',
  vraag: 'Which question?',
  aanvrager: 'Who asks for it?',
  aanvragers: { werkgever: 'The employer', werknemer: 'The client' },
  kostenregel: (wie: string, bedrag: string) => `${wie} pays ${bedrag}`,
  geenKosten: 'No costs for the client.',
  nietBindend: 'The opinion is not binding.',
  bijWie: (wie: string) => `From ${wie}.`,
  tests: 'Tests and assessments',
  testsUitleg: 'The client chooses who sees a result.',
  voegTestToe: 'Add a result',
  testnaam: 'Which test or assessment?',
  uitkomst: 'What was the result?',
  wieZiet: 'Who sees this?',
  wieZietOpties: {
    prive: 'Only the client and their coach',
    dossier: 'Also the file for UWV',
  },
  leeg: 'Nothing yet.',
} satisfies Vertaling<typeof nl.routes>;

export const oordeelvraag: Readonly<Record<Oordeelvraag, string>> = {
  eigen_werk: 'Can the employee do their own work?',
  passende_arbeid: 'Is there suitable work with the present employer?',
  inspanningen_werkgever: 'Is the employer doing enough?',
  inspanningen_werknemer: 'Is the employee doing enough?',
};
