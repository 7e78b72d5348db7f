import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  mijnDelenSchema,
  mijnDossierSchema,
  mijnLogSchema,
  verzoekenSchema,
} from '@passend/contracts';
import { NIET_IN_EXPORT } from '@passend/infra';
import { z } from 'zod';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { canary, maakWereld, type Wereld } from '../test/wereld.js';

const exportSchema = z.object({
  delen: z.record(z.string(), z.string()),
  personen: z.record(z.string(), z.string()),
  gegevens: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

describe('the rights of a werknemer', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let zelf: Bezoeker;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-30T10:00:00Z') });
    wereld = await maakWereld(proef);
    zelf = wereld.bezoekers['werknemer zelf'];
    coach = wereld.bezoekers['coach eigen'];
  });
  afterAll(() => proef.stop());

  const dossier = () => `/api/werknemers/${wereld.ids.eerste}`;
  const vraag = async (tekst: string, soort = 'correctie') =>
    verzoekenSchema.parse(
      (await zelf.post('/api/mijn/verzoeken', { soort, over: 'belastbaarheid', tekst })).json,
    ).verzoeken[0];

  it('show him everything that is kept, with reasons and names', async () => {
    const mijn = mijnDossierSchema.parse((await zelf.get('/api/mijn/dossier')).json);
    expect(mijn.documenten).toHaveLength(1);
    expect(mijn.documenten[0]).toMatchObject({
      soort: 'FML',
      naam: canary('eerste', 'brondocument'),
      van: 'bedrijfsarts',
      ingevoerdDoor: 'coach.eigen@proef.invalid',
    });
    expect(mijn.documenten[0]?.punten.join()).toContain(canary('eerste', 'beperking'));
    expect(mijn.besluiten[0]).toMatchObject({
      reden: canary('eerste', 'reden'),
      besluit: 'geschikt',
      titel: expect.any(String),
    });
    expect(mijn.zoekprofiel?.woonplaats).toBe('Amersfoort');
  });

  it('let him ask, and the coach answer once, within a month; both stay', async () => {
    const eerste = await vraag('Ik kan wel zitten.');
    expect(eerste).toMatchObject({ stand: 'open', uiterlijk: '2026-12-30', antwoord: null });
    const taken = verzoekenSchema.parse((await coach.get('/api/verzoeken')).json).verzoeken;
    expect(taken.map(({ tekst, werknemer }) => [tekst, werknemer])).toEqual([
      ['Ik kan wel zitten.', 'Client eerste'],
    ]);
    const antwoord = `${dossier()}/verzoeken/${eerste?.id}/antwoord`;
    const goed = { besluit: 'toegewezen', tekst: 'Gevraagd aan de bedrijfsarts.' };
    expect((await wereld.bezoekers['coach ander'].post(antwoord, goed)).status).toBe(404);
    expect((await coach.post(antwoord, goed)).status).toBe(201);
    expect((await coach.post(antwoord, goed)).status).toBe(404);
    expect(verzoekenSchema.parse((await coach.get('/api/verzoeken')).json).verzoeken).toEqual([]);
    const bij = verzoekenSchema.parse((await zelf.get('/api/mijn/verzoeken')).json).verzoeken[0];
    expect(bij).toMatchObject({
      tekst: 'Ik kan wel zitten.',
      stand: 'beantwoord',
      antwoord: { besluit: 'toegewezen', tekst: goed.tekst, door: 'coach.eigen@proef.invalid' },
    });
  });

  it('keep an own view that nobody has to answer', async () => {
    const visie = await vraag('Zo zie ik het zelf.', 'visie');
    expect(visie).toMatchObject({ stand: 'bewaard', uiterlijk: null });
    const antwoord = `${dossier()}/verzoeken/${visie?.id}/antwoord`;
    expect((await coach.post(antwoord, { besluit: 'afgewezen', tekst: 'x' })).status).toBe(404);
    const gezien = verzoekenSchema.parse((await coach.get(`${dossier()}/verzoeken`)).json);
    expect(gezien.verzoeken.map(({ tekst }) => tekst)).toContain('Zo zie ik het zelf.');
  });

  it('keep his words encrypted', async () => {
    await vraag('CANARY-VERZOEK');
    const rijen = await proef.alles.query<{ rij: string }[]>(
      'SELECT t::text AS rij FROM verzoek t',
    );
    const bytes = await proef.alles.query<{ inhoud: Buffer }[]>('SELECT inhoud FROM verzoek');
    expect(rijen.length).toBeGreaterThan(1);
    expect(rijen.map(({ rij }) => rij).join()).not.toContain('CANARY');
    expect(bytes.every(({ inhoud }) => !inhoud.includes('CANARY'))).toBe(true);
    expect(proef.log).not.toContain('CANARY-VERZOEK');
  });

  it('let him take along every table that names him, or say why not', async () => {
    const { koppen, json } = await zelf.get('/api/mijn/dossier/export');
    expect(koppen.get('content-disposition')).toBe(
      'attachment; filename="mijn-dossier-2026-11-30.json"',
    );
    const { gegevens, delen, personen } = exportSchema.parse(json);
    const tabellen = await proef.alles.query<{ naam: string }[]>(
      `SELECT c.relname AS naam FROM pg_catalog.pg_attribute a
         JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
       WHERE a.attname = 'werknemer_id' AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
         AND c.relnamespace = 'public'::regnamespace`,
    );
    const namen = tabellen.map(({ naam }) => naam);
    expect(namen.length).toBeGreaterThan(12);
    const zonder = namen.filter((naam) => !(naam in gegevens) && !(naam in NIET_IN_EXPORT));
    expect(zonder).toEqual([]);
    expect(Object.keys(delen).sort()).toEqual(Object.keys(gegevens).sort());
    for (const naam of namen.filter((een) => een in gegevens)) {
      const [rij] = await proef.alles.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM "${naam}" WHERE werknemer_id = $1`,
        [wereld.ids.eerste],
      );
      // The line of this export itself is in the log by now.
      expect([naam, gegevens[naam]?.length]).toEqual([naam, rij?.n]);
    }
    const tekst = JSON.stringify(gegevens);
    for (const veld of ['beperking', 'diagnose', 'brondocument', 'reden']) {
      expect(tekst).toContain(canary('eerste', veld));
    }
    expect(tekst).not.toMatch(/CANARY-(?:collega|overkant)/u);
    expect(Object.values(personen)).toContain('coach.eigen@proef.invalid');
  });

  it('give the same as a page to read', async () => {
    const { status, koppen, tekst } = await zelf.get('/api/mijn/dossier/export?vorm=document');
    expect(status).toBe(200);
    expect(koppen.get('content-type')).toContain('text/html');
    expect(koppen.get('content-security-policy')).toContain('sandbox');
    expect(tekst).toContain('Wat je kunt: documenten van de bedrijfsarts');
    expect(tekst).toContain(canary('eerste', 'diagnose'));
  });

  it('tell him what is shared with whom, remember that he read it, and what he said', async () => {
    const delen = async () => mijnDelenSchema.parse((await zelf.get('/api/mijn/delen')).json);
    const eerst = await delen();
    expect(eerst.gezienOp).toBeNull();
    const { versie } = eerst.tekst;
    expect((await zelf.post('/api/mijn/delen/gezien', { versie })).status).toBe(200);
    expect((await zelf.post('/api/mijn/delen/gezien', { versie: 'oud' })).status).toBe(400);
    const zeg = (gegeven: boolean) =>
      zelf.post('/api/mijn/toestemmingen', {
        soort: 'gesprek_delen',
        gegeven,
        versie: eerst.toestemmingen.find(({ soort }) => soort === 'gesprek_delen')?.versie,
      });
    const wie = async () =>
      (await delen()).gegevens.filter((een) => een.wie.includes('je werkgever'));
    expect((await wie()).map(({ gezondheid }) => gezondheid)).toEqual([true, false, false]);
    await zeg(true);
    expect((await wie()).map(({ gezondheid }) => gezondheid)).toEqual([true, false, false, false]);
    await zeg(false);
    expect(await wie()).toHaveLength(3);
    expect((await delen()).gezienOp).toBe('2026-11-30T10:00:00.000Z');
    const [rij] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM toestemming',
    );
    expect(rij?.n).toBe(2);
  });

  it('show him who looked, in words, with replacement and refusals marked; by person and day', async () => {
    await wereld.bezoekers['coach vervangend'].get(dossier());
    await wereld.bezoekers['coach ander'].get(dossier());
    await wereld.bezoekers['werkgever eigen'].get('/api/werkgever/overzicht');
    const lees = async (zoek = '') =>
      mijnLogSchema.parse((await zelf.get(`/api/mijn/log${zoek}`)).json);
    const { regels, personen } = await lees();
    const van = (wie: string) => regels.find((regel) => regel.wie.startsWith(wie));
    expect(van('coach.vervangend')).toMatchObject({
      namens: 'coach.eigen@proef.invalid',
      wat: 'Bekeek je gegevens, je zoekprofiel en wat je kunt.',
      waarom: 'Om je te begeleiden naar werk.',
      geweigerd: false,
    });
    expect(van('coach.ander')).toMatchObject({ geweigerd: true });
    expect(van('werkgever.eigen')).toMatchObject({
      rol: 'werkgever',
      organisatie: 'Werkgever van eerste',
    });
    expect(regels.some(({ zelf: eigen }) => eigen)).toBe(true);
    const persoon = personen.find(({ naam }) => naam.startsWith('werkgever.eigen'))?.id;
    const alleen = await lees(`?persoon=${persoon}`);
    expect(new Set(alleen.regels.map(({ wie }) => wie))).toEqual(
      new Set(['werkgever.eigen@proef.invalid']),
    );
    expect((await lees('?van=2026-12-01')).regels).toEqual([]);
    expect((await lees('?tot=2026-11-30')).regels.length).toBeGreaterThan(3);
  });

  it('show the beheerder what concerns safety, and no client in it', async () => {
    const { status, tekst } = await wereld.bezoekers.beheerder.get('/api/beveiligingslog');
    expect(status).toBe(200);
    expect(tekst).toContain('Inloggen');
    expect(tekst).toContain('"geweigerd":true');
    expect(tekst).not.toContain('werknemer.zelf@');
    expect(tekst).not.toContain(wereld.ids.eerste);
    expect(tekst).not.toMatch(/CANARY|Client eerste/u);
  });
});
