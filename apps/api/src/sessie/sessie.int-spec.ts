import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

const COACH = 'coach@demo.invalid';
const MINUUT_MS = 60_000;
const UUR_MS = 60 * MINUUT_MS;
/** Of each kind of try; odd, so that one of them is the middle one. */
const PAREN = 9;
const START = new Date('2026-11-23T08:00:00Z');

describe('sessions', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
  });
  afterAll(() => proef.stop());
  afterEach(async () => {
    proef.nu = START;
    await proef.alles.query('DELETE FROM poging');
  });

  const meldAan = () => proef.als(COACH, DEMO_WACHTWOORD);
  const status = async (wie: Bezoeker) => (await wie.get('/api/sessie')).status;
  const tel = async (sql: string, waarden: unknown[] = []): Promise<number> => {
    const [rij] = await proef.alles.query<{ n: number }[]>(
      `SELECT count(*)::int AS n ${sql}`,
      waarden,
    );
    return rij?.n ?? -1;
  };

  it('travel in a cookie that scripts and other sites do not get', async () => {
    const { koppen } = await proef.bezoeker().meldAan(COACH, DEMO_WACHTWOORD);
    const [cookie = '', ...meer] = koppen.getSetCookie();
    expect(meer).toEqual([]);
    expect(cookie).toMatch(/^passend_sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
  });

  it('say who is signed in, without secrets', async () => {
    const { json } = await (await meldAan()).get('/api/sessie');
    expect(Object.keys(Object(json)).sort()).toEqual(['bureau', 'id', 'naam', 'rol']);
  });

  it('are stored as a hash only', async () => {
    const token = (await meldAan()).cookie?.split('=')[1] ?? '';
    const hash = createHash('sha256').update(token).digest();
    expect(await tel('FROM sessie WHERE token_hash = $1', [hash])).toBe(1);
    expect(await tel('FROM sessie s WHERE strpos(s::text, $1) > 0', [token])).toBe(0);
    const hex = Buffer.from(token).toString('hex');
    expect(await tel('FROM sessie s WHERE strpos(s::text, $1) > 0', [hex])).toBe(0);
  });

  it('change at every sign-in, and the one before ends', async () => {
    const wie = await meldAan();
    const eerst = wie.cookie;
    await wie.meldAan(COACH, DEMO_WACHTWOORD);
    expect(wie.cookie).not.toBe(eerst);
    expect(await status(wie)).toBe(200);
    wie.cookie = eerst;
    expect(await status(wie)).toBe(401);
  });

  it('are never taken from the visitor: a token that he made up stays unknown', async () => {
    const wie = proef.bezoeker();
    wie.cookie = `passend_sessie=${'A'.repeat(43)}`;
    expect(await status(wie)).toBe(401);
    const verzonnen = wie.cookie;
    await wie.meldAan(COACH, DEMO_WACHTWOORD);
    expect(wie.cookie).not.toBe(verzonnen);
  });

  it('end at once at sign-out, in the browser and on the server, and the others go on', async () => {
    const wie = await meldAan();
    const elders = await meldAan();
    const { koppen } = await wie.delete('/api/sessie');
    expect(koppen.getSetCookie()[0]).toMatch(/^passend_sessie=; Max-Age=0; Path=\//u);
    expect(await status(wie)).toBe(401);
    expect(await status(elders)).toBe(200);
  });

  it('end after an hour of silence, and not while somebody works', async () => {
    const wie = await meldAan();
    for (let uur = 1; uur <= 4; uur++) {
      proef.nu = new Date(START.getTime() + uur * 59 * MINUUT_MS);
      expect(await status(wie)).toBe(200);
    }
    proef.nu = new Date(proef.nu.getTime() + UUR_MS + 1);
    expect(await status(wie)).toBe(401);
    proef.nu = START;
    expect(await status(wie)).toBe(401);
  });

  it('end after twelve hours, however busy', async () => {
    const wie = await meldAan();
    for (let half = 1; half <= 24; half++) {
      proef.nu = new Date(START.getTime() + half * 30 * MINUUT_MS);
      expect(await status(wie)).toBe(200);
    }
    proef.nu = new Date(START.getTime() + 12 * UUR_MS + 1);
    expect(await status(wie)).toBe(401);
  });

  it('leave nothing behind: the ones that are over go at the next sign-in', async () => {
    await proef.alles.query('DELETE FROM sessie');
    await meldAan();
    proef.nu = new Date(START.getTime() + 13 * UUR_MS);
    await meldAan();
    expect(await tel('FROM sessie')).toBe(1);
  });

  it('end when the user is no longer active', async () => {
    const wie = await proef.als('coach3@demo.invalid', DEMO_WACHTWOORD);
    await proef.alles.query("UPDATE gebruiker SET actief = false WHERE email LIKE 'coach3%'");
    expect(await status(wie)).toBe(401);
    const opnieuw = await proef.bezoeker().meldAan('coach3@demo.invalid', DEMO_WACHTWOORD);
    expect(opnieuw.status).toBe(401);
  });

  it.each(['tweede_stap', 'instellen'])('open nothing while they stand at "%s"', async (stand) => {
    const wie = await meldAan();
    const hash = createHash('sha256')
      .update(wie.cookie?.split('=')[1] ?? '')
      .digest();
    await proef.alles.query('UPDATE sessie SET stand = $1 WHERE token_hash = $2', [stand, hash]);
    expect(await status(wie)).toBe(401);
    expect((await wie.get('/api/werknemers')).status).toBe(401);
  });

  it('know the device in words, and when their owner was last here', async () => {
    const wie = proef.bezoeker();
    await wie.vraag('/api/sessie', {
      methode: 'POST',
      body: { email: COACH, wachtwoord: DEMO_WACHTWOORD },
      koppen: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Firefox/128.0 GEHEIM' },
    });
    expect(await tel("FROM sessie WHERE apparaat = 'Firefox op Windows'")).toBe(1);
    expect(await tel("FROM sessie s WHERE s::text LIKE '%GEHEIM%'")).toBe(0);
    expect(
      await tel('FROM gebruiker WHERE email = $1 AND laatst_aangemeld_op = $2', [COACH, START]),
    ).toBe(1);
  });

  it('survive a restart of the process', async () => {
    const { cookie } = await meldAan();
    await proef.herstart();
    const wie = proef.bezoeker();
    wie.cookie = cookie;
    expect(await status(wie)).toBe(200);
  });
});

describe('signing in', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start();
  });
  afterAll(() => proef.stop());
  afterEach(() => proef.alles.query('DELETE FROM poging'));

  const probeer = (email: string, wachtwoord: string, koppen: Record<string, string> = {}) =>
    proef.bezoeker().vraag('/api/sessie', { methode: 'POST', body: { email, wachtwoord }, koppen });
  const maal = async (
    keer: number,
    email: string,
    koppen?: (nr: number) => Record<string, string>,
  ) => {
    const statussen: number[] = [];
    for (let nr = 0; nr < keer; nr++) {
      statussen.push((await probeer(email, 'mis', koppen?.(nr))).status);
    }
    return statussen;
  };

  it('answers an unknown address exactly as a wrong password', async () => {
    const onbekend = await probeer('niemand@demo.invalid', 'mis');
    const fout = await probeer(COACH, 'mis');
    const zonderTijd = ({ koppen }: typeof fout) => [...koppen].filter(([naam]) => naam !== 'date');
    expect(onbekend.status).toBe(401);
    expect([fout.status, fout.tekst]).toEqual([onbekend.status, onbekend.tekst]);
    expect(zonderTijd(fout)).toEqual(zonderTijd(onbekend));
  });

  /** In processor time: a busy machine makes either of them wait, and the hash is nearly all of it. */
  it('takes as long for an unknown address as for a wrong password', async () => {
    const duur = async (email: string) => {
      const begin = process.cpuUsage();
      await probeer(email, 'mis');
      return process.cpuUsage(begin).user;
    };
    await duur('warm@demo.invalid');
    const paren: [number, number][] = [];
    for (let nr = 0; nr < PAREN; nr++) {
      await proef.alles.query('DELETE FROM poging');
      // In turn first and second, so that what runs beside it does not favour one of them.
      const eerst = nr % 2 === 0 ? await duur(`niet${nr}@demo.invalid`) : null;
      const bekend = await duur(COACH);
      paren.push([eerst ?? (await duur(`niet${nr}@demo.invalid`)), bekend]);
    }
    const mediaan = (kant: 0 | 1) =>
      paren.map((paar) => paar[kant]).sort((a, b) => a - b)[PAREN >> 1] ?? 0;
    // The work of one hash is tens of milliseconds; skipping it would halve the time or more.
    expect(mediaan(0)).toBeGreaterThan(mediaan(1) * 0.75);
    expect(mediaan(0)).toBeLessThan(mediaan(1) * 1.33);
  });

  it('is refused after ten tries with 429, says when again, and not for ever', async () => {
    expect(await maal(10, COACH)).toEqual(Array(10).fill(401));
    const geweigerd = await probeer(COACH, DEMO_WACHTWOORD);
    expect(geweigerd.status).toBe(429);
    const wacht = Number(geweigerd.koppen.get('retry-after'));
    expect(wacht).toBeGreaterThan(0);
    expect(wacht).toBeLessThanOrEqual(15 * 60);
    expect(geweigerd.json).toMatchObject({ code: 'te_vaak', status: 429 });
    await laatTijdVerstrijken(wacht);
    expect((await probeer(COACH, DEMO_WACHTWOORD)).status).toBe(200);
  });

  it('does not count on while it is refused, so that a victim is free again in time', async () => {
    await maal(1, COACH);
    await alsofGeprobeerd(10);
    const eerst = Number((await probeer(COACH, 'mis')).koppen.get('retry-after'));
    await maal(5, COACH);
    const later = Number((await probeer(COACH, 'mis')).koppen.get('retry-after'));
    expect(later).toBeLessThanOrEqual(eerst);
  });

  it('starts counting anew after a success', async () => {
    await maal(1, COACH);
    await alsofGeprobeerd(9);
    expect((await probeer(COACH, DEMO_WACHTWOORD)).status).toBe(200);
    expect(await maal(2, COACH)).toEqual([401, 401]);
  });

  it('counts on when X-Forwarded-For claims to be somebody else', async () => {
    await maal(1, COACH);
    await alsofGeprobeerd(9);
    const statussen = await maal(3, COACH, (nr) => ({ 'x-forwarded-for': `198.51.100.${nr}` }));
    expect(statussen).toEqual([401, 429, 429]);
  });

  it('limits one network address over all accounts', async () => {
    await probeer('een@demo.invalid', 'mis');
    await proef.alles.query("UPDATE poging SET points = 100 WHERE key LIKE 'ip:%'");
    expect((await probeer('ander@demo.invalid', 'mis')).status).toBe(429);
  });

  describe('to one account from everywhere', () => {
    const AANTAL = "UPDATE poging SET points = $1 WHERE key LIKE 'dag:%'";
    const elders = () =>
      proef.alles.query("DELETE FROM poging WHERE key ~ '^(ip|account|bekend):'");
    /** A try from a network where nobody tried or signed in before. */
    const vanElders = async (wachtwoord = 'mis') => {
      await elders();
      return probeer(COACH, wachtwoord);
    };
    const wachttijd = async () => Number((await vanElders()).koppen.get('retry-after'));

    it('waits longer with every try after fifty in a day, and is never closed', async () => {
      await vanElders();
      await proef.alles.query(AANTAL, [50]);
      for (const wachten of [60, 120, 240]) {
        expect((await vanElders()).status).toBe(401);
        expect((await vanElders(DEMO_WACHTWOORD)).status).toBe(429);
        const nog = await wachttijd();
        expect(nog).toBeGreaterThan(wachten - 15);
        expect(nog).toBeLessThanOrEqual(wachten);
        await proef.alles.query("UPDATE poging SET expire = expire - $1 WHERE key LIKE 'pauze:%'", [
          nog * 1000,
        ]);
      }
      expect((await vanElders(DEMO_WACHTWOORD)).status).toBe(200);
    });

    it('does not keep out who signed in from the same place before', async () => {
      expect((await vanElders(DEMO_WACHTWOORD)).status).toBe(200);
      await probeer('ander@demo.invalid', 'mis');
      await proef.alles.query(AANTAL, [90]);
      expect((await probeer(COACH, DEMO_WACHTWOORD)).status).toBe(200);
    });
  });

  it('keeps no address of anybody among the counters', async () => {
    await probeer(COACH, 'mis');
    const rijen = await proef.alles.query<{ key: string }[]>('SELECT key FROM poging');
    expect(rijen.length).toBe(3);
    for (const { key } of rijen) expect(key).toMatch(/^(?:ip|account|dag):[\w-]{43}$/u);
  });

  it('keeps passwords as argon2id', async () => {
    const rijen = await proef.alles.query<{ wachtwoord_hash: string }[]>(
      'SELECT wachtwoord_hash FROM gebruiker',
    );
    expect(rijen.length).toBeGreaterThan(5);
    for (const rij of rijen) {
      expect(rij.wachtwoord_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/u);
    }
  });

  /** As if so many tries had been made for every account that was tried. */
  async function alsofGeprobeerd(keer: number): Promise<void> {
    await proef.alles.query("UPDATE poging SET points = $1 WHERE key LIKE 'account:%'", [keer]);
  }

  /** The counters keep the moment at which they end, in milliseconds. */
  async function laatTijdVerstrijken(seconden: number): Promise<void> {
    await proef.alles.query('UPDATE poging SET expire = expire - $1', [seconden * 1000]);
  }
});

describe('signing in through a proxy that is trusted', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ omgeving: { PASSEND_TRUSTED_PROXIES: '127.0.0.1' } });
  });
  afterAll(() => proef.stop());

  it('counts addresses of one IPv6 network as one visitor', async () => {
    const statussen: number[] = [];
    for (let nr = 1; nr <= 3; nr++) {
      const { status } = await proef.bezoeker().vraag('/api/sessie', {
        methode: 'POST',
        body: { email: COACH, wachtwoord: 'mis' },
        koppen: { 'x-forwarded-for': `2001:db8:7:7:${nr}::${nr}` },
      });
      statussen.push(status);
      await proef.alles.query(
        "UPDATE poging SET points = points + 8 WHERE key LIKE 'account:%' AND points = 1",
      );
    }
    expect(statussen).toEqual([401, 401, 429]);
    await proef.alles.query('DELETE FROM poging');
  });

  it('counts for each visitor apart, and what he claims himself does not count', async () => {
    const probeer = (keten: string) =>
      proef.bezoeker().vraag('/api/sessie', {
        methode: 'POST',
        body: { email: COACH, wachtwoord: 'mis' },
        koppen: { 'x-forwarded-for': keten },
      });
    const statussen: number[] = [];
    // The visitor makes up the first address each time; the proxy adds the real one.
    for (let nr = 0; nr < 3; nr++) {
      statussen.push((await probeer(`203.0.113.${nr}, 198.51.100.1`)).status);
      await proef.alles.query(
        "UPDATE poging SET points = points + 8 WHERE key LIKE 'account:%' AND points = 1",
      );
    }
    // One try counts as nine, the second is the tenth, the third is one too many.
    expect(statussen).toEqual([401, 401, 429]);
    expect((await probeer('198.51.100.2')).status).toBe(401);
  });
});

describe('sessions on https', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ omgeving: { PASSEND_ORIGIN: 'https://passend.example' } });
  });
  afterAll(() => proef.stop());

  it('travel in a __Host- cookie that never leaves https', async () => {
    const { koppen, status } = await proef.bezoeker().vraag('/api/sessie', {
      methode: 'POST',
      body: { email: COACH, wachtwoord: DEMO_WACHTWOORD },
      koppen: { origin: 'https://passend.example' },
    });
    expect(status).toBe(200);
    expect(koppen.getSetCookie()[0]).toMatch(
      /^__Host-passend=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
    );
  });
});
