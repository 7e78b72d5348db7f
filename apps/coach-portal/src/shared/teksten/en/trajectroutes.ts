import { datumTekst } from '../../opmaak/datum.js';
import type * as nl from '../trajectroutes.js';
import type { Vertaling } from '../vertaling.js';

export const plaatsing = {
  kop: 'Placement',
  uitleg: 'The employer sees form, place, hours and pay: the pay is taken off the wages.',
  leeg: 'There is no placement yet.',
  voegToe: 'Record a placement',
  wijzig: 'Change',
  wijzigKop: 'Change placement',
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
  oudLoon: 'Old gross pay per month',
  oudLoonHulp: 'Optional. Needed to compare with 65%. Only you two and UWV.',
  metUitkering: 'The client has a benefit from UWV (Ziektewet, WW or WIA)',
  gevolgen: 'What follows from this',
  geenGevolgen: 'Nothing special follows from this.',
  geenAdvies:
    'This is no advice. Rules and amounts can change. When in doubt, ask UWV or a lawyer.',
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

const opDag = (dag: string | null) => (dag === null ? '' : datumTekst(dag));

/** What follows from a placement, in whole sentences. */
export const gevolgtekst: Vertaling<typeof nl.gevolgtekst> = {
  no_risk_nog_niet: ({ dag }) =>
    `The new employer has no no-risk policy (no-riskpolis) yet: there can be one only from ${opDag(dag)}. Another ground (Wajong, banenafspraak) can give it at once.`,
  no_risk_kan_vervallen: ({ dag }) =>
    `On ${opDag(dag)} the last 13 weeks before the end of the waiting period begin. Whoever then has a job with somebody else and later turns out less than 35% unfit for work can miss the no-risk policy. Secondment until after the WIA decision prevents that.`,
  no_risk_na_wachttijd: ({ dag }) =>
    `From ${opDag(dag)} the new employer can have a no-risk policy. That depends on the outcome of the WIA application.`,
  loon_wordt_afgetrokken: ({ dag }) =>
    `The old employment goes on up to and including ${opDag(dag)}. The own employer deducts this pay from what it pays.`,
  onder_65_procent: ({ procent }) =>
    `This is ${procent}% of the old pay. Below 65% UWV can expect more effort.`,
  vanaf_65_procent: ({ procent }) =>
    `This is ${procent}% of the old pay. Towards the end that can be enough, if both sides think that more was not reasonable.`,
  proefplaatsing_kan_niet: () =>
    'A trial placement is possible only with a benefit from UWV. With wages of the own employer this is called a work experience place or a trial period.',
  proefplaatsing_te_lang: ({ dag }) =>
    `A trial placement takes 2 months and at most 6: up to and including ${opDag(dag)}.`,
  proefplaatsing_vraagt_toestemming: () =>
    'UWV must give permission beforehand. The employer must intend to give a contract of at least 6 months after it.',
  detachering_blijft_in_dienst: () =>
    'The client stays employed by the own employer, who keeps the wages and the risk. The no-risk policy is not affected.',
  werkplek_zonder_loon: () =>
    'The place itself pays no wages: the own employer goes on paying. Record aim, hours, length, insurance and guidance in an agreement.',
  werkplek_langer_dan_6_weken: ({ dag }) =>
    `Work without wage value generally takes at most 6 weeks: up to and including ${opDag(dag)}. Explain why longer is needed.`,
};

export const routes = {
  kop: 'Other ways to work',
  scholing: 'Schooling',
  scholingUitleg:
    'Short, with a reason and in proportion. The employer sees course, length and costs.',
  voegScholingToe: 'Propose schooling',
  opleiding: 'Education or course',
  opleidingHulp: 'The employer reads this.',
  weken: 'How many weeks?',
  uren: 'Hours per week',
  kosten: 'Costs in euros',
  reden: 'Which suitable work comes into view through this?',
  waaromKortste: 'Why is there no shorter way to that work?',
  duur: (weken: number, uren: number) => `${weken} weeks, ${uren} hours per week`,
  vragen: {
    langer_dan_6_maanden:
      'This takes longer than half a year. Explain well why there is no shorter way.',
    meer_dan_halve_week:
      'This asks for more than 20 hours per week. Explain whether that fits what the client can do.',
  },
  bedrijf: 'Own business',
  voegBedrijfToe: 'Explore an own business',
  idee: 'What is the idea?',
  stap: 'Next step',
  stappen: {
    voorgesteld: 'Proposed',
    akkoord: 'Approved by the employer',
    afgewezen: 'Rejected',
    gestart: 'Started',
    afgerond: 'Completed',
    gestopt: 'Stopped',
    verkend: 'Being explored',
    plan_klaar: 'Business plan ready',
    getoetst: 'Plan tested',
    niet_haalbaar: 'Not feasible',
    voorbereid: 'Prepared',
    besproken: 'Discussed',
    aangevraagd: 'Applied for',
    oordeel_ontvangen: 'Opinion received',
    ingetrokken: 'Withdrawn',
    geweest: 'Talk has been held',
    teruggekoppeld: 'Reported back',
  },
  oordeel: 'Opinion of somebody else',
  oordeelUitleg:
    'Is it stuck? Then somebody else can have a look. An expert opinion (deskundigenoordeel) goes to both sides. A second opinion stays between client and company doctor: the employer sees nothing of it.',
  deskundigenoordeel: 'Expert opinion of UWV (deskundigenoordeel)',
  secondOpinion: 'Second opinion of another company doctor',
  bereidVoor: 'Prepare an expert opinion',
  besprekSecond: 'Record a second opinion',
  vraag: 'Which question?',
  aanvrager: 'Who asks for it?',
  aanvragers: { werkgever: 'The employer', werknemer: 'The client' },
  kostenregel: (wie: string, bedrag: string) => `${wie} pays ${bedrag}`,
  geenKosten: 'No costs for the client.',
  nietBindend: 'The opinion is not binding.',
  bijWie: (wie: string) => `With ${wie}.`,
  tests: 'Tests and examinations',
  testsUitleg: 'The client chooses who sees a result.',
  voegTestToe: 'Add a result',
  testnaam: 'Which test or examination?',
  uitkomst: 'What came out of it?',
  wieZiet: 'Who sees this?',
  wieZietOpties: {
    prive: 'Only the client and the coach',
    dossier: 'Also the dossier for UWV',
  },
  leeg: 'Nothing yet.',
} satisfies Vertaling<typeof nl.routes>;

export const oordeelvraag = {
  eigen_werk: 'Can the employee do the own work?',
  passende_arbeid: 'Is there suitable work with the own employer?',
  inspanningen_werkgever: 'Does the employer do enough?',
  inspanningen_werknemer: 'Does the employee do enough?',
} satisfies Vertaling<typeof nl.oordeelvraag>;
