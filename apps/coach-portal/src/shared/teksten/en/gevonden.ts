import type * as nl from '../gevonden.js';
import type { Vertaling } from '../vertaling.js';

const reden: Readonly<Record<string, string>> = {
  weg: 'The page does not exist (any more). Check that the web address is right.',
  geen_toegang: 'The site does not let Passend in. Paste the text of the vacancy.',
  botmuur: 'The site only lets people in. Paste the text of the vacancy.',
  robots: 'The site asks not to be read automatically. Paste the text of the vacancy.',
  gesloten: 'The vacancy is no longer open.',
  geen_vacature:
    'There is no vacancy on this page that Passend can read by itself. Paste the text of the vacancy.',
  meer_vacatures:
    'There are several vacancies on this page. Open the vacancy you mean and paste that web address.',
  noindex:
    'The site does not want this page to be shown to others. Paste the text: it is then only for this file.',
  inhoudstype: 'This is not a page that Passend can read. Paste the text of the vacancy.',
  te_groot: 'This page is too large. Paste the text of the vacancy.',
  niet_opgenomen: 'This vacancy may not be shown. Ask the administrator why.',
};

export const gevonden = {
  titelVan: (naam: string) => `Found elsewhere for ${naam}`,
  titelCoach: 'Found elsewhere',
  titelZelf: 'Found a vacancy yourself?',
  linkCoach: 'Found elsewhere',
  inleidingCoach:
    'Add a vacancy that you saw somewhere else. A web address is added to Passend and checked every day. Pasted text is only for this file.',
  inleidingZelf:
    'Paste the web address of the vacancy, or the whole text. You will soon see whether it fits.',
  terugZelf: 'Back to my vacancies',
  veld: 'Web address or text of the vacancy',
  veldHulp: 'Copy the web address from your browser, or the text from an email or app.',
  leeg: 'Paste a web address or the text of a vacancy.',
  kort: 'This is too short for a vacancy. Paste the whole text.',
  verder: 'Continue',
  klopt: 'Is this right?',
  kloptUitleg: 'This is what Passend reads in the text. Change what is not right.',
  functie: 'What work is it?',
  werkgever: 'Employer (may be empty)',
  plaats: 'Place (may be empty)',
  urenMin: 'At least, hours per week',
  urenMax: 'At most, hours per week',
  geenFunctie: 'Fill in what work it is.',
  bewaar: 'Save this vacancy',
  andersom: 'Start again',
  lijst: 'Vacancies found',
  nogNiets: 'Nothing here yet.',
  bezig: 'Passend is fetching the page. This usually takes a few seconds.',
  misluktKop: 'This didn’t work',
  reden: (code: string | null) =>
    (code === null ? undefined : reden[code]) ??
    'The page cannot be reached now. Try again later, or paste the text of the vacancy.',
  staatEr: (woorden: string) => `The page says: ‘${woorden}’`,
  neemTekst: 'Continue with the text of the page',
  bekend: 'Passend already knew this vacancy.',
  alleenHier: 'Pasted text, only in this file.',
  vanAdres: 'Added with its web address.',
  doorWerknemer: 'Found by the client',
  doorCoach: 'Found by the coach',
  doorJou: 'Found by you',
  bekijk: 'See why this fits',
  bekijkZelf: 'View the vacancy',
  waarom: 'Why this may suit you',
  coachKijkt: 'Your coach is looking at it too.',
  nietLive: 'This vacancy is no longer open.',
} satisfies Vertaling<typeof nl.gevonden>;
