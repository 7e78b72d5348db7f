import { randomUUID } from 'node:crypto';
import {
  alleen,
  BEHEERDERS,
  COACHES,
  nietEigenDossier,
  type Rijen,
  vanBureau,
  WERKNEMERS,
} from '../rij.js';

const reden = () => ({
  soort: 'ziekte_coach',
  reden: 'De eigen coach is ziek en de bedrijfsarts belt.',
});

export const rijen: Rijen = {
  'POST /api/noodtoegang/zoek': alleen(COACHES, 404, {
    body: () => ({ naam: 'Niemand Van Ons', werkgever: 'Nergens' }),
  }),
  // Whether the glass is broken is asked of every client of the own agency; of others it is not there.
  'GET /api/werknemers/{id}/noodtoegang': vanBureau(200),
  'POST /api/werknemers/{id}/noodtoegang': nietEigenDossier(201, 409, { body: reden }),
  'DELETE /api/werknemers/{id}/noodtoegang': vanBureau(200),
  'GET /api/noodtoegang/meldingen': alleen([...COACHES, ...BEHEERDERS], 200),
  'POST /api/noodtoegang/meldingen/{meldingId}/gezien': alleen([...COACHES, ...BEHEERDERS], 404, {
    body: () => ({}),
    delen: () => ({ meldingId: randomUUID() }),
  }),
  'GET /api/mijn/noodtoegang': alleen(WERKNEMERS, 200),
};
