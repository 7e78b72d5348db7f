import { randomUUID } from 'node:crypto';
import type { Route } from './api-document.js';
import type { Antwoord } from './bezoeker.js';
import { ACTOREN, type Actor, CLIENTEN, type Client, PROEFPROFIEL, type Wereld } from './wereld.js';

/** Which record an address names: a client, somebody who never was, or nothing to choose. */
export type Doelrecord = Client | 'niemand' | 'geen';

export interface Bezoek {
  readonly route: Route;
  readonly actor: Actor;
  readonly record: Doelrecord;
  readonly antwoord: Antwoord;
}

/** Bodies that are right, so that only the access decides on the answer. */
const BODIES: Readonly<Record<string, unknown>> = {
  'POST /api/bronnen': { naam: 'Proefbron', type: 'rss', url: 'https://bron.example/rss' },
  'PUT /api/bronnen/{id}': { naam: 'Proefbron', herkomst: 'ats', elkeUren: 6, alleenNachts: false },
  'POST /api/bronnen/{id}/runs/{runId}/heropen': {},
  'POST /api/bronproeven': { url: 'https://bron.example/rss' },
  'POST /api/weghalingen': {
    soort: 'werkgever',
    werkgever: 'Werkgever Die Niet Bestaat',
    reden: 'Vroeg het zelf.',
  },
  'POST /api/weghalingen/{id}/terug': {},
  'POST /api/mislukte-taken/besluit': { besluit: 'rust', reden: 'database' },
  'POST /api/vacatures/{id}/kopieen/samen': { anderId: '999999' },
  'POST /api/vacatures/{id}/kopieen/splits': { kopieIds: ['999999'] },
  'POST /api/vacatures/{id}/kopieen/besluiten/{besluitId}/terug': {},
  'POST /api/bronnen/{id}/lees-nu': {},
  'POST /api/bronnen/{id}/pauze': { gepauzeerd: false },
  'POST /api/bronnen/{id}/rem-los': {},
  'PUT /api/werknemers/{id}/zoekprofiel': PROEFPROFIEL,
  'PUT /api/werknemers/{id}/matches/{vacatureId}/beoordeling': {
    beoordeling: 'bespreken',
    reden: 'Eerst bellen.',
  },
  'PUT /api/werknemers/{id}/matches/{vacatureId}/reactie': { reacties: ['te_zwaar'] },
  'PUT /api/mijn/matches/{vacatureId}/reactie': { reacties: ['leuk'] },
  'POST /api/mijn/gevonden': { soort: 'adres', url: 'https://werk.example/1' },
  'POST /api/werknemers/{id}/gevonden': { soort: 'adres', url: 'https://werk.example/1' },
  'POST /api/mijn/gevonden/voorstel': { tekst: 'Receptionist bij De Molen. '.repeat(4) },
  'POST /api/gevonden/voorstel': { tekst: 'Receptionist bij De Molen. '.repeat(4) },
  'POST /api/werknemers/{id}/wat-als': { beperkingen: [{ soort: 'weg', item: 'tillen' }] },
  'POST /api/werknemers/{id}/duidingen': {
    soort: 'hardheid',
    item: 'tillen',
    hardheid: 'zacht',
    reden: 'Overlegd met de bedrijfsarts.',
  },
  'POST /api/werknemers/{id}/duidingen/ongedaan': { soort: 'hardheid', item: 'tillen' },
  'POST /api/werknemers/{id}/belastbaarheid': {
    brondocument: 'FML',
    auteurFunctie: 'bedrijfsarts',
    inhoud: {
      document: 'FML',
      editie: 'nieuw',
      datum: '2026-10-01',
      beperkingen: [],
      toelichting: null,
    },
  },
};

const NIEMAND = randomUUID();

/** An occupation of the table. */
const BEROEP = '4323.1';

/** The first source: the one that the market of the test was read from. */
const BRON = '1';

/** A number that nothing has. */
const NERGENS = '999999';
const NUMMERS = /^\/api\/(?:bronnen|bronproeven|weghalingen)\b/u;

/**
 * Everybody knocks on every door, with the record of everybody. Signing out comes last, as it ends
 * the visit.
 */
export async function maakRondgang(
  routes: readonly Route[],
  wereld: Wereld,
  vacatureId: string,
): Promise<readonly Bezoek[]> {
  const volgorde = [...routes].sort((a, b) => Number(isAfmelden(a)) - Number(isAfmelden(b)));
  const bezoeken: Bezoek[] = [];
  for (const route of volgorde) {
    for (const actor of ACTOREN) {
      for (const record of recordsVan(route)) {
        const pad = adres(route.pad, record, wereld, vacatureId);
        const body = bodyVan(route.naam, actor);
        const antwoord = await wereld.bezoekers[actor].vraag(pad, {
          methode: route.methode,
          ...(body === undefined ? {} : { body }),
        });
        bezoeken.push({ route, actor, record, antwoord });
      }
    }
  }
  return bezoeken;
}

function isAfmelden({ naam }: Route): boolean {
  return naam === 'DELETE /api/sessie';
}

function recordsVan({ pad }: Route): readonly Doelrecord[] {
  return pad.startsWith('/api/werknemers/{id}') ? [...CLIENTEN, 'niemand'] : ['geen'];
}

function adres(pad: string, record: Doelrecord, { ids }: Wereld, vacatureId: string): string {
  const werknemer = record === 'niemand' || record === 'geen' ? NIEMAND : ids[record];
  if (pad === '/api/weghalingen/zoek') return `${pad}?tekst=zorg`;
  if (NUMMERS.test(pad)) return pad.replace('{id}', BRON).replace('{runId}', NERGENS);
  const id = pad.startsWith('/api/vacatures') ? vacatureId : werknemer;
  return pad
    .replace('{id}', id)
    .replace('{vacatureId}', vacatureId)
    .replace('{besluitId}', NERGENS)
    .replace('{code}', BEROEP)
    .replace('{datum}', '2100-01-01')
    .replace('{momentId}', NERGENS);
}

/** A wrong password of an address of nobody: signing in for real would end the visit. */
function bodyVan(naam: string, actor: Actor): unknown {
  if (naam !== 'POST /api/sessie') return BODIES[naam];
  return { email: `${actor.replaceAll(' ', '-')}@niemand.invalid`, wachtwoord: 'mis' };
}
