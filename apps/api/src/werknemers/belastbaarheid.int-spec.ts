import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  belastbaarheidWeergaveSchema,
  matchLijstSchema,
  probleemSchema,
  type WerknemerWeergave,
  werknemerWeergaveSchema,
} from '@passend/contracts';
import type { Antwoord, Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, PROEFPROFIEL } from '../test/wereld.js';

const INHOUD = {
  document: 'FML',
  editie: 'nieuw',
  datum: '2026-05-01',
  beperkingen: [
    { item: 'tillen', niveau: 1, tekst: 'ongeveer 10 kg', limiet: { max_kg: 10 } },
    { item: 'iets dat niemand kent', niveau: null, tekst: 'een eigen beperking' },
  ],
  toelichting: 'Rustig opbouwen.',
  opbouw: {
    start_uren_week: 8,
    stap_uren: 4,
    stap_weken: 2,
    doel_uren_week: 24,
    peildatum: '2026-11-09',
  },
};
const INVOER = { brondocument: 'FML van 1 mei', auteurFunctie: 'bedrijfsarts', inhoud: INHOUD };

describe('what a coach writes in the file of a client', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let dossier: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    const wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const stuur = (anders: object) =>
    coach.post(`${dossier}/belastbaarheid`, { ...INVOER, ...anders });
  const lees = async (): Promise<WerknemerWeergave> =>
    werknemerWeergaveSchema.strict().parse((await coach.get(dossier)).json);
  const fouten = ({ status, json }: Antwoord) => {
    expect(status).toBe(400);
    return probleemSchema.parse(json).fouten ?? [];
  };
  const tel = async (tabel: string) => {
    const [rij] = await proef.alles.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${tabel}`,
    );
    return rij?.n ?? 0;
  };

  it('shows the whole file to begin with', async () => {
    expect(await lees()).toMatchObject({
      naam: 'Client eerste',
      werkgever: 'Werkgever van eerste',
      coach: 'coach.eigen@proef.invalid',
      traject: { week: 47, totWeken: 104 },
      belastbaarheid: { document: 'FML', datum: '2026-10-01', verouderd: false },
    });
  });

  it('takes over a document: it counts from now on, and the earlier one stays', async () => {
    const voor = await tel('belastbaarheid');
    const { status, json } = await stuur({});
    expect(status).toBe(201);
    expect(json).toMatchObject({
      document: 'FML',
      datum: '2026-05-01',
      maandenOud: 6,
      verouderd: true,
      auteurFunctie: 'bedrijfsarts',
      toelichting: 'Rustig opbouwen.',
      passages: [
        { plek: 'document', tekst: 'Rustig opbouwen.', stand: 'te_beoordelen', besluit: null },
        { plek: 'niet_herkend', tekst: 'iets dat niemand kent: een eigen beperking' },
      ],
      teBeoordelen: 2,
      uren: { nu: 12, start: 24, doel: 24, startOp: '2027-01-18', doelVanaf: '2027-01-04' },
    });
    expect(await tel('belastbaarheid')).toBe(voor + 1);
    expect((await lees()).belastbaarheid).toEqual(json);
  });

  describe('and then judges the words of', () => {
    const duid = (duiding: object) => coach.post(`${dossier}/duidingen`, duiding);
    const terug = (over: object) => coach.post(`${dossier}/duidingen/ongedaan`, over);
    const zin = { plek: 'document', tekst: 'Rustig opbouwen.' };
    const matches = async () =>
      matchLijstSchema.parse((await coach.get(`${dossier}/matches`)).json);

    it('confirms a passage once: it stays confirmed, with who, when and why', async () => {
      expect((await matches()).aandacht).toEqual({
        teBeoordelen: 2,
        verouderd: true,
        toekomst: false,
        maandenOud: 6,
      });
      const { status, json } = await duid({ soort: 'geen_gevolg', ...zin, reden: 'Nagevraagd.' });
      expect(status).toBe(201);
      const besluit = {
        reden: 'Nagevraagd.',
        door: 'coach.eigen@proef.invalid',
        op: '2026-11-23T08:00:00.000Z',
      };
      expect(belastbaarheidWeergaveSchema.parse(json).passages[0]).toEqual({
        ...zin,
        naam: null,
        stand: 'bevestigd',
        gevolgen: [],
        besluit,
      });
      expect((await stuur({})).json).toMatchObject({
        teBeoordelen: 1,
        passages: [{ besluit }, {}],
      });
      expect((await matches()).aandacht.teBeoordelen).toBe(1);
    });

    it('turns a passage into a limit that counts in the ranking', async () => {
      const grens = { soort: 'grens', ...zin, item: 'vw_geen_klanten', niveau: 1 };
      const { json } = await duid({ ...grens, reden: 'Zo bedoelt de bedrijfsarts het.' });
      const { beperkingen } = belastbaarheidWeergaveSchema.parse(json);
      expect(beperkingen.find(({ item }) => item === 'vw_geen_klanten')).toMatchObject({
        niveau: 1,
        tekst: zin.tekst,
        uit: 'toelichting',
        hardheid: 'hard',
      });
      const regels = (await matches()).perRegel.map(({ regel }) => regel);
      expect(regels).toContain('fml.vw_geen_klanten');
    });

    it('makes a limit soft with a reason: nothing falls off by it any more', async () => {
      const zacht = { soort: 'hardheid', item: 'vw_geen_klanten', hardheid: 'zacht' };
      const { json } = await duid({ ...zacht, reden: 'Af en toe mag.' });
      const { beperkingen } = belastbaarheidWeergaveSchema.parse(json);
      expect(beperkingen.find(({ item }) => item === 'vw_geen_klanten')).toMatchObject({
        hardheid: 'zacht',
        standaard: 'hard',
        besluit: { reden: 'Af en toe mag.' },
      });
      const { perRegel, rijen } = await matches();
      expect(perRegel.map(({ regel }) => regel)).not.toContain('fml.vw_geen_klanten');
      expect(rijen.map(({ uitkomst }) => uitkomst)).toContain('overschrijdt');
    });

    it('is undone, and every reading stays as evidence', async () => {
      const voor = await tel('duiding');
      await terug({ soort: 'hardheid', item: 'vw_geen_klanten' });
      const { json } = await terug({ soort: 'passage', ...zin });
      expect(json).toMatchObject({ teBeoordelen: 2 });
      expect(await tel('duiding')).toBe(voor + 2);
      expect((await terug({ soort: 'passage', ...zin })).status).toBe(200);
      expect(await tel('duiding')).toBe(voor + 2);
    });

    it('asks for a reason', async () => {
      const antwoord = await duid({ soort: 'geen_gevolg', ...zin, reden: ' ' });
      expect(fouten(antwoord)).toEqual([{ pad: 'reden', melding: 'Vul een reden in.' }]);
    });
  });

  it('names each fault with its path, in Dutch, and stores nothing', async () => {
    const voor = await tel('belastbaarheid');
    const inhoud = {
      ...INHOUD,
      document: 'XYZ',
      datum: '31 februari',
      beperkingen: [{ item: 'tillen', niveau: 'veel', tekst: 'x' }],
    };
    const gevonden = fouten(await stuur({ inhoud }));
    expect(gevonden.map(({ pad }) => pad).sort()).toEqual([
      'inhoud.beperkingen[0].niveau',
      'inhoud.datum',
      'inhoud.document',
    ]);
    expect(gevonden.find(({ pad }) => pad === 'inhoud.document')?.melding).toBe(
      'Deze keuze bestaat niet. Kies uit: FML, IZP, LAB, BAR.',
    );
    expect(JSON.stringify(gevonden)).not.toMatch(/XYZ|31 februari|veel/u);
    expect(await tel('belastbaarheid')).toBe(voor);
  });

  it('asks for the source and for the function of its author', async () => {
    expect(fouten(await stuur({ brondocument: ' ' }))).toEqual([
      { pad: 'brondocument', melding: 'Noem het document waaruit je overneemt.' },
    ]);
    expect(fouten(await stuur({ auteurFunctie: '' }))).toEqual([
      { pad: 'auteurFunctie', melding: 'Vul de functie van de opsteller in.' },
    ]);
  });

  it('keeps a new zoekprofiel beside the earlier one', async () => {
    const voor = await tel('zoekprofiel');
    const nieuw = { ...PROEFPROFIEL, woonplaats: 'Zwolle', doelberoepen: ['receptionist'] };
    const { status, json } = await coach.put(`${dossier}/zoekprofiel`, nieuw);
    expect(status).toBe(200);
    expect(json).toMatchObject({ zoekprofiel: nieuw });
    expect(await tel('zoekprofiel')).toBe(voor + 1);
    expect((await lees()).zoekprofiel).toMatchObject({ woonplaats: 'Zwolle' });
  });

  it('refuses a zoekprofiel that cannot be, with the place of the fault', async () => {
    const bewaar = (anders: object) =>
      coach.put(`${dossier}/zoekprofiel`, { ...PROEFPROFIEL, ...anders });
    const paden = async (anders: object) => fouten(await bewaar(anders)).map(({ pad }) => pad);
    expect(await paden({ uren_min: 30, uren_max: 20 })).toEqual(['uren_max']);
    expect(await paden({ max_reis_km: -1, opleiding: 'lts' })).toEqual([
      'max_reis_km',
      'opleiding',
    ]);
    expect(await paden({ onbekend: 1 })).toEqual(['(geheel)']);
    expect(await paden({ doelberoepen: Array(51).fill('x') })).toEqual(['doelberoepen']);
  });

  it('writes down each change, with who did it', async () => {
    const rijen = await proef.alles.query<{ wat: string }[]>(
      "SELECT DISTINCT wat FROM toegangslog WHERE rol = 'coach' ORDER BY wat",
    );
    expect(rijen.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(['belastbaarheid:schrijven', 'zoekprofiel:schrijven']),
    );
  });
});
