import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  gecorrigeerdeSollicitatieSchema,
  probleemSchema,
  sollicitatiebordSchema,
  sollicitatiedetailSchema,
  sollicitatielijstSchema,
  werkgeverSollicitatiesSchema,
} from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex').toString('base64');
const ZELF = '/api/mijn/sollicitaties';
const stap = (naar: string, datum = '2026-11-20', reden: string | null = null) => ({
  naar,
  datum,
  reden,
  volgende: null,
});
const nieuw = {
  ...stap('verzonden', '2026-11-10'),
  wijze: 'vacature_reactie',
  vacatureId: null as string | null,
  functie: 'Receptionist' as string | null,
  organisatie: 'De Molen' as string | null,
  plaats: null,
  url: null,
};

describe('the log of sollicitaties', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coachAdres: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    wereld = await maakWereld(proef);
    coachAdres = `/api/werknemers/${wereld.ids.eerste}/sollicitaties`;
  });
  afterAll(() => proef.stop());

  const coach = () => wereld.bezoekers['coach eigen'];
  const zelf = () => wereld.bezoekers['werknemer zelf'];
  const detail = ({ status, json }: { status: number; json: unknown }) => {
    expect([200, 201]).toContain(status);
    return sollicitatiedetailSchema.strict().parse(json).sollicitatie;
  };
  const maak = async (wie: Bezoeker, adres: string, anders: object = {}) =>
    detail(await wie.post(adres, { ...nieuw, ...anders }));
  const lijst = async (wie: Bezoeker, adres: string) =>
    sollicitatielijstSchema.strict().parse((await wie.get(adres)).json).sollicitaties;

  it('is entered by the werknemer in one go, and read by his coach', async () => {
    const { id } = await maak(zelf(), ZELF);
    const [gezien] = await lijst(coach(), coachAdres);
    expect(gezien).toMatchObject({
      id,
      nummer: 1,
      status: 'verzonden',
      ingevoerdDoor: 'werknemer',
      volgende: { code: 'bewijs_toevoegen', groep: 'nu' },
      dubbelen: [],
    });
  });

  it('says who noted it when the coach did, and warns of what looks the same', async () => {
    const twee = await maak(coach(), coachAdres, { functie: 'Receptionist (m/v)' });
    expect(twee).toMatchObject({
      ingevoerdDoor: 'coach',
      dubbelen: [{ nummer: 1, reden: 'zelfde_werk' }],
      stappen: [{}, { door: { naam: 'coach.eigen@proef.invalid', rol: 'coach' } }],
    });
  });

  it('keeps the vacancy as it was, with its text and its hash', async () => {
    const [{ id: vacatureId } = { id: '' }] = await proef.alles.query<{ id: string }[]>(
      "SELECT id::text AS id FROM vacature WHERE status = 'live' ORDER BY id LIMIT 1",
    );
    const met = await maak(zelf(), ZELF, { vacatureId, functie: null, organisatie: null });
    expect(met.vacature).toMatchObject({ vacatureId, titel: met.functie });
    expect(met.vacature?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(met.vacature?.tekst.length).toBeGreaterThan(20);
    const weer = await maak(coach(), coachAdres, { vacatureId });
    expect(weer.dubbelen[0]).toMatchObject({ nummer: met.nummer, reden: 'zelfde_vacature' });
  });

  it('goes only where the table lets it, and back by a correction that stays', async () => {
    const { id } = await maak(zelf(), ZELF, { functie: 'Gastheer' });
    const adres = `${ZELF}/${id}`;
    const fout = await zelf().post(`${adres}/stappen`, stap('gestart'));
    expect([fout.status, probleemSchema.parse(fout.json).code]).toEqual([409, 'overgang_kan_niet']);
    const later = await zelf().post(`${adres}/stappen`, stap('afgewezen', '2026-11-24'));
    expect(later.status).toBe(400);
    detail(await zelf().post(`${adres}/stappen`, stap('afgewezen')));
    const terug = await zelf().post(`${adres}/correctie`, {
      wat: 'laatste_stap',
      reden: 'Verkeerde knop.',
    });
    expect(gecorrigeerdeSollicitatieSchema.parse(terug.json).detail?.sollicitatie.status).toBe(
      'verzonden',
    );
    const weg = await zelf().post(`${adres}/correctie`, { wat: 'alles', reden: 'Dubbel.' });
    expect(gecorrigeerdeSollicitatieSchema.parse(weg.json).detail).toBeNull();
    expect((await zelf().get(adres)).status).toBe(404);
  });

  it('stands on the board over the caseload, moves once, and tells who came second', async () => {
    const { eerste } = wereld.ids;
    const { id, stappen } = await maak(coach(), coachAdres, { functie: 'Bordenwasser' });
    const stapId = stappen.at(-1)?.regelId;
    const kaart = async (wie: Bezoeker, adres = '/api/sollicitaties') =>
      sollicitatiebordSchema
        .strict()
        .parse((await wie.get(adres)).json)
        .sollicitaties.find((een) => een.id === id);
    const verwacht = { id, stapId, werknemerId: eerste, status: 'verzonden' };
    expect(await kaart(coach())).toMatchObject({ ...verwacht, verst: 'gesolliciteerd' });
    expect(await kaart(wereld.bezoekers['coach ander'])).toBeUndefined();

    const adres = `${coachAdres}/${id}`;
    const verder = detail(
      await zelf().post(`${ZELF}/${id}/stappen`, { ...stap('uitgenodigd'), naStap: stapId }),
    );
    const laat = await coach().post(`${adres}/stappen`, { ...stap('afgewezen'), naStap: stapId });
    const { code } = probleemSchema.parse(laat.json);
    expect([laat.status, code]).toEqual([409, 'intussen_veranderd']);
    const neemTerug = (welke: string | undefined) =>
      coach().post(`${adres}/correctie`, { wat: 'laatste_stap', reden: 'Terug.', stapId: welke });
    expect((await neemTerug(stapId)).status).toBe(409);
    expect((await neemTerug(verder.stappen.at(-1)?.regelId)).status).toBe(201);
    const bord = `/api/werknemers/${eerste}/sollicitatiebord`;
    expect(await kaart(coach(), bord)).toMatchObject(verwacht);
  });

  it('shows the employer number, kind, day and result, and no word of anybody', async () => {
    const { eerste } = wereld.ids;
    const { json, tekst } = await wereld.bezoekers['werkgever eigen'].get(
      `/api/werkgever/werknemers/${eerste}/sollicitaties`,
    );
    const { sollicitaties } = werkgeverSollicitatiesSchema.parse(json);
    const alle = await lijst(coach(), coachAdres);
    expect(sollicitaties.map(({ nummer }) => nummer)).toEqual(alle.map(({ nummer }) => nummer));
    expect(sollicitaties.at(-1)).toEqual({
      nummer: 1,
      wijze: 'vacature_reactie',
      gedaanOp: '2026-11-10',
      resultaat: 'loopt',
      controleerbaar: false,
    });
    expect(tekst).not.toMatch(/Receptionist|Molen/u);
    for (const { id } of alle) expect(tekst).not.toContain(id);
  });

  it('keeps why something was declined, and takes no medical words for it', async () => {
    const { id } = await maak(coach(), coachAdres, { ...stap('gesignaleerd'), functie: 'Kok' });
    const adres = `${coachAdres}/${id}/stappen`;
    expect((await coach().post(adres, stap('ongeschikt'))).status).toBe(400);
    const medisch = await coach().post(
      adres,
      stap('ongeschikt', '2026-11-20', 'Door zijn hernia.'),
    );
    expect([medisch.status, medisch.tekst.includes('hernia')]).toEqual([400, false]);
    const goed = detail(
      await coach().post(adres, stap('ongeschikt', '2026-11-20', 'Te zwaar tillen.')),
    );
    expect(goed.stappen.at(-1)).toMatchObject({ status: 'ongeschikt', reden: 'Te zwaar tillen.' });
  });

  describe('with evidence', () => {
    const bewijs = (anders: object = {}) => ({
      bewijs: 'verzendbewijs',
      datum: '2026-11-20',
      tekst: null,
      bestand: { naam: 'scherm.jpg', inhoud: JPEG },
      alleenVoorMij: false,
      ...anders,
    });

    it('takes a photo and gives it back as an attachment', async () => {
      const { id } = await maak(zelf(), ZELF, { functie: 'Baliemedewerker' });
      const met = detail(await zelf().post(`${ZELF}/${id}/bewijzen`, bewijs()));
      expect(met).toMatchObject({ controleerbaar: true, mist: [] });
      const bestand = met.bewijzen[0]?.bestand;
      const antwoord = await coach().get(`${coachAdres}/${id}/bestanden/${bestand?.id}`);
      expect(antwoord.status).toBe(200);
      const vreemd = wereld.bezoekers['coach ander'];
      expect((await vreemd.get(`${coachAdres}/${id}/bestanden/${bestand?.id}`)).status).toBe(404);
    });

    it('refuses what is no photo and no PDF', async () => {
      const { id } = await maak(zelf(), ZELF, { functie: 'Postbode' });
      const inhoud = Buffer.from('<html><script>alert(1)</script>').toString('base64');
      const html = bewijs({ bestand: { naam: 'brief.pdf', inhoud } });
      expect((await zelf().post(`${ZELF}/${id}/bewijzen`, html)).status).toBe(400);
    });

    it('hides from the coach what the werknemer keeps for himself, file and all', async () => {
      const { id } = await maak(zelf(), ZELF, { functie: 'Telefonist' });
      const eigen = bewijs({ alleenVoorMij: true, bewijs: 'gespreksverslag' });
      const met = detail(await zelf().post(`${ZELF}/${id}/bewijzen`, eigen));
      const bestandId = met.bewijzen[0]?.bestand?.id;
      const gezien = detail(await coach().get(`${coachAdres}/${id}`));
      expect([met.bewijzen.length, gezien.bewijzen.length]).toEqual([1, 0]);
      expect((await coach().get(`${coachAdres}/${id}/bestanden/${bestandId}`)).status).toBe(404);
      expect((await coach().post(`${coachAdres}/${id}/bewijzen`, eigen)).status).toBe(400);
    });
  });
});
