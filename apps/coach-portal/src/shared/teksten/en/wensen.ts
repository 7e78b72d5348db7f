import type {
  Contract,
  Sector,
  Taalniveau,
  Vervoermiddel,
  Wensen,
  Zoekprofiel,
} from '@passend/domain';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../wensen.js';

export const contractNaam: Readonly<Record<Contract, string>> = {
  vast: 'Permanent',
  tijdelijk: 'Temporary',
  uitzend: 'Agency work',
  detachering: 'Secondment',
  stage: 'Internship',
  vrijwillig: 'Voluntary work',
  zzp: 'Self-employed',
  oproep: 'On-call work',
};

export const sectorNaam: Readonly<Record<Sector, string>> = {
  zorg: 'Health and care',
  onderwijs: 'Education and childcare',
  administratie: 'Administration',
  financieel: 'Finance',
  ict: 'IT',
  verkoop: 'Sales and marketing',
  winkel: 'Shops',
  horeca: 'Hospitality',
  transport: 'Transport and warehousing',
  productie: 'Production',
  techniek: 'Engineering and technical trades',
  bouw: 'Construction',
  groen: 'Horticulture and farming',
  schoonmaak: 'Cleaning and caretaking',
  veiligheid: 'Security',
  overheid: 'Government and law',
  media: 'Media and culture',
  verzorging: 'Hair and beauty',
};

export const periodeNaam: Readonly<
  Record<NonNullable<Zoekprofiel['loon_oud']>['periode'], string>
> = {
  uur: 'per hour',
  dag: 'per day',
  week: 'per week',
  vier_weken: 'per four weeks',
  maand: 'per month',
  jaar: 'per year',
};

export const thuiswerkNaam: Readonly<Record<NonNullable<Zoekprofiel['thuiswerk']>, string>> = {
  graag: 'Partly from home, by preference',
  alleen: 'Only work that can be done from home',
  niet: 'Rather not from home',
};

export const vervoerNaam: Readonly<Record<Vervoermiddel, string>> = {
  auto: 'car',
  fiets: 'bike',
  ov: 'public transport',
};

export const taalniveauNaam: Readonly<Record<Taalniveau, string>> = {
  basis: 'a little',
  redelijk: 'fairly well',
  goed: 'well',
  moedertaal: 'as a first language',
};

export const wensen = {
  kop: 'More preferences',
  uitleg:
    'These fields may stay empty. What you leave empty, or what a vacancy does not state, never counts against a vacancy.',
  geenKeuze: 'No preference',
  start_op: 'Work can start on',
  start_opHulp: 'Empty: Passend works with eight weeks from today.',
  ervaring_jaren: 'Years of experience',
  ervaring_jarenHulp: 'In the work being looked for.',
  contracten: 'Kind of contract',
  loon: 'Former pay',
  loonHulp:
    'Passend compares per hour, and asks when a vacancy pays less than 65 per cent of the former hourly pay.',
  bedrag: 'Gross amount in euros',
  periode: 'Per',
  uren_week: 'Hours per week for this pay',
  sectoren: 'Sectors that suit',
  sectoren_niet: 'Rather not in',
  gekozen: (naam: string, aantal: number) => (aantal === 0 ? naam : `${naam} (${aantal} chosen)`),
  werkgevers_niet: 'Employers and agencies to leave out',
  werkgevers_nietHulp: 'One per line. Vacancies from these names are ruled out.',
  geen_bemiddelaars: 'No work through an agency',
  thuiswerk: 'Working from home',
  vroegste_begin: 'Can be at work by',
  vroegste_beginHulp: 'Include the travel time. Such as 07:30.',
  max_reistijd_min: 'Travel time at most, in minutes',
  max_reistijd_minHulp: 'From door to door. Passend estimates this from the distance.',
  vervoermiddelen: 'Travels by (nothing chosen: anything goes)',
  fout: {
    start_op: 'Fill in a date, or leave it empty.',
    ervaring_jaren: 'Fill in a number from 0 to 60, or leave it empty.',
    taalniveaus: 'Choose a language from the list.',
    loon_oud: 'For the former pay, fill in an amount and the hours per week, or leave both empty.',
    werkgevers_niet: 'Name 50 employers at most.',
    vroegste_begin: 'Fill in a time such as 07:30, or leave it empty.',
    max_reistijd_min: 'Fill in a number from 5 to 300, or leave it empty.',
  } as Readonly<Record<string, string>>,
} satisfies Vertaling<typeof nl.wensen>;

/** What stands on the page of a client, for the wishes that were filled in. */
export const wensregel = {
  naam: {
    start_op: 'Starts on',
    ervaring_jaren: 'Experience',
    taalniveaus: 'Language level',
    contracten: 'Contract',
    loon_oud: 'Former pay',
    sectoren: 'Sectors',
    sectoren_niet: 'Rather not in',
    werkgevers_niet: 'Not with',
    geen_bemiddelaars: 'Agencies',
    thuiswerk: 'Working from home',
    vroegste_begin: 'At work by',
    max_reistijd_min: 'Travel time',
    vervoermiddelen: 'Travels by',
  } satisfies Record<keyof Wensen, string>,
  jaren: (aantal: string) => (aantal === '1' ? '1 year' : `${aantal} years`),
  loon: (bedrag: string, periode: string, uren: string) => `€ ${bedrag} ${periode}, ${uren} hours`,
  geenBureau: 'no work through an agency',
  minuten: (aantal: string) => `${aantal} minutes at most`,
} satisfies Vertaling<typeof nl.wensregel>;
