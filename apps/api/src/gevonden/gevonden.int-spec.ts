import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  gevondenLijstSchema,
  matchDetailSchema,
  matchLijstSchema,
  mijnMatchesSchema,
  vacatureDetailSchema,
  voorstelSchema,
} from '@passend/contracts';
import { LosseOpslag } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { proefmarkt } from '../test/proefvacatures.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-23T09:00:00Z');
const ROMP =
  'Je ontvangt bezoekers van de dierenkliniek en beantwoordt de telefoon. Je tilt dozen voer tot 25 kg. Je werkt 24 tot 32 uur per week.';
const TEKST = {
  soort: 'tekst',
  tekst: ROMP,
  titel: 'Baliemedewerker dierenkliniek',
  werkgever: 'Kliniek De Zwaan',
  plaats: 'Amersfoort',
  uren: { min: 24, max: 32 },
};

describe('a vacancy that somebody found himself', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let werknemer: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    werknemer = wereld.bezoekers['werknemer zelf'];
  }, 60_000);
  afterAll(() => proef.stop());

  const pad = () => `/api/werknemers/${wereld.ids.eerste}/gevonden`;
  const matchPad = (id: string) => `/api/werknemers/${wereld.ids.eerste}/matches/${id}`;
  const voegToe = async (wie: Bezoeker, adres: string, body: unknown) => {
    const { status, json } = await wie.post(adres, body);
    expect([status, json]).toEqual([201, expect.anything()]);
    return gevondenLijstSchema.parse(json).gevonden;
  };

  it('is read from a pasted text before anything is kept', async () => {
    const tekst = `Baliemedewerker bij Kliniek De Zwaan in Amersfoort\n${ROMP}`;
    const { json } = await werknemer.post('/api/mijn/gevonden/voorstel', { tekst });
    expect(voorstelSchema.parse(json)).toEqual({
      titel: 'Baliemedewerker',
      werkgever: 'Kliniek De Zwaan',
      plaats: 'Amersfoort',
      uren: { min: 24, max: 32 },
    });
    expect((await werknemer.get('/api/mijn/gevonden')).json).toEqual({ gevonden: [] });
  });

  it('as text is matched with quotes at once, can be decided on, and is of this client only', async () => {
    const [eerste] = await voegToe(werknemer, '/api/mijn/gevonden', TEKST);
    expect(eerste).toMatchObject({
      soort: 'tekst',
      status: 'klaar',
      door: 'werknemer',
      titel: TEKST.titel,
      telling: null,
    });
    expect(eerste?.waarom.length).toBeGreaterThan(0);
    const id = eerste?.vacatureId ?? '';
    const detail = matchDetailSchema.parse((await coach.get(matchPad(id))).json);
    expect(detail).toMatchObject({ titel: TEKST.titel, plaats: 'Amersfoort', live: true });
    expect(detail.punten.find(({ item }) => item === 'tillen')?.bewijs?.tekst).toContain('25 kg');

    const besluit = { beoordeling: 'geschikt', reden: 'Leuk werk.' };
    expect((await coach.put(`${matchPad(id)}/beoordeling`, besluit)).status).toBe(200);
    const { matches } = mijnMatchesSchema.parse((await werknemer.get('/api/mijn/matches')).json);
    expect(matches.map(({ titel }) => titel)).toContain(TEKST.titel);
    const reactie = { reacties: ['leuk'] };
    expect((await werknemer.put(`/api/mijn/matches/${id}/reactie`, reactie)).status).toBe(200);

    expect((await coach.get(`/api/vacatures/${id}`)).status).toBe(404);
    const ander = wereld.bezoekers['coach ander'];
    const vreemd = `/api/werknemers/${wereld.ids.collega}/matches/${id}`;
    expect((await ander.get(vreemd)).status).toBe(404);
    const { json } = await coach.get(`/api/werknemers/${wereld.ids.eerste}/matches?lijst=alle`);
    expect(matchLijstSchema.parse(json).overwogen).toBe(proef.vacatures.length);
  });

  it('is kept encrypted', async () => {
    const [rij] = await proef.alles.query<{ inhoud: Buffer }[]>(
      'SELECT inhoud FROM gevonden WHERE inhoud IS NOT NULL',
    );
    expect(rij?.inhoud.toString('latin1')).not.toContain('dierenkliniek');
  });

  it('takes its number from those of the market, so that no other vacancy has it', async () => {
    const [rij] = await proef.alles.query<{ dubbel: string }[]>(
      'SELECT count(*) AS dubbel FROM gevonden g JOIN vacature v ON v.id = g.vacature_id',
    );
    expect(Number(rij?.dubbel)).toBe(0);
  });

  it('that is in the market already is that one, by its text or its address', async () => {
    const [bekend] = proefmarkt();
    const [nummer = ''] = proef.vacatures;
    if (bekend === undefined) throw new Error('The market of the test is empty.');
    const { titel, tekst, werkgever, uren, url } = bekend;
    const geplakt = { soort: 'tekst', titel, tekst, werkgever, plaats: 'Amersfoort', uren };
    const [opTekst] = await voegToe(coach, pad(), geplakt);
    expect(opTekst).toMatchObject({ status: 'klaar', bekend: true, vacatureId: nummer });
    expect(opTekst?.telling).not.toBeNull();
    const adres = `${url}/?utm_source=mail`;
    const [opAdres] = await voegToe(coach, pad(), { soort: 'adres', url: adres });
    expect(opAdres).toMatchObject({ status: 'klaar', bekend: true, vacatureId: nummer });
  });

  it('by address waits for a worker, and what went wrong is told with the text to go on with', async () => {
    const [bezig] = await voegToe(coach, pad(), { soort: 'adres', url: 'https://werk.example/x' });
    expect(bezig).toMatchObject({ status: 'bezig', vacatureId: null, door: 'coach' });
    const vragen = new LosseOpslag(proef.bron);
    const [vraagId = 0] = await vragen.teZoeken();
    await vragen.mislukt(vraagId, { reden: 'geen_vacature', tekst: ROMP });
    const { json } = await coach.get(pad());
    expect(gevondenLijstSchema.parse(json).gevonden[0]).toMatchObject({
      status: 'mislukt',
      reden: 'geen_vacature',
      tekst: ROMP,
    });
    const eigen = gevondenLijstSchema.parse((await werknemer.get('/api/mijn/gevonden')).json);
    expect(new Set(eigen.gevonden.map(({ door }) => door))).toEqual(new Set(['werknemer']));
  });

  it.each([
    [{ soort: 'adres', url: 'javascript:alert(1)' }],
    [{ soort: 'adres', url: 'ftp://werk.example/1' }],
    [{ soort: 'adres', url: 'werk' }],
    [{ ...TEKST, tekst: 'Te kort.' }],
    [{ ...TEKST, tekst: 'x'.repeat(20_001) }],
    [{ ...TEKST, titel: 'Alle vacatures' }],
    [{ soort: 'adres', url: 'https://u:w@werk.example/1' }],
  ])('is refused in words when it cannot be one: %p', async (body) => {
    const { status, json } = await coach.post(pad(), body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ code: 'ongeldige_invoer' });
  });

  it('is not asked for without end', async () => {
    const statussen: number[] = [];
    for (let keer = 0; keer < 40; keer += 1) {
      const { status } = await werknemer.post('/api/mijn/gevonden/voorstel', { tekst: ROMP });
      statussen.push(status);
    }
    expect(new Set(statussen)).toEqual(new Set([200, 429]));
  });

  it('stays out of the market that everybody sees', async () => {
    const [nummer = ''] = proef.vacatures;
    const { json } = await coach.get(`/api/vacatures/${nummer}`);
    expect(vacatureDetailSchema.parse(json).titel).toBe('Logistiek planner');
    const zoek = await coach.get('/api/vacatures?q=dierenkliniek');
    expect(zoek.json).toMatchObject({ totaal: 0 });
  });
});
