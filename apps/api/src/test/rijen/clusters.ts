import { alleen, BEHEERDERS, COACHES, NERGENS, type Plek, type Rijen } from '../rij.js';

const delen = ({ vacatureId }: Plek) => ({ id: vacatureId });
const WIE = [...COACHES, ...BEHEERDERS];

export const rijen: Rijen = {
  'GET /api/vacatures/{id}/kopieen': alleen(WIE, 200, { delen }),
  // There is no other vacancy, sighting or decision with these numbers.
  'POST /api/vacatures/{id}/kopieen/samen': alleen(WIE, 404, {
    delen,
    body: () => ({ anderId: NERGENS }),
  }),
  'POST /api/vacatures/{id}/kopieen/splits': alleen(WIE, 404, {
    delen,
    body: () => ({ kopieIds: [NERGENS] }),
  }),
  'POST /api/vacatures/{id}/kopieen/besluiten/{besluitId}/terug': alleen(WIE, 404, {
    delen,
    body: () => ({}),
  }),
};
