import type * as nl from '../account.js';
import type { Vertaling } from '../vertaling.js';

/** My account, and the pages that a link in a mail opens. */
export const account = {
  titel: 'My account',
  gegevens: 'Details',
  naam: 'Name',
  email: 'Email address',
  rol: 'You are here as',
  bureau: 'Agency',
  kloptNiet: 'Is something wrong? Ask the administrator of your agency to change it.',
  beveiliging: 'Extra security',
  beveiligingUitleg:
    'With a code or a passkey, your password alone is not enough to get into your account.',
  beveiligingNaar: 'See extra security',
} satisfies Vertaling<typeof nl.account>;

export const wachtwoord = {
  kop: 'Password',
  sinds: (moment: string) => `Your current password dates from ${moment}.`,
  wijzigen: 'Change password',
  oud: 'Your current password',
  nieuw: 'New password',
  hulp: 'Choose 12 characters or more, for example four separate words. Spaces are allowed.',
  toon: 'Show',
  verberg: 'Hide',
  toonWat: 'password',
  bewaar: 'Save new password',
  bezig: 'Saving',
  klaar: 'Your password has been changed',
  klaarUitleg:
    'You are signed out on other devices. You also get an email, so that you know if someone else did this.',
  gevolg: 'After saving you are signed out on other devices.',
  fout: {
    oud: 'Fill in your current password.',
    kort: 'Choose a password of 12 characters or more.',
    lang: 'Choose a password of at most 128 characters.',
  },
  meter: {
    nog: (tekens: number) => `${tekens} more ${tekens === 1 ? 'character' : 'characters'}.`,
    eenvormig: 'Long enough, but with little variety. That is easy to guess.',
    genoeg: 'Long enough. When you save, we check whether it is easy to guess.',
    ruim: 'More than long enough. Long passwords are the hardest to guess.',
    teLang: (tekens: number) =>
      `${tekens} ${tekens === 1 ? 'character' : 'characters'} too many. The limit is 128.`,
  },
} satisfies Vertaling<typeof nl.wachtwoord>;

export const sessies = {
  kop: 'Where you are signed in',
  uitleg: 'Is there a device you do not recognise? Sign it out and change your password.',
  onbekend: 'Unknown device',
  deze: 'This device',
  begonnen: (moment: string) => `Signed in on ${moment}`,
  gebruikt: (moment: string) => `Last used on ${moment}`,
  uit: 'Sign out',
  uitWaar: (apparaat: string) => `on ${apparaat}`,
  alle: 'Sign out everywhere else',
  alleen: 'You are only signed in here.',
  beeindigd: 'Signed out on that device.',
  alleBeeindigd: (aantal: number) =>
    aantal === 1 ? 'Signed out on 1 device.' : `Signed out on ${aantal} devices.`,
} satisfies Vertaling<typeof nl.sessies>;

export const link = {
  uitnodiging: {
    titel: 'Welcome to Passend',
    uitleg: (bureau: string) =>
      `${bureau} has invited you. Choose a password. After that you are signed in.`,
    bewaar: 'Save password and continue',
  },
  herstel: {
    titel: 'Choose a new password',
    uitleg: 'Choose a new password. After that you sign in with it.',
    bewaar: 'Save new password',
  },
  account: 'Your account',
  tot: (moment: string) => `You can do this until ${moment}.`,
  weg: {
    kop: 'This link no longer works',
    uitnodiging:
      'It has been used or withdrawn, or it is too old. Ask your agency for a new invitation.',
    herstel: 'It has been used or is too old. You can ask for a new one.',
    nieuwe: 'Ask for a new link',
    inloggen: 'Go to the sign-in page',
  },
  klaar: {
    kop: 'Your new password has been saved',
    uitleg: 'You are signed out everywhere you were signed in. Sign in with your new password.',
    inloggen: 'Sign in',
  },
} satisfies Vertaling<typeof nl.link>;

export const vergeten = {
  titel: 'Forgotten password',
  uitleg: 'Fill in your email address. You will get an email with a link to choose a new password.',
  email: 'Email address',
  vraag: 'Send me the email',
  bezig: 'Sending',
  gelukt: 'Check your email',
  geluktUitleg: (email: string) =>
    `If ${email} belongs to an account, an email arrives within a few minutes. The link works for half an hour.`,
  geenMail: 'No email? Look in your spam folder, or ask your agency’s administrator.',
  ander: 'Try another email address',
  terug: 'Back to signing in',
  naar: 'Forgotten your password?',
  fout: 'Fill in an email address, such as name@agency.nl.',
} satisfies Vertaling<typeof nl.vergeten>;

export const tijd = {
  kop: 'Are you still there?',
  bijna: (minuten: number) =>
    minuten <= 1
      ? 'You will be signed out in a minute, because nothing has happened for a while.'
      : `You will be signed out in ${minuten} minutes, because nothing has happened for a while.`,
  blijf: 'Stay signed in',
  uit: 'Sign out now',
  eindeKop: 'You have to sign in again soon',
  einde: (minuten: number) =>
    minuten <= 1
      ? 'You have been signed in for a long time. In a minute we will ask for your password.'
      : `You have been signed in for a long time. In ${minuten} minutes we will ask for your password.`,
  eindeUitleg: 'What you are typing stays.',
  opnieuw: 'Sign in again now',
  straks: 'Later',
} satisfies Vertaling<typeof nl.tijd>;
