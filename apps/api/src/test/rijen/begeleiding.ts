import { alleen, BEHEERDERS, COACHES, type Rijen, vanEigenaars, WERKNEMERS } from '../rij.js';
import { type Actor, type Client, DOSSIERS } from '../wereld.js';

type Eigenaars = Readonly<Record<Client, readonly Actor[]>>;

/** Who may do things around a client: who opens his file, and the beheerder of his agency. */
const ROND: Eigenaars = {
  eerste: [...DOSSIERS.eerste, 'beheerder'],
  collega: [...DOSSIERS.collega, 'beheerder'],
  overkant: [...DOSSIERS.overkant, 'beheerder overkant'],
};

/** The same, but for who replaces: the client stays the client of his own coach. */
const EIGEN: Eigenaars = {
  ...ROND,
  eerste: ROND.eerste.filter((actor) => actor !== 'coach vervangend'),
};
const WIE = [...COACHES, ...BEHEERDERS];

/** A person and an employer that nobody has. */
const NIEMAND = '00000000-0000-4000-8000-000000000000';
const OOIT = '2000-01-01';

const account = vanEigenaars(WIE, ROND, 409, { body: () => ({ email: 'coach@demo.invalid' }) });

// Bodies that are refused for another reason, so that the round changes nothing: 400 means in.
export const rijen: Rijen = {
  'GET /api/werknemers/{id}/begeleiding': vanEigenaars(WIE, ROND, 200),
  'PUT /api/werknemers/{id}/gegevens': vanEigenaars(WIE, ROND, 400, {
    body: () => ({ naam: 'Client', werkgeverId: NIEMAND, eersteZiektedag: '2026-01-05' }),
  }),
  'POST /api/werknemers/{id}/account': {
    ...account,
    // The first two clients have an account already; this one's address is taken.
    status: (actor, record) =>
      record === 'overkant' && account.status(actor, record) === 409
        ? 400
        : account.status(actor, record),
  },
  'POST /api/werknemers/{id}/fase': vanEigenaars(COACHES, DOSSIERS, 400, {
    body: () => ({ fase: 'intake', arbeidsritme: false, van: OOIT }),
  }),
  'POST /api/werknemers/{id}/einde': vanEigenaars(WIE, EIGEN, 400, {
    body: () => ({ datum: OOIT, reden: 'gestopt' }),
  }),
  // Nobody's assignment has ended in this round.
  'DELETE /api/werknemers/{id}/einde': vanEigenaars(WIE, EIGEN, 200),
  'POST /api/werknemers/{id}/contacten': vanEigenaars(WIE, ROND, 400, {
    body: () => ({ gebruikerId: NIEMAND, soort: 'hr', van: '2026-01-05', tot: null }),
  }),
  'POST /api/werknemers/{id}/contacten/{relatieId}/stop': {
    ...vanEigenaars(WIE, ROND, 404, {
      body: () => ({ opvolgerId: null }),
      delen: () => ({ relatieId: NIEMAND }),
    }),
  },
  'GET /api/clienten': alleen(WIE, 200),
  'POST /api/clienten': alleen(WIE, 400, {
    body: () => ({
      naam: 'Nieuw',
      werkgeverId: NIEMAND,
      eersteZiektedag: '2026-01-05',
      email: null,
      coachId: NIEMAND,
    }),
  }),
  'POST /api/overdrachten': {
    ...vanEigenaars(WIE, EIGEN, 400, {
      body: ({ record, wereld }) => ({
        clienten: [record === 'niemand' || record === 'geen' ? NIEMAND : wereld.ids[record]],
        naarId: NIEMAND,
        per: '2026-12-01',
        notitie: '',
      }),
    }),
  },
  'GET /api/vervangingen': alleen(WIE, 200),
  'POST /api/vervangingen': alleen(WIE, 400, {
    body: () => ({
      coachId: NIEMAND,
      vervangerId: NIEMAND,
      van: '2026-12-01',
      tot: '2026-12-02',
      clienten: null,
    }),
  }),
  'POST /api/vervangingen/{id}/stop': alleen(WIE, 404, { body: () => ({}) }),
  'GET /api/mijn/begeleiding': alleen(WERKNEMERS, 200),
};
