import { randomUUID } from 'node:crypto';
import { alleen, COACHES, dossier, type Rijen, type Vraagwijze, WERKNEMERS } from '../rij.js';

const stap = { naar: 'afgewezen', datum: '2026-11-02', reden: null, volgende: null };
const nieuw = {
  ...stap,
  naar: 'verzonden',
  wijze: 'vacature_reactie',
  vacatureId: null,
  functie: 'Receptionist',
  organisatie: null,
  plaats: null,
  url: null,
};
const bewijs = {
  bewijs: 'brief',
  datum: '2026-11-02',
  tekst: 'Beste lezer',
  bestand: null,
  alleenVoorMij: false,
};
const correctie = { wat: 'alles', reden: 'Verkeerd ingevuld.' };
// Nobody has entered this one.
const geen = (body?: unknown): Vraagwijze => ({
  ...(body === undefined ? {} : { body: () => body }),
  delen: () => ({ sollicitatieId: randomUUID(), bestandId: randomUUID() }),
});
const COACH = '/api/werknemers/{id}/sollicitaties';
const ZELF = '/api/mijn/sollicitaties';

export const rijen: Rijen = {
  'GET /api/sollicitaties': alleen(COACHES, 200),
  'GET /api/werknemers/{id}/sollicitatiebord': dossier(200),
  [`GET ${COACH}`]: dossier(200),
  [`POST ${COACH}`]: dossier(201, { body: () => nieuw }),
  [`GET ${COACH}/{sollicitatieId}`]: dossier(404, geen()),
  [`POST ${COACH}/{sollicitatieId}/stappen`]: dossier(404, geen(stap)),
  [`POST ${COACH}/{sollicitatieId}/bewijzen`]: dossier(404, geen(bewijs)),
  [`POST ${COACH}/{sollicitatieId}/correctie`]: dossier(404, geen(correctie)),
  [`GET ${COACH}/{sollicitatieId}/bestanden/{bestandId}`]: dossier(404, geen()),
  [`GET ${ZELF}`]: alleen(WERKNEMERS, 200),
  [`POST ${ZELF}`]: alleen(WERKNEMERS, 201, { body: () => nieuw }),
  [`GET ${ZELF}/{sollicitatieId}`]: alleen(WERKNEMERS, 404, geen()),
  [`POST ${ZELF}/{sollicitatieId}/stappen`]: alleen(WERKNEMERS, 404, geen(stap)),
  [`POST ${ZELF}/{sollicitatieId}/bewijzen`]: alleen(WERKNEMERS, 404, geen(bewijs)),
  [`POST ${ZELF}/{sollicitatieId}/correctie`]: alleen(WERKNEMERS, 404, geen(correctie)),
  [`GET ${ZELF}/{sollicitatieId}/bestanden/{bestandId}`]: alleen(WERKNEMERS, 404, geen()),
};
