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
  ingetrokken_door_werknemer: 'Not going ahead',
  geen_reactie: 'No answer received',
  vacature_vervallen: 'Vacancy withdrawn',
} satisfies Vertaling<typeof nl.statusTekst>;

/** What comes next, said to the employee. */
export const volgendeZelf = {
  kijken_of_het_past: 'See whether this work suits you.',
  kiezen: 'Choose whether you want to apply.',
  versturen: 'Send your letter or message.',
  bewijs_toevoegen: 'Keep some evidence. A photo of your message is enough.',
  antwoord_afwachten: 'You are waiting for an answer. You do not have to do anything.',
  nog_een_antwoord: 'Have you heard anything yet?',
  gesprek_voorbereiden: 'Prepare for the interview.',
  vertellen_hoe_het_ging: 'Say how it continues.',
  proef_volgen: 'Say how it is going.',
  aanbod_bespreken: 'Talk to your coach about the offer.',
  beginnen: 'Make arrangements for your first day.',
  niets: 'This is finished.',
} satisfies Vertaling<typeof nl.volgendeZelf>;

/** The same, said to the coach. */
export const volgendeCoach = {
  kijken_of_het_past: 'Discuss whether this suits',
  kiezen: 'Client chooses whether to apply',
  versturen: 'Client sends letter or message',
  bewijs_toevoegen: 'Evidence is missing',
  antwoord_afwachten: 'Waiting for the employer',
  nog_een_antwoord: 'Long silence: ask whether there is an answer',
  gesprek_voorbereiden: 'Prepare for the interview',
  vertellen_hoe_het_ging: 'Ask how it continues',
  proef_volgen: 'Follow how the trial goes',
  aanbod_bespreken: 'Discuss the offer',
  beginnen: 'Arrangements for the first day',
  niets: 'Finished',
} satisfies Vertaling<typeof nl.volgendeCoach>;

export const vacatureInLog = {
  coachKnop: 'Add to applications',
  ikGaReageren: 'I want to apply',
  ikReageerde: 'I have applied',
  liever: 'Rather not',
  legVast: 'Record',
  lieverUitleg:
    'That is fine. Your coach reads what you write. It also goes into the file for UWV. Your employer does not read it.',
  waaromNodig: 'Write in a few words why.',
  nietVerder: 'You are not taking this further. That has been saved, with your reason.',
  staatEr: (nummer: number, status: string) =>
    `In the applications as number ${nummer}: ${status}.`,
  open: 'View',
  mislukt: 'This has not been saved. Try once more.',
} satisfies Vertaling<typeof nl.vacatureInLog>;

/** Of a talk there is no message to keep. */
export const bewijsVanGesprek: Vertaling<typeof nl.bewijsVanGesprek> =
  'Write in a few words what was said.';
