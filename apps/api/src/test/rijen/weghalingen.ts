import { alleen, BEHEERDERS, NERGENS, type Rijen } from '../rij.js';

const werkgever = {
  soort: 'werkgever',
  werkgever: 'Werkgever Die Niet Bestaat',
  reden: 'Vroeg het zelf.',
};

export const rijen: Rijen = {
  'GET /api/weghalingen': alleen(BEHEERDERS, 200),
  'GET /api/weghalingen/zoek': alleen(BEHEERDERS, 200, { zoek: '?tekst=zorg' }),
  'POST /api/weghalingen': alleen(BEHEERDERS, 200, { body: () => werkgever }),
  // Nothing was taken out under this number: what can be put back once would answer the next 404.
  'POST /api/weghalingen/{id}/terug': alleen(BEHEERDERS, 404, {
    delen: () => ({ id: NERGENS }),
    body: () => ({}),
  }),
};
