import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../attendering.js';
import type { Vertaling } from '../vertaling.js';

export const ritmenaam = {
  direct: 'Straight away, at most one email per hour',
  dagelijks: 'Once a day, in the morning',
  wekelijks: 'Once a week, on Monday',
} satisfies Vertaling<typeof nl.ritmenaam>;

export const attendering = {
  titel: 'New vacancies',
  titelZelf: 'New vacancies for you',
  link: 'New vacancies and email about them',
  linkUitleg: 'You choose whether, and how often, you get email about them.',
  inleidingZelf:
    'Every minute we look whether there is something new that fits you. You do not have to do anything about it.',
  inleidingCoach:
    'What is new for your client, and what we send email about. Your client sees the same here as you do.',
  nieuwKop: 'New for you',
  nieuwKopCoach: 'New for your client',
  aantalNieuw: (n: number) => aantal(n, 'new vacancy', 'new vacancies'),
  leegMetZoek: 'There is nothing new now. As soon as there is, you will find it here.',
  leegZonderZoek: 'Save a search below. Then we keep looking for you.',
  waarom: 'Why this vacancy',
  lees: 'Read the whole vacancy',
  inPassend: 'Read it here in Passend',
  bijMatch: 'See how it fits',
  van: (naam: string, dag: string) => `Found on ${dag} with ‘${naam}’`,
  zoekKop: 'Saved searches',
  zoekUitleg: 'With a saved search we keep looking.',
  geen: 'There is no saved search yet.',
  nieuweKop: 'Save a search',
  profiel: 'Searches with the search profile',
  eigen: (delen: readonly string[]) =>
    delen.length === 0 ? 'Searches with the search profile' : `Searches for ${delen.join(', ')}`,
  woordenDeel: (woorden: string) => `‘${woorden}’ in the title`,
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
  gepauzeerd: 'Paused. No email is sent.',
  gepauzeerdTot: (dag: string) => `Paused up to and including ${dag}. No email is sent.`,
  pauzeer: 'Pause',
  pauzeKop: 'No email for how long?',
  week: 'One week',
  maand: 'Four weeks',
  zonderEinde: 'Until I switch it on again',
  hervat: 'Switch on again',
  wijzig: 'Change',
  weg: 'Remove',
  weggehaald: (naam: string) => `‘${naam}’ has been removed.`,
  ongedaan: 'Undo',
  bezig: 'Saving …',
  bewaard: 'Saved.',
  veld: {
    naam: 'Name of the search',
    waarmee: 'What do you want to search with?',
    metProfiel: 'With the search profile',
    metEigen: 'With something else',
    metProfielUitleg: 'If the search profile changes, our search changes with it.',
    beroepen: 'What work? Put each occupation on a line of its own.',
    woorden: 'Words in the title',
    woordenHulp: 'All words must be in the title.',
    maxKm: 'At most how many kilometres away',
    urenMin: 'At least how many hours per week',
    urenMax: 'At most how many hours per week',
    ritme: 'How often do you want email?',
    ritmeCoach: 'How often does your client get email?',
    hoogstens: 'How many vacancies in one email?',
    stilAvond: 'No email between 19:00 and 8:00',
    stilWeekend: 'No email at the weekend and on public holidays',
    leeg: 'Nothing filled in? Then the search profile counts.',
    altijd: 'We never look for work that is too heavy or has too many hours.',
  },
  maak: 'Save the search',
  opslaan: 'Save the change',
  stop: 'Leave it as it is',
  mailKop: 'Email',
  mailAan: 'You get email at the address of your account.',
  mailAanCoach: 'Email goes to the address of your client’s account.',
  mailUit: 'Stop sending me email',
  mailWeerAan: 'Send me email again',
  mailInhoudCoach:
    'An email only says something about the work, the place and the hours. It never says what your client can or cannot do.',
  mailInhoud:
    'An email only says something about the work, the place and the hours. It never says what you can or cannot do.',
} satisfies Vertaling<typeof nl.attendering>;

export const mailstandTekst = {
  geen_account: 'There is no account yet. So no email is sent. This page does work.',
  afgemeld: 'Email has been turned off. This page keeps working.',
  onbestelbaar: 'An email came back. Is the address of the account still right?',
  klacht: 'An email was reported as spam in the mail program. So no more email is sent.',
} satisfies Vertaling<typeof nl.mailstandTekst>;

export const afmelden = {
  titel: 'No more email about new vacancies',
  uitleg: 'To stop email about new vacancies, press the button.',
  blijft: 'You still get email about your account. The vacancies stay in Passend.',
  knop: 'Turn email off',
  klaar: 'Email is off. You get no more email about new vacancies.',
  terug: 'If you want email again later, turn it on in Passend.',
  werktNiet: 'This link does not work. Turn email off in Passend.',
  naar: 'Go to Passend',
} satisfies Vertaling<typeof nl.afmelden>;
