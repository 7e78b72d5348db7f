import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Bezoek } from '../test/rondgang.js';
import type { Actor, Client } from '../test/wereld.js';

const domein = await import('@passend/domain');

/** Everything that decides whether somebody may do something, as the rooms import it. */
const regels = Object.entries(domein).filter(
  ([naam, deel]) => /^(?:mag|heeftPermissie)/u.test(naam) && typeof deel === 'function',
);

/** A build that forgot its rules: whoever signs in may do everything with every record he finds. */
jest.unstable_mockModule('@passend/domain', () => ({
  ...domein,
  ...Object.fromEntries(regels.map(([naam]) => [naam, () => true])),
}));
const { leesDocument, routesVan } = await import('../test/api-document.js');
const { Proefapp } = await import('../test/proefapp.js');
const { maakRondgang } = await import('../test/rondgang.js');
const { CLIENTEN, emailVan, maakWereld } = await import('../test/wereld.js');

const HIER = ['eerste', 'collega'] as const;
const DAAR = ['overkant'] as const;
/** Who knocks: each role on this side, each on the other. */
const ACTOREN = [
  'coach ander',
  'werknemer ander',
  'werkgever ander',
  'beheerder',
  'coach overkant',
  'werkgever overkant',
  'beheerder overkant',
] as const satisfies readonly Actor[];

const vanDaar = (actor: Actor) => actor.endsWith('overkant');
const anderen = (actor: Actor): readonly Client[] => (vanDaar(actor) ? HIER : DAAR);

describe('an API that forgot its access rules', () => {
  let proef: Awaited<ReturnType<typeof Proefapp.start>>;
  let bezoeken: readonly Bezoek[];
  let namenDaar: readonly string[];

  beforeAll(async () => {
    proef = await Proefapp.start();
    const wereld = await maakWereld(proef);
    const document = leesDocument((await proef.bezoeker().get('/api/openapi.json')).json);
    const routes = routesVan(document).filter(({ pad }) => !pad.startsWith('/api/sessie'));
    bezoeken = await maakRondgang(routes, wereld, proef.vacatures[3] ?? '', {
      actoren: ACTOREN,
      gaatOver: (actor, record) =>
        record === 'geen' ||
        anderen(actor).some((client) => client === record) ||
        (record === 'eerste' && !vanDaar(actor)),
    });
    namenDaar = ACTOREN.filter(vanDaar).map(emailVan);
  }, 300_000);
  afterAll(() => proef.stop());

  const met = (client: Client) => bezoeken.filter(({ record }) => record === client);

  it('really forgot them: inside an agency everybody reads every file', () => {
    expect(regels.map(([naam]) => naam)).toEqual(
      expect.arrayContaining(['magZien', 'heeftPermissie']),
    );
    const binnen = met('eerste').filter(({ actor }) => !vanDaar(actor));
    const gelezen = binnen.filter(({ antwoord }) => antwoord.tekst.includes('CANARY-eerste'));
    expect(new Set(gelezen.map(({ actor }) => actor))).toEqual(
      new Set(ACTOREN.filter((actor) => !vanDaar(actor))),
    );
  });

  it('still answers as if no client of another agency exists', () => {
    const over = CLIENTEN.flatMap(met).filter(({ actor, record }) =>
      anderen(actor).some((client) => client === record),
    );
    expect(over.length).toBeGreaterThan(100);
    const open = over.filter(({ antwoord }) => antwoord.status !== 404);
    expect(open.map(beschrijf)).toEqual([]);
  });

  it('still shows nothing of another agency, on any route', () => {
    for (const bezoek of bezoeken) {
      for (const client of anderen(bezoek.actor)) {
        for (const woord of [`CANARY-${client}`, `Client ${client}`, `Werkgever van ${client}`]) {
          if (bezoek.antwoord.tekst.includes(woord)) {
            throw new Error(`${beschrijf(bezoek)} shows ${woord}`);
          }
        }
      }
    }
    const hier = bezoeken.filter(({ actor }) => !vanDaar(actor));
    for (const naam of namenDaar) {
      expect(hier.filter(({ antwoord }) => antwoord.tekst.includes(naam)).map(beschrijf)).toEqual(
        [],
      );
    }
  });
});

function beschrijf({ route, actor, record, antwoord }: Bezoek): string {
  return `${route.naam} by ${actor} on ${record}: ${antwoord.status}`;
}
