import { ZOEKOPDRACHT_BEGIN } from '@passend/domain';
import { alleen, dossier, iedereen, type Rijen, WERKNEMERS } from '../rij.js';

const body = () => ZOEKOPDRACHT_BEGIN;
const pauze = () => ({ gepauzeerd: true, pauzeTot: null });
const token = () => ({ token: 'a'.repeat(43) });

export const rijen: Rijen = {
  'GET /api/mijn/attendering': alleen(WERKNEMERS, 200),
  'PUT /api/mijn/attendering/mail': alleen(WERKNEMERS, 200, { body: () => ({ aan: true }) }),
  'POST /api/mijn/zoekopdrachten': alleen(WERKNEMERS, 201, { body }),
  // Nobody has a search with this id.
  'PUT /api/mijn/zoekopdrachten/{zoekopdrachtId}': alleen(WERKNEMERS, 404, { body }),
  'PUT /api/mijn/zoekopdrachten/{zoekopdrachtId}/pauze': alleen(WERKNEMERS, 404, { body: pauze }),
  'DELETE /api/mijn/zoekopdrachten/{zoekopdrachtId}': alleen(WERKNEMERS, 404),
  'POST /api/mijn/zoekopdrachten/{zoekopdrachtId}/terug': alleen(WERKNEMERS, 404),
  'GET /api/werknemers/{id}/attendering': dossier(200),
  'POST /api/werknemers/{id}/zoekopdrachten': dossier(201, { body }),
  'PUT /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}': dossier(404, { body }),
  'PUT /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}/pauze': dossier(404, { body: pauze }),
  'DELETE /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}': dossier(404),
  'POST /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}/terug': dossier(404),
  // Whoever has the link may use it, signed in or not; this one nobody has.
  'GET /api/afmelden/{token}': iedereen(302, { delen: token }),
  'POST /api/afmelden/{token}': iedereen(404, { delen: token }),
};
