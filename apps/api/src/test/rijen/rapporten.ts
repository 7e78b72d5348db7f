import { randomUUID } from 'node:crypto';
import { alleen, dossier, type Rijen, WERKNEMERS } from '../rij.js';

/** A report that nobody has: the way to the client decides first. */
const delen = () => ({ rapportId: randomUUID() });
const teken = () => ({ versie: 1, functie: 'coach' });

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/leemten': dossier(200),
  'GET /api/werknemers/{id}/rapporten': dossier(200),
  'GET /api/werknemers/{id}/overzichten/{soort}': dossier(200, {
    delen: () => ({ soort: 'sollicitatieoverzicht' }),
    zoek: '?vorm=csv',
  }),
  'POST /api/werknemers/{id}/rapporten': dossier(201, {
    body: () => ({ soort: 'trajectplan', periode: null }),
  }),
  'GET /api/werknemers/{id}/rapporten/{rapportId}': dossier(404, { delen }),
  'GET /api/werknemers/{id}/rapporten/{rapportId}/pdf': dossier(404, { delen }),
  'PUT /api/werknemers/{id}/rapporten/{rapportId}/concept': dossier(404, {
    delen,
    body: () => ({ revisie: 1, periode: null, woorden: {} }),
  }),
  'POST /api/werknemers/{id}/rapporten/{rapportId}/stap': dossier(404, {
    delen,
    body: () => ({ stap: 'voorleggen', revisie: 1, reden: null }),
  }),
  'POST /api/werknemers/{id}/rapporten/{rapportId}/ondertekening': dossier(404, {
    delen,
    body: teken,
  }),
  'GET /api/mijn/rapporten': alleen(WERKNEMERS, 200),
  'GET /api/mijn/rapporten/{rapportId}': alleen(WERKNEMERS, 404, { delen }),
  'GET /api/mijn/rapporten/{rapportId}/pdf': alleen(WERKNEMERS, 404, { delen }),
  'POST /api/mijn/rapporten/{rapportId}/reactie': alleen(WERKNEMERS, 404, {
    delen,
    body: () => ({ versie: 1, zienswijze: null, metWerkgever: false }),
  }),
  'POST /api/mijn/rapporten/{rapportId}/ondertekening': alleen(WERKNEMERS, 404, {
    delen,
    body: teken,
  }),
};
