import type {
  AfspraakMet,
  Afspraakuitkomst,
  Afspraakvorm,
  Afwezigreden,
  Fasedocument,
  Plaatsingsvorm,
  Staat,
  Trajectdeel,
} from '@passend/domain';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../traject.js';
import type { Vertaling } from '../vertaling.js';
import { fasenaam } from './begeleiding.js';

export const deelnaam: Readonly<Record<Trajectdeel, string>> = {
  ...fasenaam,
  arbeidsritme: 'Work rhythm',
};

export const fasestaat = {
  niet_begonnen: 'Not started yet',
  loopt: 'Running now',
  afgerond: 'Completed',
} satisfies Vertaling<typeof nl.fasestaat>;

export const activiteitstaat: Readonly<Record<Staat<'activiteit'>, string>> = {
  gepland: 'Planned',
  gedaan: 'Done',
  uitgesteld: 'Postponed',
  niet: 'Not going ahead',
};

export const documentnaam: Readonly<Record<Fasedocument, string>> = {
  trajectplan: 'Programme plan',
  persoonsprofiel: 'Personal profile',
  zoekprofiel: 'Search profile, approved',
  cv: 'CV',
  pitch: 'Pitch',
  star_voorbeelden: 'STAR examples',
  presentatie: 'Presentation',
  plaatsingsafspraak: 'Agreements about the placement',
};

export const afspraakvorm: Readonly<Record<Afspraakvorm, string>> = {
  op_kantoor: 'At the office',
  elders: 'Somewhere else',
  online: 'Online',
  telefoon: 'By phone',
};

export const afspraakMet: Readonly<Record<AfspraakMet, string>> = {
  coach: 'the coach',
  jobhunter: 'the job hunter',
  trainer: 'the trainer',
  mogelijke_werkgever: 'a possible employer',
  eigen_werkgever: 'the present employer',
  uwv: 'UWV',
};

export const afspraakuitkomst: Readonly<Record<Afspraakuitkomst, string>> = {
  gehouden: 'Took place',
  niet_gehouden_met_reden: 'Did not take place, with good reason',
  niet_gehouden: 'Did not take place',
};

export const afwezigreden: Readonly<Record<Afwezigreden, string>> = {
  kon_niet_die_dag: 'Could not make that day',
  vervoer: 'Transport',
  zorg_voor_een_ander: 'Caring for someone else',
  andere_afspraak: 'Another appointment',
  vergeten: 'Forgotten',
  niet_bekend: 'Not known',
};

export const plaatsingsvorm: Readonly<Record<Plaatsingsvorm, string>> = {
  nieuw_dienstverband: 'New employment',
  detachering: 'Secondment',
  werkervaringsplaats: 'Work experience placement',
  proefplaatsing: 'Trial placement (only with a benefit)',
  eigen_bedrijf: 'Own business',
};

export const traject = {
  link: 'Programme and appointments',
  venster: 'Programme',
  titel: (naam: string) => `Programme of ${naam}`,
  inhoud: 'On this page',
  gesloten: 'This programme has been closed. You can still read it.',
  opgeslagen: 'Saved.',
  kies: 'Choose',
  toelichting: 'Explanation',
  toelichtingHulp: 'Optional. No medical words: this may go to UWV.',
  dag: 'Day',
  bewaar: 'Save',
  nuFasen: (fasen: readonly string[]) =>
    fasen.length === 0 ? 'No phase is running yet.' : `Running now: ${fasen.join(', ')}.`,
  nuAfspraak: (wanneer: string, met: string) => `Next appointment: ${wanneer} with ${met}.`,
  nuGeenAfspraak: 'No appointment is planned.',
  nuOngelezen: (n: number) => aantal(n, 'new message', 'new messages'),
  nuInleveren: (n: number) => aantal(n, 'exercise to discuss', 'exercises to discuss'),
  wisselKop: 'The client asks for another coach',
  wisselReden: (reden: string) => `The explanation: ${reden}`,
  wisselUitleg:
    'Discuss this together or with your manager. Hand the client over if that is better. The file goes with them.',
  wisselOverdragen: 'Hand over this client',
  wisselBlijft: 'We are carrying on together',
} satisfies Vertaling<typeof nl.traject>;

export const fasen = {
  kop: 'Phases',
  uitleg:
    'Phases run side by side and you can go back. The employer sees which phases are running and what kind of activity there is, not what you discuss.',
  periode: (van: string, tot: string | null) => (tot === null ? `from ${van}` : `${van} – ${tot}`),
  begin: 'Start this phase',
  opnieuw: 'Start again',
  rondAf: 'Complete',
  naam: (knop: string, fase: string) => `${knop}: ${fase}`,
  documenten: 'What this phase delivers',
  isEr: 'is there',
  mist: 'not yet',
  mistMag: 'not yet, and not always needed',
  akkoord: 'agreed by the client',
  versie: (n: number) => `version ${n}`,
  legVast: 'Record',
  legVastKop: (document: string) => `Record ${document}`,
  legVastUitleg:
    'Record that this document is there. With a new version, the previous one is kept.',
  tekst: 'Text',
  tekstHulp: 'Optional. For example the pitch itself, or where the document is.',
  isAkkoord: 'The client has read it and agrees',
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
  stap: 'How is it going?',
  reden: 'Why?',
  redenHulp: 'No medical words: this may go to UWV.',
  uitstelTot: 'Postponed until',
} satisfies Vertaling<typeof nl.fasen>;

export const groepnaam = {
  gesprek: 'Conversation',
  onderzoek: 'Exploring possibilities',
  profiel: 'Making a profile or plan',
  training: 'Training',
  arbeidsmarkt: 'Exploring the labour market',
  sollicitatie: 'Applying and networking',
  werkervaring: 'Gaining work experience',
  scholing: 'Course or education',
  nazorg: 'Aftercare',
  overig: 'Other',
} satisfies Vertaling<typeof nl.groepnaam>;

export const activiteitstap = {
  activiteit_afgerond: 'Done',
  activiteit_uitgesteld: 'Postponed',
  activiteit_vervallen: 'Not going ahead',
  activiteit_hervat: 'Planned after all',
} satisfies Vertaling<typeof nl.activiteitstap>;

export const afspraken = {
  kop: 'Appointments',
  uitleg:
    'The employer sees whether an appointment took place. The employer never sees the reason.',
  vastleggenKop: 'Still to record',
  komt: 'To come',
  geweest: 'Past',
  geenKomt: 'No appointment is planned.',
  geenGeweest: 'There has been no appointment yet.',
  maak: 'Make an appointment',
  verzet: 'Move',
  zegAf: 'Cancel appointment',
  afgezegd: (door: string) => `Cancelled by ${door}`,
  door: { coach: 'the coach', werknemer: 'the client', ander: 'someone else' },
  wieZegtAf: 'Who is cancelling?',
  legVast: 'Record how it went',
  titel: (wanneer: string, met: string) => `${wanneer}, with ${met}`,
  om: (dag: string, tijd: string) => `${dag} at ${tijd}`,
  minuten: (n: number) => `${n} minutes`,
  begin: 'Time',
  duur: 'How long? (minutes)',
  vorm: 'How will you speak to each other?',
  met: 'With whom?',
  plek: 'Place or link',
  organisatie: 'At which organisation?',
  organisatieHulp: 'Two conversations on one day then count as two.',
  onderwerp: 'Subject',
  onderwerpHulp: 'Optional. No medical words.',
  uitkomst: 'How did it go?',
  reden: 'Why did it not take place?',
  verslag: 'What did you agree?',
  verslagHulp: 'Optional. In words about work: this may go to UWV.',
  notitie: 'Note for the two of you',
  notitieHulp: 'Optional. Only the client and their coach read this.',
  zonderReden: 'Choose ‘with good reason’ if it was beyond the client’s control.',
  tellen: (gehouden: number, reden: number, niet: number) =>
    `${gehouden} took place, ${reden} did not with good reason, ${niet} did not`,
} satisfies Vertaling<typeof nl.afspraken>;

export const berichten = {
  kop: 'Messages',
  uitleg: 'Only the client and their coach read this. It does not go to the employer or UWV.',
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
    open: 'To do',
    ingeleverd: 'Handed in',
    besproken: 'Discussed',
    vervallen: 'No longer needed',
  },
  klaarVoor: (dag: string) => `ready by ${dag}`,
  ingeleverdOp: (moment: string) => `Handed in on ${moment}`,
  reactie: 'Your response',
  reactieVan: 'Response of the coach',
  enNu: 'What now?',
  besproken: 'Has been discussed',
  geefTerug: 'Ask to add to it',
  vervalt: 'No longer needed',
} satisfies Vertaling<typeof nl.oefeningen>;

export const bestanden = {
  veld: 'Photo or PDF',
  hulp: 'Optional. 10 MB at most.',
  bezig: 'The file is being sent …',
  klaar: (naam: string) => `${naam} is ready to go along.`,
  mislukt: 'This file could not be sent. Try again.',
} satisfies Vertaling<typeof nl.bestanden>;

export const checkins = {
  kop: 'How it is going',
  uitleg: 'Only what the client shares with you now. The client can turn this off again.',
  hoe: ['', 'Very heavy', 'Heavy', 'All right', 'Good', 'Very good'],
  gaf: 'Gave energy',
  kostte: 'Took energy',
} satisfies Vertaling<typeof nl.checkins>;
