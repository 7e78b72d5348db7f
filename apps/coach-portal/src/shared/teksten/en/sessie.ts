import type * as nl from '../sessie.js';
import type { Vertaling } from '../vertaling.js';

export const sessie = {
  titel: 'Sign in',
  kop: 'Sign in to Passend',
  belofte: 'Work that fits what a person can do.',
  uitleg:
    'Passend reads all the vacancies of its sources and sets them beside what a person can do. Every point shows the sentence of the vacancy that the verdict rests on.',
  oordelenKop: 'Four verdicts, never a yes or no from a computer',
  mensBeslist: 'Coach and employee decide. Passend shows why.',
  email: 'Email address',
  wachtwoord: 'Password',
  inloggen: 'Sign in',
  bezig: 'Signing in',
  fout: {
    onjuist: 'This email address and password do not belong together. Check both and try again.',
    email: 'Fill in an email address, such as name@agency.nl.',
    wachtwoord: 'Fill in your password.',
  },
  demoKop: 'Try it with a demo account',
  demoUitleg:
    'This is a demonstration with made-up people and vacancies. Choose who you want to be.',
  demoKies: 'Sign in as',
  verlopenKop: 'Your session has ended',
  verlopenUitleg:
    'You were not active for a while, so the session stopped. Sign in again. What you were typing is still there.',
} satisfies Vertaling<typeof nl.sessie>;
