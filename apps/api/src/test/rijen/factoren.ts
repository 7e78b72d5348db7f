import { aangemeld, alleen, BEHEERDERS, iedereen, type Rijen } from '../rij.js';
import { NIETS_VAN_EEN_PASSKEY } from '../software-sleutel.js';

/** Nobody here stands halfway, and who is in has no business at the second step. */
const nietHalverwege = (body?: unknown) =>
  iedereen(401, body === undefined ? {} : { body: () => body });

const code = () => ({ code: 'geen' });
const passkey = () => NIETS_VAN_EEN_PASSKEY;
const reden = () => ({ reden: 'Telefoon en codes zijn weg.' });

export const rijen: Rijen = {
  'GET /api/sessie/tweede-stap': nietHalverwege(),
  'POST /api/sessie/tweede-stap/code': nietHalverwege({ code: '123456' }),
  'POST /api/sessie/tweede-stap/herstelcode': nietHalverwege({ code: '12345-67890' }),
  'POST /api/sessie/tweede-stap/passkey/vraag': nietHalverwege({}),
  'POST /api/sessie/tweede-stap/passkey': nietHalverwege(NIETS_VAN_EEN_PASSKEY),
  // The app of the test is on a bare address, where passkeys cannot be.
  'POST /api/sessie/passkey/vraag': iedereen(409, { body: () => ({}) }),
  'POST /api/sessie/passkey': iedereen(400, { body: passkey }),
  'GET /api/bevestiging': aangemeld(200),
  // The right ones would end the visit: the session gets a new token.
  'POST /api/bevestiging/wachtwoord': aangemeld(400, { body: () => ({ wachtwoord: 'mis' }) }),
  'POST /api/bevestiging/code': aangemeld(400, { body: code }),
  'POST /api/bevestiging/passkey/vraag': aangemeld(404, { body: () => ({}) }),
  'POST /api/bevestiging/passkey': aangemeld(400, { body: passkey }),
  'GET /api/factoren': aangemeld(200),
  'POST /api/factoren/app': aangemeld(200, { body: () => ({}) }),
  'POST /api/factoren/app/bevestiging': aangemeld(400, { body: code }),
  'DELETE /api/factoren/app': aangemeld(404),
  'POST /api/factoren/herstelcodes': aangemeld(409, { body: () => ({}) }),
  'POST /api/factoren/passkeys/vraag': aangemeld(409, { body: () => ({}) }),
  'POST /api/factoren/passkeys': aangemeld(400, { body: passkey }),
  'PUT /api/factoren/passkeys/{id}': aangemeld(404, { body: () => ({ naam: 'Van een ander' }) }),
  'DELETE /api/factoren/passkeys/{id}': aangemeld(404),
  'GET /api/gebruikers/{id}/factoren': alleen(BEHEERDERS, 404),
  'POST /api/gebruikers/{id}/factoren/wis': alleen(BEHEERDERS, 404, { body: reden }),
};
