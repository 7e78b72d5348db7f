import { ZOEKOPDRACHT_BEGIN } from '@passend/domain';
import { alleen, dossier, iedereen, type Rijen, WERKNEMERS } from '../rij.js';

const body = () => ZOEKOPDRACHT_BEGIN;
const leeg = () => ({});
const pauze = () => ({ gepauzeerd: true, pauzeTot: null });
/** Nobody has a search with this id. */
const delen = () => ({ zoekopdrachtId: '00000000-0000-4000-8000-000000000000' });
const token = () => ({ token: 'a'.repeat(43) });

export const rijen: Rijen = {
  'GET /api/mijn/attendering': alleen(WERKNEMERS, 200),
  'PUT /api/mijn/attendering/mail': alleen(WERKNEMERS, 200, { body: () => ({ aan: true }) }),
  'POST /api/mijn/zoekopdrachten': alleen(WERKNEMERS, 201, { body }),
  'PUT /api/mijn/zoekopdrachten/{zoekopdrachtId}': alleen(WERKNEMERS, 404, { body, delen }),
  'PUT /api/mijn/zoekopdrachten/{zoekopdrachtId}/pauze': alleen(WERKNEMERS, 404, {
    body: pauze,
    delen,
  }),
  'DELETE /api/mijn/zoekopdrachten/{zoekopdrachtId}': alleen(WERKNEMERS, 404, { delen }),
  'POST /api/mijn/zoekopdrachten/{zoekopdrachtId}/terug': alleen(WERKNEMERS, 404, {
    body: leeg,
    delen,
  }),
  'GET /api/werknemers/{id}/attendering': dossier(200),
  'POST /api/werknemers/{id}/zoekopdrachten': dossier(201, { body }),
  'PUT /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}': dossier(404, { body, delen }),
  'PUT /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}/pauze': dossier(404, {
    body: pauze,
    delen,
  }),
  'DELETE /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}': dossier(404, { delen }),
  'POST /api/werknemers/{id}/zoekopdrachten/{zoekopdrachtId}/terug': dossier(404, {
    body: leeg,
    delen,
  }),
  // Whoever has the link may use it, signed in or not; this one nobody has.
  'GET /api/afmelden/{token}': iedereen(302, { delen: token }),
  'POST /api/afmelden/{token}': iedereen(404, { delen: token }),
  // Without the signature of a mail server it is nobody's, also of who is signed in.
  'POST /api/post/terugmelding': iedereen(401),
};
