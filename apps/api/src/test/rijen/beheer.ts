import { alleen, BEHEERDERS, type Rijen } from '../rij.js';

const besluit = { besluit: 'rust', reden: 'database' };

export const rijen: Rijen = {
  'GET /api/mislukte-taken': alleen(BEHEERDERS, 200),
  'POST /api/mislukte-taken/besluit': alleen(BEHEERDERS, 200, { body: () => besluit }),
  'GET /api/systeemstand': alleen(BEHEERDERS, 200),
};
