import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import { laadRijen } from '../test/laad-rijen.js';
import { Proefapp } from '../test/proefapp.js';
import type { Toegangsrij } from '../test/rij.js';
import { type Bezoek, maakRondgang } from '../test/rondgang.js';
import { onveiligeKoppen } from '../test/veilige-koppen.js';
import { type Actor, maakWereld, type Wereld } from '../test/wereld.js';

/** Some seconds for about a thousand requests; a busy machine gets more. */
const RONDGANG_MS = 600_000;

describe('access, for every route, actor and record', () => {
  let proef: Proefapp;
  let routes: readonly Route[];
  let wereld: Wereld;
  let bezoeken: readonly Bezoek[];
  let rijen: ReadonlyMap<string, Toegangsrij>;

  beforeAll(async () => {
    rijen = await laadRijen();
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
    bezoeken = await maakRondgang(routes, wereld, proef.vacatures[3] ?? '');
  }, RONDGANG_MS);
  afterAll(() => proef.stop());

  it('is laid down for every route of the API, and for no route that is gone', () => {
    expect([...rijen.keys()].sort()).toEqual(routes.map(({ naam }) => naam).sort());
  });

  it('is what the rows say', () => {
    const afwijkingen = bezoeken.flatMap((bezoek) => {
      const { route, actor, record, antwoord } = bezoek;
      const verwacht = rijen.get(route.naam)?.status(actor, record, permissieVan(route));
      if (antwoord.status === verwacht) return [];
      return [`${beschrijf(bezoek)} in place of ${verwacht}`];
    });
    process.stdout.write(`${bezoeken.length} cells, ${afwijkingen.length} deviations\n`);
    expect(bezoeken.length).toBeGreaterThan(1000);
    expect(afwijkingen).toEqual([]);
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

  it('answers with the security headers, refused or not, and nothing that a browser may keep', () => {
    const onveilig = bezoeken.filter(
      ({ antwoord }) =>
        onveiligeKoppen(antwoord).length > 0 || antwoord.koppen.get('cache-control') !== 'no-store',
    );
    expect(onveilig.map(beschrijf)).toEqual([]);
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

/** The permission that the description of the API names. */
function permissieVan({ operatie }: Route): string | undefined {
  const permissie = operatie['x-permissie'];
  return typeof permissie === 'string' ? permissie : undefined;
}

function beschrijf({ route, actor, record, antwoord }: Bezoek): string {
  return `${route.naam} by ${actor} on ${record}: ${antwoord.status}`;
}

/** Everything of an answer but the time at which it was given. */
function vorm({ antwoord }: Bezoek): unknown {
  const koppen = [...antwoord.koppen].filter(([naam]) => naam !== 'date');
  return { status: antwoord.status, koppen, tekst: antwoord.tekst };
}
