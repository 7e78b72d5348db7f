import { aangemeld, iedereen, type Plek, type Rijen } from '../rij.js';

/** A wrong password of an address of nobody: signing in for real would end the visit. */
const vanNiemand = ({ actor }: Plek) => ({
  email: `${actor.replaceAll(' ', '-')}@niemand.invalid`,
  wachtwoord: 'mis',
});

export const rijen: Rijen = {
  'GET /api/sessie': aangemeld(200),
  'GET /api/sessie/tijd': aangemeld(200),
  'POST /api/sessie': iedereen(401, { body: vanNiemand }),
  'DELETE /api/sessie': iedereen(204),
};
