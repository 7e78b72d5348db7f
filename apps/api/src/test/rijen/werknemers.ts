import { alleen, COACHES, dossier, type Rijen } from '../rij.js';
import { PROEFPROFIEL } from '../wereld.js';

const document = {
  brondocument: 'FML',
  auteurFunctie: 'bedrijfsarts',
  inhoud: {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    beperkingen: [],
    toelichting: null,
  },
};
const duiding = {
  soort: 'hardheid',
  item: 'tillen',
  hardheid: 'zacht',
  reden: 'Overlegd met de bedrijfsarts.',
};

export const rijen: Rijen = {
  'GET /api/werknemers': alleen(COACHES, 200),
  'GET /api/werknemers/{id}': dossier(200),
  'PUT /api/werknemers/{id}/zoekprofiel': dossier(200, { body: () => PROEFPROFIEL }),
  'POST /api/werknemers/{id}/belastbaarheid': dossier(201, { body: () => document }),
  'POST /api/werknemers/{id}/duidingen': dossier(201, { body: () => duiding }),
  'POST /api/werknemers/{id}/duidingen/ongedaan': dossier(200, {
    body: () => ({ soort: 'hardheid', item: 'tillen' }),
  }),
};
