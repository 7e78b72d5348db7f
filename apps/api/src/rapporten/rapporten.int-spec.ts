import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  leemtenSchema,
  mijnRapportenSchema,
  mijnRapportSchema,
  type RapportDetail,
  rapportDetailSchema,
  rapportenSchema,
  werkgeverOverzichtSchema,
  werkgeverRapportenSchema,
  werkgeverRapportSchema,
  werkgeversblikSchema,
} from '@passend/contracts';
import { type Dossiergebeurtenis, isSoort } from '@passend/domain';
import { Dossierboek, RapportOpslag, type Werkeenheid } from '@passend/infra';
import type { Antwoord } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { demoBureau, emailVan, maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-23T08:00:00Z');
const GEHEIM = 'CANARY-alleen-voor-uwv';
const OPEN = 'CANARY-voor-iedereen';

describe('the life of a report', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let adres: string;
  let id: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    adres = `/api/werknemers/${wereld.ids.eerste}/rapporten`;
    await schrijf({
      soort: 'notitie',
      datum: '2026-11-20',
      over: null,
      werkgever: null,
      uwv: { tekst: 'CANARY-notitie' },
      prive: null,
    });
    const begin = {
      soort: 'voortgangsrapportage',
      periode: { van: '2026-10-12', tot: '2026-11-22' },
    };
    const gemaakt = await coach().post(adres, begin);
    expect(gemaakt.status).toBe(201);
    id = rapportDetailSchema.strict().parse(gemaakt.json).id;
  });
  afterAll(() => proef.stop());

  const coach = () => wereld.bezoekers['coach eigen'];
  const werknemer = () => wereld.bezoekers['werknemer zelf'];
  const werkgever = () => wereld.bezoekers['werkgever eigen'];
  const vanWerkgever = (deel = '') =>
    `/api/werkgever/werknemers/${wereld.ids.eerste}/rapporten${deel}`;
  const lees = (antwoord: Antwoord, status = 200): RapportDetail => {
    expect([antwoord.status, antwoord.tekst.slice(0, 300)]).toEqual([status, expect.any(String)]);
    return rapportDetailSchema.parse(antwoord.json);
  };
  const detail = async () => lees(await coach().get(`${adres}/${id}`));
  const stap = async (naam: string, reden: string | null = null) =>
    coach().post(`${adres}/${id}/stap`, { stap: naam, revisie: (await detail()).revisie, reden });
  /** Reminders that go out today; the row does not say of what. */
  const wacht = async (aan: string) => {
    const [rij] = await proef.alles.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM herinnering
       WHERE werknemer_id = $1 AND aan = $2 AND dag = $3 AND gestuurd_op IS NULL`,
      [wereld.ids.eerste, aan, '2026-11-23'],
    );
    return rij?.n;
  };
  const inBureau = async <T>(werk: (eenheid: Werkeenheid, bureauId: string) => Promise<T>) => {
    const bureau = await demoBureau(proef);
    return bureau.in((eenheid) => werk(eenheid, bureau.id));
  };
  const schrijf = (gebeurtenis: Dossiergebeurtenis) =>
    inBureau(({ manager, sleutel }, bureauId) =>
      new Dossierboek(manager, sleutel).schrijf(
        {
          bureauId,
          werknemerId: wereld.ids.eerste,
          door: { id: wereld.gebruikers['coach eigen'], rol: 'coach' },
          op: NU,
        },
        () => [gebeurtenis],
      ),
    );

  it('is a draft at first: kept as it is written, and refused over what somebody else wrote', async () => {
    const woorden = {
      samenvatting: `${OPEN}. Een depressie past hier niet.`,
      belastbaarheid: GEHEIM,
    };
    const invoer = { revisie: 1, periode: { van: '2026-10-12', tot: '2026-11-22' }, woorden };
    const nu = lees(await coach().put(`${adres}/${id}/concept`, invoer));
    expect(nu).toMatchObject({ revisie: 2, status: 'concept', woorden, stappen: ['voorleggen'] });
    expect((await coach().put(`${adres}/${id}/concept`, invoer)).status).toBe(409);
  });

  it('warns of a word that looks medical in what the employer reads, and changes nothing', async () => {
    const { velden, woorden } = await detail();
    expect(velden.filter(({ letOp }) => letOp.length > 0)).toMatchObject([
      { code: 'samenvatting', letOp: ['depressie'] },
    ]);
    expect(woorden.samenvatting).toContain('depressie');
  });

  it('shows the coach both copies, of which the employer has only what is his', async () => {
    const { voorbeeld } = await detail();
    const [vol, zijn] = [voorbeeld.uwv, voorbeeld.werkgever].map((een) => JSON.stringify(een));
    expect([vol?.includes(OPEN), vol?.includes(GEHEIM)]).toEqual([true, true]);
    expect([zijn?.includes(OPEN), zijn?.includes(GEHEIM)]).toEqual([true, false]);
  });

  it('is nothing yet for werknemer and werkgever', async () => {
    expect(mijnRapportenSchema.parse((await werknemer().get('/api/mijn/rapporten')).json)).toEqual({
      rapporten: [],
    });
    expect((await werknemer().get(`/api/mijn/rapporten/${id}`)).status).toBe(404);
    expect((await werkgever().get(vanWerkgever(`/${id}`))).status).toBe(404);
    expect((await coach().post(`${adres}/${id}/ondertekening`, teken(1))).status).toBe(409);
  });

  it('is read by the werknemer first, who says what he wants and who may read that', async () => {
    expect(await wacht('werknemer')).toBe(0);
    expect(lees(await stap('voorleggen'))).toMatchObject({ status: 'ter_inzage' });
    expect(await wacht('werknemer')).toBe(1);
    expect((await stap('vaststellen')).status).toBe(409);
    // A week has to pass before it can be made without him.
    expect((await stap('vaststellen_zonder_reactie', 'Twee keer gebeld.')).status).toBe(409);
    const gelezen = await werknemer().get(`/api/mijn/rapporten/${id}`);
    const mijn = mijnRapportSchema.strict().parse(gelezen.json);
    expect([mijn.stappen, JSON.stringify(mijn.rapport).includes(GEHEIM)]).toEqual([
      ['reageren'],
      true,
    ]);
    expect(JSON.stringify(mijn.voorWerkgever)).not.toContain(GEHEIM);
    const reactie = { versie: 1, zienswijze: 'CANARY-zienswijze', metWerkgever: false };
    const na = await werknemer().post(`/api/mijn/rapporten/${id}/reactie`, reactie);
    expect([na.status, (await detail()).status]).toEqual([200, 'gelezen']);
    expect(await wacht('werknemer')).toBe(0);
    expect(
      (await coach().put(`${adres}/${id}/concept`, { revisie: 3, periode: null, woorden: {} }))
        .status,
    ).toBe(409);
  });

  it('is made as it was read, with its hashes in the chain', async () => {
    expect(lees(await stap('vaststellen')).status).toBe('vastgesteld');
    const teksten = await inBureau(async ({ manager, sleutel }) => {
      const opslag = new RapportOpslag(manager, sleutel);
      const wat = { rapportId: id, versie: 1 };
      const regels = await new Dossierboek(manager, sleutel).lees(wereld.ids.eerste);
      return {
        werkgever: await opslag.leesVersie(wereld.ids.eerste, { ...wat, publiek: 'werkgever' }),
        uwv: await opslag.leesVersie(wereld.ids.eerste, { ...wat, publiek: 'uwv' }),
        gemaakt: regels.find((regel) => isSoort(regel, 'rapport_gemaakt')),
      };
    });
    const sha = (tekst: string | null) =>
      createHash('sha256')
        .update(tekst ?? '')
        .digest('hex');
    expect(teksten.gemaakt?.gebeurtenis).toMatchObject({
      over: id,
      werkgever: { sha256: sha(teksten.werkgever) },
      uwv: { sha256Volledig: sha(teksten.uwv), zonderReactie: null },
    });
    expect(teksten.uwv).toContain('CANARY-zienswijze');
    expect(teksten.werkgever).not.toMatch(/CANARY-(zienswijze|alleen|notitie)/u);
  });

  it('reaches the employer when it is released, without what is not his', async () => {
    const leeg = werkgeverRapportenSchema.parse((await werkgever().get(vanWerkgever())).json);
    expect(leeg.rapporten).toEqual([]);
    expect((await werkgever().post(vanWerkgever(`/${id}/ondertekening`), teken(1))).status).toBe(
      404,
    );
    await stap('vrijgeven');
    const antwoord = await werkgever().get(vanWerkgever(`/${id}`));
    const rapport = werkgeverRapportSchema.strict().parse(antwoord.json);
    expect(rapport).toMatchObject({ versie: 1, nogTeTekenen: ['coach', 'werknemer', 'werkgever'] });
    expect(antwoord.tekst).toContain(OPEN);
    expect(antwoord.tekst).not.toMatch(/CANARY-(zienswijze|alleen|notitie)/u);
  });

  it('is signed by each of the three, once', async () => {
    const wegen = [
      [coach(), `${adres}/${id}/ondertekening`],
      [werknemer(), `/api/mijn/rapporten/${id}/ondertekening`],
      [werkgever(), vanWerkgever(`/${id}/ondertekening`)],
    ] as const;
    for (const [wie, waar] of wegen) {
      expect((await wie.post(waar, teken(2))).status).toBe(409);
      expect((await wie.post(waar, teken(1))).status).toBe(200);
      expect((await wie.post(waar, teken(1))).status).toBe(409);
    }
    expect((await detail()).gemaakt).toMatchObject({ nogTeTekenen: [] });
    const lijst = rapportenSchema.strict().parse((await coach().get(adres)).json);
    expect(lijst).toMatchObject({
      volgendeOp: '2027-01-03',
      rapporten: [{ id, status: 'vrijgegeven' }],
    });
  });

  it('comes as a PDF for each reader, and never as the copy of another', async () => {
    for (const [wie, waar] of [
      [coach(), `${adres}/${id}/pdf?voor=uwv`],
      [coach(), `${adres}/${id}/pdf?voor=werkgever`],
      [werknemer(), `/api/mijn/rapporten/${id}/pdf`],
      [werkgever(), vanWerkgever(`/${id}/pdf`)],
    ] as const) {
      const { status, koppen, tekst } = await wie.get(waar);
      expect([status, koppen.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(tekst.startsWith('%PDF-')).toBe(true);
    }
    expect((await werkgever().get(`${adres}/${id}/pdf`)).status).toBe(403);
  });

  it('gives an overview of a period that makes itself, as PDF and as a table, for each his columns', async () => {
    const haal = (soort: string, zoek: string) =>
      coach().get(`/api/werknemers/${wereld.ids.eerste}/overzichten/${soort}?${zoek}`);
    const pdf = await haal('sollicitatieoverzicht', 'voor=uwv');
    expect([pdf.status, pdf.tekst.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect(pdf.koppen.get('content-type')).toBe('application/pdf');
    const csv = await haal('dossieroverzicht', 'vorm=csv&voor=werkgever&van=2020-01-01');
    expect([csv.status, csv.koppen.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('dossieroverzicht-werkgever-2026-11-23.csv'),
    ]);
    expect(csv.tekst).toContain('"Nummer";"Datum";"Wat";"Inhoud"');
    expect(csv.tekst).not.toContain('CANARY');
    const leeg = await haal('dossieroverzicht', 'vorm=csv&tot=2020-01-01');
    expect(leeg.tekst).not.toContain('Nummer');
    for (const zoek of ['van=2026-02-01&tot=2026-01-01', 'vorm=docx', 'van=gisteren'])
      expect((await haal('dossieroverzicht', zoek)).status).toBe(400);
    expect((await haal('trajectplan', '')).status).toBe(400);
  });

  it('stays as it was when it is opened again: the employer keeps what he signed', async () => {
    expect((await stap('heropenen')).status).toBe(400);
    expect(lees(await stap('heropenen', 'Een datum klopt niet.'))).toMatchObject({
      versie: 2,
      status: 'concept',
      gemaakt: { versie: 1 },
    });
    const zijn = werkgeverRapportSchema.parse((await werkgever().get(vanWerkgever(`/${id}`))).json);
    expect(zijn).toMatchObject({ versie: 1, nogTeTekenen: [] });
    await stap('voorleggen');
    proef.nu = new Date('2026-11-30T08:00:00Z');
    // A session does not live a week.
    for (const actor of ['coach eigen', 'werkgever eigen'] as const)
      await wereld.bezoekers[actor].meldAan(emailVan(actor), PROEF_WACHTWOORD);
    expect(lees(await stap('vaststellen_zonder_reactie', 'Twee keer gebeld.'))).toMatchObject({
      gemaakt: { versie: 2, handtekeningen: [] },
    });
  });

  it('shows on the gap list until everybody signed, to the employer only what is his', async () => {
    const gaten = leemtenSchema
      .strict()
      .parse((await coach().get(`/api/werknemers/${wereld.ids.eerste}/leemten`)).json);
    const codes = gaten.leemten.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([`rapport_${id}_vrijgeven`]));
    expect(gaten.stukken.length).toBeGreaterThan(4);
    const zijn = leemtenSchema
      .strict()
      .parse((await werkgever().get(vanWerkgever().replace('rapporten', 'leemten'))).json);
    expect(zijn.leemten.some(({ code }) => code.startsWith('rapport_'))).toBe(false);
    expect(zijn.leemten.length).toBeGreaterThan(0);
  });

  it('shows the werknemer, part by part, exactly what the routes of his employer answer', async () => {
    await werknemer().meldAan(emailVan('werknemer zelf'), PROEF_WACHTWOORD);
    const blik = werkgeversblikSchema
      .strict()
      .parse((await werknemer().get('/api/mijn/werkgeversblik')).json);
    const haal = async (pad: string) => (await werkgever().get(`/api/werkgever${pad}`)).json;
    const van = `/werknemers/${wereld.ids.eerste}`;
    expect(blik.bladen.map((blad) => blad.id)).toEqual([id]);
    expect(blik).toEqual({
      contacten: [expect.any(String)],
      overzicht: werkgeverOverzichtSchema.parse(await haal('/overzicht')).werknemers[0],
      dossier: await haal(van),
      inspanning: await haal(`${van}/inspanning`),
      sollicitaties: await haal(`${van}/sollicitaties`),
      rapporten: await haal(`${van}/rapporten`),
      bladen: [await haal(`${van}/rapporten/${id}`)],
      leemten: await haal(`${van}/leemten`),
    });
    expect((await werknemer().get('/api/mijn/log')).tekst).toContain(
      'Bekeek wat je werkgever ziet.',
    );
  });
});

function teken(versie: number) {
  return { versie, functie: 'Functie' };
}
