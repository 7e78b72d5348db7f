import { iedereen, type Rijen } from '../rij.js';

export const rijen: Rijen = {
  'GET /api/demo-accounts': iedereen(404),
};
