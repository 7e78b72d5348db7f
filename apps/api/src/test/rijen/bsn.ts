import { dossier, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/bsn': dossier(200),
  'PUT /api/werknemers/{id}/bsn': dossier(200, { body: () => ({ bsn: '111222333' }) }),
  'POST /api/werknemers/{id}/bsn/tonen': dossier(200, { body: () => ({ doel: 'uwv' }) }),
};
