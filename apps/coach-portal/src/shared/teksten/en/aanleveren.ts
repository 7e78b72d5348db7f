import type * as nl from '../aanleveren.js';
import type { Vertaling } from '../vertaling.js';

export const soortNaam = {
  fml: 'List of functional possibilities (FML)',
  izp: 'Deployability profile (IZP)',
  lab: 'List of possibilities and limitations at work (LAB)',
  advies: 'Advice from the company doctor',
  terugkoppeling: 'Feedback in terms of work',
} satisfies Vertaling<typeof nl.soortNaam>;

export const functieNaam = {
  bedrijfsarts: 'Company doctor (bedrijfsarts)',
  arts_onder_supervisie: 'Doctor under supervision',
  praktijkondersteuner: 'Practice assistant of the company doctor',
  arbodienst: 'Member of the occupational health service (arbodienst)',
  verzekeringsarts: 'Insurance doctor (verzekeringsarts)',
  arbeidsdeskundige: 'Occupational expert (arbeidsdeskundige)',
} satisfies Vertaling<typeof nl.functieNaam>;

export const duurNaam = {
  tot_6_weken: 'up to 6 weeks',
  tot_3_maanden: 'up to 3 months',
  tot_6_maanden: 'up to 6 months',
  langer: 'longer than 6 months',
  niet_te_zeggen: 'cannot be said yet',
} satisfies Vertaling<typeof nl.duurNaam>;

/** The page of a link; who comes here is a stranger. */
export const aanleveren = {
  titel: 'Send in safely',
  voor: (bureau: string) => `For ${bureau}`,
  gaatOver: 'Reference',
  gevraagd: 'Requested',
  geldigTot: 'You can use this link once, until',
  wieZiet: 'The coach and the employee see what you send. The employer never sees the document.',
  kapotKop: 'This link does not work (any more)',
  kapot: 'A link works once and for a limited time. Ask the coach for a new link.',
  wieKop: 'Who are you?',
  naam: 'Your name',
  functie: 'Your position',
  datum: 'Date of the document',
  datumHulp: 'The day on which it was drawn up.',
  documentKop: 'The document',
  bestand: 'PDF, at most 10 MB',
  bestandHulp: 'Without a password and without attachments in the file.',
  geenBestand: 'Choose the document.',
  teGroot: 'The file is larger than 10 MB. Make it smaller and try again.',
  terugKop: 'Feedback in terms of work',
  terugUitleg:
    'The employer may see this once the coach has shared it. Write only what is and is not possible at work. No illness, complaint, cause or treatment.',
  ookTerug: 'I also give feedback for the employer',
  urenNu: 'Hours per week possible, now',
  opbouw: 'A build-up has been agreed',
  urenErbij: 'Extra hours per step',
  elkeWeken: 'Every how many weeks?',
  totUren: 'Up to how many hours per week?',
  regelsHulp: 'One short sentence per line, at most 10.',
  mogelijk: 'What is possible',
  nietMogelijk: 'What is not possible',
  aanpassingen: 'Adjustments that are needed',
  duur: 'How long is this expected to take?',
  volgende: 'Next assessment (optional)',
  verstuur: 'Send',
  bezig: 'The file is being checked. This can take a minute.',
  klaarKop: 'Received',
  klaar: 'Thank you. The coach is told in Passend. You can close this page.',
  mislukt: 'It didn’t work',
  naamLeeg: 'Fill in your name.',
  datumLeeg: 'Choose the date of the document.',
  urenLeeg: 'Fill in a number, for example 12.',
} satisfies Vertaling<typeof nl.aanleveren>;

/** What came in, for coach and employee. */
export const documenten = {
  titel: 'Documents from the doctor',
  titelVan: (naam: string) => `Documents from the doctor about ${naam}`,
  link: 'Documents from the doctor',
  teVerwerken: (aantal: number) =>
    aantal === 1 ? '1 document to process' : `${aantal} documents to process`,
  inleiding:
    'Ask for an FML, advice or feedback with a link. The doctor or occupational health service sends it directly; the employer does not come in between.',
  vraagKop: 'Ask the doctor for something',
  soort: 'What do you need?',
  kenmerk: 'Reference for the doctor',
  kenmerkHulp:
    'For example a file number, so that the doctor knows who it is about. Preferably no name.',
  dagen: 'How many days does the link work?',
  maak: 'Make link',
  adresKop: 'The link is ready',
  adresUitleg:
    'Copy it now: it is shown only once. Send it to the doctor yourself, not to the employer.',
  kopieer: 'Copy link',
  gekopieerd: 'Copied',
  linksKop: 'Links that were sent',
  geenLinks: 'No links have been made yet.',
  totEnMet: (dag: string) => `, until ${dag}`,
  stand: {
    open: 'still works',
    gebruikt: 'used',
    ingetrokken: 'withdrawn',
    verlopen: 'expired',
  },
  trekIn: 'Withdraw',
  binnenKop: 'Documents received',
  geenDocumenten: 'Nothing has been received yet.',
  open: 'Save document',
  neemOver: 'Enter into the file',
  overgenomen: 'Entered',
  nietNodig: 'Not needed',
  klaar: 'Done: entered',
  klaarNiet: 'Entering it is not needed',
  terugKop: 'Feedback in terms of work',
  geenTerug: 'There is no feedback yet.',
  deel: 'Share with the employer',
  deelNiet: 'Do not share',
  gedeeld: 'The employer sees this',
  nietGedeeld: 'The employer does not see this',
  leesEerst:
    'First check that there is nothing medical in it. The employer then sees exactly these words.',
  door: (naam: string, functie: string) => `${naam}, ${functie}`,
  binnen: (moment: string) => `received on ${moment}`,
  uren: (aantal: string) => `${aantal} hours per week`,
  opbouw: (erbij: string, weken: number, tot: string) =>
    `${erbij} hours more every ${weken === 1 ? 'week' : `${weken} weeks`}, up to ${tot} hours`,
  velden: {
    uren: 'Hours now',
    opbouw: 'Build-up',
    mogelijk: 'Possible',
    nietMogelijk: 'Not possible',
    aanpassingen: 'Adjustments',
    duur: 'Expected duration',
    volgende: 'Next assessment',
    geen: 'nothing filled in',
  },
  zelfTitel: 'Documents from the doctor',
  zelfInleiding:
    'The company doctor or occupational health service sent this about you. You and your coach can read it. Your employer never sees the documents.',
  zelfTerug: 'Back to my vacancies',
} satisfies Vertaling<typeof nl.documenten>;
