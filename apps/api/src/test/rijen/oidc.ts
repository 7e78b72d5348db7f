import { randomUUID } from 'node:crypto';
import { aangemeld, alleen, BEHEERDERS, iedereen, type Rijen } from '../rij.js';

/** A provider that nobody has. */
const niets = randomUUID();
const bron = () => ({ delen: () => ({ bronId: niets }), body: invoer });
const invoer = () => ({
  naam: 'Account van het bureau',
  werkgeverId: null,
  issuer: 'https://idp.example',
  clientId: 'passend',
  geheim: 'een-geheim-van-de-aanbieder',
  maildomeinen: ['bureau.example'],
  tweedeStap: [],
  actief: false,
});

export const rijen: Rijen = {
  'POST /api/aanmelden/oidc/keuzes': iedereen(200, { body: () => ({ email: 'a@b.example' }) }),
  'POST /api/aanmelden/oidc/{aanbiederId}/begin': iedereen(404, {
    body: () => ({ naar: '/' }),
    delen: () => ({ aanbiederId: niets }),
  }),
  'GET /api/aanmelden/oidc/afmelden': aangemeld(200),
  // Back to the sign-in page, with a word.
  'GET /api/aanmelden/oidc/{aanbiederId}/terug': iedereen(303, {
    delen: () => ({ aanbiederId: niets }),
  }),
  'GET /api/aanmeldbronnen': alleen(BEHEERDERS, 200),
  'POST /api/aanmeldbronnen': alleen(BEHEERDERS, 201, { body: invoer }),
  'PUT /api/aanmeldbronnen/{bronId}': alleen(BEHEERDERS, 404, bron()),
  'DELETE /api/aanmeldbronnen/{bronId}': alleen(BEHEERDERS, 404, {
    delen: () => ({ bronId: niets }),
  }),
  'POST /api/aanmeldbronnen/{bronId}/proef': alleen(BEHEERDERS, 404, {
    delen: () => ({ bronId: niets }),
    body: () => ({}),
  }),
};
