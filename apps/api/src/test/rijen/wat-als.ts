import { dossier, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/wat-als': dossier(200),
  'POST /api/werknemers/{id}/wat-als': dossier(200, {
    body: () => ({ beperkingen: [{ soort: 'weg', item: 'tillen' }] }),
  }),
};
