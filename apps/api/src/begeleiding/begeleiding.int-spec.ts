import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  begeleidingSchema,
  caseloadSchema,
  clientenSchema,
  werkgeversSchema,
} from '@passend/contracts';
import { z } from 'zod';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { Antwoord, Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { emailVan, maakWereld, PROEFPROFIEL, type Wereld } from '../test/wereld.js';

const begin = new Date('2026-11-30T09:00:00Z');
const naDagen = (dagen: number) => new Date(begin.getTime() + dagen * 86_400_000);
const dag = (dagen: number) => vandaagInNederland(naDagen(dagen));

describe('the people around a client', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let eigen: Bezoeker;
  let ander: Bezoeker;
  let beheer: Bezoeker;
  let werkgeverId: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: begin });
    wereld = await maakWereld(proef);
    ({ 'coach eigen': eigen, 'coach ander': ander, beheerder: beheer } = wereld.bezoekers);
    const { werkgevers } = werkgeversSchema.parse((await eigen.get('/api/werkgevers')).json);
    werkgeverId = werkgevers.find(({ naam }) => naam === 'Werkgever van eerste')?.id ?? '';
  });
  afterAll(() => proef.stop());

  const id = (actor: keyof Wereld['gebruikers']) => wereld.gebruikers[actor];
  const nieuw = (extra: object = {}) => ({
    naam: 'Nieuwe Cliënt',
    werkgeverId,
    eersteZiektedag: '2026-02-02',
    email: null,
    coachId: id('coach eigen'),
    ...extra,
  });
  const maak = async (extra: object = {}, wie = eigen) => {
    const antwoord = await wie.post('/api/clienten', nieuw(extra));
    expect(antwoord.status).toBe(201);
    return z.object({ id: z.uuid() }).parse(antwoord.json).id;
  };
  const pad = (client: string, deel: string) => `/api/werknemers/${client}/${deel}`;
  const lees = ({ json }: Antwoord) => begeleidingSchema.parse(json);
  const caseload = async (wie: Bezoeker) =>
    caseloadSchema.parse((await wie.get('/api/werknemers')).json).werknemers.map((rij) => rij.id);
  const draagOver = (wie: Bezoeker, client: string, naarId: string, per = dag(0)) =>
    wie.post('/api/overdrachten', { clienten: [client], naarId, per, notitie: 'Belt graag.' });
  /** Same person, same session, another day; nothing runs in between. */
  const opDag = async <T>(dagen: number, werk: () => Promise<T>): Promise<T> => {
    proef.nu = naDagen(dagen);
    await proef.alles.query('UPDATE sessie SET aangemaakt_op = $1, laatst_gebruikt_op = $1', [
      proef.nu,
    ]);
    try {
      return await werk();
    } finally {
      proef.nu = begin;
      await proef.alles.query('UPDATE sessie SET aangemaakt_op = $1, laatst_gebruikt_op = $1', [
        begin,
      ]);
    }
  };

  describe('a new client', () => {
    it('is in the caseload of his coach, with an account that waits for its invitation', async () => {
      const client = await maak({ email: 'nieuwe.client@proef.invalid' });
      expect(await caseload(eigen)).toContain(client);
      const { account, coach } = lees(await eigen.get(pad(client, 'begeleiding')));
      expect(account).toEqual({ email: 'nieuwe.client@proef.invalid', staat: 'uitgenodigd' });
      expect(coach?.id).toBe(id('coach eigen'));
    });

    it('is never made for another coach by a coach: the new state must be his as well', async () => {
      const voorAnder = await eigen.post('/api/clienten', nieuw({ coachId: id('coach ander') }));
      expect(voorAnder.status).toBe(400);
      expect(await caseload(ander)).toHaveLength(1);
      await maak({ coachId: id('coach ander') }, beheer);
      expect(await caseload(ander)).toHaveLength(2);
    });

    it.each([
      ['a coach of another agency', () => ({ coachId: wereld.gebruikers['coach overkant'] })],
      ['somebody who is no coach', () => ({ coachId: wereld.gebruikers['werkgever eigen'] })],
      ['an employer that is not there', () => ({ werkgeverId: randomUUID() })],
      ['a first day of illness to come', () => ({ eersteZiektedag: dag(1) })],
      ['a field that it does not know', () => ({ bureauId: randomUUID() })],
    ])('takes no %s', async (_, fout) => {
      expect((await beheer.post('/api/clienten', nieuw(fout()))).status).toBe(400);
    });
  });

  describe('a handover', () => {
    it('takes effect on its day, by itself, and takes access from the coach before', async () => {
      const client = await maak();
      expect((await draagOver(eigen, client, id('coach ander'), dag(10))).status).toBe(200);
      const dossier = `/api/werknemers/${client}`;
      expect((await eigen.get(dossier)).status).toBe(200);
      expect((await ander.get(dossier)).status).toBe(404);
      await opDag(9, async () => expect((await ander.get(dossier)).status).toBe(404));
      await opDag(10, async () => {
        expect((await ander.get(dossier)).status).toBe(200);
        expect((await eigen.get(dossier)).status).toBe(404);
      });
    });

    it('shows its note to the coaches and not to the beheerder', async () => {
      const client = await maak();
      await draagOver(eigen, client, id('coach ander'));
      const notitie = (antwoord: Antwoord) => lees(antwoord).overdrachten[0]?.notitie;
      expect(notitie(await ander.get(pad(client, 'begeleiding')))).toBe('Belt graag.');
      expect(notitie(await beheer.get(pad(client, 'begeleiding')))).toBeNull();
      const [rij] = await proef.alles.query<{ notitie: Buffer }[]>(
        'SELECT notitie FROM overdracht WHERE notitie IS NOT NULL LIMIT 1',
      );
      expect(rij?.notitie.toString('utf8')).not.toContain('Belt');
    });

    it('is refused for clients of others: all of them, or none', async () => {
      const client = await maak();
      const vraag = {
        clienten: [client, wereld.ids.collega],
        naarId: id('coach ander'),
        per: dag(0),
        notitie: '',
      };
      const weg = await eigen.post('/api/overdrachten', vraag);
      const niemand = await eigen.post('/api/overdrachten', {
        ...vraag,
        clienten: [client, randomUUID()],
      });
      expect([weg.status, weg.tekst]).toEqual([404, niemand.tekst]);
      expect((await eigen.get(`/api/werknemers/${client}`)).status).toBe(200);
    });

    it('is not for who replaces: he works for the client, he does not give him away', async () => {
      const vervanger = wereld.bezoekers['coach vervangend'];
      expect((await draagOver(vervanger, wereld.ids.eerste, id('coach ander'))).status).toBe(404);
    });

    it.each([
      ['to another agency', () => wereld.gebruikers['coach overkant'], 0],
      ['to a contact person', () => wereld.gebruikers['werkgever eigen'], 0],
      ['in the past', () => wereld.gebruikers['coach ander'], -1],
    ])('does not go %s', async (_, naar, dagen) => {
      const client = await maak();
      expect((await draagOver(eigen, client, naar(), dag(dagen))).status).toBe(400);
    });

    it('keeps one coach at a time when two hand one client over at once', async () => {
      const client = await maak();
      const [a, b] = await Promise.all([
        draagOver(beheer, client, id('coach ander')),
        draagOver(beheer, client, id('coach vervangend')),
      ]);
      expect([a.status, b.status]).toEqual([200, 200]);
      const [rij] = await proef.alles.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM relatie WHERE werknemer_id = $1 AND soort = 'coach'
           AND van <= $2::date AND (tot IS NULL OR tot >= $2::date)`,
        [client, dag(0)],
      );
      expect(rij?.n).toBe(1);
    });
  });

  describe('a contact person', () => {
    const stop = (client: string, relatieId: string, opvolgerId: string | null) =>
      eigen.post(pad(client, `contacten/${relatieId}/stop`), { opvolgerId });
    const overzicht = async (wie: Bezoeker) => (await wie.get('/api/werkgever/overzicht')).tekst;
    const nodigUit = (email: string) =>
      eigen.post(`/api/werkgevers/${werkgeverId}/contacten`, {
        naam: 'HR Nieuw',
        email,
        soort: 'hr',
      });

    it('sees a client from the first to the last day, and no other employer does', async () => {
      const client = await maak({ naam: 'Van Dag Tot Dag' });
      await nodigUit(emailVan('werkgever eigen'));
      const contact = wereld.bezoekers['werkgever eigen'];
      const dagen = { gebruikerId: id('werkgever eigen'), soort: 'hr', van: dag(2), tot: dag(4) };
      expect((await eigen.post(pad(client, 'contacten'), dagen)).status).toBe(201);
      for (const [dagen, ziet] of [
        [1, false],
        [2, true],
        [4, true],
        [5, false],
      ] as const) {
        await opDag(dagen, async () => {
          expect((await overzicht(contact)).includes('Van Dag Tot Dag')).toBe(ziet);
        });
      }
      expect(await overzicht(wereld.bezoekers['werkgever ander'])).not.toContain('Van Dag');
    });

    it('of another employer is refused, whatever his account can do there', async () => {
      const client = await maak();
      for (const wie of ['werkgever ander', 'werkgever overkant', 'coach ander'] as const) {
        const contact = { gebruikerId: id(wie), soort: 'hr', van: dag(0), tot: null };
        expect((await eigen.post(pad(client, 'contacten'), contact)).status).toBe(400);
      }
    });

    it('loses sight at once when he leaves, and who takes over sees the client', async () => {
      const client = await maak({ naam: 'Wisselt Van Contact' });
      await nodigUit('opvolger@proef.invalid');
      const { werkgevers } = werkgeversSchema.parse((await eigen.get('/api/werkgevers')).json);
      const { contacten } = werkgevers.find((een) => een.id === werkgeverId) ?? { contacten: [] };
      const opvolger = contacten.find(({ email }) => email === 'opvolger@proef.invalid');
      const eerste = { gebruikerId: id('werkgever eigen'), soort: 'hr', van: dag(0), tot: null };
      const met = lees(await eigen.post(pad(client, 'contacten'), eerste));
      expect(await overzicht(wereld.bezoekers['werkgever eigen'])).toContain('Wisselt Van Contact');
      const relatieId = met.contacten[0]?.relatieId ?? '';
      const na = lees(await stop(client, relatieId, opvolger?.id ?? ''));
      expect(na.contacten).toMatchObject([{ naam: 'HR Nieuw', soort: 'hr', staat: 'uitgenodigd' }]);
      expect(await overzicht(wereld.bezoekers['werkgever eigen'])).not.toContain('Wisselt');
    });

    it('who leaves the employer loses every client of it, and the one who follows gets them', async () => {
      const client = await maak({ naam: 'Hele Werkgever' });
      const contact = { gebruikerId: id('werkgever eigen'), soort: 'hr', van: dag(0), tot: null };
      await eigen.post(pad(client, 'contacten'), contact);
      const stopPad = `/api/werkgevers/${werkgeverId}/contacten/${id('werkgever eigen')}/stop`;
      expect((await eigen.post(stopPad, { opvolgerId: null })).status).toBe(403);
      const antwoord = await beheer.post(stopPad, { opvolgerId: null });
      expect(antwoord.status).toBe(200);
      expect(await overzicht(wereld.bezoekers['werkgever eigen'])).not.toContain('Hele Werkgever');
      expect((await eigen.post(pad(client, 'contacten'), contact)).status).toBe(400);
    });

    it('of the employer before sees nothing any more when a client changes employer', async () => {
      const client = await maak({ naam: 'Andere Baas' });
      await nodigUit(emailVan('werkgever eigen'));
      const contact = { gebruikerId: id('werkgever eigen'), soort: 'hr', van: dag(0), tot: null };
      expect((await eigen.post(pad(client, 'contacten'), contact)).status).toBe(201);
      const { json } = await eigen.post('/api/werkgevers', {
        naam: 'Nieuwe Baas',
        kvk: '12345678',
      });
      const { werkgevers } = werkgeversSchema.parse(json);
      const baas = werkgevers.find(({ naam }) => naam === 'Nieuwe Baas');
      const gegevens = {
        naam: 'Andere Baas',
        werkgeverId: baas?.id,
        eersteZiektedag: '2026-02-02',
      };
      expect((await eigen.put(pad(client, 'gegevens'), gegevens)).status).toBe(200);
      expect(await overzicht(wereld.bezoekers['werkgever eigen'])).not.toContain('Andere Baas');
    });
  });

  describe('phase and end', () => {
    it('keeps the history of phases, in any order', async () => {
      const client = await maak();
      for (const fase of ['bemiddelingsfase', 'aanbodversterking'] as const) {
        await eigen.post(pad(client, 'fase'), { fase, arbeidsritme: true, van: dag(0) });
      }
      const { fasen } = lees(await eigen.get(pad(client, 'begeleiding')));
      expect(fasen.map(({ fase }) => fase)).toEqual(['aanbodversterking', 'bemiddelingsfase']);
    });

    it('makes an ended file read-only and takes it from the caseload; taken back, it is open', async () => {
      const client = await maak();
      const einde = { datum: dag(0), reden: 'gbm' };
      expect((await eigen.post(pad(client, 'einde'), einde)).status).toBe(201);
      expect(await caseload(eigen)).not.toContain(client);
      expect((await eigen.get(`/api/werknemers/${client}`)).status).toBe(200);
      const schrijf = () => eigen.put(pad(client, 'zoekprofiel'), PROEFPROFIEL);
      expect((await schrijf()).json).toMatchObject({ status: 409, code: 'traject_beeindigd' });
      expect(
        (
          await eigen.post(pad(client, 'fase'), {
            fase: 'intake',
            arbeidsritme: false,
            van: dag(0),
          })
        ).status,
      ).toBe(409);
      expect((await eigen.delete(pad(client, 'einde'))).status).toBe(200);
      expect((await schrijf()).status).toBe(200);
      expect(await caseload(eigen)).toContain(client);
    });

    it('goes on up to the day before a planned end', async () => {
      const client = await maak();
      await eigen.post(pad(client, 'einde'), { datum: dag(5), reden: 'einde_wachttijd' });
      const schrijf = () => eigen.put(pad(client, 'zoekprofiel'), PROEFPROFIEL);
      await opDag(4, async () => expect((await schrijf()).status).toBe(200));
      await opDag(5, async () => expect((await schrijf()).status).toBe(409));
    });

    it('keeps the reason of an end encrypted, out of the log, and from the beheerder', async () => {
      const client = await maak();
      await eigen.post(pad(client, 'einde'), { datum: dag(0), reden: 'overleden' });
      expect(lees(await eigen.get(pad(client, 'begeleiding'))).einde?.reden).toBe('overleden');
      expect(lees(await beheer.get(pad(client, 'begeleiding'))).einde?.reden).toBeNull();
      for (const tabel of ['trajecteinde', 'beheerlog']) {
        const rijen = await proef.alles.query<{ rij: string }[]>(
          `SELECT t::text AS rij FROM ${tabel} t`,
        );
        expect(JSON.stringify(rijen)).not.toMatch(/overleden|gbm/u);
      }
    });
  });

  it('shows a coach his own clients to hand over, a beheerder all, and neither another agency', async () => {
    const lijst = async (wie: Bezoeker) =>
      clientenSchema.parse((await wie.get('/api/clienten')).json).clienten;
    const bijCoach = await lijst(ander);
    expect(bijCoach.every(({ coach }) => coach?.id === id('coach ander'))).toBe(true);
    const ids = (await lijst(beheer)).map((client) => client.id);
    expect(ids).toEqual(expect.arrayContaining([wereld.ids.eerste, wereld.ids.collega]));
    expect(ids).not.toContain(wereld.ids.overkant);
  });

  it('opens no file for a beheerder', async () => {
    expect((await beheer.get(`/api/werknemers/${wereld.ids.eerste}`)).status).toBe(403);
    expect((await beheer.get(`/api/werknemers/${wereld.ids.eerste}/matches`)).status).toBe(403);
  });
});
