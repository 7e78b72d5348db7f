import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  eigenNoodtoegangSchema,
  type Noodmelding,
  noodmeldingenSchema,
  noodtoegangStandSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;
const REDEN = 'De eigen coach is ziek en de CANARY-REDEN belt nu.';
const GLAS = { soort: 'ziekte_coach', reden: REDEN };

describe('breaking the glass', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let ander: Bezoeker;
  let dossier: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    ander = wereld.bezoekers['coach ander'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const op = async (minuten: number, werk: () => Promise<void>) => {
    proef.nu = new Date(NU.getTime() + minuten * MINUUT_MS);
    try {
      await werk();
    } finally {
      proef.nu = NU;
    }
  };
  const meldingen = async (wie: Bezoeker): Promise<Noodmelding[]> =>
    noodmeldingenSchema.parse((await wie.get('/api/noodtoegang/meldingen')).json).meldingen;
  const stand = async () =>
    noodtoegangStandSchema.parse((await ander.get(`${dossier}/noodtoegang`)).json).tot;

  it('asks for a reason that somebody else understands', async () => {
    for (const invoer of [{ ...GLAS, reden: 'Nodig.' }, { ...GLAS, soort: 'zin' }, {}]) {
      expect((await ander.post(`${dossier}/noodtoegang`, invoer)).status).toBe(400);
    }
    expect((await ander.get(dossier)).status).toBe(404);
  });

  it('opens the file to read for sixty minutes, and changes nothing in it', async () => {
    expect(await stand()).toBeNull();
    const { status, json } = await ander.post(`${dossier}/noodtoegang`, GLAS);
    expect([status, json]).toEqual([201, { tot: '2026-11-23T09:00:00.000Z' }]);
    for (const pad of ['', '/matches', '/aanlevering', '/marktbewijs']) {
      expect([pad, (await ander.get(dossier + pad)).status]).toEqual([pad, 200]);
    }
    const vacature = `${dossier}/matches/${proef.vacatures[0]}`;
    const schrijven = [
      await ander.put(`${vacature}/beoordeling`, { beoordeling: 'geschikt', reden: 'Past.' }),
      await ander.put(`${vacature}/reactie`, { reacties: ['leuk'] }),
      await ander.post(`${dossier}/uploadlinks`, { soort: 'fml', kenmerk: 'x7', dagen: 7 }),
      await ander.delete(`${vacature}/beoordeling`),
    ];
    expect(schrijven.map(({ status: gaf }) => gaf)).toEqual([404, 404, 404, 404]);
    await op(59, async () => expect((await ander.get(dossier)).status).toBe(200));
    await op(60, async () => {
      expect((await ander.get(dossier)).status).toBe(404);
      expect(await stand()).toBeNull();
    });
  });

  it('writes down every look with why', async () => {
    const tel = async () => {
      const [rij] = await proef.alles.query<{ n: number }[]>(
        "SELECT count(*)::int AS n FROM toegangslog WHERE doel = 'noodtoegang' AND gebruiker_id = $1",
        [wereld.gebruikers['coach ander']],
      );
      return rij?.n ?? 0;
    };
    const voor = await tel();
    await ander.get(dossier);
    await ander.get(`${dossier}/matches`);
    expect(await tel()).toBe(voor + 2);
  });

  it('is told to his own coach with the reason, and to the beheerder without the client', async () => {
    const bijCoach = (await meldingen(wereld.bezoekers['coach eigen'])).find(
      ({ door }) => door === 'coach.ander@proef.invalid',
    );
    expect(bijCoach).toMatchObject({
      door: 'coach.ander@proef.invalid',
      soort: 'ziekte_coach',
      gezien: false,
      client: { naam: 'Client eerste', reden: REDEN },
    });
    const beheer = wereld.bezoekers.beheerder;
    const bijBeheer = (await meldingen(beheer)).find(({ id }) => id === bijCoach?.id);
    expect(bijBeheer).toMatchObject({ client: null });
    expect((await beheer.get('/api/noodtoegang/meldingen')).tekst).not.toMatch(/CANARY|Client/u);
  });

  it('is told to nobody else', async () => {
    for (const wie of ['coach vervangend', 'coach overkant', 'beheerder overkant'] as const) {
      expect(await meldingen(wereld.bezoekers[wie])).toEqual([]);
    }
  });

  it('shows the werknemer who it was, when and why, and nobody what is not his', async () => {
    const zelf = await wereld.bezoekers['werknemer zelf'].get('/api/mijn/noodtoegang');
    expect(eigenNoodtoegangSchema.parse(zelf.json).keren).toContainEqual({
      door: 'coach.ander@proef.invalid',
      soort: 'ziekte_coach',
      reden: REDEN,
      op: '2026-11-23T08:00:00.000Z',
      tot: '2026-11-23T09:00:00.000Z',
    });
    const iemand = await wereld.bezoekers['werknemer ander'].get('/api/mijn/noodtoegang');
    expect(iemand.json).toEqual({ keren: [] });
  });

  it('leaves the page of who has read it, and of nobody else', async () => {
    const coach = wereld.bezoekers['coach eigen'];
    const id = (await meldingen(coach))[0]?.id ?? '';
    await coach.post(`/api/noodtoegang/meldingen/${id}/gezien`, {});
    expect((await meldingen(coach)).find((een) => een.id === id)?.gezien).toBe(true);
    const bijBeheer = await meldingen(wereld.bezoekers.beheerder);
    expect(bijBeheer.find((een) => een.id === id)?.gezien).toBe(false);
    const vreemd = wereld.bezoekers['coach vervangend'];
    expect((await vreemd.post(`/api/noodtoegang/meldingen/${id}/gezien`, {})).status).toBe(404);
  });

  it('closes when he closes it', async () => {
    await ander.post(`${dossier}/noodtoegang`, GLAS);
    expect(await stand()).not.toBeNull();
    await ander.delete(`${dossier}/noodtoegang`);
    expect(await stand()).toBeNull();
    expect((await ander.get(dossier)).status).toBe(404);
  });

  it('finds a client by his whole name and employer, in the own agency, and by no less', async () => {
    const zoek = (naam: string, werkgever: string) =>
      ander.post('/api/noodtoegang/zoek', { naam, werkgever });
    expect((await zoek('client EERSTE', 'Werkgever van eerste')).json).toEqual({
      werknemerId: wereld.ids.eerste,
    });
    for (const [naam, werkgever] of [
      ['Client', 'Werkgever van eerste'],
      ['Client eerste', 'Werkgever'],
      ['%', '%'],
      ['Client overkant', 'Werkgever van overkant'],
    ] as const) {
      expect([naam, [400, 404].includes((await zoek(naam, werkgever)).status)]).toEqual([
        naam,
        true,
      ]);
    }
    for (let keer = 0; keer < 10; keer += 1) await zoek('Wie dan ook', 'Waar dan ook');
    expect((await zoek('Client eerste', 'Werkgever van eerste')).status).toBe(429);
  });

  it('keeps the reason out of the log and out of every column', async () => {
    expect(proef.log).not.toContain('CANARY-REDEN');
    const rijen = await proef.alles.query<{ t: string }[]>(
      'SELECT t::text AS t FROM noodtoegang t',
    );
    const tekst = rijen.map(({ t }) => t).join('\n');
    expect(tekst).not.toContain('CANARY');
    expect(tekst).not.toContain(Buffer.from('CANARY').toString('hex'));
  });
});
