import { dossier, type Rijen } from '../rij.js';

const oordeel = { beoordeling: 'bespreken', reden: 'Eerst bellen.' };

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/matches': dossier(200),
  'GET /api/werknemers/{id}/matches/kaart': dossier(200),
  'GET /api/werknemers/{id}/matches/{vacatureId}': dossier(200),
  // Nobody has decided on the vacancy of the test yet.
  'GET /api/werknemers/{id}/matches/{vacatureId}/momentopname': dossier(404),
  'PUT /api/werknemers/{id}/matches/{vacatureId}/beoordeling': dossier(200, {
    body: () => oordeel,
  }),
  'DELETE /api/werknemers/{id}/matches/{vacatureId}/beoordeling': dossier(200),
};
