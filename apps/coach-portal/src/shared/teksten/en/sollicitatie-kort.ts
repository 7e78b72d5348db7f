import type * as nl from '../sollicitatie-kort.js';
import type { Vertaling } from '../vertaling.js';

/** Status as a word, the same for everybody. */
export const statusTekst = {
  gesignaleerd: 'Seen',
  beoordeeld: 'Fits',
  voorgenomen: 'Planned',
  verzonden: 'Sent',
  ontvangst_bevestigd: 'Receipt confirmed',
  in_behandeling: 'Being considered',
  uitgenodigd: 'Invited',
  gesprek_gevoerd: 'Interview held',
  proef: 'On trial',
  aanbod: 'Offer received',
  aangenomen: 'Hired',
  gestart: 'Started',
  ongeschikt: 'Does not fit',
  afgewezen: 'Rejected',
  ingetrokken_door_werknemer: 'Not going on',
  geen_reactie: 'No answer received',
  vacature_vervallen: 'Vacancy withdrawn',
} satisfies Vertaling<typeof nl.statusTekst>;

/** What comes next, said to the employee. */
export const volgendeZelf = {
  kijken_of_het_past: 'See whether this work fits you.',
  kiezen: 'Choose whether you want to respond.',
  versturen: 'Send your letter or message.',
  bewijs_toevoegen: 'Keep some evidence. A photo of your message is enough.',
  antwoord_afwachten: 'You are waiting for an answer. You do not have to do anything.',
  nog_een_antwoord: 'Have you heard anything yet?',
  gesprek_voorbereiden: 'Prepare for the interview.',
  vertellen_hoe_het_ging: 'Tell how it goes on.',
  proef_volgen: 'Tell how it is going.',
  aanbod_bespreken: 'Talk with your coach about the offer.',
  beginnen: 'Make arrangements for your first day.',
  niets: 'This is finished.',
} satisfies Vertaling<typeof nl.volgendeZelf>;

/** The same, said to the coach. */
export const volgendeCoach = {
  kijken_of_het_past: 'Discuss whether this fits',
  kiezen: 'Employee chooses whether to respond',
  versturen: 'Employee sends letter or message',
  bewijs_toevoegen: 'Evidence is missing',
  antwoord_afwachten: 'Waiting for the employer',
  nog_een_antwoord: 'Long silence: ask whether there is an answer',
  gesprek_voorbereiden: 'Prepare for the interview',
  vertellen_hoe_het_ging: 'Ask how it goes on',
  proef_volgen: 'Follow how the trial goes',
  aanbod_bespreken: 'Discuss the offer',
  beginnen: 'Arrangements for the first day',
  niets: 'Finished',
} satisfies Vertaling<typeof nl.volgendeCoach>;

export const vacatureInLog = {
  coachKnop: 'Add to applications',
  ikGaReageren: 'I want to respond',
  ikReageerde: 'I have responded',
  liever: 'Rather not',
  legVast: 'Record',
  lieverUitleg:
    'That is fine. Your coach reads what you write. It also goes into the dossier for UWV. Your employer does not read it.',
  waaromNodig: 'Write in a few words why.',
  nietVerder: 'You are not going on with this. That has been saved, with your reason.',
  staatEr: (nummer: number, status: string) =>
    `Stands among the applications as number ${nummer}: ${status}.`,
  open: 'View',
  mislukt: 'This has not been saved. Try once more.',
} satisfies Vertaling<typeof nl.vacatureInLog>;
