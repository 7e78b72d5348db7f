import { alleen, type Rijen, WERKGEVERS } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/werkgever/overzicht': alleen(WERKGEVERS, 200),
};
