import { randomUUID } from 'node:crypto';
import { alleen, dossier, type Rijen, WERKNEMERS } from '../rij.js';

const gebeurtenis = { soort: 'evaluatie', datum: '2026-11-02' };

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/tijdlijn': dossier(200),
  'GET /api/mijn/tijdlijn': alleen(WERKNEMERS, 200),
  'POST /api/werknemers/{id}/gebeurtenissen': dossier(201, { body: () => ({ gebeurtenis }) }),
  // Nobody has written this event.
  'POST /api/werknemers/{id}/gebeurtenissen/{gebeurtenisId}/correctie': dossier(404, {
    body: () => ({ gebeurtenis: null }),
    delen: () => ({ gebeurtenisId: randomUUID() }),
  }),
  'POST /api/werknemers/{id}/mijlpalen/bewijzen': dossier(201, {
    body: () => ({
      uitkomst: 'gedaan',
      mijlpaal: 'evaluatie',
      datum: '2026-11-02',
      auteur: { naam: 'L. Eidinggever', functie: 'leidinggevende' },
      bestand: null,
    }),
  }),
  'POST /api/werknemers/{id}/mijlpalen/bewijzen/{regelId}/terug': dossier(404, {
    body: () => ({ reden: 'Dit klopt niet.' }),
    delen: () => ({ regelId: randomUUID() }),
  }),
  'GET /api/werknemers/{id}/mijlpalen/bestanden/{bestandId}': dossier(404, {
    delen: () => ({ bestandId: randomUUID() }),
  }),
  'GET /api/mijn/mijlpalen/bestanden/{bestandId}': alleen(WERKNEMERS, 404, {
    delen: () => ({ bestandId: randomUUID() }),
  }),
};
