import { alleen, type Rijen, WERKNEMERS } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/mijn/matches': alleen(WERKNEMERS, 200),
  'GET /api/mijn/werkgeversblik': alleen(WERKNEMERS, 200),
  'GET /api/mijn/kaart': alleen(WERKNEMERS, 200),
};
