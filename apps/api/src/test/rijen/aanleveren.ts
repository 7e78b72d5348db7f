import { randomUUID } from 'node:crypto';
import {
  alleen,
  dossier,
  iedereen,
  type Rijen,
  type Toegangsrij,
  type Vraagwijze,
  WERKNEMERS,
} from '../rij.js';

/** Links, documents and work terms that nobody has: the way to the client decides first. */
const niets = randomUUID();

/** Without a link that works nobody gets anywhere, signed in or not. */
const metLink = (status: number, hoe: Vraagwijze = {}): Toegangsrij => ({
  ...iedereen(404, hoe),
  status: (actor) => (actor === 'bedrijfsarts' ? status : 404),
});

export const rijen: Rijen = {
  'GET /api/aanleveren': metLink(200),
  'POST /api/aanleveren': metLink(201, {
    body: () => ({
      naam: 'A. Arts',
      functie: 'bedrijfsarts',
      datum: '2026-10-01',
      bestand: { naam: 'fml.pdf', inhoud: Buffer.from('%PDF-1.7 %%EOF').toString('base64') },
      terugkoppeling: null,
    }),
  }),
  'GET /api/werknemers/{id}/aanlevering': dossier(200),
  'POST /api/werknemers/{id}/uploadlinks': dossier(201, {
    body: () => ({ soort: 'fml', kenmerk: 'dossier 7', dagen: 7 }),
  }),
  'POST /api/werknemers/{id}/uploadlinks/{linkId}/intrekken': dossier(404, {
    body: () => ({}),
    delen: () => ({ linkId: niets }),
  }),
  'GET /api/werknemers/{id}/documenten/{documentId}/bestand': dossier(404, {
    delen: () => ({ documentId: niets }),
  }),
  'POST /api/werknemers/{id}/documenten/{documentId}/besluit': dossier(404, {
    body: () => ({ besluit: 'overgenomen' }),
    delen: () => ({ documentId: niets }),
  }),
  'POST /api/werknemers/{id}/terugkoppelingen/{terugkoppelingId}/besluit': dossier(404, {
    body: () => ({ besluit: 'delen' }),
    delen: () => ({ terugkoppelingId: niets }),
  }),
  'GET /api/mijn/documenten': alleen(WERKNEMERS, 200),
  'GET /api/mijn/documenten/{documentId}/bestand': alleen(WERKNEMERS, 404, {
    delen: () => ({ documentId: niets }),
  }),
};
