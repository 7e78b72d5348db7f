import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alsCodes, Factorproef, stuur, weigering } from '../test/factorproef.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';

const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;

describe('showing once more who one is', () => {
  let proef: Proefapp;
  let streng: Factorproef;
  let mild: Factorproef;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    streng = await Factorproef.maak(proef, 'verplicht');
    mild = await Factorproef.maak(proef, 'aangeboden');
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
  });
  const later = (ms: number) => {
    proef.nu = new Date(proef.nu.getTime() + ms);
  };

  it('is not asked in the ten minutes after signing in, and then it is', async () => {
    const { wie } = await mild.wachtwoord(await mild.iemand('werknemer', 'net'));
    later(10 * MINUUT_MS);
    expect((await wie.post('/api/factoren/app', {})).status).toBe(200);
    later(1);
    for (const [methode, pad] of [
      ['POST', '/api/factoren/app'],
      ['POST', '/api/factoren/herstelcodes'],
      ['POST', '/api/factoren/passkeys/vraag'],
      ['DELETE', '/api/factoren/app'],
    ] as const) {
      const body = methode === 'POST' ? {} : undefined;
      expect(weigering(await wie.vraag(pad, { methode, body }))).toEqual([
        403,
        'bevestiging_nodig',
      ]);
    }
    expect((await wie.get('/api/factoren')).status).toBe(200);
  });

  it('is done with the password, and gives the session a new token', async () => {
    const { wie } = await mild.wachtwoord(await mild.iemand('werknemer', 'opnieuw'));
    later(11 * MINUUT_MS);
    const oud = wie.cookie;
    const mis = await wie.post('/api/bevestiging/wachtwoord', { wachtwoord: 'iets anders' });
    // Not 401: who types a wrong password here has not been signed out.
    expect(weigering(mis)).toEqual([400, 'ongeldige_invoer']);
    expect(mis.tekst).not.toContain('iets anders');
    const goed = await stuur(wie, '/api/bevestiging/wachtwoord', { wachtwoord: PROEF_WACHTWOORD });
    expect(goed.status).toBe(200);
    expect((await wie.post('/api/factoren/app', {})).status).toBe(200);
    wie.cookie = oud;
    expect((await wie.get('/api/sessie')).status).toBe(401);
  });

  it('is done with a code of the app as well, which is used up by it', async () => {
    const { wie } = await mild.wachtwoord(await mild.iemand('coach', 'code'));
    const { geheim } = await mild.stelAppIn(wie);
    later(11 * MINUUT_MS);
    const code = mild.code(geheim);
    expect((await stuur(wie, '/api/bevestiging/code', { code })).status).toBe(200);
    expect((await wie.post('/api/bevestiging/code', { code })).status).toBe(400);
    expect((await wie.delete('/api/factoren/app')).status).toBe(204);
    expect((await wie.get('/api/factoren')).json).toMatchObject({ app: null, herstelcodes: null });
  });

  it('does not help to take away the last factor of who must have one', async () => {
    const { wie } = await streng.wachtwoord(await streng.iemand('coach', 'laatste'));
    await streng.stelAppIn(wie);
    expect(weigering(await wie.delete('/api/factoren/app'))).toEqual([409, 'laatste_factor']);
  });

  it('comes before new recovery codes, which end the old ones', async () => {
    const { email, geheim, codes } = await streng.metApp('coach', 'vers');
    const { wie } = await streng.wachtwoord(email);
    await stuur(wie, '/api/sessie/tweede-stap/code', { code: streng.code(geheim) });
    const nieuw = alsCodes.parse((await wie.post('/api/factoren/herstelcodes', {})).json);
    expect(nieuw.herstelcodes.filter((code) => codes.includes(code))).toEqual([]);
    const ander = await streng.wachtwoord(email);
    const probeer = (code?: string) =>
      ander.wie.post('/api/sessie/tweede-stap/herstelcode', { code });
    expect((await probeer(codes[0])).status).toBe(400);
    expect((await probeer(nieuw.herstelcodes[0])).status).toBe(200);
  });

  it('lets the app that is there count until the new one has shown a code', async () => {
    const { email, geheim } = await streng.metApp('coach', 'wissel');
    const { wie } = await streng.wachtwoord(email);
    await stuur(wie, '/api/sessie/tweede-stap/code', { code: streng.code(geheim) });
    await wie.post('/api/factoren/app', {});
    later(MINUUT_MS);
    const nog = await streng.wachtwoord(email);
    const oude = await stuur(nog.wie, '/api/sessie/tweede-stap/code', {
      code: streng.code(geheim),
    });
    expect(oude.status).toBe(200);
    const codes = await nog.wie.post('/api/factoren/app/bevestiging', { code: '000000' });
    expect(codes.status).toBe(400);
  });
});

describe('losing everything', () => {
  let proef: Proefapp;
  let hier: Factorproef;
  let daar: Factorproef;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    hier = await Factorproef.maak(proef, 'verplicht');
    daar = await Factorproef.maak(proef, 'verplicht');
  });
  afterAll(() => proef.stop());
  afterEach(() => {
    proef.nu = START;
  });

  const idVan = async (email: string) => {
    const [rij] = await proef.alles.query<{ id: string }[]>(
      'SELECT id FROM gebruiker WHERE email = $1',
      [email],
    );
    return rij?.id ?? '';
  };
  const beheerder = async (bureau: Factorproef, naam: string) => {
    const email = await bureau.iemand('beheerder', naam);
    const { wie } = await bureau.wachtwoord(email);
    await bureau.stelAppIn(wie);
    return { wie, id: await idVan(email) };
  };
  const reden = 'Telefoon en codes zijn weg.';

  it('is mended by the beheerder: the factors go, the sessions end, and he sets up anew', async () => {
    const email = await hier.iemand('coach', 'kwijt');
    const { wie } = await hier.wachtwoord(email);
    await hier.stelAppIn(wie);
    const baas = await beheerder(hier, 'baas');
    const pad = `/api/gebruikers/${await idVan(email)}/factoren`;
    expect((await baas.wie.get(pad)).json).toEqual({ app: true, passkeys: 0, herstelcodes: 10 });
    expect((await baas.wie.post(`${pad}/wis`, { reden })).status).toBe(204);
    expect((await wie.get('/api/sessie')).status).toBe(401);
    expect((await baas.wie.get(pad)).json).toEqual({ app: false, passkeys: 0, herstelcodes: 0 });
    expect((await hier.wachtwoord(email)).stand).toBe('instellen');
    const [regel] = await proef.alles.query<{ door: string; tekst: string }[]>(
      `SELECT door_id AS door, f::text AS tekst FROM factorlog f WHERE wat = 'alles_gewist'`,
    );
    expect(regel?.door).toBe(baas.id);
    expect(regel?.tekst).not.toContain(Buffer.from('Telefoon').toString('hex'));
  });

  it('is not mended by a beheerder of another agency, nor by himself, nor without a reason', async () => {
    const email = await hier.iemand('coach', 'van-hier');
    const pad = `/api/gebruikers/${await idVan(email)}/factoren`;
    const vreemd = await beheerder(daar, 'vreemde-baas');
    const eigen = await beheerder(hier, 'eigen-baas');
    const niemand = `/api/gebruikers/${crypto.randomUUID()}/factoren`;
    const elders = await vreemd.wie.post(`${pad}/wis`, { reden });
    const nergens = await vreemd.wie.post(`${niemand}/wis`, { reden });
    expect([elders.status, elders.tekst]).toEqual([404, nergens.tekst]);
    expect((await vreemd.wie.get(pad)).status).toBe(404);
    const zelf = `/api/gebruikers/${eigen.id}/factoren/wis`;
    expect(weigering(await eigen.wie.post(zelf, { reden }))).toEqual([409, 'niet_voor_jezelf']);
    expect((await eigen.wie.post(`${pad}/wis`, { reden: 'Zomaar' })).status).toBe(400);
  });
});
