import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, routesVan } from '../test/api-document.js';
import { Factorproef, STAP_MS, stuur, weigering } from '../test/factorproef.js';
import { Proefapp } from '../test/proefapp.js';

const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;
const BELEID = '/api/bureau/aanmelden';
const CODE = '/api/sessie/tweede-stap/code';
const HERSTEL = '/api/sessie/tweede-stap/herstelcode';

describe('signing in in two steps', () => {
  let proef: Proefapp;
  let streng: Factorproef;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    streng = await Factorproef.maak(proef, 'verplicht');
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
  });
  const later = (ms: number) => {
    proef.nu = new Date(proef.nu.getTime() + ms);
  };
  const binnen = async (wie: { get: (pad: string) => Promise<{ status: number }> }) =>
    (await wie.get('/api/sessie')).status;

  it.each([
    ['coach', 'instellen'],
    ['werkgever', 'instellen'],
    ['beheerder', 'instellen'],
    ['werknemer', 'volledig'],
  ] as const)('begins for a %s without a factor with %s', async (rol, verwacht) => {
    const { stand } = await streng.wachtwoord(await streng.iemand(rol, `eerste-${rol}`));
    expect(stand).toBe(verwacht);
  });

  it('asks nothing more where the agency only offers it', async () => {
    const mild = await Factorproef.maak(proef, 'aangeboden');
    expect((await mild.wachtwoord(await mild.iemand('coach', 'mild'))).stand).toBe('volledig');
  });

  it('lets who must set one up do that and nothing else, and then in with a new token', async () => {
    const { wie } = await streng.wachtwoord(await streng.iemand('coach', 'nieuw'));
    const halverwege = wie.cookie;
    expect([await binnen(wie), (await wie.get('/api/werknemers')).status]).toEqual([401, 401]);
    expect((await wie.get('/api/factoren')).json).toMatchObject({ verplicht: true, app: null });
    const { codes } = await streng.stelAppIn(wie);
    expect(new Set(codes).size).toBe(10);
    expect(wie.cookie).not.toBe(halverwege);
    expect(await binnen(wie)).toBe(200);
    wie.cookie = halverwege;
    expect((await wie.get('/api/factoren')).status).toBe(401);
  });

  it('is switched by the beheerder, who shows once more who he is, and holds at the next sign-in', async () => {
    const wissel = await Factorproef.maak(proef, 'aangeboden');
    const coach = await wissel.iemand('coach', 'wissel');
    const { wie: beheer } = await wissel.wachtwoord(await wissel.iemand('beheerder', 'wisselaar'));
    expect((await beheer.get(BELEID)).json).toEqual({ tweedeStap: 'aangeboden', zonder: 2 });
    expect((await wissel.wachtwoord(coach)).stand).toBe('volledig');
    expect((await beheer.put(BELEID, { tweedeStap: 'verplicht' })).status).toBe(200);
    expect((await wissel.wachtwoord(coach)).stand).toBe('instellen');
    later(11 * MINUUT_MS);
    expect((await beheer.put(BELEID, { tweedeStap: 'aangeboden' })).status).toBe(403);
    expect((await beheer.get(BELEID)).json).toMatchObject({ tweedeStap: 'verplicht' });
  });

  it('opens no other route to who only gave the password', async () => {
    const { email } = await streng.metApp('coach', 'halverwege');
    const { wie, stand } = await streng.wachtwoord(email);
    expect(stand).toBe('tweede_stap');
    const routes = routesVan(leesDocument((await wie.get('/api/openapi.json')).json));
    const dicht = routes.filter(
      ({ operatie, pad }) => operatie.security && !pad.startsWith('/api/sessie/tweede-stap'),
    );
    expect(dicht.length).toBeGreaterThan(60);
    const gezien = new Set<string>();
    for (const { methode, pad } of dicht) {
      const adres = pad.replaceAll(/\{\w+\}/gu, '1');
      const { status } = await wie.vraag(adres, {
        methode,
        body: methode === 'GET' ? undefined : {},
      });
      if (status !== 401) gezien.add(`${methode} ${pad} ${status}`);
    }
    expect([...gezien]).toEqual([]);
    expect((await wie.get('/api/sessie/tweede-stap')).json).toEqual({
      app: true,
      passkey: false,
      herstelcode: true,
    });
  });

  it('goes on with the code of the app, under a new token, and the old one is worth nothing', async () => {
    const { email, geheim } = await streng.metApp('coach', 'goed');
    const { wie } = await streng.wachtwoord(email);
    const halverwege = wie.cookie;
    const getypt = streng.code(geheim);
    const { status, json } = await stuur(wie, CODE, {
      code: `${getypt.slice(0, 3)} ${getypt.slice(3)}`,
    });
    expect([status, json]).toEqual([200, { stand: 'volledig' }]);
    expect(await binnen(wie)).toBe(200);
    expect((await wie.get('/api/sessie/tweede-stap')).status).toBe(401);
    wie.cookie = halverwege;
    expect((await wie.post(CODE, { code: streng.code(geheim, 1) })).status).toBe(401);
  });

  it('takes a code once: not again in the same half minute, and once from many at a time', async () => {
    const { email, geheim } = await streng.metApp('coach', 'herhaal');
    const wie = await Promise.all([1, 2, 3, 4].map(() => streng.wachtwoord(email)));
    const statussen = await Promise.all(
      wie.map(async (een) => (await een.wie.post(CODE, { code: streng.code(geheim) })).status),
    );
    expect(statussen.sort()).toEqual([200, 400, 400, 400]);
    const nog = await streng.wachtwoord(email);
    expect(weigering(await nog.wie.post(CODE, { code: streng.code(geheim) }))).toEqual([
      400,
      'ongeldige_invoer',
    ]);
    later(STAP_MS);
    expect((await nog.wie.post(CODE, { code: streng.code(geheim) })).status).toBe(200);
  });

  it('takes no code of two steps ago or ahead', async () => {
    const { email, geheim } = await streng.metApp('coach', 'klok');
    later(10 * MINUUT_MS);
    const { wie } = await streng.wachtwoord(email);
    for (const stappen of [-2, 2]) {
      expect((await wie.post(CODE, { code: streng.code(geheim, stappen) })).status).toBe(400);
    }
  });

  it('gives ten minutes for it', async () => {
    const { email, geheim } = await streng.metApp('coach', 'traag');
    const net = await streng.wachtwoord(email);
    later(10 * MINUUT_MS);
    expect((await net.wie.post(CODE, { code: streng.code(geheim) })).status).toBe(200);
    const laat = await streng.wachtwoord(email);
    later(10 * MINUUT_MS + 1);
    expect((await laat.wie.post(CODE, { code: streng.code(geheim) })).status).toBe(401);
  });

  it('takes five guesses in five minutes, over all sessions, and then not even the right code', async () => {
    const { email, geheim } = await streng.metApp('coach', 'raad');
    const een = await streng.wachtwoord(email);
    const ander = await streng.wachtwoord(email);
    const mis = streng.code(geheim, 40);
    for (const { wie } of [een, ander, een, ander, een]) {
      expect((await wie.post(CODE, { code: mis })).status).toBe(400);
    }
    const geweigerd = await ander.wie.post(CODE, { code: streng.code(geheim) });
    expect(weigering(geweigerd)).toEqual([429, 'te_vaak']);
    expect(Number(geweigerd.koppen.get('retry-after'))).toBeLessThanOrEqual(300);
    expect((await een.wie.post(HERSTEL, { code: 'AAAAA-AAAAA' })).status).toBe(429);
    expect(await binnen(een.wie)).toBe(401);
  });

  it('goes on with a recovery code, each once, however it is typed', async () => {
    const { email, codes } = await streng.metApp('coach', 'herstel');
    const [code = ''] = codes;
    const een = await streng.wachtwoord(email);
    const getypt = ` ${code.toLowerCase().replace('-', ' ')} `;
    expect((await stuur(een.wie, HERSTEL, { code: getypt })).status).toBe(200);
    expect((await een.wie.get('/api/factoren')).json).toMatchObject({
      herstelcodes: { over: 9, totaal: 10 },
    });
    const nog = await streng.wachtwoord(email);
    expect((await nog.wie.post(HERSTEL, { code })).status).toBe(400);
    expect(await binnen(nog.wie)).toBe(401);
  });

  it('takes a recovery code once from many at a time', async () => {
    const { email, codes } = await streng.metApp('coach', 'herstel-samen');
    const wie = await Promise.all([1, 2, 3, 4].map(() => streng.wachtwoord(email)));
    const statussen = await Promise.all(
      wie.map(async (een) => (await een.wie.post(HERSTEL, { code: codes[3] })).status),
    );
    expect(statussen.sort()).toEqual([200, 400, 400, 400]);
  });

  it('keeps neither secret nor code where a dump or a log would show it', async () => {
    const { geheim, codes } = await streng.metApp('coach', 'dump');
    const tabellen = await proef.alles.query<{ tekst: string }[]>(
      `SELECT (SELECT string_agg(t::text, ' ') FROM totp t)
        || (SELECT string_agg(h::text, ' ') FROM herstelcode h) AS tekst`,
    );
    const alles = `${tabellen[0]?.tekst} ${proef.log}`;
    for (const woord of [geheim, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
      expect(alles).not.toContain(woord);
      expect(alles).not.toContain(Buffer.from(woord).toString('hex'));
    }
  });
});
