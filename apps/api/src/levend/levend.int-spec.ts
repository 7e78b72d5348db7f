import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { vulTrajectvelden } from '../test/kanarie-velden.js';
import { Meelezer } from '../test/meelezer.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { type Actor, demoBureau, emailVan, maakWereld, type Wereld } from '../test/wereld.js';
import { Stromen } from './stromen.js';

const MINUUT_MS = 60_000;
/** How long one waits for what must not come: the time in which signals are put together, and some. */
const RUST_MS = 500;

describe('what open windows hear', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let tweede: string;
  let dossier: string;
  let vacatureId: string;
  const open: Meelezer[] = [];

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    tweede = await proef.tweede();
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
    vacatureId = proef.vacatures[0] ?? '';
  });
  afterAll(() => proef.stop());
  afterEach(() => {
    for (const lezer of open.splice(0)) lezer.sluit();
  });

  const luister = async (
    wie: Actor | Bezoeker,
    waar: Parameters<typeof Meelezer.open>[1] = {},
  ): Promise<Meelezer> => {
    const bezoeker = typeof wie === 'string' ? wereld.bezoekers[wie] : wie;
    const lezer = await Meelezer.open(bezoeker, waar);
    open.push(lezer);
    return lezer;
  };
  const reageer = async (reactie: string) => {
    const pad = `/api/mijn/matches/${vacatureId}/reactie`;
    const antwoord = await wereld.bezoekers['werknemer zelf'].put(pad, { reacties: [reactie] });
    expect(antwoord.status).toBe(200);
  };
  const rust = () => new Promise((klaar) => setTimeout(klaar, RUST_MS));

  it('is told over a connection that nothing on the way may hold back', async () => {
    const { antwoord, tekst, gehoord } = await luister('coach eigen');
    expect(antwoord.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(antwoord.headers.get('cache-control')).toContain('no-transform');
    expect(antwoord.headers.get('x-accel-buffering')).toBe('no');
    expect(antwoord.headers.get('content-encoding')).toBeNull();
    expect(tekst).toMatch(/^retry: \d{4}\n/u);
    expect(gehoord).toEqual([{ soort: 'begin', inhoud: { aansluitend: false } }]);
  });

  it('comes from whichever process it was written on, with ids and nothing else', async () => {
    const hier = await luister('coach eigen');
    const daar = await luister('coach eigen', { adres: tweede });
    const zelf = await luister('werknemer zelf', { adres: tweede });
    await reageer('te_zwaar');
    await wachtTot(() => hier.heeft('reactie') && daar.heeft('reactie') && zelf.heeft('reactie'));
    const bericht = { signaal: 'reactie', vacatureIds: [vacatureId] };
    const voorCoach = { ...bericht, werknemerId: wereld.ids.eerste, zelf: false };
    expect(hier.signalen()).toEqual([voorCoach]);
    expect(daar.signalen()).toEqual([voorCoach]);
    expect(zelf.signalen()).toEqual([{ ...bericht, zelf: true }]);
    expect(hier.tekst).not.toContain('zwaar');
  });

  it('takes one connection to the database, however many windows are open', async () => {
    const luisteraars = async () => {
      const [rij] = await proef.alles.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE datname = current_database() AND query ILIKE 'listen%'`,
      );
      return rij?.n;
    };
    await luister('coach eigen');
    const bijEen = await luisteraars();
    for (let venster = 0; venster < 3; venster += 1) {
      await luister('coach eigen');
      await luister('werknemer zelf');
    }
    expect(bijEen).toBeGreaterThan(0);
    expect(await luisteraars()).toBe(bijEen);
    expect(proef.haal(Stromen).alle().length).toBeGreaterThanOrEqual(7);
  });

  it('reaches nobody without a relation, in this agency or another', async () => {
    const buiten: readonly Actor[] = [
      'coach ander',
      'coach nood',
      'coach overkant',
      'werknemer ander',
      'werkgever ander',
      'werkgever overkant',
    ];
    const lezers = await Promise.all(buiten.map((wie) => luister(wie)));
    const erbij = await luister('coach vervangend');
    await reageer('leuk');
    await wachtTot(() => erbij.heeft('reactie'));
    await rust();
    expect(lezers.flatMap((lezer) => lezer.signalen())).toEqual([]);
  });

  it('tells the employer of progress and of nothing that touches health', async () => {
    const werkgever = await luister('werkgever eigen');
    const coach = await luister('coach eigen');
    await reageer('te_zwaar');
    const antwoorden = await vulTrajectvelden(wereld, vandaagInNederland(proef.nu));
    expect(antwoorden.map(({ status }) => status)).toEqual(antwoorden.map(() => 201));
    await wachtTot(() => coach.heeft('bericht') && coach.heeft('sollicitatie'));
    await wachtTot(() => werkgever.heeft('voortgang'));
    await rust();
    const kinds = new Set(werkgever.signalen().map((een) => Object(een).signaal));
    expect([...kinds]).toEqual(['voortgang']);
    for (const { tekst } of [werkgever, coach]) expect(tekst).not.toContain('CANARY');
  });

  it('asks for the relation at the moment of sending', async () => {
    const lezer = await luister('coach ander');
    const demo = await demoBureau(proef);
    await demo.relatie(wereld.ids.eerste, wereld.gebruikers['coach ander'], 'vervangend_coach');
    await reageer('te_ver');
    await wachtTot(() => lezer.heeft('reactie'));
    await proef.alles.query(
      "UPDATE relatie SET tot = '2020-01-01' WHERE werknemer_id = $1 AND gebruiker_id = $2",
      [wereld.ids.eerste, wereld.gebruikers['coach ander']],
    );
    const aantal = lezer.signalen().length;
    await reageer('leuk');
    await rust();
    expect(lezer.signalen()).toHaveLength(aantal);
  });

  it('goes on where a window was, on another process too, or says that it must read anew', async () => {
    const eerst = await luister('coach eigen');
    const meeluisteraar = await luister('coach eigen', { adres: tweede });
    await reageer('te_zwaar');
    await wachtTot(() => eerst.plek !== null && meeluisteraar.heeft('reactie'));
    eerst.sluit();
    await reageer('te_ver');
    await wachtTot(() => meeluisteraar.signalen().length === 2);
    const weer = await luister('coach eigen', { adres: tweede, na: eerst.plek });
    expect(weer.gehoord[0]).toEqual({ soort: 'begin', inhoud: { aansluitend: true } });
    await wachtTot(() => weer.heeft('reactie'));
    expect(weer.signalen()).toHaveLength(1);
    const vreemd = await luister('coach eigen', { na: 'A'.repeat(22) });
    expect(vreemd.gehoord[0]).toEqual({ soort: 'begin', inhoud: { aansluitend: false } });
  });

  it('ends when the session is signed out somewhere else', async () => {
    const coach = await proef.als(emailVan('coach vervangend'), PROEF_WACHTWOORD);
    const lezer = await luister(coach, { adres: tweede });
    expect((await coach.delete('/api/sessie')).status).toBe(204);
    await wachtTot(() => lezer.uit);
    expect(lezer.tekst).toMatch(/retry: \d{4}\n\n$/u);
    expect((await Meelezer.open(coach)).antwoord.status).toBe(401);
  });

  it('keeps no session alive: not by the stream, and not by what a window asks by itself', async () => {
    const begin = proef.nu;
    const coach = await proef.als(emailVan('coach eigen'), PROEF_WACHTWOORD);
    const lezer = await luister(coach);
    for (let minuut = 10; minuut <= 50; minuut += 10) {
      proef.nu = new Date(begin.getTime() + minuut * MINUUT_MS);
      await proef.haal(Stromen).ronde();
      await coach.post(`${dossier}/aanwezigheid`, {});
      const vraag = { koppen: { 'passend-vanzelf': '1' } };
      expect((await coach.vraag('/api/werknemers', vraag)).status).toBe(200);
    }
    expect(lezer.uit).toBe(false);
    proef.nu = new Date(begin.getTime() + 61 * MINUUT_MS);
    await proef.haal(Stromen).ronde();
    await wachtTot(() => lezer.uit);
    expect((await coach.get('/api/werknemers')).status).toBe(401);
    proef.nu = begin;
  });

  it('is given to six windows of one person, and refused to the seventh', async () => {
    const coach = await proef.als(emailVan('coach overkant'), PROEF_WACHTWOORD);
    for (let venster = 0; venster < 6; venster += 1) await luister(coach);
    const zevende = await luister(coach);
    expect(zevende.antwoord.status).toBe(429);
    expect(zevende.antwoord.headers.get('retry-after')).toBe('60');
  });

  describe('a colleague in the same file', () => {
    const kijk = (wie: Actor, invoer = {}) =>
      wereld.bezoekers[wie].post(`${dossier}/aanwezigheid`, invoer);
    const bij = async (wie: Actor) => (await kijk(wie)).json;
    const naam = (wie: Actor) => ({ collegas: [{ naam: emailVan(wie) }] });

    it('is seen by who may see the file, until he leaves', async () => {
      await kijk('coach eigen');
      const lezer = await luister('coach eigen', { adres: tweede });
      const buiten = await luister('werkgever eigen');
      const zelf = await luister('werknemer zelf');
      await kijk('coach vervangend');
      await wachtTot(() => lezer.heeft('aanwezig'));
      expect(await bij('coach eigen')).toEqual(naam('coach vervangend'));
      expect(await bij('coach vervangend')).toEqual(naam('coach eigen'));
      await kijk('coach vervangend', { weg: true });
      await wachtTot(async () => Object(await bij('coach eigen')).collegas.length === 0);
      await rust();
      expect([...buiten.signalen(), ...zelf.signalen()]).toEqual([]);
    });

    it('is gone after a minute without a sign', async () => {
      const begin = proef.nu;
      await kijk('coach vervangend');
      await wachtTot(async () => Object(await bij('coach eigen')).collegas.length === 1);
      proef.nu = new Date(begin.getTime() + MINUUT_MS + 1);
      expect(await bij('coach eigen')).toEqual({ collegas: [] });
      proef.nu = begin;
    });

    it('is told to nobody who may not see the file', async () => {
      expect((await kijk('coach ander')).status).toBe(404);
      expect((await kijk('coach overkant')).status).toBe(404);
      expect((await kijk('werkgever eigen')).status).toBe(403);
      expect((await kijk('werknemer zelf')).status).toBe(403);
    });
  });
});
