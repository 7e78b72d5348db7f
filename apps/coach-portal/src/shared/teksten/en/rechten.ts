import type { Verzoekbesluit } from '@passend/domain';
import type * as nl from '../rechten.js';
import type { Vertaling } from '../vertaling.js';

export const mijnDossier = {
  titel: 'My file',
  kort: 'Everything that Passend keeps about you. You may see it, say what you think of it and take it with you.',
  meerKop: 'What you can do here',
  wieKeek: 'See who looked into your file',
  delen: 'Read what we share with whom',
  verzoeken: 'Ask for a change, or write how you see it',
  werkgever: 'Read what your employer sees',
  documentenKop: 'What you can do: papers from the company doctor',
  documentenLeeg: 'There is no paper from the company doctor yet.',
  document: (soort: string, dag: string) => `${soort} of ${dag}`,
  documentVan: (wie: string, door: string, dag: string) =>
    `Written by the ${wie}. Added to Passend by ${door} on ${dag}.`,
  punten: (n: number) => (n === 1 ? 'It holds this one point' : `It holds these ${n} points`),
  profielKop: 'What you are looking for',
  profielLeeg: 'There is no search profile yet.',
  profiel: (beroepen: string, plaats: string, van: number, tot: number) =>
    `You are looking for work as ${beroepen}, starting from ${plaats}, ${van === tot ? van : `${van} to ${tot}`} hours per week.`,
  profielOp: (dag: string, n: number) =>
    n === 1 ? `Written down on ${dag}.` : `Written down on ${dag}. ${n} versions have been kept.`,
  besluitenKop: 'Decisions about vacancies',
  besluitenLeeg: 'Nothing has been decided yet.',
  besluit: {
    geschikt: 'Suitable',
    bespreken: 'Discuss',
    niet_geschikt: 'Not suitable',
    terug: 'Decision taken back',
  },
  vacatureWeg: 'A vacancy that is no longer there',
  reactiesKop: 'What you and your coach think of vacancies',
  reactiesLeeg: 'Nothing has been said yet.',
  terugGenomen: 'taken back',
  doorOp: (door: string, dag: string) => `${door}, ${dag}`,
  meeneemKop: 'Take your file with you',
  meeneem: 'You get a document with everything that is kept about you. Keep it in a safe place.',
  meeneemDocument: 'Download to read or print (in Dutch)',
  meeneemJson: 'Download for another system (JSON)',
} satisfies Vertaling<typeof nl.mijnDossier>;

export const wieKeek = {
  titel: 'Who looked into my file?',
  kort: 'Every time someone opens your file, a line is added here. Nobody can remove those lines.',
  persoon: 'Who',
  iedereen: 'Everyone',
  van: 'From',
  tot: 'Up to and including',
  toon: 'Show',
  leeg: 'Nobody looked in this period.',
  aantal: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  zelf: (n: number) => (n === 1 ? 'You looked once yourself' : `You looked ${n} times yourself`),
  namens: (wie: string) => `in place of ${wie}`,
  nood: 'Without regular access',
  geweigerd: 'Refused',
  nieuwer: 'Newer lines',
  ouder: 'Older lines',
  terug: 'Back to my file',
} satisfies Vertaling<typeof nl.wieKeek>;

export const delen = {
  titel: 'What do we share with whom?',
  gelezen: 'I have read this',
  gelezenOp: (dag: string) => `You read this on ${dag}.`,
  versie: (dag: string) => `This text dates from ${dag}.`,
  tabelKop: 'Everything at a glance',
  wat: 'What',
  wie: 'Who gets it',
  grond: 'Why it is allowed',
  gezondheid: 'is about your health',
  vraagKop: 'What you decide about yourself',
  vraag:
    'You may always say no. It changes nothing about how you are guided. You can change your mind later.',
  ja: 'Yes',
  nee: 'No',
  nu: (gegeven: boolean, dag: string | null) =>
    dag === null
      ? 'You have not said anything yet. That counts as no.'
      : `You said ${gegeven ? 'yes' : 'no'} on ${dag}.`,
  mislukt: 'This has not been saved. Try again.',
} satisfies Vertaling<typeof nl.delen>;

export const verzoeken = {
  leegVeld: 'Write in a few words what you mean.',
  titel: 'My questions about my information',
  kort: 'Is something wrong, or is there something you do not want? Say so here. Your coach answers within a month.',
  soort: 'What do you want?',
  over: 'What is it about?',
  tekst: 'Tell it in your own words',
  hulp: 'Your coach reads this. Your employer does not.',
  stuur: 'Send',
  verstuurd: 'Sent. You can follow it below.',
  eerderKop: 'What you sent before',
  leeg: 'You have not sent anything yet.',
  uiterlijk: (dag: string) => `Answer by ${dag}.`,
  wissen:
    'Your coach removes what may be removed. Sometimes the law says that something must be kept. You then read below why, and until when.',
  antwoordVan: (wie: string, dag: string) => `Answer from ${wie} on ${dag}`,
} satisfies Vertaling<typeof nl.verzoeken>;

export const verzoeksoort = {
  correctie: 'Something is wrong',
  bezwaar: 'I do not want this',
  wissen: 'Remove something',
  visie: 'This is how I see it',
} satisfies Vertaling<typeof nl.verzoeksoort>;

export const verzoekdeel = {
  belastbaarheid: 'What I can do',
  zoekprofiel: 'What I am looking for',
  besluiten: 'A decision about a vacancy',
  delen_met_werkgever: 'What my employer sees',
  alles: 'My whole file',
} satisfies Vertaling<typeof nl.verzoekdeel>;

export const verzoekstand = {
  open: 'Waiting for an answer',
  te_laat: 'Should have been answered already',
  beantwoord: 'Answered',
  bewaard: 'Kept with your file',
} satisfies Vertaling<typeof nl.verzoekstand>;

/** What the coach decides about a request that removes nothing. */
export const besluitwoord = {
  toegewezen: 'Yes, this has been done',
  deels: 'Done in part',
  afgewezen: 'No',
} satisfies Vertaling<typeof nl.besluitwoord>;
const GEWIST: Readonly<Record<Verzoekbesluit, string>> = {
  toegewezen: 'Yes, this has been removed',
  deels: 'Yes, part of it has been removed',
  afgewezen: 'No, this stays',
};
/** What was promised before Passend removed it itself. */
const BELOOFD: Readonly<Record<Verzoekbesluit, string>> = {
  toegewezen: 'Yes, this will be removed',
  deels: 'Yes, part of it will be removed',
  afgewezen: 'No, this stays',
};

/** An answer in words: of what was removed, and of what was only promised. */
export const verzoekbesluit: Vertaling<typeof nl.verzoekbesluit> = (
  soort,
  { besluit, wissing },
) => {
  if (soort !== 'wissen') return besluitwoord[besluit];
  return (wissing === null ? BELOOFD : GEWIST)[besluit];
};

export const coachVerzoeken = {
  titel: 'Requests from clients',
  kort: 'What clients ask about their information. The law gives a month to answer (GDPR 12(3)).',
  leeg: 'No request is waiting for an answer.',
  uiterlijk: (dag: string) => `Answer by ${dag}`,
  teLaat: (dag: string) => `The time limit ended on ${dag}`,
  besluit: 'Your decision',
  antwoord: 'Your answer',
  hulp: 'The client reads this. Request and answer are both kept.',
  stuur: 'Send the answer',
  verstuurd: 'Your answer has been saved. The client can read it.',
} satisfies Vertaling<typeof nl.coachVerzoeken>;

export const visie = {
  kop: 'How the client sees it',
  uitleg:
    'What the client wrote beside what others wrote down. The file then says that you read it.',
  lees: 'Read what the client wrote',
  leeg: 'The client has not written anything here yet.',
} satisfies Vertaling<typeof nl.visie>;

export const beveiligingslog = {
  titel: 'Security log',
  kort: 'Sign-ins, refused access, permissions and exports of your agency. It holds nothing about clients. That you are looking here is in it too.',
  wanneer: 'When',
  wie: 'Who',
  wat: 'What',
  uitslag: 'Outcome',
  netwerk: 'Network',
  gelukt: 'succeeded',
  geweigerd: 'refused',
  leeg: 'Nothing happened in this period.',
  zegelKop: 'Keep this seal outside Passend',
  zegel:
    'Every line in the log rests on the line before it. With this seal you can later show that nothing was cut off at the end: passend inzage controleer.',
} satisfies Vertaling<typeof nl.beveiligingslog>;
