import type * as nl from '../factoren.js';
import type { Vertaling } from '../vertaling.js';

/** Signing in with more than a password. */
export const factoren = {
  passkeyKnop: 'Sign in with a passkey',
  passkeyUitleg: 'Without a password, with your fingerprint or face.',
  of: 'or with your password',
  passkeyAfgebroken: 'This was stopped or took too long. You can try again.',
  passkeyBestaat: 'There is already a passkey of yours on this device.',
  passkeyMislukt: 'It did not work with this passkey. Try again, or choose another way.',

  tweede: {
    kop: 'One more step',
    uitleg: 'So that we are sure that it is you.',
    passkey: 'Go on with your passkey',
    passkeyUitleg: 'Your device asks for your fingerprint, your face or the code of your device.',
    code: 'Code from your app',
    codeHulp: '6 digits. A new code comes every 30 seconds.',
    herstelcode: 'Recovery code',
    herstelcodeHulp: 'One of the 10 codes that you kept. Each code works once.',
    verder: 'Go on',
    bezig: 'Checking',
    anders: 'Does it not work this way?',
    metPasskey: 'Use your passkey',
    metCode: 'Use a code from your app',
    metHerstelcode: 'Use a recovery code',
    terug: 'Back to sign in',
    hulp: 'Do you have none of these any more? Ask the administrator of your agency to clear it for you. After that you set it up again.',
    verlopen: 'It took too long. Sign in again.',
    fout: {
      code: 'Fill in the 6 digits from your app.',
      herstelcode: 'Fill in a recovery code. It has 10 letters and digits.',
    },
  },

  bevestig: {
    kop: 'Confirm that it is you',
    uitleg: 'You are about to change something important. That is why we ask once more.',
    wachtwoord: 'Password',
    wachtwoordLeeg: 'Fill in your password.',
    metWachtwoord: 'Use your password',
  },
} satisfies Vertaling<typeof nl.factoren>;

/** Setting up, one thing per screen. */
export const factorenInstellen = {
  titel: 'Safe sign-in',
  titelErbij: 'One more way to sign in',
  kop: 'Choose how you sign in safely',
  moet: 'Your agency asks for this, because you can see information about other people. It takes a few minutes.',
  mag: 'A password can leak. With a second step somebody else still cannot get at your information.',
  passkey: {
    keuze: 'Passkey',
    keuzeUitleg:
      'The easiest: without a password, with your fingerprint, your face or the code of your device.',
    kop: 'Make a passkey',
    uitleg:
      'Your device will ask for your fingerprint, your face or the code of your device. That stays on your device: Passend does not get it.',
    knop: 'Make passkey',
    bezig: 'Your device asks you to confirm',
    kanNiet:
      'Passkeys do not work at this address or in this browser. A passkey belongs to a name, such as passend.nl, and not to a bare number.',
    kanWelOp: 'A passkey belongs to a name and not to a number. Open Passend at:',
  },
  app: {
    keuze: 'App with codes',
    keuzeUitleg: 'An app on your phone shows a code of 6 digits when you sign in.',
    kop: 'Scan this code with your app',
    uitleg:
      'Open an app for codes on your phone and scan the square. No app yet? Install one, such as Google Authenticator or Microsoft Authenticator.',
    qr: 'Code to scan with your app',
    zonderScannen: 'Does scanning not work?',
    typ: 'Type this key into your app:',
    zelfdeApparaat: 'Open the app on this device',
    verder: 'Go on',
    codeKop: 'Type the code from your app',
    codeUitleg: 'So that we can check that it works.',
    code: 'Code of 6 digits',
    controleer: 'Check',
    terug: 'Back to scanning',
  },
  codes: {
    kop: 'Keep your recovery codes',
    uitleg:
      'Lost your phone or device? With a recovery code you can still get in. Each code works once. You see them only now.',
    lijst: 'Your 10 recovery codes',
    download: 'Download',
    print: 'Print',
    kopieer: 'Copy',
    gekopieerd: 'Copied.',
    kopieerMislukt: 'Copying does not work in this browser.',
    bestand: 'passend-recovery-codes.txt',
    bestandKop: 'Recovery codes for Passend. Each code works once.',
    waar: 'Keep them in a safe place, for example in your password manager or on paper at home.',
    bewaard: 'I have kept them',
  },
  klaar: {
    kop: 'It is set up',
    passkey: 'From now on you can sign in with your passkey, without a password.',
    app: 'From now on Passend asks for a code from your app after your password.',
    verder: 'Go on to Passend',
    terug: 'Back to safe sign-in',
  },
  andereManier: 'Choose another way',
} satisfies Vertaling<typeof nl.factorenInstellen>;

/** The page in one's own account. */
export const factorenBeheer = {
  titel: 'Safe sign-in',
  uitleg: 'Here you see what you sign in with, beside your password.',
  verplicht: 'Your agency asks for at least one second step.',
  vrij: 'A second step is optional. It does make signing in safer.',
  menu: 'Safe sign-in',
  passkeys: 'Passkeys',
  passkeysUitleg:
    'Sign in without a password, with your fingerprint, your face or the code of your device.',
  geenPasskeys: 'You have no passkey yet.',
  passkeyErbij: 'Add a passkey',
  passkeyNaam: 'Name of this passkey',
  gemaakt: 'Made on',
  gebruikt: 'last used on',
  nooit: 'not used yet',
  gedeeld: 'stands in your keychain, also on your other devices',
  hernoem: 'Change name',
  verwijder: 'Remove',
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
  codesNieuwUitleg: 'Your old codes then stop working.',
  weg: {
    kop: 'Are you sure?',
    passkey: (naam: string) => `After this you can no longer sign in with the passkey “${naam}”.`,
    app: 'After this codes from your app no longer work.',
    ja: 'Yes, remove',
  },
  anders: {
    uitleg:
      'Are you still signed in elsewhere? Sign out there now, if you are not sure who can get at it.',
    knop: 'Sign out on other devices',
    gedaan: 'You are signed out on other devices.',
  },
  laatste: 'This is your last second step, and you must have one. Add another one first.',
} satisfies Vertaling<typeof nl.factorenBeheer>;

/** For the administrator, on the page of one account. */
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
    'Has somebody lost both phone and recovery codes? Then clear the second step. Call first, so that you are sure who it is. The person is signed out everywhere, gets a mail, and sets it up again at the next sign-in.',
  knop: 'Clear second step',
  reden: 'Why do you clear this?',
  redenHulp: 'Write nothing about health. The reason is kept.',
  ja: 'Clear and sign out',
} satisfies Vertaling<typeof nl.factorenWissen>;
