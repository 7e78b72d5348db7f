import type { Vertaling } from '../../teksten/vertaling.js';
import type * as nl from '../begrippen.js';

/** The Dutch term stays: it is what stands in every letter. The explanation is English. */
export const BEGRIPPEN: Vertaling<typeof nl.BEGRIPPEN> = {
  arbeidsdeskundige: {
    naam: 'Arbeidsdeskundige',
    uitleg:
      'Occupational expert: someone who looks into which work suits your possibilities. Looks at the work, not at your illness.',
    bron: null,
  },
  bedrijfsarts: {
    naam: 'Bedrijfsarts',
    uitleg:
      'Company doctor: the doctor who looks at what you can do in your work. What you say about your illness stays with this doctor.',
    bron: 'Arbowet art. 14; Wet BIG art. 88',
  },
  belastbaarheid: {
    naam: 'Belastbaarheid',
    uitleg:
      'Work capacity: what your body and your head can bear at work now. The company doctor writes that down.',
    bron: null,
  },
  bekorting: {
    naam: 'Bekorten',
    uitleg:
      'Making a wage sanction shorter. The employer then shows UWV that what was missing has been done.',
    bron: 'Wet WIA art. 25 lid 12 tot en met 14',
  },
  deskundigenoordeel: {
    naam: 'Deskundigenoordeel',
    uitleg:
      'Expert opinion: an opinion from UWV when you and your employer cannot agree. You may ask for it yourself. It costs money.',
    bron: 'Wet SUWI art. 32',
  },
  eerste_spoor: {
    naam: 'Eerste spoor',
    uitleg: 'First track: looking for work with your own employer, your own work or other work.',
    bron: 'BW 7:658a lid 1',
  },
  tweede_spoor: {
    naam: 'Tweede spoor',
    uitleg:
      'Second track: looking for work with another employer. The first track carries on. You stay employed.',
    bron: 'BW 7:658a lid 1',
  },
  eerstejaarsevaluatie: {
    naam: 'Eerstejaarsevaluatie',
    uitleg:
      'First-year evaluation: a talk towards the end of the first year. You and your employer look back and choose how to go on.',
    bron: 'Regeling procesgang art. 4 lid 2',
  },
  fml: {
    naam: 'FML',
    uitleg:
      'A list by the company doctor of what you can and cannot do at work. The letters stand for ‘functionele mogelijkhedenlijst’, list of functional possibilities.',
    bron: null,
  },
  gbm: {
    naam: 'Geen benutbare mogelijkheden',
    uitleg:
      'No usable possibilities: the company doctor thinks that you cannot work now. You then do not have to do anything. The dates do continue.',
    bron: 'Schattingsbesluit art. 2',
  },
  iva: {
    naam: 'IVA',
    uitleg: 'A benefit for people who can no longer work and whose recovery is very unlikely.',
    bron: 'Wet WIA art. 47',
  },
  loonsanctie: {
    naam: 'Loonsanctie',
    uitleg:
      'Wage sanction: UWV thinks that the employer has done too little. The employer then pays the wages for longer, for at most a year.',
    bron: 'Wet WIA art. 25 lid 9',
  },
  passende_arbeid: {
    naam: 'Passend werk',
    uitleg:
      'Suitable work: work that you can do and that may be asked of you. It does not have to be the job of your dreams.',
    bron: 'BW 7:658a lid 4',
  },
  plan_van_aanpak: {
    naam: 'Plan van aanpak',
    uitleg:
      'Plan of action: the agreements that you and your employer make together. You both sign it.',
    bron: 'Regeling procesgang art. 4',
  },
  probleemanalyse: {
    naam: 'Probleemanalyse',
    uitleg:
      'Problem analysis: the company doctor writes down what you can still do and what helps. The version for your employer does not say what is wrong with you.',
    bron: 'Regeling procesgang art. 2',
  },
  riv: {
    naam: 'Re-integratieverslag',
    uitleg:
      'Re-integration report: a folder with everything that you and your employer have done. UWV reads it.',
    bron: 'Wet WIA art. 25 lid 3',
  },
  second_opinion: {
    naam: 'Second opinion',
    uitleg: 'A second opinion from another company doctor. You ask your own company doctor for it.',
    bron: 'Arbowet art. 14 lid 2',
  },
  trajectplan: {
    naam: 'Trajectplan',
    uitleg:
      'Programme plan: the plan of you and your coach, with the work that you are looking for and what you do to find it.',
    bron: null,
  },
  uwv: {
    naam: 'UWV',
    uitleg:
      'The government organisation that gives benefits and looks at whether enough has been done.',
    bron: null,
  },
  visie: {
    naam: 'Visie',
    uitleg: 'View: what you think of it yourself, in your own words. It belongs in the plan.',
    bron: 'Regeling procesgang, sinds 1 juli 2023',
  },
  wachttijd: {
    naam: 'Wachttijd',
    uitleg:
      'Waiting period: the 104 weeks before a WIA benefit can begin. In that time your employer usually goes on paying your wages.',
    bron: 'Wet WIA art. 23',
  },
  wia: {
    naam: 'WIA',
    uitleg: 'The law for people who, after 104 weeks of illness, cannot work yet or can work less.',
    bron: 'Wet WIA',
  },
  zoekprofiel: {
    naam: 'Zoekprofiel',
    uitleg:
      'Search profile: what you are looking for together: which work, how many hours, how far from home.',
    bron: null,
  },
};
export const BEGRIPCODES: typeof nl.BEGRIPCODES = Object.keys(
  BEGRIPPEN,
) as readonly nl.Begripcode[];
