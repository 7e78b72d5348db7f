import {
  aangemeld,
  alleen,
  BEHEERDERS,
  COACHES,
  iedereen,
  type Rijen,
  vanEigenaars,
} from '../rij.js';
import type { Actor, Client } from '../wereld.js';

/** A token that was never in a mail. */
const token = 'A'.repeat(43);
const wachtwoord = 'lampje duin paars tien';
const NIEMAND = '00000000-0000-4000-8000-000000000000';

/** Who manages the file of a client: his coaches, and the beheerder of their agency. */
const BEHEERT: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['coach eigen', 'coach vervangend', 'beheerder'],
  collega: ['coach ander', 'beheerder'],
  overkant: ['coach overkant', 'beheerder overkant'],
};
const rollen = [...COACHES, ...BEHEERDERS];
const uitnodiging = vanEigenaars(rollen, BEHEERT, 200);

export const rijen: Rijen = {
  'GET /api/account': aangemeld(200),
  // The old password is wrong, so that the visit goes on.
  'PUT /api/account/wachtwoord': aangemeld(400, {
    body: () => ({ oud: 'mis', nieuw: wachtwoord }),
  }),
  'GET /api/account/sessies': aangemeld(200),
  'DELETE /api/account/sessies': aangemeld(200),
  'DELETE /api/account/sessies/{sessieId}': aangemeld(404, {
    delen: () => ({ sessieId: NIEMAND }),
  }),
  // A user of nobody; of another agency: account.int-spec.
  'DELETE /api/gebruikers/{id}/sessies': alleen(BEHEERDERS, 404),
  'POST /api/wachtwoordherstel': iedereen(204, { body: () => ({ email: 'a@niemand.invalid' }) }),
  'POST /api/toegangslink/bekijk': iedereen(404, { body: () => ({ token }) }),
  'POST /api/toegangslink/wachtwoord': iedereen(404, { body: () => ({ token, wachtwoord }) }),
  'GET /api/uitnodigingen': alleen(BEHEERDERS, 200),
  'POST /api/uitnodigingen': alleen(BEHEERDERS, 204, {
    body: () => ({ naam: 'Nieuw', email: 'nieuw@niemand.invalid', rol: 'coach' }),
  }),
  'POST /api/uitnodigingen/{id}/opnieuw': alleen(BEHEERDERS, 404, { body: () => ({}) }),
  'DELETE /api/uitnodigingen/{id}': alleen(BEHEERDERS, 404),
  'GET /api/werknemers/{id}/uitnodiging': uitnodiging,
  'DELETE /api/werknemers/{id}/uitnodiging': uitnodiging,
  'POST /api/werknemers/{id}/uitnodiging': {
    ...uitnodiging,
    body: ({ record }) => ({ email: `client-${record}@niemand.invalid` }),
    // These two have an account already.
    status: (actor, record) => {
      const status = uitnodiging.status(actor, record);
      return status === 200 && record !== 'overkant' ? 400 : status;
    },
  },
};
