import { randomUUID } from 'node:crypto';
import { alleen, type Rijen, type Vraagwijze, vanEigenaars, WERKGEVERS } from '../rij.js';
import type { Actor, Client } from '../wereld.js';

/** Of whom each is the contact person. */
const CONTACTEN: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['werkgever eigen'],
  collega: ['werkgever ander'],
  overkant: ['werkgever overkant'],
};

/** A report that nobody was given. */
const nergens = (hoe: Vraagwijze = {}) =>
  vanEigenaars(WERKGEVERS, CONTACTEN, 404, {
    ...hoe,
    delen: () => ({ rapportId: randomUUID() }),
  });

export const rijen: Rijen = {
  'GET /api/werkgever/overzicht': alleen(WERKGEVERS, 200),
  'GET /api/werkgever/werknemers/{id}': vanEigenaars(WERKGEVERS, CONTACTEN, 200),
  'GET /api/werkgever/werknemers/{id}/sollicitaties': vanEigenaars(WERKGEVERS, CONTACTEN, 200),
  'POST /api/werkgever/werknemers/{id}/mijlpalen/bewijzen': vanEigenaars(
    WERKGEVERS,
    CONTACTEN,
    201,
    {
      body: () => ({
        mijlpaal: 'evaluatie',
        datum: '2026-11-02',
        auteur: { naam: 'L. Eidinggever', functie: 'leidinggevende' },
        bestand: null,
      }),
    },
  ),
  'GET /api/werkgever/werknemers/{id}/leemten': vanEigenaars(WERKGEVERS, CONTACTEN, 200),
  'GET /api/werkgever/werknemers/{id}/rapporten': vanEigenaars(WERKGEVERS, CONTACTEN, 200),
  'GET /api/werkgever/werknemers/{id}/rapporten/{rapportId}': nergens(),
  'GET /api/werkgever/werknemers/{id}/rapporten/{rapportId}/pdf': nergens(),
  'POST /api/werkgever/werknemers/{id}/rapporten/{rapportId}/ondertekening': nergens({
    body: () => ({ versie: 1, functie: 'hr' }),
  }),
};
