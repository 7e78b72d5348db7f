import { alleen, BEHEERDERS, COACHES, type Plek, type Rijen, WERKNEMERS } from '../rij.js';

const delen = ({ vacatureId }: Plek) => ({ id: vacatureId });
const LEZERS = [...COACHES, ...WERKNEMERS, ...BEHEERDERS];

export const rijen: Rijen = {
  'GET /api/vacatures': alleen(LEZERS, 200),
  'GET /api/vacatures/{id}': alleen(LEZERS, 200, { delen }),
  'GET /api/vacatures/{id}/zoals-op/{datum}': alleen(LEZERS, 200, { delen }),
  // A snapshot that nothing has.
  'GET /api/vacatures/{id}/momentopnamen/{momentId}': alleen(LEZERS, 404, { delen }),
};
