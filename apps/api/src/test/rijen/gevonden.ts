import { alleen, COACHES, dossier, type Rijen, WERKNEMERS } from '../rij.js';

const adres = () => ({ soort: 'adres', url: 'https://werk.example/1' });
const tekst = () => ({ tekst: 'Receptionist bij De Molen. '.repeat(4) });

export const rijen: Rijen = {
  'GET /api/mijn/gevonden': alleen(WERKNEMERS, 200),
  'POST /api/mijn/gevonden': alleen(WERKNEMERS, 201, { body: adres }),
  'POST /api/mijn/gevonden/voorstel': alleen(WERKNEMERS, 200, { body: tekst }),
  'POST /api/gevonden/voorstel': alleen(COACHES, 200, { body: tekst }),
  'GET /api/werknemers/{id}/gevonden': dossier(200),
  'POST /api/werknemers/{id}/gevonden': dossier(201, { body: adres }),
};
