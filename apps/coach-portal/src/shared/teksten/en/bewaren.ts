import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../bewaren.js';
import type { Vertaling } from '../vertaling.js';

export const blokkadereden = {
  geschil: 'There is a dispute',
  wia_procedure: 'There is a WIA procedure',
  klacht: 'There is a complaint',
  verzoek_werknemer: 'The employee asks for it',
  onderzoek: 'There is an investigation',
} satisfies Vertaling<typeof nl.blokkadereden>;

const klasse: Readonly<Record<string, string>> = {
  dossier: 'File of a client',
  inzagelog: 'Log: who looked into which file',
  beheerlog: 'Log of administration',
  account: 'Account of someone who has stopped',
  uitnodiging: 'Invitation',
  melding: 'Notification',
  bewijs: 'Proof of what was erased',
};

const vanaf: Readonly<Record<string, string>> = {
  einde_traject: 'after the end of the programme',
  vastlegging: 'after it was recorded',
  einde_account: 'after the account stopped',
  verloop: 'after it expired',
};

export const bewaren = {
  titel: 'Retention and erasure',
  uitleg:
    'Every night Passend itself erases what may no longer be kept. This page shows what goes and when. You see no names, only a reference.',
  komendKop: 'What will be erased?',
  komendLeeg: 'No programme has stopped yet, so nothing is due to be erased.',
  lopendKop: (hoeveel: number) => `Programmes still running: ${hoeveel}`,
  lopendUitleg: 'These files stay. The period starts only when the programme stops.',
  stand: {
    loopt: 'Programme is running',
    bewaard: 'Stays until that day',
    vervallen: 'Goes tonight',
    geblokkeerd: 'On hold: stays',
  },
  gaatOp: (dag: string) => `Goes on ${dag}`,
  einde: (dag: string) => `Programme stopped on ${dag}, keep for 2 years.`,
  zonderEinde: 'The programme is still running.',
  regels: (hoeveel: number) => `${aantal(hoeveel, 'record goes', 'records go')} with it.`,
  blokkade: (reden: string, sinds: string) => `${reden}. On hold since ${sinds}.`,
  herzien: (dag: string) => `Check on ${dag} whether this is still needed.`,
  herzienNu: (dag: string) => `Check now whether this is still needed. That was due on ${dag}.`,
  blokkeer: 'Put on hold',
  hefOp: 'Lift the hold',
  vormKop: (kenmerk: string) => `Why does ${kenmerk} have to stay?`,
  reden: 'Reason',
  toelichting: 'Explanation',
  toelichtingHulp: 'Not needed. Write nothing about health. The text is encrypted.',
  herzienOp: 'Look at it again on',
  herzienHulp:
    'Choose a day after today. Someone will then check whether the hold is still needed.',
  geenDag: 'Choose a day after today.',
  bevestig: 'Put this file on hold',
  annuleer: 'Cancel',
  geplaatst: 'This file is on hold. It stays until someone lifts the hold.',
  opgeheven: 'The hold has been lifted.',
  termijnenKop: 'How long do we keep what?',
  termijn: (maanden: number, begin: string) =>
    `${maanden % 12 === 0 ? aantal(maanden / 12, 'year', 'years') : aantal(maanden, 'month', 'months')} ${vanaf[begin] ?? ''}`,
  klasse: (naam: string) => klasse[naam] ?? naam,
  eigenKeuze: 'Passend’s own choice: have your data protection officer confirm it.',
  bewijzenKop: 'What has been erased?',
  bewijzenLeeg: 'Nothing has been erased yet.',
  bewijs: {
    dossier: (kenmerk: string) => `File ${kenmerk} erased`,
    verzoek: (kenmerk: string) => `Part of file ${kenmerk} erased at the employee’s request`,
    sleutels: (kenmerk: string) => `Keys of file ${kenmerk} destroyed`,
    rijen: (naam: string) => `${klasse[naam] ?? naam}: old records erased`,
  },
  bewijsRegel: (hoeveel: number, op: string, regel: string) =>
    `${aantal(hoeveel, 'record', 'records')} on ${op}. Rule: ${regel}.`,
  bewijsHash: (hash: string) => `Reference of the proof: ${hash.slice(0, 16)}…`,
} satisfies Vertaling<typeof nl.bewaren>;

export const sleutels = {
  titel: 'Keys',
  uitleg:
    'Whatever is about health is kept encrypted. Each file has a key of its own. This page shows how old the keys are. The keys themselves are never shown.',
  meesterKop: 'Master key',
  meester: (kenmerk: string) => `Reference ${kenmerk}. It is kept outside the database.`,
  meesterOud:
    'Your agency’s key is still wrapped in the previous master key. Have the change completed.',
  bureauKop: 'Your agency’s key',
  bureau: (kenmerk: string, dag: string) => `Reference ${kenmerk}, made on ${dag}.`,
  bezig: 'A change has started and is not finished. Have the same command run once more.',
  dossiersKop: 'Keys of files',
  dossiers: (met: number) => `${aantal(met, 'file has its own key', 'files have their own keys')}.`,
  zonder: (hoeveel: number) =>
    `${aantal(hoeveel, 'file has', 'files have')} no key yet. The key comes as soon as there is something in the file.`,
  oudste: (dag: string) => `The oldest is from ${dag}.`,
  vernietigd: (hoeveel: number) =>
    `The keys of ${aantal(hoeveel, 'file', 'files')} have been destroyed.`,
  hoeKop: 'Replacing a key',
  hoe: 'Only whoever runs the server can replace a key. Pass on this command. Everyone can go on working.',
  hoeBureau: 'Your agency’s key:',
  hoeDossier: 'The key of one file:',
  hoeControle: 'Checking that everything opens:',
  advies: 'Replace your agency’s key once a year, and straight away if someone may have seen it.',
} satisfies Vertaling<typeof nl.sleutels>;
