import { randomUUID } from 'node:crypto';
import { alleen, BEHEERDERS, COACHES, dossier, type Rijen, WERKNEMERS } from '../rij.js';

const GEEN = randomUUID();

export const rijen: Rijen = {
  'GET /api/mijn/log': alleen(WERKNEMERS, 200),
  'GET /api/beveiligingslog': alleen(BEHEERDERS, 200),
  'GET /api/mijn/dossier': alleen(WERKNEMERS, 200),
  'GET /api/mijn/dossier/export': alleen(WERKNEMERS, 200),
  'GET /api/mijn/verzoeken': alleen(WERKNEMERS, 200),
  'POST /api/mijn/verzoeken': alleen(WERKNEMERS, 201, {
    body: () => ({ soort: 'correctie', over: 'zoekprofiel', tekst: 'Ik wil minder reizen.' }),
  }),
  'GET /api/mijn/delen': alleen(WERKNEMERS, 200),
  'POST /api/mijn/delen/gezien': alleen(WERKNEMERS, 200, {
    body: () => ({ versie: '2026-11-30' }),
  }),
  'POST /api/mijn/toestemmingen': alleen(WERKNEMERS, 200, {
    body: () => ({ soort: 'cv_delen', gegeven: true, versie: '2026-11-30' }),
  }),
  'GET /api/verzoeken': alleen(COACHES, 200),
  'GET /api/werknemers/{id}/verzoeken': dossier(200),
  // A request that nobody did.
  'POST /api/werknemers/{id}/verzoeken/{verzoekId}/antwoord': dossier(404, {
    delen: () => ({ verzoekId: GEEN }),
    body: () => ({ besluit: 'toegewezen', tekst: 'Aangepast.' }),
  }),
  'GET /api/werknemers/{id}/verzoeken/{verzoekId}/wissen': dossier(404, {
    delen: () => ({ verzoekId: GEEN }),
  }),
  'POST /api/werknemers/{id}/verzoeken/{verzoekId}/wissen': dossier(404, {
    delen: () => ({ verzoekId: GEEN }),
    body: () => ({ groepen: ['reacties'], tekst: 'Gedaan.' }),
  }),
};
