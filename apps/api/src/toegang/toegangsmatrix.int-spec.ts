import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import { Proefapp } from '../test/proefapp.js';
import { type Bezoek, maakRondgang } from '../test/rondgang.js';
import { type Actor, DOSSIERS, maakWereld, type Wereld } from '../test/wereld.js';

type Rij = Readonly<Record<Actor, number>>;

const COACHES: readonly Actor[] = [
  'coach eigen',
  'coach vervangend',
  'coach ander',
  'coach overkant',
];
const WERKNEMERS: readonly Actor[] = ['werknemer zelf', 'werknemer ander'];
const WERKGEVERS: readonly Actor[] = ['werkgever eigen', 'werkgever overkant'];

/** The same for everybody. */
const iedereen = (status: number): Rij => rij(() => status);

/** These get the status; others who are signed in get 403, and who is not gets 401. */
const alleen = (wie: readonly Actor[], status: number): Rij =>
  rij((actor) => (wie.includes(actor) ? status : actor === 'anoniem' ? 401 : 403));

/** For the file of a client: every coach passes the role, and 404 says "not yours or not there". */
const DOSSIER = 'dossier';

/** What every route answers to everybody. A dossier route: the status for who may open the file. */
const TABEL: Readonly<Record<string, Rij | { readonly [DOSSIER]: number }>> = {
  // Nothing plays the worker here, so the health is honest: not everything is up.
  'GET /api/health': iedereen(503),
  'GET /api/demo-accounts': iedereen(404),
  'GET /api/sessie': rij((actor) => (actor === 'anoniem' ? 401 : 200)),
  'POST /api/sessie': iedereen(401),
  'DELETE /api/sessie': iedereen(204),
  'GET /api/bronnen': alleen([...COACHES, 'beheerder'], 200),
  'POST /api/bronnen': alleen(['beheerder'], 201),
  'GET /api/bronnen/{id}': alleen(['beheerder'], 200),
  'PUT /api/bronnen/{id}': alleen(['beheerder'], 200),
  'POST /api/bronnen/{id}/runs/{runId}/heropen': alleen(['beheerder'], 404),
  'POST /api/bronproeven': alleen(['beheerder'], 201),
  'GET /api/bronproeven/{id}': alleen(['beheerder'], 200),
  'GET /api/weghalingen': alleen(['beheerder'], 200),
  'GET /api/weghalingen/zoek': alleen(['beheerder'], 200),
  'POST /api/weghalingen': alleen(['beheerder'], 200),
  'POST /api/weghalingen/{id}/terug': alleen(['beheerder'], 200),
  'GET /api/mislukte-taken': alleen(['beheerder'], 200),
  'POST /api/mislukte-taken/besluit': alleen(['beheerder'], 200),
  'GET /api/systeemstand': alleen(['beheerder'], 200),
  'POST /api/bronnen/{id}/lees-nu': alleen(['beheerder'], 200),
  'POST /api/bronnen/{id}/pauze': alleen(['beheerder'], 200),
  'POST /api/bronnen/{id}/rem-los': alleen(['beheerder'], 200),
  'GET /api/vacatures': alleen([...COACHES, ...WERKNEMERS, 'beheerder'], 200),
  'GET /api/vacatures/{id}': alleen([...COACHES, ...WERKNEMERS, 'beheerder'], 200),
  'GET /api/vacatures/{id}/kopieen': alleen([...COACHES, 'beheerder'], 200),
  // There is no other vacancy, sighting or decision with these numbers.
  'POST /api/vacatures/{id}/kopieen/samen': alleen([...COACHES, 'beheerder'], 404),
  'POST /api/vacatures/{id}/kopieen/splits': alleen([...COACHES, 'beheerder'], 404),
  'POST /api/vacatures/{id}/kopieen/besluiten/{besluitId}/terug': alleen(
    [...COACHES, 'beheerder'],
    404,
  ),
  'GET /api/vacatures/{id}/zoals-op/{datum}': alleen([...COACHES, ...WERKNEMERS, 'beheerder'], 200),
  // A snapshot that nothing has.
  'GET /api/vacatures/{id}/momentopnamen/{momentId}': alleen(
    [...COACHES, ...WERKNEMERS, 'beheerder'],
    404,
  ),
  'GET /api/beroepen': alleen([...COACHES, ...WERKNEMERS, 'beheerder'], 200),
  'GET /api/beroepen/{code}': alleen([...COACHES, ...WERKNEMERS, 'beheerder'], 200),
  'GET /api/mijn/matches': alleen(WERKNEMERS, 200),
  // The vacancy of the test is not one that a coach chose for them.
  'PUT /api/mijn/matches/{vacatureId}/reactie': alleen(WERKNEMERS, 404),
  'GET /api/mijn/gevonden': alleen(WERKNEMERS, 200),
  'POST /api/mijn/gevonden': alleen(WERKNEMERS, 201),
  'POST /api/mijn/gevonden/voorstel': alleen(WERKNEMERS, 200),
  'POST /api/gevonden/voorstel': alleen(COACHES, 200),
  'GET /api/werknemers/{id}/gevonden': { dossier: 200 },
  'POST /api/werknemers/{id}/gevonden': { dossier: 201 },
  'GET /api/werkgever/overzicht': alleen(WERKGEVERS, 200),
  'GET /api/werknemers': alleen(COACHES, 200),
  'GET /api/werknemers/{id}': { dossier: 200 },
  'PUT /api/werknemers/{id}/zoekprofiel': { dossier: 200 },
  'POST /api/werknemers/{id}/belastbaarheid': { dossier: 201 },
  'GET /api/werknemers/{id}/marktbewijs': { dossier: 200 },
  'GET /api/werknemers/{id}/beroepen/{code}': { dossier: 200 },
  'GET /api/werknemers/{id}/wat-als': { dossier: 200 },
  'POST /api/werknemers/{id}/wat-als': { dossier: 200 },
  'POST /api/werknemers/{id}/duidingen': { dossier: 201 },
  'POST /api/werknemers/{id}/duidingen/ongedaan': { dossier: 200 },
  'GET /api/werknemers/{id}/matches': { dossier: 200 },
  'GET /api/werknemers/{id}/matches/{vacatureId}': { dossier: 200 },
  // Nobody has decided on the vacancy of the test yet.
  'GET /api/werknemers/{id}/matches/{vacatureId}/momentopname': { dossier: 404 },
  'GET /api/werknemers/{id}/matches/{vacatureId}/herberekening': { dossier: 200 },
  'PUT /api/werknemers/{id}/matches/{vacatureId}/beoordeling': { dossier: 200 },
  'PUT /api/werknemers/{id}/matches/{vacatureId}/reactie': { dossier: 200 },
  'DELETE /api/werknemers/{id}/matches/{vacatureId}/beoordeling': { dossier: 200 },
};

/** Some seconds for about a thousand requests; a busy machine gets more. */
const RONDGANG_MS = 120_000;

describe('access, for every route, actor and record', () => {
  let proef: Proefapp;
  let routes: readonly Route[];
  let wereld: Wereld;
  let bezoeken: readonly Bezoek[];

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
    bezoeken = await maakRondgang(routes, wereld, proef.vacatures[3] ?? '');
  }, RONDGANG_MS);
  afterAll(() => proef.stop());

  it('is laid down for every route of the API, and for no route that is gone', () => {
    expect(Object.keys(TABEL).sort()).toEqual(routes.map(({ naam }) => naam).sort());
  });

  it('is what the table says', () => {
    const gezien = bezoeken.map((bezoek) => `${beschrijf(bezoek)}: ${bezoek.antwoord.status}`);
    const verwacht = bezoeken.map((bezoek) => `${beschrijf(bezoek)}: ${verwachteStatus(bezoek)}`);
    expect(gezien.length).toBeGreaterThan(300);
    expect(gezien).toEqual(verwacht);
  });

  it('answers about records of others byte for byte as about what does not exist', () => {
    const verborgen = bezoeken.filter(
      ({ record, antwoord }) => record !== 'geen' && antwoord.status === 404,
    );
    expect(verborgen.length).toBeGreaterThan(50);
    for (const bezoek of verborgen) {
      const niemand = bezoeken.find(
        ({ route, actor, record }) =>
          route === bezoek.route && actor === bezoek.actor && record === 'niemand',
      );
      expect([beschrijf(bezoek), vorm(bezoek)]).toEqual([
        beschrijf(bezoek),
        niemand && vorm(niemand),
      ]);
    }
  });

  it('refuses as problem details in Dutch, without a word about why', () => {
    const geweigerd = bezoeken.filter(({ antwoord }) => [401, 403, 404].includes(antwoord.status));
    for (const { antwoord } of geweigerd) {
      expect(antwoord.koppen.get('content-type')).toContain('application/problem+json');
      expect(Object.keys(Object(antwoord.json)).sort()).toEqual([
        'code',
        'status',
        'title',
        'type',
      ]);
    }
  });

  it('shows a coach the clients of his own and of those he replaces, and no others', async () => {
    const caseload = (actor: Actor) =>
      bezoeken
        .filter(({ route, actor: wie }) => route.naam === 'GET /api/werknemers' && wie === actor)
        .flatMap(({ antwoord }) => [...antwoord.tekst.matchAll(/"naam":"([^"]+)"/gu)])
        .map(([, naam]) => naam);
    expect(caseload('coach eigen')).toEqual(['Client eerste']);
    expect(caseload('coach vervangend')).toEqual(['Client eerste']);
    expect(caseload('coach ander')).toEqual(['Client collega']);
    expect(caseload('coach overkant')).toEqual(['Client overkant']);
  });

  it('shows nobody a vacancy that does not exist', async () => {
    const coach = await proef.als('coach@demo.invalid', 'proeftuin-demo-2026');
    expect((await coach.get('/api/vacatures/999999')).status).toBe(404);
    for (const id of ['0', '-1', '1.5', 'x', '99999999999999999999']) {
      expect((await coach.get(`/api/vacatures/${id}`)).status).toBe(400);
    }
  });
});

function rij(status: (actor: Actor) => number): Rij {
  const van = (actor: Actor) => status(actor);
  return {
    anoniem: van('anoniem'),
    'werknemer zelf': van('werknemer zelf'),
    'werknemer ander': van('werknemer ander'),
    'coach eigen': van('coach eigen'),
    'coach vervangend': van('coach vervangend'),
    'coach ander': van('coach ander'),
    'coach overkant': van('coach overkant'),
    'werkgever eigen': van('werkgever eigen'),
    'werkgever overkant': van('werkgever overkant'),
    beheerder: van('beheerder'),
  };
}

function verwachteStatus({ route, actor, record }: Bezoek): number | undefined {
  const regel = TABEL[route.naam];
  if (regel === undefined) return undefined;
  if (!(DOSSIER in regel)) return regel[actor];
  if (actor === 'anoniem') return 401;
  if (!COACHES.includes(actor)) return 403;
  const mag = record !== 'niemand' && record !== 'geen' && DOSSIERS[record].includes(actor);
  return mag ? regel.dossier : 404;
}

function beschrijf({ route, actor, record }: Bezoek): string {
  return `${route.naam} by ${actor} on ${record}`;
}

/** Everything of an answer but the time at which it was given. */
function vorm({ antwoord }: Bezoek): unknown {
  const koppen = [...antwoord.koppen].filter(([naam]) => naam !== 'date');
  return { status: antwoord.status, koppen, tekst: antwoord.tekst };
}
