import { alleen, COACHES, dossier, type Rijen, WERKGEVERS, WERKNEMERS } from '../rij.js';

export const rijen: Rijen = {
  // Who may follow but does not ask for a stream is told so; the stream itself has no end.
  'GET /api/gebeurtenissen': alleen([...COACHES, ...WERKNEMERS, ...WERKGEVERS], 406),
  'POST /api/werknemers/{id}/aanwezigheid': dossier(200, { body: () => ({}) }),
};
