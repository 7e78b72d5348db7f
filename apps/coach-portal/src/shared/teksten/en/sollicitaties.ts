import type * as nl from '../sollicitaties.js';
import type { Vertaling } from '../vertaling.js';

/** The same as something that happened: what a button says. */
export const stapTekst = {
  gesignaleerd: 'Seen',
  beoordeeld: 'This fits',
  voorgenomen: 'We will do this',
  verzonden: 'Sent',
  ontvangst_bevestigd: 'Receipt confirmed',
  in_behandeling: 'Being considered',
  uitgenodigd: 'Invited',
  gesprek_gevoerd: 'Interview held',
  proef: 'Trial begun',
  aanbod: 'Offer received',
  aangenomen: 'Hired',
  gestart: 'Started',
  ongeschikt: 'Does not fit',
  afgewezen: 'Rejected',
  ingetrokken_door_werknemer: 'Not going ahead',
  geen_reactie: 'No answer',
  vacature_vervallen: 'Vacancy is gone',
} satisfies Vertaling<typeof nl.stapTekst>;

/** Of a talk there is no message to keep. */
export const bewijsVanGesprek: Vertaling<typeof nl.bewijsVanGesprek> =
  'Write in a few words what was said.';

/** What somebody did, in his own words. */
export const wijzeZelf = {
  vacature_reactie: 'Responded to a vacancy',
  open_sollicitatie: 'Wrote to an employer on my own initiative',
  netwerkgesprek: 'Talked to someone about work',
  sollicitatiegesprek: 'Had a job interview',
  inschrijving_uitzendbureau: 'Registered with a temp agency',
  werkbezoek: 'Visited an employer',
  bellen: 'Phoned an employer',
  werkervaringsplaats: 'A work experience placement',
  proefplaatsing: 'A trial period',
  detachering: 'Working on secondment',
  jobcarving: 'A tailor-made job',
  eigen_bedrijf: 'A business of my own',
} satisfies Vertaling<typeof nl.wijzeZelf>;

export const dubbelTekst = {
  zelfde_vacature: 'This is the same vacancy',
  opnieuw_geplaatst: 'This vacancy has been reposted',
  zelfde_adres: 'This is the same web address',
  zelfde_werk: 'This is the same work with the same employer',
} satisfies Vertaling<typeof nl.dubbelTekst>;

export const sollicitaties = {
  titelZelf: 'My applications',
  titelCoach: (naam: string) => `Applications of ${naam}`,
  venstertitel: 'Applications',
  link: 'Applications',
  inleidingZelf:
    'Here is what you have done to find work. Phoning or talking to someone counts too.',
  inleidingCoach: 'The employee applies. What you fill in is shown as ‘noted by coach’.',
  nieuw: 'Add a new one',
  leegZelf:
    'There is nothing here yet. Have you applied somewhere? Add it. It takes half a minute.',
  leegCoach: 'There is nothing in the log yet.',
  groep: {
    nu: 'Something to do now',
    wacht: 'Waiting for an answer',
    klaar: 'Finished',
  },
  kolom: {
    nummer: 'No.',
    wat: 'What',
    status: 'Status',
    volgende: 'Next step',
    bewijs: 'Evidence',
  },
  tabelKop: (groep: string) => `Applications: ${groep}`,
  genoteerd: 'Noted by coach',
  welBewijs: 'Evidence present',
  geenBewijs: 'No evidence yet',
  telt: { sollicitatie: 'Counts as an application', activiteit: 'Counts as another activity' },
  sinds: (dag: string) => `since ${dag}`,
  op: (dag: string) => `on ${dag}`,
  tot: (dag: string) => `until ${dag}`,
  rond: (dag: string) => `Look again on ${dag}.`,
  organisatieOnbekend: 'Employer not mentioned',
  aantal: (n: number) =>
    n === 1 ? '1 application or activity' : `${n} applications and activities`,
  terugZelf: 'Back to my applications',
  terugCoach: 'Applications',
  voorgesteld: 'You have heard nothing for a while. Do you want to record this as ‘no answer’?',
  werkgeverZiet:
    'Your employer sees only how much you do, in which way, and how it ends. Not where, and not why something came to nothing.',
} satisfies Vertaling<typeof nl.sollicitaties>;

export const nieuweSollicitatie = {
  titel: 'New application',
  venstertitel: 'New application',
  kort: 'Only the kind of work is needed. The rest can come later.',
  kortCoach: 'Fill in what the employee told you. It will say that you noted it.',
  wijze: 'What did you do?',
  wijzeCoach: 'What was done?',
  meerWijzen: 'Something else',
  functie: 'What work?',
  functieHulp: 'For example: receptionist.',
  organisatie: 'Which organisation? (optional)',
  plaats: 'In which place? (optional)',
  plaatsHulp: 'The town or village of the work.',
  wanneer: 'When?',
  vandaag: 'Today',
  gisteren: 'Yesterday',
  andereDag: 'Another day',
  dag: 'On which day?',
  bewijs: 'Add a photo or PDF (optional)',
  bewijsHulp: 'A photo of your screen, your letter or the confirmation.',
  plak: 'Web address or text of the vacancy (optional)',
  plakHulp: 'Paste it here. Passend then fills in the work and the employer.',
  meer: 'Fill in more',
  status: 'How do things stand now?',
  bewaar: 'Save',
  opFoto: 'It is on the photo',
  geenFunctie: 'Fill in what work it is, or add a photo.',
  waarschuwing: (reden: string, nummer: number, dag: string) =>
    `${reden} as number ${nummer} of ${dag}. You can still save it.`,
  concept: 'You had already started this. This is what you filled in.',
  wisConcept: 'Start again',
  bewijsMislukt: 'The application has been saved, but the evidence has not.',
  verder: 'Continue',
} satisfies Vertaling<typeof nl.nieuweSollicitatie>;

export const sollicitatie = {
  venstertitel: 'Application',
  bewaard: 'Saved.',
  ongedaan: 'Undo this step',
  volgendeKop: 'What comes now?',
  verplaats: 'Move to…',
  verplaatsUitleg: 'Choose a step or another day, or write what is coming.',
  naar: 'How do things stand now?',
  kies: 'Choose a step',
  datum: 'On which day?',
  reden: 'Why?',
  redenMag: 'Why? (optional)',
  redenHulp:
    'Write about the work: the travel, the hours, the lifting. Write nothing about illness.',
  wat: 'What comes next? (optional)',
  watOp: 'On which day? (optional)',
  leg: 'Record',
  verloopKop: 'What happened',
  genoteerd: (naam: string, rol: 'coach' | 'werknemer' | 'werkgever' | 'beheerder') =>
    rol === 'coach' ? `noted by ${naam} (coach)` : `by ${naam}`,
  bewijsKop: 'Evidence',
  bewijsLeeg: 'There is no evidence yet.',
  mist: (soorten: string) => `This lets someone check it: ${soorten}.`,
  voegToe: 'Add evidence',
  soort: 'What is it?',
  tekst: 'Text (optional)',
  tekstHulp: 'Paste your message, or write in a few words what was said.',
  tekstPassend: 'Write what fits in this work: tasks, hours, travel. Use no medical words.',
  bestand: 'Photo or PDF (optional)',
  alleenIk: 'Only for me. Your coach does not see this, and it does not go into the file for UWV.',
  prive: 'Only for you',
  versie: (n: number) => `version ${n}`,
  open: 'Download',
  vacatureKop: 'The vacancy as it was',
  vacatureOp: (moment: string) => `Seen on ${moment}.`,
  hash: 'Check number (SHA-256)',
  gegevensKop: 'Details',
  wijzig: 'Correct the details',
  webadres: 'Web address (optional)',
  watKlopteNiet: 'What was wrong?',
  weghalen: 'Remove this application',
  weghalenUitleg:
    'Only for something that is here by mistake. The file keeps that it was removed, and why.',
  neemTerug: 'Remove',
  medisch: (woorden: string) => `This looks medical: ${woorden}. Write it differently.`,
  bron: 'Why it counts like this',
  zekerheid: {
    praktijk: 'example from practice',
    wet: 'laid down in a rule',
    na_te_gaan: 'still to be checked',
  },
} satisfies Vertaling<typeof nl.sollicitatie>;
