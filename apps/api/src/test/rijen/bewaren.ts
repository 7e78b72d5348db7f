import { alleen, BEHEERDERS, type Rijen } from '../rij.js';

const NIEMAND = '00000000-0000-4000-8000-000000000000';
const blokkade = {
  werknemerId: NIEMAND,
  reden: 'geschil',
  toelichting: null,
  herzienOp: '2999-01-01',
};

export const rijen: Rijen = {
  'GET /api/bewaren': alleen(BEHEERDERS, 200),
  'POST /api/bewaren/blokkades': alleen(BEHEERDERS, 404, { body: () => blokkade }),
  'POST /api/bewaren/blokkades/{id}/opheffen': alleen(BEHEERDERS, 404, { body: () => ({}) }),
  'GET /api/sleutels': alleen(BEHEERDERS, 200),
};
