import type * as nl from '../algemeen.js';
import type { Vertaling } from '../vertaling.js';

export const algemeen = {
  product: 'Passend',
  naarInhoud: 'Skip to content',
  laden: 'Loading',
  opnieuw: 'Try again',
  annuleren: 'Cancel',
  sluiten: 'Close',
  opslaan: 'Save',
  bezig: 'Saving',
  ongedaan: 'Undo',
  terug: 'Back',
  uitloggen: 'Sign out',
  menuVan: 'Menu of',
  hoofdnavigatie: 'Main menu',
  naarBegin: 'Go to my home page',
  controleer: 'Check what you have filled in',
  nietVerplicht: 'optional',
  onbekend: 'not stated',
  nieuwVenster: 'opens in a new tab',
} satisfies Vertaling<typeof nl.algemeen>;

export const thema = {
  kop: 'Appearance',
  systeem: 'As on my device',
  licht: 'Light',
  donker: 'Dark',
} satisfies Vertaling<typeof nl.thema>;

export const rolnaam = {
  coach: 'Coach',
  werknemer: 'Employee',
  werkgever: 'Employer',
  beheerder: 'Administrator',
} satisfies Vertaling<typeof nl.rolnaam>;

export const navigatie = {
  plek: 'You are here',
  plekU: 'You are here',
  caseload: 'Caseload',
  vacatures: 'All vacancies',
  beroepen: 'Occupations',
  mijn: 'My vacancies',
  mijnTraject: 'My programme',
  mijnTijdlijn: 'My timeline',
  mijnSollicitaties: 'My applications',
  watZietWerkgever: 'What does my employer see?',
  overzicht: 'Overview',
  bronnen: 'Sources',
  weghalen: 'Take-downs',
  misluktetaken: 'Failed tasks',
  clienten: 'Clients',
  gebruikers: 'Users',
  werkgevers: 'Employers',
  bewaren: 'Retention',
  sleutels: 'Keys',
  mijnDossier: 'My file',
  verzoeken: 'Requests',
  beveiligingslog: 'Security log',
} satisfies Vertaling<typeof nl.navigatie>;

/** Per kind of failure: what happened and what to do now. */
export const fouten = {
  niet_ingelogd: {
    kop: 'Sign in first',
    doe: 'You can only see this page after signing in.',
  },
  geen_toegang: {
    kop: 'This page is not for this account',
    doe: 'This account is not allowed to see this information. Go back to the home page. Is that not right? Ask your agency’s administrator for access.',
  },
  bevestiging: {
    kop: 'First confirm that it is you',
    doe: 'Nothing has changed. Try again, and then confirm that it is you.',
  },
  niet_gevonden: {
    kop: 'This page does not exist',
    doe: 'The address may not have been copied correctly, or this may have been removed. Go back to the home page and look from there.',
  },
  ongeldig: {
    kop: 'This cannot be processed',
    doe: 'Check what you have filled in and try once more.',
  },
  conflict: {
    kop: 'Someone else has just changed this',
    doe: 'Reload the page, look at the change, and then do it again.',
  },
  te_druk: {
    kop: 'One moment',
    doe: 'Too many requests came at the same time. Wait a minute and try again.',
  },
  storing: {
    kop: 'Something went wrong on our side',
    doe: 'Nothing has been lost. Try again in a few minutes. If it keeps going wrong, tell your agency’s administrator.',
  },
  offline: {
    kop: 'No connection',
    doe: 'The server cannot be reached. Check the internet connection and try again. What you have filled in stays.',
  },
  vreemd_antwoord: {
    kop: 'The answer makes no sense',
    doe: 'The server gave an answer that this page cannot read. Reload the page: there may be a new version. If it keeps going wrong, tell the administrator.',
  },
} satisfies Vertaling<typeof nl.fouten>;
