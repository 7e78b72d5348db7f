import { alleen, dossier, type Rijen, WERKNEMERS } from '../rij.js';

export const rijen: Rijen = {
  // The vacancy of the test is not one that a coach chose for them.
  'PUT /api/mijn/matches/{vacatureId}/reactie': alleen(WERKNEMERS, 404, {
    body: () => ({ reacties: ['leuk'] }),
  }),
  'PUT /api/werknemers/{id}/matches/{vacatureId}/reactie': dossier(200, {
    body: () => ({ reacties: ['te_zwaar'] }),
  }),
};
