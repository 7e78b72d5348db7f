import { alleen, BEHEERDERS, COACHES, dossier, type Rijen, WERKNEMERS } from '../rij.js';

const LEZERS = [...COACHES, ...WERKNEMERS, ...BEHEERDERS];

export const rijen: Rijen = {
  'GET /api/beroepen': alleen(LEZERS, 200),
  'GET /api/beroepen/{code}': alleen(LEZERS, 200),
  'GET /api/werknemers/{id}/beroepen/{code}': dossier(200),
};
