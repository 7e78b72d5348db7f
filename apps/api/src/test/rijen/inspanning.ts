import { alleen, dossier, type Rijen, vanEigenaars, WERKGEVERS, WERKNEMERS } from '../rij.js';

const norm = () => ({
  fase: 'bemiddelingsfase',
  van: '2026-11-02',
  tot: null,
  perWeek: 1,
  grond: 'afstand',
  reden: 'Zo is het samen besproken en gekozen.',
  adviesVan: null,
});
const toelichting = () => ({
  van: '2026-11-02',
  tot: '2026-11-08',
  grond: 'vrije_dagen',
  reden: 'Een week vrij, zoals besproken.',
});

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/inspanning': dossier(200),
  'POST /api/werknemers/{id}/inspanning/normen': dossier(201, { body: norm }),
  'POST /api/werknemers/{id}/inspanning/toelichtingen': dossier(201, { body: toelichting }),
  'GET /api/mijn/inspanning': alleen(WERKNEMERS, 200),
  'GET /api/werkgever/werknemers/{id}/inspanning': vanEigenaars(
    WERKGEVERS,
    {
      eerste: ['werkgever eigen'],
      collega: ['werkgever ander'],
      overkant: ['werkgever overkant'],
    },
    200,
  ),
};
