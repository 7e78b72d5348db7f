import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../traject.js';
import type { Vertaling } from '../vertaling.js';
import { fasenaam } from './begeleiding.js';

export const deelnaam = {
  ...fasenaam,
  arbeidsritme: 'Working rhythm',
} satisfies Vertaling<typeof nl.deelnaam>;

export const fasestaat = {
  niet_begonnen: 'Not begun yet',
  loopt: 'Under way',
  afgerond: 'Completed',
} satisfies Vertaling<typeof nl.fasestaat>;

export const activiteitstaat = {
  gepland: 'Planned',
  gedaan: 'Done',
  uitgesteld: 'Postponed',
  niet: 'Does not take place',
} satisfies Vertaling<typeof nl.activiteitstaat>;

export const documentnaam = {
  trajectplan: 'Trajectory plan',
  persoonsprofiel: 'Personal profile',
  zoekprofiel: 'Search profile, approved',
  cv: 'CV',
  pitch: 'Pitch',
  star_voorbeelden: 'STAR examples',
  presentatie: 'Presentation',
  plaatsingsafspraak: 'Agreements about the placement',
} satisfies Vertaling<typeof nl.documentnaam>;

export const afspraakvorm = {
  op_kantoor: 'At the office',
  elders: 'In another place',
  online: 'Online',
  telefoon: 'By telephone',
} satisfies Vertaling<typeof nl.afspraakvorm>;

export const afspraakMet = {
  coach: 'the coach',
  jobhunter: 'the jobhunter',
  trainer: 'the trainer',
  mogelijke_werkgever: 'a possible employer',
  eigen_werkgever: 'the own employer',
  uwv: 'UWV',
} satisfies Vertaling<typeof nl.afspraakMet>;

export const afspraakuitkomst = {
  gehouden: 'Took place',
  niet_gehouden_met_reden: 'Did not take place, with good reason',
  niet_gehouden: 'Did not take place',
} satisfies Vertaling<typeof nl.afspraakuitkomst>;

export const afwezigreden = {
  kon_niet_die_dag: 'Could not come that day',
  vervoer: 'Transport',
  zorg_voor_een_ander: 'Caring for somebody else',
  andere_afspraak: 'Another appointment',
  vergeten: 'Forgotten',
  niet_bekend: 'Not known',
} satisfies Vertaling<typeof nl.afwezigreden>;

export const plaatsingsvorm = {
  nieuw_dienstverband: 'New employment',
  detachering: 'Secondment',
  werkervaringsplaats: 'Work experience place',
  proefplaatsing: 'Trial placement (only with a benefit)',
  eigen_bedrijf: 'Own business',
} satisfies Vertaling<typeof nl.plaatsingsvorm>;

export const traject = {
  link: 'Trajectory and appointments',
  venster: 'Trajectory',
  titel: (naam: string) => `Trajectory of ${naam}`,
  inhoud: 'On this page',
  gesloten: 'This trajectory has been closed. You can still read it.',
  opgeslagen: 'Saved.',
  kies: 'Choose',
  toelichting: 'Explanation',
  toelichtingHulp: 'Optional. Without medical words: this can go to UWV.',
  dag: 'Day',
  bewaar: 'Save',
  nuFasen: (fasen: readonly string[]) =>
    fasen.length === 0 ? 'No phase is under way yet.' : `Under way: ${fasen.join(', ')}.`,
  nuAfspraak: (wanneer: string, met: string) => `Next appointment: ${wanneer} with ${met}.`,
  nuGeenAfspraak: 'No appointment is planned.',
  nuOngelezen: (n: number) => aantal(n, 'new message', 'new messages'),
  nuInleveren: (n: number) => aantal(n, 'exercise to discuss', 'exercises to discuss'),
  wisselKop: 'The client asks for another coach',
  wisselReden: (reden: string) => `The explanation: ${reden}`,
  wisselUitleg:
    'Discuss this together or with your manager. Hand the client over if that is better. The file goes along.',
  wisselOverdragen: 'Hand over this client',
  wisselBlijft: 'We go on together',
} satisfies Vertaling<typeof nl.traject>;

export const fasen = {
  kop: 'Phases',
  uitleg:
    'Phases run side by side and you can go back. The employer sees which phases are under way and what kind of activity there is, not what you discuss.',
  periode: (van: string, tot: string | null) => (tot === null ? `from ${van}` : `${van} – ${tot}`),
  begin: 'Begin this phase',
  opnieuw: 'Begin again',
  rondAf: 'Complete',
  naam: (knop: string, fase: string) => `${knop}: ${fase}`,
  documenten: 'What this phase yields',
  isEr: 'is there',
  mist: 'not yet',
  mistMag: 'not yet, and not always needed',
  akkoord: 'approved by the client',
  versie: (n: number) => `version ${n}`,
  legVast: 'Record',
  legVastKop: (document: string) => `Record ${document}`,
  legVastUitleg: 'Record that this document is there. With a new version the previous one is kept.',
  tekst: 'Text',
  tekstHulp: 'Optional. For example the pitch itself, or where the document is.',
  isAkkoord: 'The client has read it and approves',
  toon: 'Documents and activities',
  activiteiten: 'Activities',
  geenActiviteiten: 'Nothing planned yet.',
  plan: 'Plan an activity',
  planKop: (fase: string) => `Plan an activity: ${fase}`,
  welke: 'Which activity?',
  anders: 'Something else',
  naamVeld: 'What are you going to do?',
  soort: 'What does the employer see?',
  wanneer: 'When?',
  voor: (dag: string) => `planned for ${dag}`,
  op: (dag: string) => `on ${dag}`,
  tot: (dag: string) => `postponed until ${dag}`,
  wijzig: 'Change',
  stap: 'How does it stand?',
  reden: 'Why?',
  redenHulp: 'Without medical words: this can go to UWV.',
  uitstelTot: 'Postponed until',
} satisfies Vertaling<typeof nl.fasen>;

export const groepnaam = {
  gesprek: 'Talk',
  onderzoek: 'Examining the possibilities',
  profiel: 'Making a profile or plan',
  training: 'Training',
  arbeidsmarkt: 'Exploring the labour market',
  sollicitatie: 'Applying and networking',
  werkervaring: 'Gaining work experience',
  scholing: 'Schooling',
  nazorg: 'Aftercare',
  overig: 'Other',
} satisfies Vertaling<typeof nl.groepnaam>;

export const activiteitstap = {
  activiteit_afgerond: 'Done',
  activiteit_uitgesteld: 'Postponed',
  activiteit_vervallen: 'Does not take place',
  activiteit_hervat: 'Planned again after all',
} satisfies Vertaling<typeof nl.activiteitstap>;

export const afspraken = {
  kop: 'Appointments',
  uitleg:
    'The employer sees whether an appointment took place. The employer never sees the reason.',
  vastleggenKop: 'Still to be recorded',
  komt: 'Still to come',
  geweest: 'Past',
  geenKomt: 'No appointment is planned.',
  geenGeweest: 'There has been no appointment yet.',
  maak: 'Make an appointment',
  verzet: 'Move',
  zegAf: 'Cancel',
  afgezegd: (door: string) => `Cancelled by ${door}`,
  door: { coach: 'the coach', werknemer: 'the client', ander: 'somebody else' },
  wieZegtAf: 'Who cancels?',
  legVast: 'Record how it went',
  titel: (wanneer: string, met: string) => `${wanneer}, with ${met}`,
  om: (dag: string, tijd: string) => `${dag} at ${tijd}`,
  minuten: (n: number) => `${n} minutes`,
  begin: 'Time',
  duur: 'How long? (minutes)',
  vorm: 'How do you meet?',
  met: 'With whom?',
  plek: 'Place or link',
  organisatie: 'With which organisation?',
  organisatieHulp: 'Then two talks on one day also count as two.',
  onderwerp: 'Subject',
  onderwerpHulp: 'Optional. Without medical words.',
  uitkomst: 'How did it go?',
  reden: 'Why did it not take place?',
  verslag: 'What did you agree?',
  verslagHulp: 'Optional. In words of work: this can go to UWV.',
  notitie: 'Note for the two of you',
  notitieHulp: 'Optional. Only the client and the coach read this.',
  zonderReden: 'Choose "with good reason" if the client could not help it.',
  tellen: (gehouden: number, reden: number, niet: number) =>
    `${gehouden} took place, ${reden} not with good reason, ${niet} not`,
} satisfies Vertaling<typeof nl.afspraken>;

export const berichten = {
  kop: 'Messages',
  uitleg: 'Only the client and the coach read this. It does not go to the employer or UWV.',
  leeg: 'There are no messages yet.',
  veld: 'New message',
  stuur: 'Send',
  jij: 'You',
  gelezen: (moment: string) => `read on ${moment}`,
  nogNiet: 'not read yet',
  nieuw: 'new',
  eerder: (n: number) => `Show ${aantal(n, 'earlier message', 'earlier messages')}`,
} satisfies Vertaling<typeof nl.berichten>;

export const oefeningen = {
  kop: 'Exercises',
  uitleg:
    'UWV sees that there was an exercise and whether it is finished. What the client wrote stays between you.',
  leeg: 'No exercise has been given yet.',
  geef: 'Give an exercise',
  titel: 'Title',
  opdracht: 'Task',
  opdrachtHulp:
    'Short sentences. Say what the client does, how long it takes and what you get back.',
  voor: 'Ready by',
  voorHulp: 'Optional.',
  staat: {
    open: 'Still to do',
    ingeleverd: 'Handed in',
    besproken: 'Discussed',
    vervallen: 'No longer needed',
  },
  klaarVoor: (dag: string) => `ready by ${dag}`,
  ingeleverdOp: (moment: string) => `Handed in on ${moment}`,
  reactie: 'Your reaction',
  reactieVan: 'Reaction of the coach',
  enNu: 'And now?',
  besproken: 'Has been discussed',
  geefTerug: 'Ask to complete it',
  vervalt: 'No longer needed',
} satisfies Vertaling<typeof nl.oefeningen>;

export const bestanden = {
  veld: 'Photo or PDF',
  hulp: 'Optional. At most 10 MB.',
  bezig: 'The file is being sent …',
  klaar: (naam: string) => `${naam} is ready to be sent along.`,
  mislukt: 'This file could not be sent. Try again.',
} satisfies Vertaling<typeof nl.bestanden>;

export const checkins = {
  kop: 'How it is going',
  uitleg: 'Only what the client shares with you now. The client can switch this off again.',
  hoe: ['', 'Very hard', 'Hard', 'All right', 'Good', 'Very good'],
  gaf: 'Gave energy',
  kostte: 'Took energy',
} satisfies Vertaling<typeof nl.checkins>;
