import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../mijn.js';
import type { Vertaling } from '../vertaling.js';

export const mijn = {
  titel: 'My vacancies',
  groet: (voornaam: string) => `Hello ${voornaam}`,
  zoekt: 'Your coach is looking for vacancies that suit you.',
  nietsTeDoen: 'You do not have to do anything now.',
  inleiding: (n: number) =>
    `Your coach has found ${aantal(n, 'vacancy', 'vacancies')} that may suit you.`,
  gekozen: 'You have given your opinion on all vacancies. Your coach keeps looking.',
  lieverNiet: (n: number) => `Rather not (${n})`,
  stappenKop: 'What you can do now',
  stap: {
    lees: (n: number) => (n === 1 ? 'Read the vacancy' : `Read the ${n} vacancies`),
    leesUitleg: 'Take your time. You do not have to choose straight away.',
    vertel: 'Tell your coach what you think of it',
    vertelUitleg: 'Even if it is not for you. Your coach learns from that.',
    sollicitatie: (functie: string) => `Your application: ${functie}`,
    rapport: 'Read your coach’s report',
    rapportUitleg: 'You are the first to read it. You may write what you think.',
    leeg: 'Wait for your coach',
    leegUitleg: 'When your coach finds a suitable vacancy, you will see it here.',
    privacy: 'Read what your employer sees',
    privacyUitleg: 'Your employer does not see what is wrong with you.',
  },
  meerKop: 'More',
  nieuweSollicitatie: 'Write down an application',
  nieuweSollicitatieUitleg: 'One word is enough. The rest can come later.',
  vacaturesKop: 'Vacancies for you',
  waarom: 'Why your coach thinks of this',
  nogOpen: 'Your coach is still finding out about the other points.',
  bekijk: 'Read the whole vacancy',
  lees: 'See whether this vacancy is still open',
  beroep: (naam: string) => `What kind of work is this? Read about: ${naam}`,
  nietLive: 'This vacancy is no longer open.',
  sinds: (dag: string) => `Here since ${dag}`,
  kaart: (afstand: string) => `${afstand} from your home`,
  werkgeverOnbekend: 'Employer not stated',
  rust: 'Not a good day? Then this can wait. The vacancies stay here.',
} satisfies Vertaling<typeof nl.mijn>;

/** The ways from the home to the rest. They stand here so that the home fetches no other texts. */
export const mijnLinks = {
  kaart: 'On the map',
  nieuw: 'New vacancies for you',
  nieuwUitleg: 'You choose whether, and how often, you get email about them.',
  inspanning: 'What you have done',
  inspanningUitleg: 'A calm overview of your steps.',
  documenten: 'Documents from the doctor',
  documentenUitleg: 'Read what the company doctor sent about you.',
  rapporten: 'Reports about your programme',
  rapportenUitleg: 'Read them, say what you think of them, and sign.',
  gevonden: 'Found a vacancy yourself?',
  gevondenUitleg: 'Paste the web address or the text. Your coach sees it too.',
} satisfies Vertaling<typeof nl.mijnLinks>;

export const mijnBegeleiding = {
  kop: 'Who guides me?',
  coach: (naam: string) => `Your coach is ${naam}.`,
  volgende: (naam: string, per: string) => `From ${per} your coach is ${naam}.`,
  vervanger: (naam: string, periode: string) => `${naam} covers for your coach ${periode}.`,
  contacten: 'At your employer these people can see your progress:',
  geenContacten: 'At your employer nobody can see your progress now.',
  einde: (datum: string) => `Your programme was closed on ${datum}.`,
} satisfies Vertaling<typeof nl.mijnBegeleiding>;

export const watZietWerkgever = {
  titel: 'What does my employer see?',
  kort: 'Your employer sees that work is being done on your programme. Not what is wrong with you. About what you can do, your employer sees only what the company doctor wrote down for them.',
  nietKop: 'What your employer does not see',
  niet: [
    'Your complaints, your illness or your treatment.',
    'The document of the company doctor about what you can and cannot do.',
    'Which vacancies were looked at.',
    'Why a vacancy does or does not suit you.',
    'What your coach writes about a vacancy.',
  ],
  waaromKop: 'Why does your employer see anything?',
  waarom:
    'Your employer has to show that work is being looked for together with you. Numbers are enough for that.',
  vraagKop: 'Do you have a question?',
  vraag: 'Ask your coach. You may always ask who has seen something about you.',
  wieKeek: 'See who looked into your file',
  delen: 'Read what we share with whom, and why',
  terug: 'Back to my vacancies',
} satisfies Vertaling<typeof nl.watZietWerkgever>;
