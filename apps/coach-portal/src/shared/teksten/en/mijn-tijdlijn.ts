import { datumTekst } from '../../opmaak/datum.js';
import type * as nl from '../mijn-tijdlijn.js';
import type { Vertaling } from '../vertaling.js';

export const mijnTijdlijn = {
  titel: 'My timeline',
  inleiding: (week: number, tot: number) =>
    week > tot
      ? `You are in week ${week}. The ${tot} weeks are over. Ask your coach what applies to you now.`
      : `You are in week ${week} of ${tot}. Your employer usually goes on paying your wages for that long.`,
  rust: (dag: string) =>
    `The company doctor says that you do not have to do anything now. The doctor looks again on ${dag}.`,
  zelfKop: 'What you do yourself',
  zelfLeeg: 'You do not have to do anything now.',
  uiterlijk: (dag: string) => `By ${datumTekst(dag)}`,
  rond: (dag: string) => `Around ${datumTekst(dag)}`,
  gedaan: (dag: string) => `Done on ${datumTekst(dag)}`,
  voorbij: (dag: string) => `The date was ${datumTekst(dag)}. Ask your coach where things stand.`,
  komtKop: 'What is coming',
  geweestKop: 'What is behind you',
  gebeurdKop: 'What your coach wrote down',
  gebeurdLeeg: 'Your coach has not written anything down yet.',
  kloptNiet: 'Is something not right? Tell your coach, who can correct it.',
  meer: 'More about this',
  werkgever:
    'Your employer sees only the dates and what the employer has to do. Your employer does not see why a date moves.',
} satisfies Vertaling<typeof nl.mijnTijdlijn>;

/** Each milestone in one sentence, to the client himself. */
export const mijnMijlpaal = {
  ziekmelding: 'You reported sick to your employer.',
  probleemanalyse: 'The company doctor writes down what you can still do. You get a copy.',
  plan_van_aanpak: 'You and your employer make a plan together. You both sign it.',
  evaluatie: 'You and your employer discuss how it is going.',
  deskundigenoordeel: 'If you and your employer cannot agree, you can ask UWV for an opinion.',
  vervroegde_iva: 'If recovery is very unlikely, you can ask for a benefit earlier.',
  gbm_herbeoordeling: 'The company doctor looks again at what you can do.',
  melding_42: 'Your employer tells UWV that you have been ill for some time.',
  ad_onderzoek: 'An occupational expert (arbeidsdeskundige) looks into which work suits you.',
  eerstejaarsevaluatie:
    'You and your employer look back on the first year and choose how to go on.',
  bijstelling_plan_van_aanpak: 'You and your employer adjust the plan.',
  start_2e_spoor: 'You also start looking for work with another employer. Your coach helps you.',
  melding_uit_dienst: 'Your employer tells UWV that you are leaving the job while ill.',
  uwv_brief: 'You get a letter from UWV about WIA.',
  actueel_oordeel:
    'The company doctor writes down what you can do now. Only you get the medical papers.',
  eindevaluatie: 'You and your employer look back on the whole period.',
  riv: 'The re-integration report is ready. You get a copy.',
  wia_aanvraag: 'Apply for WIA, with DigiD. Do it in time: being late can cost you wages.',
  riv_upload: 'Your employer sends the report to UWV. You may also do that yourself.',
  riv_toets: 'UWV looks at whether enough has been done.',
  einde_wachttijd: 'The two years are over. After that WIA can begin.',
  loonsanctie: 'Your employer goes on paying your wages for longer.',
  bekortingsverzoek: 'UWV decides whether your employer has put everything right.',
  loondoorbetaling: 'Up to and including this day your employer pays your wages.',
} satisfies Vertaling<typeof nl.mijnMijlpaal>;
