import { alleen, BEHEERDERS, COACHES, type Rijen, type Vraagwijze, vanEigenaars } from '../rij.js';
import type { Actor, Client } from '../wereld.js';

const besluit = { besluit: 'rust', reden: 'database' };

/** An account of the agency of each record: its coach; seen by the beheerder of that agency. */
const VAN_BUREAU: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['beheerder'],
  collega: ['beheerder'],
  overkant: ['beheerder overkant'],
};
const COACH_VAN = {
  eerste: 'coach eigen',
  collega: 'coach ander',
  overkant: 'coach overkant',
} as const;
const NIEMAND = '00000000-0000-4000-8000-000000000000';
const coach: Vraagwijze = {
  delen: ({ record, wereld }) => ({
    id: record === 'niemand' || record === 'geen' ? NIEMAND : wereld.gebruikers[COACH_VAN[record]],
  }),
};
const leeg: Vraagwijze = { ...coach, body: () => ({}) };
/** A role that a coach cannot get, so that nothing changes: 400 means in. */
const wijziging = { naam: 'Coach', email: 'coach@proef.invalid', rol: 'werknemer' };
const werkgever = { naam: 'Transportbedrijf Verzonnen Wielen (demo)', kvk: null };
const contact = { naam: 'HR Iemand', email: 'hr@proef.invalid', soort: 'hr' };

export const rijen: Rijen = {
  'GET /api/mislukte-taken': alleen(BEHEERDERS, 200),
  'POST /api/mislukte-taken/besluit': alleen(BEHEERDERS, 200, { body: () => besluit }),
  'GET /api/gebruikers': alleen(BEHEERDERS, 200),
  'GET /api/bureau/aanmelden': alleen(BEHEERDERS, 200),
  'PUT /api/bureau/aanmelden': alleen(BEHEERDERS, 200, {
    body: () => ({ tweedeStap: 'aangeboden' }),
  }),
  'GET /api/gebruikers/{id}': vanEigenaars(BEHEERDERS, VAN_BUREAU, 200, coach),
  'PUT /api/gebruikers/{id}': vanEigenaars(BEHEERDERS, VAN_BUREAU, 400, {
    ...coach,
    body: () => wijziging,
  }),
  // They have clients still, so they stay.
  'POST /api/gebruikers/{id}/stop': vanEigenaars(BEHEERDERS, VAN_BUREAU, 409, leeg),
  'POST /api/gebruikers/{id}/hervat': vanEigenaars(BEHEERDERS, VAN_BUREAU, 200, leeg),
  'GET /api/collegas': alleen([...COACHES, ...BEHEERDERS], 200),
  'GET /api/teams': alleen(BEHEERDERS, 200),
  'POST /api/teams': alleen(BEHEERDERS, 400, { body: () => ({ naam: 'Team', leden: [NIEMAND] }) }),
  'PUT /api/teams/{id}': alleen(BEHEERDERS, 404, { body: () => ({ naam: 'Team', leden: [] }) }),
  'DELETE /api/teams/{id}': alleen(BEHEERDERS, 404),
  'GET /api/werkgevers': alleen([...COACHES, ...BEHEERDERS], 200),
  'POST /api/werkgevers': alleen([...COACHES, ...BEHEERDERS], 400, {
    body: () => ({ ...werkgever, kvk: '1' }),
  }),
  'PUT /api/werkgevers/{id}': alleen([...COACHES, ...BEHEERDERS], 404, { body: () => werkgever }),
  'POST /api/werkgevers/{id}/contacten': alleen([...COACHES, ...BEHEERDERS], 404, {
    body: () => contact,
  }),
  'POST /api/werkgevers/{id}/contacten/{gebruikerId}/stop': alleen(BEHEERDERS, 404, {
    body: () => ({ opvolgerId: null }),
    delen: () => ({ gebruikerId: NIEMAND }),
  }),
  'GET /api/systeemstand': alleen(BEHEERDERS, 200),
  'GET /api/beheeroverzicht': alleen(BEHEERDERS, 200),
};
