import type { Blijfreden, Wisgroep } from '@passend/domain';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../wissen.js';

export const wisgroep: Readonly<Record<Wisgroep, string>> = {
  zoekprofiel_eerder: 'Older search profiles',
  zoekprofiel: 'The search profile that applies now',
  reacties: 'Reactions to vacancies',
  gevonden: 'Saved searches, and vacancies you found',
  besluiten: 'Decisions about vacancies',
  belastbaarheid: 'Papers about what someone can do',
  werktermen: 'Messages from the company doctor about work',
  marktweken: 'Counts of vacancies per week',
  bsn: 'Citizen service number',
  traject: 'What happened in the programme, with evidence and reports',
  rechten: 'Requests, answers and consents',
  wie_je_bent: 'Name, and who guides the client',
  inzagelog: 'Log: who looked into the file',
};

const MET_DAG: Readonly<Record<Blijfreden, (dag: string) => string>> = {
  traject: (dag) => `Needed while the programme runs, until ${dag}.`,
  termijn: (dag) => `Stays until ${dag}. After that Passend erases it by itself.`,
  logtermijn: (dag) => `Stays until ${dag}.`,
  blokkade: (dag) => `The file is on hold. On ${dag} someone checks whether that is still needed.`,
};
const ZONDER_DAG: Readonly<Record<Blijfreden, string>> = {
  traject: 'Needed while the programme runs.',
  termijn:
    'Stays until 2 years after the end of the programme. After that Passend erases it by itself.',
  logtermijn: 'Each line stays for 5 years. After that Passend erases it by itself.',
  blokkade: 'The file is on hold.',
};

export const blijftOmdat: Vertaling<typeof nl.blijftOmdat> = (
  reden: Blijfreden,
  dag: string | null,
) => (dag === null ? ZONDER_DAG[reden] : MET_DAG[reden](dag));

export const BLOKKADEGROND = 'GDPR 17(3)(e): dispute or proceedings';

export const wissen = {
  besluit: 'Your decision',
  ja: 'Yes, remove what may be removed',
  nee: 'No, everything stays',
  gaat: 'This will be removed',
  gaatHulp: 'Untick what has to stay. Then explain why in your answer.',
  gaatNiets: 'Nothing may be removed at the moment. You can only answer no.',
  kiesIets: 'Choose at least one thing to remove, or answer no.',
  blijft: 'This stays',
  volgende: 'Check and confirm',
  bevestigKop: 'Remove for good?',
  gevolg: (wie: string, regels: string) =>
    `You are removing ${regels} from the file of ${wie}. Nobody can reverse that. You will not be able to see it any more either.`,
  gevolgMeer:
    'The client reads your answer, and sees what is gone and what stays. A proof appears in the administrator’s overview, without any content. Copies of the database expire within their own period.',
  doe: 'Remove this for good',
  annuleer: 'Cancel',
  isWeg: 'This is gone',
  bleef: 'This stayed, and why',
  bewijs: (hash: string) => `Proof of removal: ${hash.slice(0, 16)}`,
} satisfies Vertaling<typeof nl.wissen>;
