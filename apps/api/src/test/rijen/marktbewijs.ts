import { dossier, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/marktbewijs': dossier(200),
};
