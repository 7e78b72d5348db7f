import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Aanmeldbron, aanmeldbronnenSchema, aanmeldproefSchema } from '@passend/contracts';
import { z } from 'zod';
import { type Bezoeker, ORIGIN } from '../test/bezoeker.js';
import { PROEFGEHEIM, Proefaanbieder, type Proefaccount } from '../test/proefaanbieder.js';
import { Proefapp } from '../test/proefapp.js';
import { emailVan, maakWereld, type Wereld } from '../test/wereld.js';

const DOMEIN = 'proef.invalid';
const MINUUT_MS = 60_000;

/** A browser half-way: what it holds, and where the provider sent it. */
interface Onderweg {
  readonly terug: string;
  readonly cookie: string;
}

describe('signing in with an account of a provider', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let aanbieder: Proefaanbieder;
  let beheer: Bezoeker;
  let bron: Aanmeldbron;
  let nummer = 0;

  const invoer = (anders: object = {}) => ({
    naam: 'Account van het bureau',
    werkgeverId: null,
    issuer: aanbieder.issuer,
    clientId: 'passend',
    geheim: PROEFGEHEIM,
    maildomeinen: [DOMEIN],
    tweedeStap: ['mfa'],
    actief: true,
    ...anders,
  });
  const maakBron = async (wie: Bezoeker, anders: object = {}): Promise<Aanmeldbron> => {
    nummer += 1;
    const naam = `Bron ${nummer}`;
    const antwoord = await wie.post('/api/aanmeldbronnen', invoer({ naam, ...anders }));
    expect(antwoord.status).toBe(201);
    const gemaakt = aanmeldbronnenSchema
      .parse(antwoord.json)
      .bronnen.find((een) => een.naam === naam);
    if (gemaakt === undefined) throw new Error('The provider was not made.');
    return gemaakt;
  };

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    beheer = wereld.bezoekers.beheerder;
    aanbieder = await Proefaanbieder.start();
  });
  beforeEach(async () => {
    bron = await maakBron(beheer);
    aanbieder.open('passend', bron.terugAdres, bron.naAfmelden);
    aanbieder.account = account({});
  });
  afterAll(async () => {
    await aanbieder.stop();
    await proef.stop();
  });

  function account(anders: Partial<Proefaccount>): Proefaccount {
    nummer += 1;
    const email = emailVan('coach ander');
    return { sub: `sub-${nummer}`, email, email_verified: true, ...anders };
  }

  const begin = async (bij = bron, naar = '/caseload') => {
    const antwoord = await proef.bezoeker().post(`/api/aanmelden/oidc/${bij.id}/begin`, { naar });
    const cookie = antwoord.koppen.getSetCookie()[0]?.split(';')[0] ?? '';
    return { status: antwoord.status, json: antwoord.json, cookie };
  };
  const adresVan = (json: unknown) => z.object({ adres: z.string() }).parse(json).adres;
  const ga = async (bij = bron): Promise<Onderweg> => {
    const { json, cookie } = await begin(bij);
    return { terug: await aanbieder.bezoek(adresVan(json)), cookie };
  };
  const kom = async ({ terug, cookie }: Onderweg) => {
    expect(terug.startsWith(ORIGIN)).toBe(true);
    const bezoeker = proef.bezoeker();
    const antwoord = await bezoeker.vraag(terug.slice(ORIGIN.length), { koppen: { cookie } });
    const sessie = antwoord.koppen
      .getSetCookie()
      .map((gezet) => gezet.split(';')[0] ?? '')
      .find((gezet) => /^passend_sessie=./u.test(gezet));
    bezoeker.cookie = sessie ?? null;
    return { status: antwoord.status, naar: antwoord.koppen.get('location'), bezoeker };
  };
  const meldAan = async (bij = bron) => kom(await ga(bij));

  it('finds the provider by the domain of an address, whether there is an account or not', async () => {
    const keuzes = async (email: string) =>
      (await proef.bezoeker().post('/api/aanmelden/oidc/keuzes', { email })).json;
    const bekend = await keuzes(emailVan('coach ander'));
    expect(bekend).toMatchObject({
      keuzes: expect.arrayContaining([{ id: bron.id, naam: bron.naam }]),
    });
    expect(await keuzes(`niemand@${DOMEIN}`)).toEqual(bekend);
    expect(await keuzes('iemand@elders.invalid')).toEqual({ keuzes: [] });
  });

  it('signs in who was invited, by a verified address, and remembers who he is there', async () => {
    const { status, naar, bezoeker } = await meldAan();
    expect([status, naar]).toEqual([303, '/caseload']);
    expect((await bezoeker.get('/api/sessie')).json).toMatchObject({ rol: 'coach' });
    // The address at the provider may change: he is known by his `sub`.
    aanbieder.account = { ...aanbieder.account, email: 'nieuw@elders.invalid' };
    expect((await meldAan()).naar).toBe('/caseload');
  });

  it('signs out at the provider as well, and comes back to the sign-in page', async () => {
    // Somebody who never came in by another provider: then it is known which one to end.
    aanbieder.account = account({ email: emailVan('coach vervangend') });
    const { bezoeker } = await meldAan();
    expect(aanbieder.isIngelogd).toBe(true);
    const afmelden = async (wie: Bezoeker) =>
      z
        .object({ adres: z.string().nullable() })
        .parse((await wie.get('/api/aanmelden/oidc/afmelden')).json).adres;
    const adres = (await afmelden(bezoeker)) ?? '';
    expect(adres.startsWith(`${aanbieder.issuer}/session/end?`)).toBe(true);
    expect(adres).not.toContain(PROEFGEHEIM);
    expect((await bezoeker.vraag('/api/sessie', { methode: 'DELETE' })).status).toBe(204);
    expect(await aanbieder.meldAf(adres)).toBe(bron.naAfmelden);
    expect(aanbieder.isIngelogd).toBe(false);
    // Who came in with a password has nothing to end elsewhere.
    expect(await afmelden(beheer)).toBeNull();
  });

  it('asks the provider with state, nonce and PKCE, and keeps its own secrets', async () => {
    const { json, cookie } = await begin();
    const adres = new URL(adresVan(json));
    expect(Object.fromEntries(adres.searchParams)).toMatchObject({
      redirect_uri: bron.terugAdres,
      response_type: 'code',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/u),
      nonce: expect.stringMatching(/^[\w-]{43}$/u),
    });
    expect(adres.href).not.toContain(PROEFGEHEIM);
    expect(adres.href).not.toContain(cookie.split('=')[1]);
  });

  it.each([
    ['an address that is not verified', { email_verified: false }],
    ['an address of which only the word says so', { email_verified: 'true' }],
    ['nobody that we know', { email: `niemand@${DOMEIN}` }],
    ['a werknemer, for whom nobody vouches', { email: emailVan('werknemer zelf') }],
    ['a werkgever, at the provider of the agency', { email: emailVan('werkgever eigen') }],
    ['a user of another agency', { email: emailVan('coach overkant') }],
    ['an address in another domain', { email: 'coach@demo.invalid' }],
  ])('lets nobody in with %s', async (_naam, anders) => {
    aanbieder.account = account(anders);
    const { naar, bezoeker } = await meldAan();
    expect(naar).toBe('/inloggen?oidc=geen_account');
    expect(bezoeker.cookie).toBeNull();
  });

  it('binds an account to one person at a provider', async () => {
    await meldAan();
    aanbieder.account = account({});
    expect((await meldAan()).naar).toBe('/inloggen?oidc=geen_account');
  });

  it('lets nobody in whose account was stopped', async () => {
    aanbieder.account = account({ email: emailVan('coach vervangend') });
    await meldAan();
    const zet = (actief: boolean) =>
      proef.alles.query('UPDATE gebruiker SET actief = $1 WHERE email = $2', [
        actief,
        emailVan('coach vervangend'),
      ]);
    await zet(false);
    expect((await meldAan()).naar).toBe('/inloggen?oidc=geen_account');
    await zet(true);
  });

  it('stands in the log: who came in, and that somebody was refused', async () => {
    aanbieder.account = account({});
    await meldAan();
    aanbieder.account = account({ email: 'niemand@proef.invalid' });
    await meldAan();
    const regels = await proef.alles.query<unknown[]>(
      `SELECT rol, regel, uitkomst FROM toegangslog WHERE regel = 'oidc'
       ORDER BY volgnummer DESC LIMIT 2`,
    );
    expect(regels).toEqual([
      { rol: 'systeem', regel: 'oidc', uitkomst: 'geweigerd' },
      { rol: 'coach', regel: 'oidc', uitkomst: 'gelukt' },
    ]);
  });

  it('takes a code once', async () => {
    const onderweg = await ga();
    expect((await kom(onderweg)).naar).toBe('/caseload');
    expect((await kom(onderweg)).naar).toBe('/inloggen?oidc=verlopen');
  });

  it('takes it only of the browser that began, and in time', async () => {
    const zonder = await ga();
    expect((await kom({ ...zonder, cookie: '' })).naar).toBe('/inloggen?oidc=verlopen');
    const ander = await ga();
    expect((await kom({ ...ander, cookie: (await begin()).cookie })).naar).toBe(
      '/inloggen?oidc=verlopen',
    );
    // The try is gone now, also for who began it.
    expect((await kom(ander)).naar).toBe('/inloggen?oidc=verlopen');
    const laat = await ga();
    const nu = proef.nu;
    proef.nu = new Date(nu.getTime() + 11 * MINUUT_MS);
    expect((await kom(laat)).naar).toBe('/inloggen?oidc=verlopen');
    proef.nu = nu;
  });

  it('refuses an id token that was made for another try (wrong nonce)', async () => {
    const { json, cookie } = await begin();
    const adres = new URL(adresVan(json));
    adres.searchParams.set('nonce', 'x'.repeat(43));
    const terug = await aanbieder.bezoek(adres.href);
    expect((await kom({ terug, cookie })).naar).toBe('/inloggen?oidc=mislukt');
  });

  it('refuses a code that was caught by somebody without the PKCE secret', async () => {
    const { json, cookie } = await begin();
    const adres = new URL(adresVan(json));
    adres.searchParams.set('code_challenge', 'x'.repeat(43));
    const terug = await aanbieder.bezoek(adres.href);
    expect((await kom({ terug, cookie })).naar).toBe('/inloggen?oidc=mislukt');
  });

  it('refuses an answer of one provider at the address of another', async () => {
    const ander = await maakBron(beheer);
    const onderweg = await ga();
    const verdwaald = onderweg.terug.replace(bron.id, ander.id);
    expect((await kom({ ...onderweg, terug: verdwaald })).naar).toBe('/inloggen?oidc=verlopen');
  });

  it('refuses an answer that names another issuer', async () => {
    const onderweg = await ga();
    const terug = new URL(onderweg.terug);
    expect(terug.searchParams.get('iss')).toBe(aanbieder.issuer);
    terug.searchParams.set('iss', 'https://andere.example');
    expect((await kom({ ...onderweg, terug: terug.href })).naar).toBe('/inloggen?oidc=mislukt');
  });

  it('tells what the provider refused by one word only', async () => {
    const onderweg = await ga();
    const terug = new URL(onderweg.terug);
    terug.searchParams.delete('code');
    terug.searchParams.set('error', 'access_denied');
    terug.searchParams.set('error_description', 'CANARY-FOUT');
    expect((await kom({ ...onderweg, terug: terug.href })).naar).toBe('/inloggen?oidc=mislukt');
    expect(proef.log).not.toContain('CANARY-FOUT');
  });

  it('sends nobody to another site afterwards', async () => {
    for (const naar of ['https://kwaad.example', '//kwaad.example', '/\\kwaad.example', 'x']) {
      expect([naar, (await begin(bron, naar)).status]).toEqual([naar, 400]);
    }
  });

  it('lets an employer vouch for its own contact persons, and for no employee', async () => {
    const [rij] = await proef.alles.query<{ w: string; b: string }[]>(
      'SELECT werkgever_id AS w, bureau_id AS b FROM werknemer WHERE id = $1',
      [wereld.ids.eerste],
    );
    await proef.alles.query(
      `INSERT INTO werkgevercontact (bureau_id, werkgever_id, gebruiker_id, soort)
       VALUES ($1, $2, $3, 'hr') ON CONFLICT DO NOTHING`,
      [rij?.b, rij?.w, wereld.gebruikers['werkgever eigen']],
    );
    const vanWerkgever = await maakBron(beheer, { werkgeverId: rij?.w });
    aanbieder.open('passend', vanWerkgever.terugAdres);
    const probeer = async (email: string) => {
      aanbieder.account = account({ email });
      return (await meldAan(vanWerkgever)).naar;
    };
    expect(await probeer(emailVan('werkgever eigen'))).toBe('/caseload');
    for (const wie of ['werkgever ander', 'werknemer zelf', 'coach eigen', 'beheerder'] as const) {
      expect([wie, await probeer(emailVan(wie))]).toEqual([wie, '/inloggen?oidc=geen_account']);
    }
  });

  it('asks our own second step unless the provider says that one was taken', async () => {
    const bij = await maakBron(wereld.bezoekers['beheerder overkant']);
    await proef.alles.query(
      `UPDATE bureau SET tweede_stap = 'verplicht'
       WHERE id = (SELECT bureau_id FROM gebruiker WHERE email = $1)`,
      [emailVan('coach overkant')],
    );
    aanbieder.open('passend', bij.terugAdres);
    const sub = 'sub-overkant';
    const email = emailVan('coach overkant');
    const stand = async (amr: readonly string[]) => {
      aanbieder.account = { sub, email, email_verified: true, amr };
      const { naar, bezoeker } = await meldAan(bij);
      return [naar, (await bezoeker.get('/api/werknemers')).status];
    };
    expect(await stand(['pwd'])).toEqual(['/inloggen/instellen?naar=%2Fcaseload', 401]);
    expect(await stand(['pwd', 'mfa'])).toEqual(['/caseload', 200]);
  });

  describe('is set up by the beheerder', () => {
    it('without ever showing the secret again', async () => {
      const { tekst } = await beheer.get('/api/aanmeldbronnen');
      expect(tekst).not.toContain(PROEFGEHEIM);
      const rijen = await proef.alles.query<{ t: string }[]>(
        'SELECT t::text AS t FROM oidc_aanbieder t',
      );
      const alles = rijen.map(({ t }) => t).join();
      expect(alles).not.toContain(PROEFGEHEIM);
      expect(alles).not.toContain(Buffer.from(PROEFGEHEIM).toString('hex'));
    });

    it('with a try that signs nobody in', async () => {
      const probeer = async (bij: Aanmeldbron) =>
        aanmeldproefSchema.parse(
          (await beheer.post(`/api/aanmeldbronnen/${bij.id}/proef`, {})).json,
        );
      expect(await probeer(bron)).toMatchObject({ goed: true });
      const dicht = await maakBron(beheer, { issuer: 'http://127.0.0.1:9' });
      expect(await probeer(dicht)).toMatchObject({ goed: false });
      const binnen = await maakBron(beheer, { issuer: 'https://10.0.0.1' });
      expect(await probeer(binnen)).toMatchObject({
        goed: false,
        melding: expect.stringContaining('niet te bereiken'),
      });
    });

    it('for his own agency only', async () => {
      const elders = wereld.bezoekers['beheerder overkant'];
      const pad = `/api/aanmeldbronnen/${bron.id}`;
      expect((await elders.put(pad, invoer())).status).toBe(404);
      expect((await elders.delete(pad)).status).toBe(404);
      expect((await elders.post(`${pad}/proef`, {})).status).toBe(404);
      expect((await elders.get('/api/aanmeldbronnen')).tekst).not.toContain(bron.id);
    });

    it('with an address that starts with https, and that never changes', async () => {
      const post = (anders: object) => beheer.post('/api/aanmeldbronnen', invoer(anders));
      expect((await post({ issuer: 'http://idp.example' })).status).toBe(400);
      expect((await post({ maildomeinen: ['geen domein'] })).status).toBe(400);
      expect((await post({ geheim: null })).status).toBe(400);
      const pad = `/api/aanmeldbronnen/${bron.id}`;
      expect((await beheer.put(pad, invoer({ issuer: 'https://idp.example' }))).status).toBe(400);
    });

    it('who closes it as well: then nobody signs in with it any more', async () => {
      const pad = `/api/aanmeldbronnen/${bron.id}`;
      const onderweg = await ga();
      await beheer.put(pad, invoer({ geheim: null, actief: false }));
      expect((await begin()).status).toBe(404);
      expect((await kom(onderweg)).naar).toBe('/inloggen?oidc=verlopen');
      expect((await beheer.delete(pad)).status).toBe(200);
    });
  });
});
