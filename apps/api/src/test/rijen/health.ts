import { iedereen, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  // Nothing plays the worker here, so the health is honest: not everything is up.
  'GET /api/health': iedereen(503),
};
