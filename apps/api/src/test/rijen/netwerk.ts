import { randomUUID } from 'node:crypto';
import { alleen, COACHES, type Rijen } from '../rij.js';

const contact = () => ({
  naam: 'Kim de Wit',
  organisatie: 'Drukkerij De Wit',
  functie: null,
  plaats: null,
  email: null,
  telefoon: null,
  waarvoor: null,
  toestemming: { wijze: 'per_mail', op: '2026-01-12' },
});
/** Nobody stands in the list under this id. */
const niemand = { delen: () => ({ id: randomUUID() }) };

export const rijen: Rijen = {
  'GET /api/netwerk': alleen(COACHES, 200),
  'POST /api/netwerk': alleen(COACHES, 201, { body: contact }),
  'PUT /api/netwerk/{id}': alleen(COACHES, 404, { body: contact, ...niemand }),
  'DELETE /api/netwerk/{id}': alleen(COACHES, 404, niemand),
};
