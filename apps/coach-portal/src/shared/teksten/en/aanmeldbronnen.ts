import type * as nl from '../aanmeldbronnen.js';
import type { Vertaling } from '../vertaling.js';

/** Signing in with an account of one's own organisation, and setting that up. */
export const eigenAccount = {
  knop: 'Sign in with your organisation’s account',
  email: 'Your email address at work',
  emailHulp: 'This tells us which organisation it is.',
  verder: 'Continue',
  geen: 'No organisation account belongs to this address. Use your password.',
  kies: 'Choose what to sign in with',
  fout: {
    verlopen: 'Signing in took too long or started in another browser. Try again.',
    mislukt: 'Signing in with that account didn’t work. Try again.',
    geen_account:
      'You were recognised, but you do not have access here yet. Ask your administrator for an invitation.',
  },
} satisfies Vertaling<typeof nl.eigenAccount>;

export const aanmeldbronnen = {
  titel: 'Sign in with your own account',
  link: 'Own account',
  inleiding:
    'Let people sign in with the account of their organisation (OpenID Connect). Nobody is ever added automatically: you invite everyone yourself.',
  wie: 'The agency’s provider is for coaches and administrators. An employer’s provider is only for its contact persons. An employee never signs in this way.',
  geen: 'There is no provider yet.',
  nieuw: 'Add a provider',
  wijzig: 'Change the provider',
  naam: 'Name on the sign-in page',
  voor: 'For whom?',
  bureau: 'Our agency',
  issuer: 'Address of the provider (issuer)',
  issuerHulp: 'Starts with https://. This cannot be changed later.',
  clientId: 'Client ID',
  geheim: 'Secret (client secret)',
  geheimHulp: 'Is kept encrypted and never shown again.',
  geheimBlijft: 'Leave this empty to keep the secret.',
  domeinen: 'Email domains',
  domeinenHulp: 'Separated by commas, such as company.nl. Other addresses are not trusted.',
  tweedeStap: 'Values that count as a second step (may be empty)',
  tweedeStapHulp:
    'Values of amr or acr, such as mfa. Empty: Passend always asks for the second step itself.',
  actief: 'In use',
  bewaar: 'Save',
  annuleer: 'Cancel',
  terug: 'Give this address to the provider',
  naAfmelden: 'And this address, for after signing out',
  proef: 'Try it',
  verwijder: 'Delete',
  aan: 'in use',
  uit: 'turned off',
} satisfies Vertaling<typeof nl.aanmeldbronnen>;
