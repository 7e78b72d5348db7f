import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { probleemSchema } from '@passend/contracts';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import { type Antwoord, type Bezoeker, ORIGIN } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { onveiligeKoppen } from '../test/veilige-koppen.js';
import { emailVan, maakWereld, PROEFPROFIEL, proefdocument, type Wereld } from '../test/wereld.js';

/** Words of a stack, of SQL and of a driver. */
const BINNENWERK =
  /\bat .*\.[jt]s|SELECT|INSERT|violates|syntax|node_modules|QueryFailed|Unexpected/u;

describe('the edge of the API', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let routes: readonly Route[];
  let coach: Bezoeker;
  let map: string;
  let dossier: string;
  let beoordeling: string;

  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'passend-portal-'));
    await writeFile(join(map, 'index.html'), '<title>portal</title>');
    await writeFile(join(map, 'en.html'), '<title>english</title>');
    await mkdir(join(map, 'assets'));
    await writeFile(join(map, 'assets', 'app-1a2b.js'), '1');
    await writeFile(join(map, 'assets', 'app-1a2b.js.br'), brotliCompressSync('packed'));
    await writeFile(join(map, 'merk.svg'), '<svg/>');
    proef = await Proefapp.start({ omgeving: { PASSEND_PORTAL_DIR: map } });
    wereld = await maakWereld(proef);
    routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
    coach = wereld.bezoekers['coach eigen'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
    beoordeling = `${dossier}/matches/${proef.vacatures[0]}/beoordeling`;
  });
  afterAll(async () => {
    await proef.stop();
    await rm(map, { recursive: true });
  });

  const goed = { beoordeling: 'bespreken', reden: 'Eerst bellen.' };
  const isProbleem = (antwoord: Antwoord, status: number) => {
    expect([antwoord.status, antwoord.tekst]).toEqual([status, expect.any(String)]);
    expect(antwoord.koppen.get('content-type')).toContain('application/problem+json');
    const probleem = probleemSchema.strict().parse(antwoord.json);
    expect(probleem.status).toBe(status);
    expect(antwoord.tekst).not.toMatch(BINNENWERK);
    return probleem;
  };

  describe('a request that changes something', () => {
    it.each([
      ['without an origin', { origin: '' }],
      ['from another origin', { origin: 'https://kwaad.example' }],
      ['from another port of this machine', { origin: 'http://127.0.0.1:4001' }],
      ['from "null"', { origin: 'null' }],
      ['from another site', { 'sec-fetch-site': 'cross-site' }],
      ['from a sister site', { 'sec-fetch-site': 'same-site' }],
      ['with a body that a form could send', { 'content-type': 'text/plain' }],
      ['with the body of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['with JSON under a name that is not JSON', { 'content-type': 'application/jsonp' }],
    ])('is refused %s', async (_hoe, koppen: Record<string, string>) => {
      const antwoord = await coach.vraag(beoordeling, { methode: 'PUT', body: goed, koppen });
      expect(isProbleem(antwoord, 403).code).toBe('vreemde_herkomst');
      const [rij] = await proef.alles.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM beoordeling WHERE door_id = $1',
        [wereld.gebruikers['coach eigen']],
      );
      expect(rij?.n).toBe(1);
    });

    it('is refused for every route of the API, before anybody is asked who he is', async () => {
      const schrijvend = routes.filter(({ methode }) => methode !== 'GET');
      expect(schrijvend.length).toBeGreaterThan(6);
      const genomen: string[] = [];
      for (const { pad, methode } of schrijvend) {
        const adres = pad.replace('{id}', wereld.ids.eerste).replace('{vacatureId}', '1');
        const koppen = { origin: 'https://kwaad.example' };
        const antwoord = await coach.vraag(adres, { methode, koppen });
        if (antwoord.status === 403) isProbleem(antwoord, 403);
        else genomen.push(`${methode} ${pad}`);
      }
      // A mail program unsubscribes (RFC 8058), a mail server reports: no session counts there, but a token
      // and a signature do.
      expect(genomen.sort()).toEqual(['POST /api/afmelden/{token}', 'POST /api/post/terugmelding']);
    });

    it('gets no leave for another origin: no CORS at all', async () => {
      const antwoord = await coach.vraag('/api/werknemers', {
        methode: 'OPTIONS',
        koppen: { origin: 'https://kwaad.example', 'access-control-request-method': 'PUT' },
      });
      const lezen = await coach.vraag('/api/werknemers', {
        koppen: { origin: 'https://kwaad.example' },
      });
      for (const { koppen } of [antwoord, lezen]) {
        expect([...koppen.keys()].filter((naam) => naam.startsWith('access-control'))).toEqual([]);
      }
    });
  });

  describe('every answer', () => {
    it('carries the security headers, also where no route is', async () => {
      const antwoorden = [
        await coach.get('/'),
        await coach.get('/bestaat/niet'),
        await coach.get('/api/bestaat-niet'),
        await coach.vraag('/api/sessie', { methode: 'POST', body: '{' }),
      ];
      expect(antwoorden.flatMap(onveiligeKoppen)).toEqual([]);
    });

    it('of the portal is its page, and of an address under /api never', async () => {
      for (const pad of ['/', '/werknemers/1', '/inloggen?x=1', '/apis']) {
        const pagina = await coach.get(pad);
        expect([pad, pagina.status, pagina.tekst]).toEqual([pad, 200, '<title>portal</title>']);
      }
      for (const pad of [
        '/api',
        '/api/',
        '/api/x',
        '/API/x',
        '/api/werknemers/1/2/3',
        '/api?x=1',
      ]) {
        isProbleem(await coach.get(pad), 404);
      }
    });

    it('is kept by the browser only when its name changes with its content', async () => {
      const bewaren = async (pad: string) => (await coach.get(pad)).koppen.get('cache-control');
      expect(await bewaren('/assets/app-1a2b.js')).toBe('public, max-age=31536000, immutable');
      expect(await bewaren('/merk.svg')).toBe('no-cache');
      expect(await bewaren('/')).toBe('no-cache');
      expect((await coach.get('/../package.json')).tekst).toBe('<title>portal</title>');
      expect((await coach.get('/%2e%2e%2fpackage.json')).tekst).not.toContain('"name"');
    });

    it('is in the language that was chosen, else Dutch, and before signing in a first guess', async () => {
      const haal = async (koppen: Record<string, string>) => {
        const { tekst, koppen: terug } = await proef.bezoeker().vraag('/mijn', { koppen });
        expect(terug.get('vary')).toMatch(/Cookie.*Accept-Language/u);
        return [tekst.replace(/<\/?title>/gu, ''), terug.get('content-language')];
      };
      const engels = { 'accept-language': 'en-US,en;q=0.9' };
      expect(await haal({ 'accept-language': 'fr' })).toEqual(['portal', 'nl']);
      expect(await haal(engels)).toEqual(['english', 'en']);
      expect(await haal({ ...engels, cookie: 'passend_taal=nl' })).toEqual(['portal', 'nl']);
      expect(await haal({ ...engels, cookie: coach.cookie ?? '' })).toEqual(['portal', 'nl']);
      expect(await haal({ cookie: `${coach.cookie}; passend_taal=en` })).toEqual(['english', 'en']);
      expect(await haal({ cookie: 'passend_taal=../en' })).toEqual(['portal', 'nl']);
    });

    it('changes its language by a link, which leads to no other place', async () => {
      const naar = await coach.get('/taal/en?naar=%2Fcaseload%3Fzoek%3Dkok');
      expect([naar.status, naar.koppen.get('location')]).toEqual([303, '/caseload?zoek=kok']);
      expect(naar.koppen.get('set-cookie')).toMatch(/^passend_taal=en;.*HttpOnly.*SameSite=Lax/u);
      const weg = await coach.get('/taal/nl?naar=https%3A%2F%2Fkwaad.example');
      expect([weg.status, weg.koppen.get('location')]).toEqual([303, '/']);
      expect((await coach.get('/taal/de')).tekst).toBe('<title>portal</title>');
    });

    it('is packed already, for who can unpack it', async () => {
      const haal = (soort: string) =>
        coach.vraag('/assets/app-1a2b.js', { koppen: { 'accept-encoding': soort } });
      const ingepakt = await haal('gzip, br');
      expect(ingepakt.koppen.get('content-type')).toContain('javascript');
      expect(ingepakt.koppen.get('vary')).toContain('Accept-Encoding');
      expect(ingepakt.tekst).toBe('packed');
      expect((await haal('gzip')).tekst).toBe('1');
    });

    it('to a method that a route does not have is a 404', async () => {
      for (const methode of ['POST', 'PATCH', 'DELETE', 'PUT']) {
        isProbleem(await coach.vraag('/api/werkgever/overzicht', { methode }), 404);
      }
    });
  });

  describe('what does not fit', () => {
    it.each([
      ['an unknown field', { ...goed, bureauId: 'x' }],
      ['a field of another', { ...goed, doorId: 'x' }],
      ['a missing field', { beoordeling: 'geschikt' }],
      ['an empty reason', { ...goed, reden: '   ' }],
      ['a reason that is too long', { ...goed, reden: 'x'.repeat(2001) }],
      ['a value that is not in the list', { ...goed, beoordeling: 'prima' }],
      ['a list', [goed]],
      ['a NUL character', { ...goed, reden: 'a\u0000b' }],
      ['half a character', '{"beoordeling":"geschikt","reden":"\\ud800"}'],
    ])('is refused with the place of the fault: %s', async (_wat, body) => {
      const { fouten } = isProbleem(await coach.put(beoordeling, body), 400);
      expect(fouten?.length).toBeGreaterThan(0);
      for (const { pad, melding } of fouten ?? []) {
        expect(pad).not.toBe('');
        expect(melding).toMatch(/^[A-ZÀ-Ý]/u);
      }
    });

    it.each([
      ['?onbekend=1'],
      ['?aantal=0'],
      ['?aantal=101'],
      ['?vanaf=-1'],
      ['?vanaf=x'],
      ['?lijst=alles'],
      ['?uitkomst=goed'],
      ['?maxKm=0'],
      ['?urenMin=99'],
      ['?land=NLD'],
      ['?nieuw=ja'],
      ['?q=a&q=b'],
      ['?q=%00'],
      [`?q=${'x'.repeat(201)}`],
      [`?regel=${'x'.repeat(81)}`],
      [`?${'land=NL&'.repeat(51)}`],
    ])('is refused in a query: %s', async (vraag) => {
      isProbleem(await coach.get(`${dossier}/matches${vraag}`), 400);
    });

    it.each([
      ['/api/werknemers/1'],
      ["/api/werknemers/1' OR '1'='1"],
      ['/api/werknemers/%E0%A4%A'],
      ['/api/werknemers/%00'],
    ])('is refused in an address: %s', async (pad) => {
      isProbleem(await coach.get(pad), 400);
    });

    it('is refused when it is no JSON, in Dutch and without the text', async () => {
      for (const body of ['{"reden":"GEHEIM', 'GEHEIM', '"GEHEIM"', 'null']) {
        const antwoord = await coach.put(beoordeling, body);
        expect(isProbleem(antwoord, 400).title).toMatch(/klopt niet|goed ingevuld/u);
        expect(antwoord.tekst).not.toContain('GEHEIM');
      }
    });

    it('is refused when it is too large, in Dutch', async () => {
      const antwoord = await coach.put(beoordeling, { ...goed, reden: 'x'.repeat(300_000) });
      expect(isProbleem(antwoord, 413).title).toBe('Dit is te groot om te versturen.');
    });

    it('is refused when it is nested without end', async () => {
      const diep = `${'{"inhoud":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
      isProbleem(await coach.post(`${dossier}/belastbaarheid`, diep), 400);
    });

    it('does not come in through a prototype', async () => {
      const gif = '"__proto__":{"rol":"beheerder","x":1},"constructor":{"prototype":{"x":1}}';
      const inhoud = JSON.stringify(proefdocument('eerste')).replace(/^\{/u, `{${gif},`);
      const bodies: readonly [string, string, string][] = [
        ['PUT', beoordeling, `{${gif},"beoordeling":"geschikt","reden":"x"}`],
        ['POST', '/api/sessie', `{${gif},"email":"a@b.nl","wachtwoord":"x"}`],
        ['PUT', `${dossier}/zoekprofiel`, `{${gif},${JSON.stringify(PROEFPROFIEL).slice(1)}`],
        [
          'POST',
          `${dossier}/belastbaarheid`,
          `{"brondocument":"a","auteurFunctie":"b","inhoud":${inhoud}}`,
        ],
      ];
      for (const [methode, pad, body] of bodies) {
        const { status } = await coach.vraag(pad, { methode, body });
        expect(status).toBeLessThan(500);
      }
      await coach.get(`${dossier}/matches?__proto__[x]=1&constructor=1`);
      expect(Reflect.get({}, 'x')).toBeUndefined();
      expect(Reflect.get({}, 'rol')).toBeUndefined();
      expect(
        (await coach.post('/api/bronnen', { naam: 'x', type: 'rss', url: 'https://x.example' }))
          .status,
      ).toBe(403);
    });

    it('never becomes a fault of ours: no 500 in all of this', () => {
      expect(proef.log).not.toContain('request failed');
    });
  });

  it('does not ask a body of who signs out', async () => {
    const wie = await proef.als(emailVan('beheerder'), PROEF_WACHTWOORD);
    expect((await wie.delete('/api/sessie')).status).toBe(204);
  });

  it('says nothing when the database is gone, and writes no values in the log', async () => {
    const kapot = await proef.als('coach@demo.invalid', DEMO_WACHTWOORD);
    await proef.alles.query('ALTER TABLE werknemer RENAME TO werknemer_weg');
    const antwoord = await kapot.get(dossier);
    await proef.alles.query('ALTER TABLE werknemer_weg RENAME TO werknemer');
    expect(isProbleem(antwoord, 500)).toEqual({
      type: 'about:blank',
      title: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
      status: 500,
      code: 'fout',
    });
    const regel = proef.log.split('\n').find((tekst) => tekst.includes('request failed')) ?? '';
    expect(regel).toContain('QueryFailedError');
    expect(regel).toContain('/api/werknemers/:id');
    expect(regel).not.toContain(wereld.ids.eerste);
    expect(regel).not.toContain('does not exist');
  });

  it('takes a write from the configured origin', async () => {
    const antwoord = await coach.vraag(beoordeling, {
      methode: 'PUT',
      body: goed,
      koppen: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
    });
    expect(antwoord.status).toBe(200);
  });
});
