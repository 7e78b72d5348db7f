import {
  alleen,
  dossier,
  iedereen,
  type Rijen,
  vanEigenaars,
  WERKGEVERS,
  WERKNEMERS,
} from '../rij.js';
import type { Actor, Client } from '../wereld.js';

/** Of whom each is the contact person. */
const CONTACTEN: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['werkgever eigen'],
  collega: ['werkgever ander'],
  overkant: ['werkgever overkant'],
};

const VOOR_UWV = { voor: 'uwv', zonderBsn: 'Het BSN is nog niet bekend.' };

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/dossierboek': dossier(200),
  'POST /api/werknemers/{id}/dossierboek/export': dossier(200, { body: () => VOOR_UWV }),
  'GET /api/mijn/dossierboek': alleen(WERKNEMERS, 200),
  'POST /api/mijn/dossierboek/export': alleen(WERKNEMERS, 200, {
    body: () => ({ voor: 'werknemer' }),
  }),
  'POST /api/werkgever/werknemers/{id}/dossierboek/export': vanEigenaars(
    WERKGEVERS,
    CONTACTEN,
    200,
    { body: () => ({}) },
  ),
  'GET /api/bureaus/{id}/ondertekensleutels': iedereen(200),
};
