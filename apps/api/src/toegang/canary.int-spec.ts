import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { leesDocument, routesVan } from '../test/api-document.js';
import { maakDump } from '../test/dump.js';
import { ALLEEN_VAN_HEM, vulTrajectvelden, zonderEigen } from '../test/kanarie-velden.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { type Bezoek, maakRondgang } from '../test/rondgang.js';
import { tabelstand } from '../test/tabelstand.js';
import {
  type Actor,
  CLIENTEN,
  canary,
  DOSSIERS,
  emailVan,
  IN_NOOD,
  maakWereld,
  proefdocument,
  type Wereld,
} from '../test/wereld.js';

const WOORD = 'CANARY';
/** What an employer may know of one milestone. */
const MIJLPAAL_SLEUTELS = [
  'code',
  'document',
  'doe',
  'liefst',
  'naam',
  'stand',
  'taak',
  'uiterlijk',
  'wie',
];
/** Some seconds for hundreds of requests; a busy machine gets more. */
const RONDGANG_MS = 600_000;

/** A werknemer sees what is kept about himself, and nobody else sees it there. */
const EIGEN_DOSSIER = ['/api/mijn/dossier', '/api/mijn/dossier/export'];
const ZELF: Readonly<Record<string, Actor>> = {
  eerste: 'werknemer zelf',
  collega: 'werknemer ander',
};

/** Every way in which the word could lie in a column. */
const VORMEN = [
  WOORD,
  Buffer.from(WOORD).toString('hex'),
  Buffer.from(WOORD).toString('base64').slice(0, 7),
];

describe('health data, followed as a word that stands nowhere else', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let bezoeken: readonly Bezoek[];
  let voor: ReadonlyMap<string, unknown>;
  let na: ReadonlyMap<string, unknown>;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    await schrijfAlsCoach();
    const vandaag = vandaagInNederland(proef.nu);
    for (const antwoord of await vulTrajectvelden(wereld, vandaag)) {
      expect([antwoord.status, antwoord.tekst.slice(0, 200)]).toEqual([201, expect.any(String)]);
    }
    const document = leesDocument((await proef.bezoeker().get('/api/openapi.json')).json);
    const lezend = routesVan(document).filter(({ methode }) => methode === 'GET');
    voor = await tabelstand(proef.alles);
    bezoeken = await maakRondgang(lezend, wereld, proef.vacatures[0] ?? '');
    na = await tabelstand(proef.alles);
  }, RONDGANG_MS);
  afterAll(() => proef.stop());

  /** Through the API as well, so that requests with the word pass through everything that logs. */
  async function schrijfAlsCoach(): Promise<void> {
    const coach = wereld.bezoekers['coach eigen'];
    const dossier = `/api/werknemers/${wereld.ids.eerste}`;
    const inhoud = proefdocument('eerste');
    const document = {
      brondocument: canary('eerste', 'brondocument'),
      auteurFunctie: 'bedrijfsarts',
      inhoud,
    };
    expect((await coach.post(`${dossier}/belastbaarheid`, document)).status).toBe(201);
    const duiding = {
      soort: 'geen_gevolg',
      plek: 'document',
      tekst: canary('eerste', 'diagnose'),
      reden: canary('eerste', 'duiding'),
    };
    expect((await coach.post(`${dossier}/duidingen`, duiding)).status).toBe(201);
    const oordeel = {
      beoordeling: 'geschikt',
      reden: canary('eerste', 'reden'),
      motiveringen: [{ item: 'tillen', tekst: canary('eerste', 'motivering') }],
    };
    const plek = `${dossier}/matches/${proef.vacatures[0]}/beoordeling`;
    expect((await coach.put(plek, oordeel)).status).toBe(200);
  }

  it('reaches the coaches of that client', () => {
    const bij = (actor: Actor) => tekstVan(bezoeken.filter((bezoek) => bezoek.actor === actor));
    for (const actor of DOSSIERS.eerste) {
      for (const veld of ['beperking', 'diagnose', 'duiding', 'reden']) {
        expect(bij(actor)).toContain(canary('eerste', veld));
      }
    }
  });

  it('reaches nobody else: no werkgever, beheerder, werknemer, colleague or other agency', () => {
    for (const client of CLIENTEN) {
      const anderen = bezoeken.filter(
        ({ actor, route }) =>
          ![...DOSSIERS[client], ...IN_NOOD[client]].includes(actor) &&
          !(EIGEN_DOSSIER.includes(route.pad) && actor === ZELF[client]),
      );
      expect(anderen.length).toBeGreaterThan(100);
      const vanHem = anderen.filter(
        ({ actor, route }) => actor === ZELF[client] && route.pad.startsWith('/api/mijn/'),
      );
      const rest = anderen.filter((bezoek) => !vanHem.includes(bezoek));
      expect(tekstVan(rest)).not.toContain(`${WOORD}-${client}`);
      expect(zonderEigen(tekstVan(vanHem))).not.toContain(`${WOORD}-${client}`);
    }
  });

  it('reaches not even his coaches, when he kept it to himself', () => {
    const bij = (actor: Actor) => tekstVan(bezoeken.filter((bezoek) => bezoek.actor === actor));
    expect(bij('werknemer zelf')).toContain(ALLEEN_VAN_HEM);
    for (const actor of [...DOSSIERS.eerste, ...IN_NOOD.eerste]) {
      expect(bij(actor)).not.toContain(ALLEEN_VAN_HEM);
    }
  });

  it('was read by everybody, everywhere, without a change to any table but what looking itself writes', async () => {
    expect(na).toEqual(voor);
    // The check sees a change where there is one.
    const plek = `/api/werknemers/${wereld.ids.eerste}/matches/${proef.vacatures[0]}/beoordeling`;
    const oordeel = { beoordeling: 'geschikt', reden: canary('eerste', 'reden') };
    expect((await wereld.bezoekers['coach eigen'].put(plek, oordeel)).status).toBe(200);
    expect(await tabelstand(proef.alles)).not.toEqual(na);
  });

  it('is in no log', () => {
    expect(proef.log.length).toBeGreaterThan(1000);
    expect(proef.log).not.toContain(WOORD);
  });

  it('is in no error, whatever is wrong with the request that carried it', async () => {
    const coach = wereld.bezoekers['coach eigen'];
    const dossier = `/api/werknemers/${wereld.ids.eerste}`;
    const { inhoud, ...rest } = { inhoud: proefdocument('eerste'), brondocument: WOORD };
    const posten: readonly [string, unknown][] = [
      ['belastbaarheid', { ...rest, auteurFunctie: 'arts', inhoud: { ...inhoud, datum: WOORD } }],
      [
        'belastbaarheid',
        { ...rest, auteurFunctie: 'arts', inhoud: { ...inhoud, document: WOORD } },
      ],
      ['belastbaarheid', { ...rest, auteurFunctie: WOORD.repeat(40), inhoud }],
      ['belastbaarheid', { ...rest, auteurFunctie: `${WOORD}\u0000`, inhoud }],
      ['belastbaarheid', `{"brondocument":"${WOORD}`],
      ['belastbaarheid', { inhoud: { toelichting: WOORD.repeat(60_000) } }],
      ['duidingen', { soort: WOORD, plek: WOORD, tekst: WOORD, reden: WOORD }],
      ['duidingen/ongedaan', { soort: 'passage', plek: 'document', tekst: WOORD, op: WOORD }],
    ];
    for (const [waar, body] of posten) {
      const antwoord = await coach.post(`${dossier}/${waar}`, body);
      expect(antwoord.status).toBeGreaterThanOrEqual(400);
      expect(antwoord.status).toBeLessThan(500);
      expect(antwoord.tekst).not.toContain(WOORD);
    }
    const oordeel = { beoordeling: WOORD, reden: WOORD };
    const geweigerd = await coach.put(`${dossier}/matches/1/beoordeling`, oordeel);
    expect([geweigerd.status, geweigerd.tekst.includes(WOORD)]).toEqual([400, false]);
    expect(proef.log).not.toContain(WOORD);
  });

  it('is in no dump: not of people, search, market or jobs', async () => {
    const { tabellen, pgDump } = await maakDump(proef.alles, proef.beheerUrl);
    expect([...tabellen.keys()]).toEqual(
      expect.arrayContaining(['public.belastbaarheid', 'public.zoekdocument', 'public.dode_brief']),
    );
    for (const [tabel, inhoud] of [...tabellen, ['pg_dump', pgDump ?? ''] as const]) {
      for (const vorm of VORMEN) expect([tabel, inhoud.includes(vorm)]).toEqual([tabel, false]);
    }
    // The same look finds what is stored in the clear.
    expect(tabellen.get('public.werknemer')).toContain('Client eerste');
    expect(pgDump ?? 'Client eerste').toContain('Client eerste');
  });

  it('has no field in what a werkgever gets: exactly these keys', async () => {
    const werkgever = await proef.als(emailVan('werkgever eigen'), PROEF_WACHTWOORD);
    const { json } = await werkgever.get('/api/werkgever/overzicht');
    expect([...sleutels(json)].sort()).toEqual([
      'werknemers',
      'werknemers[].bekekenVacatures',
      'werknemers[].coach',
      'werknemers[].id',
      'werknemers[].loop',
      'werknemers[].naam',
      'werknemers[].perWeek',
      'werknemers[].perWeek[].aantal',
      'werknemers[].perWeek[].maandag',
      'werknemers[].taken',
      ...MIJLPAAL_SLEUTELS.map((naam) => `werknemers[].taken[].${naam}`),
      'werknemers[].totWeken',
      'werknemers[].week',
    ]);
    const { werknemers } = z
      .object({ werknemers: z.array(z.object({ naam: z.string() })) })
      .parse(json);
    expect(werknemers.map(({ naam }) => naam)).toEqual(['Client eerste']);
  });

  it('has no field in what a werkgever gets of one employee: exactly these keys', async () => {
    const werkgever = await proef.als(emailVan('werkgever eigen'), PROEF_WACHTWOORD);
    const { json } = await werkgever.get(`/api/werkgever/werknemers/${wereld.ids.eerste}`);
    expect([...sleutels(json)].sort()).toEqual([
      'coach',
      'geenActiviteitenTot',
      'inspanning',
      'inspanning[].aantal',
      'inspanning[].perWeek',
      'inspanning[].perWeek[].aantal',
      'inspanning[].perWeek[].maandag',
      'inspanning[].soort',
      'loop',
      'mijlpalen',
      ...MIJLPAAL_SLEUTELS.map((naam) => `mijlpalen[].${naam}`),
      'naam',
      'staatStilTot',
      'totWeken',
      'week',
      'werktermen',
    ]);
  });

  it('has no field in what a werknemer gets: exactly these keys', async () => {
    const werknemer = await proef.als(emailVan('werknemer zelf'), PROEF_WACHTWOORD);
    const { json } = await werknemer.get('/api/mijn/matches');
    expect([...sleutels(json)].sort()).toEqual([
      'matches',
      'matches[].afstandKm',
      'matches[].beroep',
      'matches[].beroep.code',
      'matches[].beroep.naam',
      'matches[].live',
      'matches[].nogOpen',
      'matches[].plaats',
      'matches[].reacties',
      'matches[].sinds',
      'matches[].titel',
      'matches[].uren',
      'matches[].uren.max',
      'matches[].uren.min',
      'matches[].url',
      'matches[].vacatureId',
      'matches[].waarom',
      'matches[].werkgever',
    ]);
  });
});

function tekstVan(bezoeken: readonly Bezoek[]): string {
  return bezoeken
    .map(({ antwoord }) => antwoord.tekst + JSON.stringify([...antwoord.koppen]))
    .join('\n');
}

/** The paths of all keys in a JSON value. */
function sleutels(json: unknown, pad = ''): Set<string> {
  if (Array.isArray(json)) return new Set(json.flatMap((lid) => [...sleutels(lid, `${pad}[]`)]));
  if (typeof json !== 'object' || json === null) return new Set();
  return new Set(
    Object.entries(json).flatMap(([naam, waarde]) => {
      const hier = pad === '' ? naam : `${pad}.${naam}`;
      return [hier, ...sleutels(waarde, hier)];
    }),
  );
}
