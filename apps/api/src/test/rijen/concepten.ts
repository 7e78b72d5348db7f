import { alleen, dossier, type Rijen, WERKNEMERS } from '../rij.js';

const CONCEPT = '/api/werknemers/{id}/concepten/{plek}';
const ZELF = '/api/mijn/concepten/{plek}';
const delen = () => ({ plek: 'bericht' });
// There is no seventh version, so that the visit changes nothing.
const zevende = { delen, body: () => ({ versie: 7, inhoud: { tekst: 'Hoi' } }) };

export const rijen: Rijen = {
  [`GET ${CONCEPT}`]: dossier(200, { delen }),
  [`PUT ${CONCEPT}`]: dossier(409, zevende),
  [`DELETE ${CONCEPT}`]: dossier(200, { delen }),
  [`GET ${ZELF}`]: alleen(WERKNEMERS, 200, { delen }),
  [`PUT ${ZELF}`]: alleen(WERKNEMERS, 409, zevende),
  [`DELETE ${ZELF}`]: alleen(WERKNEMERS, 200, { delen }),
};
