import { randomUUID } from 'node:crypto';
import { alleen, COACHES, type Rijen } from '../rij.js';

const nieuw = () => ({
  plek: 'caseload',
  werknemerId: null,
  naam: `Weergave ${randomUUID()}`,
  filter: { volgorde: 'naam' },
});
/** Nobody made this one. */
const niemand = { delen: () => ({ weergaveId: randomUUID() }) };

export const rijen: Rijen = {
  'GET /api/weergaven': alleen(COACHES, 200),
  'POST /api/weergaven': alleen(COACHES, 201, { body: nieuw }),
  'PUT /api/weergaven/{weergaveId}': alleen(COACHES, 404, {
    body: () => ({ naam: 'Anders' }),
    ...niemand,
  }),
  'DELETE /api/weergaven/{weergaveId}': alleen(COACHES, 404, niemand),
};
