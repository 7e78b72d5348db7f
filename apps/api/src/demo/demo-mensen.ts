/** The people of the demo agency who work with the clients. All of them are invented. */
export const DEMO_BUREAU = 'Re-integratiebureau De Proeftuin (demo)';

export const DEMO_WERKGEVERS = [
  'Transportbedrijf Verzonnen Wielen (demo)',
  'Zorggroep De Denkbeeldige Linde (demo)',
] as const;

/** The demo runs on loopback only; everybody may know this password. */
export const DEMO_WACHTWOORD = 'proeftuin-demo-2026';

export const DEMO_COACHES = [
  { naam: 'Coach Eva Voorbeeldig', email: 'coach@demo.invalid' },
  { naam: 'Coach Omar Proefdraai', email: 'coach2@demo.invalid' },
  { naam: 'Coach Sanne Testveld', email: 'coach3@demo.invalid' },
] as const;

export const DEMO_BEHEERDER = { naam: 'Beheerder Pim Instelling', email: 'beheer@demo.invalid' };

/** One contact person per employer. */
export const DEMO_CONTACTEN = [
  { naam: 'HR Tessa Personeel', email: 'werkgever@demo.invalid' },
  { naam: 'HR Victor Formatie', email: 'werkgever2@demo.invalid' },
] as const;

/** The account of the first client. */
export const DEMO_WERKNEMER_EMAIL = 'werknemer@demo.invalid';
