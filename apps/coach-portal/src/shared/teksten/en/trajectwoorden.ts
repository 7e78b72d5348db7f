import type * as nl from '../trajectwoorden.js';
import type { Vertaling } from '../vertaling.js';

const ACTIVITEITEN: Readonly<Record<string, string>> = {
  kennismaking: 'Getting to know coach and client',
  driegesprek: 'Talk with client and employer together',
  rechten_en_plichten: 'Explanation of rights, duties and privacy',
  belastbaarheid_bespreken: 'Going through what is possible at work',
  trajectplan_maken: 'Drawing up and discussing the programme plan',
  werkverlies: 'Taking leave of the old work',
  levensloop: 'Looking back on work and education',
  kwaliteiten: 'Mapping strengths and motives',
  interessetest: 'Test of interests and skills',
  beroepen_verkennen: 'Exploring suitable occupations',
  arbeidsmarkt_verkennen: 'Finding out where vacancies are',
  persoonsprofiel_maken: 'Drawing up a personal profile',
  zoekprofiel_maken: 'Drawing up a search profile with a reason for each job',
  cv_maken: 'Making or renewing a CV',
  linkedin: 'Putting the LinkedIn profile in order',
  pitch: 'Practising a pitch of one minute',
  star: 'Writing down STAR examples',
  brief: 'Learning to write a letter of application',
  gesprek_oefenen: 'Practising a job interview',
  netwerk_in_kaart: 'Mapping the network',
  presentatie: 'Presenting yourself to a group or employer',
  vacatures_bespreken: 'Looking at vacancies together',
  solliciteren: 'Applying for suitable vacancies',
  open_sollicitaties: 'Sending open applications',
  netwerken: 'Having networking talks',
  jobhunting: 'Approaching employers',
  uitzendbureaus: 'Registering with temp agencies',
  gesprek_voorbereiden: 'Preparing for a job interview',
  werkervaringsplaats: 'Looking for or following a work experience placement',
  uren_opbouwen: 'Building up hours at work step by step',
  meelopen: 'Joining an employer for a day',
  scholing: 'Short course or training',
  arbeidsvoorwaarden: 'Discussing terms of employment and consequences',
  contract: 'Arranging contract or secondment',
  werkplek: 'Settling workplace and working times',
  bellen_na_start: 'Calling after the first weeks',
  werkplekbezoek: 'Visiting the new workplace',
  afsluiting: 'Closing the programme and looking back',
};

export const activiteitNaam: Vertaling<typeof nl.activiteitNaam> = (code, naam) =>
  ACTIVITEITEN[code ?? ''] ?? naam;

export const oordeelwoorden: Vertaling<typeof nl.oordeelwoorden> = (code) =>
  code === 'second_opinion'
    ? { bijWie: 'another company doctor', duur: 'There is no fixed term for that.' }
    : { bijWie: 'UWV', duur: 'By law 2 weeks. UWV itself mentions 2 to 4 weeks.' };
