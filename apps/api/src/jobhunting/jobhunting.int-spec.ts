import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contactlogSchema, jobhuntingSchema, matchLijstSchema } from '@passend/contracts';
import { werkgeverSleutel } from '@passend/domain';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { sluitVacature } from '../test/proefvacatures.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const WERKGEVER = 'Werkplaats Amersfoort BV';
const CONTACT = {
  naam: WERKGEVER,
  plaats: 'Amersfoort',
  datum: '2026-11-24',
  wijze: 'gebeld',
  functie: 'bedrijfsleider',
  uitkomst: 'wil_kennismaken',
  notitie: 'CANARY-notitie: denkt mee over een paar uur per dag.',
  vervolg: { wat: 'Kennismaken op het bedrijf', op: '2026-12-02' },
};

describe('looking for employers for a client', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let pad: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-25T10:00:00Z') });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    pad = `/api/werknemers/${wereld.ids.eerste}/jobhunting`;
  });
  afterAll(() => proef.stop());

  const zoek = async () => jobhuntingSchema.parse((await coach.get(pad)).json);
  const log = async () =>
    contactlogSchema.parse((await coach.get(`${pad}/contacten`)).json).werkgevers;

  it('finds who has what is in sight in the ranking, and nobody else', async () => {
    const { werkgevers } = await zoek();
    const { json } = await coach.get(`/api/werknemers/${wereld.ids.eerste}/matches?aantal=100`);
    const { inBeeld, rijen } = matchLijstSchema.parse(json);
    expect(werkgevers.reduce((som, { open }) => som + open, 0)).toBe(inBeeld);
    const inRanglijst = new Set(rijen.map(({ werkgever }) => werkgever));
    expect(new Set(werkgevers.map(({ naam }) => naam))).toEqual(inRanglijst);
    expect(werkgevers[0]).toMatchObject({
      naam: WERKGEVER,
      afstandKm: 0,
      eerder: 0,
      laatstGezien: '2026-11-25',
      sleutel: String(werkgeverSleutel(WERKGEVER)),
    });
  });

  it('still knows who had such work, when the vacancy is closed', async () => {
    const voor = (await zoek()).werkgevers.find(({ naam }) => naam === WERKGEVER);
    const dicht = voor?.vacatures[0]?.id ?? '';
    await sluitVacature(proef.bron, dicht);
    await wachtTot(async () => {
      const na = (await zoek()).werkgevers.find(({ naam }) => naam === WERKGEVER);
      return na?.open === (voor?.open ?? 0) - 1 && na?.eerder === 1;
    });
  });

  it('keeps contact and next action in the dossier, until something else is chosen', async () => {
    expect((await coach.post(`${pad}/contacten`, CONTACT)).status).toBe(201);
    const { naam, datum: _d, wijze, functie, uitkomst, notitie, vervolg, plaats } = CONTACT;
    expect(await log()).toMatchObject([
      { naam, plaats, vervolg, contacten: [{ wijze, functie, uitkomst, notitie }] },
    ]);
    // The same employer, written a little differently.
    await coach.post(`${pad}/vervolg`, { naam: 'Werkplaats Amersfoort', vervolg: null });
    expect(await log()).toMatchObject([{ vervolg: null, contacten: [{ datum: '2026-11-24' }] }]);
  });

  it.each([
    ['a contact of tomorrow', { datum: '2026-11-26' }],
    ['a medical word', { notitie: 'Vertelde over de depressie.' }],
    ['a way that does not exist', { wijze: 'gedroomd' }],
  ])('refuses %s', async (_, deel) => {
    const { status, tekst } = await coach.post(`${pad}/contacten`, { ...CONTACT, ...deel });
    expect(status).toBe(400);
    expect(tekst).not.toMatch(/depressie|CANARY|gedroomd/u);
  });

  it('counts what a coach did for nobody, and tells the employer nothing of it', async () => {
    const { tekst } = await wereld.bezoekers['werkgever eigen'].get(
      `/api/werkgever/werknemers/${wereld.ids.eerste}/inspanning`,
    );
    expect(tekst).not.toMatch(/Werkplaats|CANARY|benaderd/u);
  });
});
