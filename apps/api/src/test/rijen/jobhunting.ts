import { dossier, type Rijen } from '../rij.js';

const contact = () => ({
  naam: 'Drukkerij De Wit',
  plaats: null,
  datum: '2026-01-12',
  wijze: 'gebeld',
  functie: 'bedrijfsleider',
  uitkomst: 'misschien_later',
  notitie: null,
  vervolg: null,
});

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/jobhunting': dossier(200),
  'GET /api/werknemers/{id}/jobhunting/contacten': dossier(200),
  'POST /api/werknemers/{id}/jobhunting/contacten': dossier(201, { body: contact }),
  'POST /api/werknemers/{id}/jobhunting/vervolg': dossier(201, {
    body: () => ({ naam: 'Drukkerij De Wit', vervolg: null }),
  }),
};
