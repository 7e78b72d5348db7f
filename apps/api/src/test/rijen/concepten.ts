import { dossier, type Rijen } from '../rij.js';

const CONCEPT = '/api/werknemers/{id}/concepten/{plek}';
const delen = () => ({ plek: 'bericht' });

export const rijen: Rijen = {
  [`GET ${CONCEPT}`]: dossier(200, { delen }),
  // There is no seventh version, so that the visit changes nothing.
  [`PUT ${CONCEPT}`]: dossier(409, {
    delen,
    body: () => ({ versie: 7, inhoud: { tekst: 'Hoi' } }),
  }),
  [`DELETE ${CONCEPT}`]: dossier(200, { delen }),
};
