import { randomUUID } from 'node:crypto';
import { alleen, dossier, type Rijen, WERKNEMERS } from '../rij.js';

/** An event that the schema knows and the rules refuse, so that the round changes nothing: 400 is in. */
const gebeurtenis = {
  soort: 'bericht_gestuurd',
  datum: '2026-01-05',
  over: null,
  werkgever: null,
  uwv: null,
  prive: null,
};

/** A file that is no PDF and no photo: 400 is in. */
const bestand = { naam: 'notitie.txt', inhoud: 'AAAA' };
const geen = () => ({ bestandId: randomUUID() });

export const rijen: Rijen = {
  'GET /api/werknemers/{id}/traject': dossier(200),
  'POST /api/werknemers/{id}/traject/gebeurtenissen': dossier(400, {
    body: () => ({ gebeurtenis }),
  }),
  'GET /api/mijn/traject': alleen(WERKNEMERS, 200),
  'POST /api/mijn/traject/gebeurtenissen': alleen(WERKNEMERS, 400, {
    body: () => ({ gebeurtenis }),
  }),
  'POST /api/werknemers/{id}/traject/bewijzen': dossier(400, { body: () => ({ bestand }) }),
  'GET /api/werknemers/{id}/traject/bewijzen/{bestandId}': dossier(404, { delen: geen }),
  'POST /api/mijn/traject/bewijzen': alleen(WERKNEMERS, 400, { body: () => ({ bestand }) }),
  'GET /api/mijn/traject/bewijzen/{bestandId}': alleen(WERKNEMERS, 404, { delen: geen }),
};
