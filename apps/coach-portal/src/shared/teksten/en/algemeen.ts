import type * as nl from '../algemeen.js';
import type { Vertaling } from '../vertaling.js';

export const algemeen = {
  product: 'Passend',
  naarInhoud: 'Go to the content',
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
  controleer: 'Check what you filled in',
  nietVerplicht: 'optional',
  onbekend: 'not mentioned',
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
  caseload: 'Caseload',
  vacatures: 'All vacancies',
  beroepen: 'Occupations',
  mijn: 'My vacancies',
  mijnTraject: 'My trajectory',
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
    doe: 'This account may not see this information. Go back to the home page. Is this wrong? Ask the administrator of your agency for access.',
  },
  bevestiging: {
    kop: 'First confirm that it is you',
    doe: 'Nothing has changed. Try again, and then confirm that it is you.',
  },
  niet_gevonden: {
    kop: 'This page does not exist',
    doe: 'Perhaps the address was not copied correctly, or this was removed. Go back to the home page and search from there.',
  },
  ongeldig: {
    kop: 'This cannot be processed',
    doe: 'Check what is filled in and try once more.',
  },
  conflict: {
    kop: 'Somebody else has just changed this',
    doe: 'Reload the page, look at the change and then do it once more.',
  },
  te_druk: {
    kop: 'One moment',
    doe: 'Too many requests came at the same time. Wait a minute and try again.',
  },
  storing: {
    kop: 'Something went wrong on our side',
    doe: 'Nothing is lost. Try again in a few minutes. Does it keep going wrong? Tell the administrator of your agency.',
  },
  offline: {
    kop: 'No connection',
    doe: 'The server cannot be reached. Check the internet connection and try again. What you filled in stays.',
  },
  vreemd_antwoord: {
    kop: 'The answer is not right',
    doe: 'The server gave an answer that this page cannot read. Reload the page: perhaps there is a new version. Does it keep going wrong? Tell the administrator.',
  },
} satisfies Vertaling<typeof nl.fouten>;
