import type { Leemten, LeemteWeergave, RapportRegel } from '@passend/contracts';
import type { Ondertekenaar, Rapportsoort, Rapportstap } from '@passend/domain';
import { datumTekst } from '../../opmaak/datum.js';
import type * as nl from '../rapporten.js';
import type { Vertaling } from '../vertaling.js';

export const rapportsoortNaam: Readonly<Record<Rapportsoort, string>> = {
  trajectplan: 'Programme plan',
  voortgangsrapportage: 'Progress report',
  eindrapportage: 'Final report',
  sollicitatieoverzicht: 'Overview of applications',
  dossieroverzicht: 'Overview of the file',
};

export const rapportstatusNaam: Readonly<Record<RapportRegel['status'], string>> = {
  concept: 'You are writing it',
  ter_inzage: 'With the client',
  gelezen: 'The client has read it',
  vastgesteld: 'Adopted',
  vrijgegeven: 'The employer has it',
};

export const ondertekenaarNaam: Readonly<Record<Ondertekenaar, string>> = {
  coach: 'coach',
  werknemer: 'employee',
  werkgever: 'employer',
};

export const stapNaam: Readonly<Record<Rapportstap, string>> = {
  voorleggen: 'Show it to the client',
  terugnemen: 'Take back to change it',
  reageren: 'Respond',
  vaststellen: 'Adopt',
  vaststellen_zonder_reactie: 'Adopt without a response',
  vrijgeven: 'Give to the employer',
  ondertekenen: 'Sign',
  heropenen: 'Make a new version',
};

/** What a step does, said before it is done. */
export const stapUitleg: Readonly<Record<Rapportstap, string>> = {
  voorleggen: 'The client reads this first. You cannot change it for the time being.',
  terugnemen: 'The client no longer sees it. After that you show it again.',
  reageren: '',
  vaststellen: 'After that this version no longer changes. Everyone can sign.',
  vaststellen_zonder_reactie:
    'This is possible a week after showing it. Write down how you asked the client.',
  vrijgeven: 'The employer gets a copy of their own, as in the preview.',
  ondertekenen: '',
  heropenen: 'The present version stays. Write down why there is a new one.',
};

export const rapporten = {
  titel: 'Reports',
  titelVan: (naam: string) => `Reports of ${naam}`,
  link: 'Reports',
  inleiding: 'Passend fills a report with what is in the file. You add your own words.',
  volgende: (dag: string, teLaat: boolean) =>
    teLaat
      ? `The next progress report was meant for ${datumTekst(dag)}.`
      : `The next progress report: ${datumTekst(dag)}.`,
  nieuwKop: 'New report',
  soort: 'Kind',
  van: 'From',
  tot: 'Up to and including',
  begin: 'Start',
  lijstKop: 'All reports',
  leeg: 'There is no report yet. Start with the programme plan.',
  rapport: 'Report',
  periode: 'Period',
  stand: 'Status',
  tekens: 'Signatures',
  periodeTekst: (van: string, tot: string) =>
    `${datumTekst(van)} up to and including ${datumTekst(tot)}`,
  heleTraject: 'whole programme',
  versie: (versie: number) => `version ${versie}`,
  getekend: (wie: string) => `Signed: ${wie}`,
  nietGetekend: (wie: string) => `Not yet: ${wie}`,
  schrijfKop: 'Your words',
  vast: 'This report is fixed. You see below what it looks like.',
  iedereen: 'Everyone reads this, the employer too.',
  nietWerkgever: 'The employer does not get this.',
  letOp: (woorden: readonly string[]) =>
    `Note: ${woorden.map((woord) => `‘${woord}’`).join(', ')} looks like a medical word. The employer reads this text. You decide whether it stays.`,
  voorbeeldKop: 'What it looks like',
  voorVolledig: 'Full copy',
  voorWerkgever: 'For the employer',
  pdf: 'Download as PDF',
  stapKop: 'What now',
  reden: 'Why?',
  bevestig: 'Yes, continue',
  annuleer: 'Don’t do this',
  tekenKop: 'Sign',
  tekenUitleg:
    'You sign with your name, your position and today’s date. Signing means that you have read it.',
  functie: 'Your position',
  teken: 'Sign',
  getekendKop: 'Signatures',
  tekenregel: (naam: string, functie: string, datum: string) =>
    `${naam}, ${functie}, ${datumTekst(datum)}`,
  nogNiet: 'not signed yet',
  reactieKop: 'What the client said',
  geenOpmerking: 'The client has read it and does not want to add anything.',
  zonderReactieVanaf: (dag: string) =>
    `No response? From ${datumTekst(dag)} you can adopt it without one, with an explanation.`,
  terug: 'To all reports',
} satisfies Vertaling<typeof nl.rapporten>;

export const mijnRapporten = {
  titel: 'Your reports',
  inleiding: 'You are always the first to read a report. You may add what you think of it.',
  leeg: 'There is no report to read yet. You do not have to do anything. When your coach has one ready, you will find it here.',
  lees: 'Read',
  teLezen: 'You can read this and say what you think of it. Take your time.',
  gelezen: 'You have responded',
  teTekenen: 'You can sign',
  klaar: 'Done',
  terug: 'Back to your reports',
  alles: 'You, your coach and UWV read this.',
  werkgeverKop: 'What your employer gets',
  alleenDit: 'Your employer gets only this, if your coach shares it.',
  reactieKop: 'What do you think of it?',
  reactieHulp: 'Is something wrong? Or do you want to add something? You may leave this empty.',
  reactieVeld: 'Your words',
  metWerkgever: 'My employer may read this too',
  wieLeest: 'Your coach and UWV read this too.',
  stuur: 'Send my response',
  akkoord: 'I have read it and do not want to add anything',
  gestuurd: 'Your response has been sent. You may still change it.',
  jouwReactie: 'Your response',
  functie: 'Your position',
} satisfies Vertaling<typeof nl.mijnRapporten>;

export const werkgeverRapporten = {
  kop: 'Reports',
  leeg: 'There is no report for you yet. When the coach shares one with you, you can read and sign it here.',
  uitleg:
    'Here you get the reports that the coach shares with you. They hold no medical information.',
  lees: 'Read and sign',
  gelezen: 'Read',
  teTekenen: 'Your signature is still missing.',
  getekend: 'You have signed.',
  venstertitel: 'Report',
  tekenUitleg:
    'You sign with your name, your position and today’s date. Signing means that you have read it.',
  functie: 'Your position',
} satisfies Vertaling<typeof nl.werkgeverRapporten>;

export const leemtesoortNaam: Readonly<Record<LeemteWeergave['soort'], string>> = {
  ontbreekt: 'Missing',
  niet_ondertekend: 'Not signed',
  te_laat: 'Too late',
  klopt_niet: 'Not right',
  let_op: 'Note',
};

export const stukstandNaam: Readonly<Record<Leemten['stukken'][number]['stand'], string>> = {
  aanwezig: 'Present',
  ontbreekt: 'Missing',
  later: 'Comes later',
  niet_nodig: 'Not needed now',
};

export const leemteWie: Readonly<Record<LeemteWeergave['wie'], string>> = {
  werkgever: 'employer',
  werknemer: 'employee',
  coach: 'coach',
  werkgever_en_werknemer: 'employer and employee together',
};

export const leemten = {
  kop: 'What is still missing',
  leeg: 'Passend sees nothing missing today.',
  geenOordeel: 'This list does not say whether enough has been done. UWV decides about that.',
  stukkenKop: 'Documents for the re-integration report',
  stuk: 'Document',
  stand: 'Status',
  datum: 'Date',
  wie: (wie: string) => `By: ${wie}`,
  bron: 'Source',
  geenMedisch:
    'Medical information does not belong in this list. It goes from the company doctor to the employee, and never through the employer.',
} satisfies Vertaling<typeof nl.leemten>;
