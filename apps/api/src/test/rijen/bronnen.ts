import { alleen, BEHEERDERS, COACHES, type Rijen } from '../rij.js';

/** The first source: the one that the market of the test was read from. */
const delen = () => ({ id: '1' });
const instellingen = { naam: 'Proefbron', herkomst: 'ats', elkeUren: 6, alleenNachts: false };
const nieuw = { naam: 'Proefbron', type: 'rss', url: 'https://bron.example/rss' };
const leeg = () => ({});

export const rijen: Rijen = {
  'GET /api/bronnen': alleen([...COACHES, ...BEHEERDERS], 200),
  'POST /api/bronnen': alleen(BEHEERDERS, 201, { body: () => nieuw }),
  'GET /api/bronnen/{id}': alleen(BEHEERDERS, 200, { delen }),
  'PUT /api/bronnen/{id}': alleen(BEHEERDERS, 200, { delen, body: () => instellingen }),
  'POST /api/bronnen/{id}/runs/{runId}/heropen': alleen(BEHEERDERS, 404, { delen, body: leeg }),
  'POST /api/bronnen/{id}/lees-nu': alleen(BEHEERDERS, 200, { delen, body: leeg }),
  'POST /api/bronnen/{id}/pauze': alleen(BEHEERDERS, 200, {
    delen,
    body: () => ({ gepauzeerd: false }),
  }),
  'POST /api/bronnen/{id}/rem-los': alleen(BEHEERDERS, 200, { delen, body: leeg }),
  'POST /api/bronproeven': alleen(BEHEERDERS, 201, {
    body: () => ({ url: 'https://bron.example/rss' }),
  }),
  'GET /api/bronproeven/{id}': alleen(BEHEERDERS, 200, { delen }),
};
