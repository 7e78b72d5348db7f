import type * as nl from '../factoren.js';
import type { Vertaling } from '../vertaling.js';

/** Signing in with more than a password. */
export const factoren = {
  passkeyKnop: 'Sign in with a passkey',
  passkeyUitleg: 'Without a password, with your fingerprint or face.',
  of: 'or with your password',
  passkeyAfgebroken: 'This was interrupted or took too long. You can try again.',
  passkeyBestaat: 'You already have a passkey on this device.',
  passkeyMislukt: 'It didn’t work with this passkey. Try again, or choose another way.',

  tweede: {
    kop: 'One more step',
    uitleg: 'So that we know for certain it is you.',
    passkey: 'Continue with your passkey',
    passkeyUitleg: 'Your device asks for your fingerprint, your face or your device’s code.',
    code: 'Code from your app',
    codeHulp: '6 digits. There is a new code every 30 seconds.',
    herstelcode: 'Recovery code',
    herstelcodeHulp: 'One of the 10 codes you kept. Each code works once.',
    verder: 'Continue',
    bezig: 'Checking',
    anders: 'Doesn’t it work this way?',
    metPasskey: 'Use your passkey',
    metCode: 'Use a code from your app',
    metHerstelcode: 'Use a recovery code',
    terug: 'Back to signing in',
    hulp: 'Have you lost all of these? Ask your agency’s administrator to reset them for you. After that you set them up again.',
    verlopen: 'It took too long. Sign in again.',
    fout: {
      code: 'Fill in the 6 digits from your app.',
      herstelcode: 'Fill in a recovery code. It has 10 letters and digits.',
    },
  },

  bevestig: {
    kop: 'Confirm that it is you',
    uitleg: 'You are about to change something important, so we ask once more.',
    wachtwoord: 'Password',
    wachtwoordLeeg: 'Fill in your password.',
    metWachtwoord: 'Use your password',
  },
} satisfies Vertaling<typeof nl.factoren>;

/** Setting up, one thing per screen. */
export const factorenInstellen = {
  titel: 'Safe sign-in',
  kop: 'Choose how you sign in safely',
  moet: 'Your agency asks for this because you can see other people’s information. It takes a few minutes.',
  mag: 'A password can leak. With a second step, someone else still cannot reach your information.',
  passkey: {
    keuze: 'Passkey',
    keuzeUitleg:
      'The easiest way: no password, just your fingerprint, your face or your device’s code.',
    kop: 'Create a passkey',
    uitleg:
      'Your device will ask for your fingerprint, your face or your device’s code. That stays on your device: Passend does not get it.',
    knop: 'Create passkey',
    bezig: 'Your device is asking for confirmation',
    kanNiet:
      'Passkeys do not work at this address or in this browser. A passkey belongs to a name, such as passend.nl, and not to a bare number.',
    kanWelOp: 'A passkey belongs to a name and not to a number. Open Passend at:',
  },
  app: {
    keuze: 'App with codes',
    keuzeUitleg: 'An app on your phone shows a 6-digit code when you sign in.',
    kop: 'Scan this code with your app',
    uitleg:
      'Open an app for codes on your phone and scan the square. Don’t have an app yet? Install one, such as Google Authenticator or Microsoft Authenticator.',
    qr: 'Code to scan with your app',
    zonderScannen: 'Can’t scan it?',
    typ: 'Type this key into your app:',
    zelfdeApparaat: 'Open the app on this device',
    verder: 'Continue',
    codeKop: 'Type the code from your app',
    codeUitleg: 'This is how we check that it works.',
    code: '6-digit code',
    controleer: 'Check',
    terug: 'Back to scanning',
  },
  codes: {
    kop: 'Keep your recovery codes',
    uitleg:
      'If you lose your phone or device, a recovery code still lets you in. Each code works once. You only see them now.',
    lijst: 'Your 10 recovery codes',
    download: 'Download',
    print: 'Print',
    kopieer: 'Copy',
    gekopieerd: 'Copied.',
    kopieerMislukt: 'This browser cannot copy them.',
    bestand: 'passend-herstelcodes.txt',
    bestandKop: 'Recovery codes for Passend. Each code works once.',
    waar: 'Keep them in a safe place, such as your password manager or on paper at home.',
    bewaard: 'I have kept them',
  },
  klaar: {
    kop: 'It is set up',
    passkey: 'From now on you can sign in with your passkey, without a password.',
    app: 'From now on Passend asks for a code from your app after your password.',
    verder: 'Continue to Passend',
    terug: 'Back to safe sign-in',
  },
  andereManier: 'Choose another way',
} satisfies Vertaling<typeof nl.factorenInstellen>;

/** The page in one's own account. */
export const factorenBeheer = {
  titel: 'Safe sign-in',
  uitleg: 'This is what you sign in with, besides your password.',
  verplicht: 'Your agency asks for at least one second step.',
  vrij: 'A second step is not required. It does make signing in safer.',
  menu: 'Safe sign-in',
  passkeys: 'Passkeys',
  passkeysUitleg:
    'Sign in without a password, with your fingerprint, your face or your device’s code.',
  geenPasskeys: 'You have no passkey yet.',
  passkeyErbij: 'Add a passkey',
  passkeyNaam: 'Name of this passkey',
  gemaakt: 'Created on',
  gebruikt: 'last used on',
  nooit: 'not used yet',
  gedeeld: 'is in your keychain, also on your other devices',
  hernoem: 'Rename',
  verwijder: 'Delete',
  app: 'App with codes',
  appAan: 'Set up on',
  appUit: 'You have not set up an app yet.',
  appErbij: 'Set up an app',
  appNieuw: 'Set up another app',
  codes: 'Recovery codes',
  codesUitleg: 'For when you have lost your phone or device.',
  codesGeen: 'You get recovery codes as soon as you have a passkey or an app.',
  codesOver: (over: number, totaal: number) => `You have ${over} of the ${totaal} codes left.`,
  codesWeinig: 'Make new codes in time.',
  codesNieuw: 'Make new codes',
  codesNieuwUitleg: 'Your old codes will then stop working.',
  weg: {
    kop: 'Are you sure?',
    passkey: (naam: string) => `After this you can no longer sign in with the passkey ‘${naam}’.`,
    app: 'After this, codes from your app no longer work.',
    ja: 'Yes, delete',
  },
  anders: {
    uitleg:
      'Are you still signed in somewhere else? Sign out there now if you are not sure who can use it.',
    knop: 'Sign out on other devices',
    gedaan: 'You have been signed out on other devices.',
  },
  laatste: 'This is your last second step, and it is required. First add another one.',
} satisfies Vertaling<typeof nl.factorenBeheer>;

/** For the beheerder, on the page of one account. */
export const factorenWissen = {
  kop: 'Safe sign-in',
  heeft: (app: boolean, passkeys: number, codes: number) =>
    !app && passkeys === 0
      ? 'This account has no second step yet.'
      : `This account has ${[
          ...(app ? ['an app with codes'] : []),
          ...(passkeys === 0 ? [] : [passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`]),
          codes === 1 ? '1 recovery code' : `${codes} recovery codes`,
        ].join(', ')}.`,
  uitleg:
    'Has someone lost both their phone and their recovery codes? Then reset their second step. Phone them first, so that you know for certain it is them. They are signed out everywhere, get an email, and set it up again when they sign in.',
  knop: 'Reset the second step',
  reden: 'Why are you resetting this?',
  redenHulp: 'Write nothing about health. The reason is kept.',
  ja: 'Reset and sign out',
} satisfies Vertaling<typeof nl.factorenWissen>;
