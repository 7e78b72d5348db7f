import { datumTekst } from '../../opmaak/datum.js';
import type * as nl from '../rapporten.js';
import type { Vertaling } from '../vertaling.js';

export const rapportsoortNaam = {
  trajectplan: 'Trajectory plan',
  voortgangsrapportage: 'Progress report',
  eindrapportage: 'Final report',
  sollicitatieoverzicht: 'Overview of applications',
  dossieroverzicht: 'Overview of the dossier',
} satisfies Vertaling<typeof nl.rapportsoortNaam>;

export const rapportstatusNaam = {
  concept: 'You are writing it',
  ter_inzage: 'Is with the employee',
  gelezen: 'The employee has read it',
  vastgesteld: 'Adopted',
  vrijgegeven: 'The employer has it',
} satisfies Vertaling<typeof nl.rapportstatusNaam>;

export const ondertekenaarNaam = {
  coach: 'coach',
  werknemer: 'employee',
  werkgever: 'employer',
} satisfies Vertaling<typeof nl.ondertekenaarNaam>;

export const stapNaam = {
  voorleggen: 'Submit to the employee',
  terugnemen: 'Take back to change',
  reageren: 'React',
  vaststellen: 'Adopt',
  vaststellen_zonder_reactie: 'Adopt without reaction',
  vrijgeven: 'Give to the employer',
  ondertekenen: 'Sign',
  heropenen: 'Make a new version',
} satisfies Vertaling<typeof nl.stapNaam>;

/** What a step does, said before it is done. */
export const stapUitleg = {
  voorleggen: 'The employee reads this first. For a while you cannot change it.',
  terugnemen: 'The employee then no longer sees it. After that you submit it again.',
  reageren: '',
  vaststellen: 'After this the version no longer changes. Everybody can sign.',
  vaststellen_zonder_reactie:
    'This is possible a week after submitting. Write down how you asked the employee.',
  vrijgeven: 'The employer gets a copy of its own, as in the example.',
  ondertekenen: '',
  heropenen: 'The version that is there stays. Write down why there will be a new one.',
} satisfies Vertaling<typeof nl.stapUitleg>;

export const rapporten = {
  titel: 'Reports',
  titelVan: (naam: string) => `Reports of ${naam}`,
  link: 'Reports',
  inleiding:
    'Passend fills a report with what stands in the dossier, in Dutch. You add your own words.',
  volgende: (dag: string, teLaat: boolean) =>
    teLaat
      ? `The next progress report was meant for ${datumTekst(dag)}.`
      : `The next progress report: ${datumTekst(dag)}.`,
  nieuwKop: 'New report',
  soort: 'Kind',
  van: 'From',
  tot: 'Up to and including',
  begin: 'Begin',
  lijstKop: 'All reports',
  leeg: 'There is no report yet. Begin with the trajectory plan.',
  rapport: 'Report',
  periode: 'Period',
  stand: 'State',
  tekens: 'Signatures',
  periodeTekst: (van: string, tot: string) =>
    `${datumTekst(van)} up to and including ${datumTekst(tot)}`,
  heleTraject: 'whole trajectory',
  versie: (versie: number) => `version ${versie}`,
  getekend: (wie: string) => `Signed: ${wie}`,
  nietGetekend: (wie: string) => `Not yet: ${wie}`,
  schrijfKop: 'Your words',
  vast: 'This report is fixed. Below you see what it looks like.',
  iedereen: 'Everybody reads this, the employer too.',
  nietWerkgever: 'The employer does not get this.',
  letOp: (woorden: readonly string[]) =>
    `Note: ${woorden.map((woord) => `‘${woord}’`).join(', ')} looks like a medical word. The employer reads this text. You decide whether it stays so.`,
  bewaren: 'Saving…',
  bewaard: 'Saved',
  nietBewaard: 'Not saved yet',
  bewaarNu: 'Save now',
  voorbeeldKop: 'This is what it looks like',
  voorVolledig: 'Full copy',
  voorWerkgever: 'For the employer',
  pdf: 'Download as PDF',
  stapKop: 'What now',
  reden: 'Why?',
  bevestig: 'Yes, go on',
  annuleer: 'Do not do this',
  tekenKop: 'Sign',
  tekenUitleg:
    'You sign with your name, your role and the date of today. Signing means that you have read it.',
  functie: 'Your role',
  teken: 'Sign',
  getekendKop: 'Signatures',
  tekenregel: (naam: string, functie: string, datum: string) =>
    `${naam}, ${functie}, ${datumTekst(datum)}`,
  nogNiet: 'not signed yet',
  reactieKop: 'What the employee said',
  geenOpmerking: 'The employee has read it and wants to add nothing.',
  zonderReactieVanaf: (dag: string) =>
    `No reaction? From ${datumTekst(dag)} you can adopt it without a reaction, with an explanation.`,
  terug: 'Go to all reports',
} satisfies Vertaling<typeof nl.rapporten>;

export const mijnRapporten = {
  titel: 'Your reports',
  inleiding: 'You are always the first to read a report. You may add what you think.',
  leeg: 'There is no report to read yet. You do not have to do anything. When your coach has one ready, it will be here.',
  lees: 'Read',
  teLezen: 'You can read this and say what you think of it. Take your time.',
  gelezen: 'You have reacted',
  teTekenen: 'You can sign',
  klaar: 'Done',
  terug: 'Back to your reports',
  alles: 'You, your coach and UWV read this.',
  werkgeverKop: 'What your employer gets',
  alleenDit: 'Your employer gets only this, when your coach shares it.',
  reactieKop: 'What do you think of it?',
  reactieHulp: 'Is something wrong? Or do you want to add something? You may leave this empty.',
  reactieVeld: 'Your words',
  metWerkgever: 'My employer may read this too',
  wieLeest: 'Your coach and UWV read this too.',
  stuur: 'Send my reaction',
  akkoord: 'I have read it and want to add nothing',
  gestuurd: 'Your reaction has been sent. You may still change it.',
  jouwReactie: 'Your reaction',
  functie: 'Your role',
} satisfies Vertaling<typeof nl.mijnRapporten>;

export const werkgeverRapporten = {
  kop: 'Reports',
  leeg: 'There is no report for you yet. When the coach shares one with you, you can read and sign it here.',
  uitleg:
    'Here you get the reports that the coach shares with you, in Dutch. There is no medical information in them.',
  lees: 'Read and sign',
  gelezen: 'Read',
  teTekenen: 'Your signature is still missing.',
  getekend: 'You have signed.',
  venstertitel: 'Report',
  tekenUitleg:
    'You sign with your name, your role and the date of today. Signing means that you have read it.',
  functie: 'Your role',
} satisfies Vertaling<typeof nl.werkgeverRapporten>;

export const leemtesoortNaam = {
  ontbreekt: 'Missing',
  niet_ondertekend: 'Not signed',
  te_laat: 'Late',
  klopt_niet: 'Not right',
  let_op: 'Note',
} satisfies Vertaling<typeof nl.leemtesoortNaam>;

export const stukstandNaam = {
  aanwezig: 'Present',
  ontbreekt: 'Missing',
  later: 'Comes later',
  niet_nodig: 'Not needed now',
} satisfies Vertaling<typeof nl.stukstandNaam>;

export const leemteWie = {
  werkgever: 'employer',
  werknemer: 'employee',
  coach: 'coach',
  werkgever_en_werknemer: 'employer and employee together',
} satisfies Vertaling<typeof nl.leemteWie>;

export const leemten = {
  kop: 'What is still missing',
  leeg: 'Passend sees nothing missing today.',
  geenOordeel: 'This list does not say whether enough has been done. UWV decides about that.',
  stukkenKop: 'Documents for the re-integration report',
  stuk: 'Document',
  stand: 'State',
  datum: 'Date',
  wie: (wie: string) => `By: ${wie}`,
  bron: 'Source',
  geenMedisch:
    'Medical information does not belong in this row. It goes from the company doctor to the employee, and never by way of the employer.',
} satisfies Vertaling<typeof nl.leemten>;
