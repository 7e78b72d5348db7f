import { alleen, COACHES, iedereen, type Rijen, WERKGEVERS, WERKNEMERS } from '../rij.js';

const MET_AGENDA = [...COACHES, ...WERKNEMERS, ...WERKGEVERS];

export const rijen: Rijen = {
  'GET /api/account/agenda': alleen(MET_AGENDA, 200),
  'POST /api/account/agenda': alleen(MET_AGENDA, 201, { body: () => ({}) }),
  'DELETE /api/account/agenda': alleen(MET_AGENDA, 204),
  // An address that nobody was given.
  'GET /api/agenda/{bestand}': iedereen(404, {
    delen: () => ({ bestand: `${'A'.repeat(43)}.ics` }),
  }),
};
