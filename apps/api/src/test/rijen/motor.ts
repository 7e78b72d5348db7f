import { dossier, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/matches/{vacatureId}/herberekening': dossier(200),
};
