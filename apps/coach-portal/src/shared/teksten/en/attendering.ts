import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../attendering.js';
import type { Vertaling } from '../vertaling.js';

export const ritmenaam = {
  direct: 'At once, at most one mail per hour',
  dagelijks: 'Once a day, in the morning',
  wekelijks: 'Once a week, on Monday',
} satisfies Vertaling<typeof nl.ritmenaam>;

export const attendering = {
  titel: 'New vacancies',
  titelZelf: 'New vacancies for you',
  link: 'New vacancies and mail about them',
  linkUitleg: 'Choose yourself whether, and how often, you get mail about them.',
  inleidingZelf:
    'Every minute we look whether there is something new that fits you. You do not have to do anything with it.',
  inleidingCoach:
    'What is new for your client, and what mail is sent about. Your client sees the same here as you.',
  nieuwKop: 'New for you',
  nieuwKopCoach: 'New for your client',
  aantalNieuw: (n: number) => aantal(n, 'new vacancy', 'new vacancies'),
  leegMetZoek: 'There is nothing new now. As soon as there is something, it will be here.',
  leegZonderZoek: 'Save a search below. Then we look along for you.',
  waarom: 'Why this vacancy',
  lees: 'Read the whole vacancy',
  inPassend: 'Read it here in Passend',
  bijMatch: 'See how it fits',
  van: (naam: string, dag: string) => `Found on ${dag} with “${naam}”`,
  zoekKop: 'Saved searches',
  zoekUitleg: 'With a saved search we go on looking again and again.',
  geen: 'There is no saved search yet.',
  nieuweKop: 'Save a search',
  profiel: 'Searches with the search profile',
  eigen: (delen: readonly string[]) =>
    delen.length === 0 ? 'Searches with the search profile' : `Searches for ${delen.join(', ')}`,
  woordenDeel: (woorden: string) => `“${woorden}” in the title`,
  kmDeel: (km: number) => `up to ${km} kilometres`,
  urenDeel: (min: number | null, max: number | null) =>
    min === null
      ? `up to ${max} hours`
      : max === null
        ? `from ${min} hours`
        : `${min} to ${max} hours`,
  hoogstens: (n: number) => `at most ${n} in one mail`,
  stilAvond: 'not in the evening',
  stilWeekend: 'not at the weekend',
  door: (naam: string) => `Made by ${naam}`,
  gepauzeerd: 'Paused. No mail is sent.',
  gepauzeerdTot: (dag: string) => `Paused up to and including ${dag}. No mail is sent.`,
  pauzeer: 'Pause',
  pauzeKop: 'No mail for how long?',
  week: 'One week',
  maand: 'Four weeks',
  zonderEinde: 'Until I switch it on again',
  hervat: 'Switch on again',
  wijzig: 'Change',
  weg: 'Remove',
  weggehaald: (naam: string) => `“${naam}” has been removed.`,
  ongedaan: 'Undo',
  bezig: 'Saving …',
  bewaard: 'Saved.',
  veld: {
    naam: 'Name of the search',
    waarmee: 'What do you want to search with?',
    metProfiel: 'With the search profile',
    metEigen: 'With something else',
    metProfielUitleg: 'Does the search profile change? Then we search differently at once.',
    beroepen: 'Which work? Put each occupation on a line of its own.',
    woorden: 'Words in the title',
    woordenHulp: 'All words must be in the title.',
    maxKm: 'At most so many kilometres away',
    urenMin: 'At least so many hours per week',
    urenMax: 'At most so many hours per week',
    ritme: 'How often do you want mail?',
    ritmeCoach: 'How often does your client get mail?',
    hoogstens: 'How many vacancies in one mail?',
    stilAvond: 'No mail between 19:00 and 8:00',
    stilWeekend: 'No mail at the weekend and on public holidays',
    leeg: 'Nothing filled in? Then the search profile counts.',
    altijd: 'What is too heavy, or too many hours, we never look for.',
  },
  maak: 'Save the search',
  opslaan: 'Save the change',
  stop: 'Leave it so',
  mailKop: 'Mail',
  mailAan: 'You get mail at the address of your account.',
  mailAanCoach: 'The mail goes to the address of the account of your client.',
  mailUit: 'Send me no more mail',
  mailWeerAan: 'Send me mail again',
  mailInhoudCoach:
    'A mail says only something about the work, the place and the hours. It never says what your client can or cannot do.',
  mailInhoud:
    'A mail says only something about the work, the place and the hours. It never says what you can or cannot do.',
} satisfies Vertaling<typeof nl.attendering>;

export const mailstandTekst = {
  geen_account: 'There is no account yet. That is why no mail is sent. This page does work.',
  afgemeld: 'The mail has been switched off. This page just goes on working.',
  onbestelbaar: 'A mail came back. Is the address of the account still right?',
  klacht: 'A mail was reported as unwanted in the mail program. That is why no more mail is sent.',
} satisfies Vertaling<typeof nl.mailstandTekst>;

export const afmelden = {
  titel: 'No more mail about new vacancies',
  uitleg: 'Do you want no more mail about new vacancies? Then press the button.',
  blijft: 'You still get mail about your account. In Passend the vacancies stay.',
  knop: 'Switch the mail off',
  klaar: 'The mail is off. You get no more mail about new vacancies.',
  terug: 'Do you want mail again later? Then switch it on in Passend.',
  werktNiet: 'This link does not work. Switch the mail off in Passend.',
  naar: 'Go to Passend',
} satisfies Vertaling<typeof nl.afmelden>;
