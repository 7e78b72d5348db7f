import { alleen, type Rijen, vanEigenaars, WERKGEVERS } from '../rij.js';
import type { Actor, Client } from '../wereld.js';

/** Of whom each is the contact person. */
const CONTACTEN: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['werkgever eigen'],
  collega: ['werkgever ander'],
  overkant: ['werkgever overkant'],
};

export const rijen: Rijen = {
  'GET /api/werkgever/overzicht': alleen(WERKGEVERS, 200),
  'GET /api/werkgever/werknemers/{id}': vanEigenaars(WERKGEVERS, CONTACTEN, 200),
};
