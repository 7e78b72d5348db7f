import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { probleemSchema, tijdlijnWeergaveSchema, werkgeverDossierSchema } from '@passend/contracts';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

describe('the timeline of a client', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let adres: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    wereld = await maakWereld(proef);
    adres = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const coach = () => wereld.bezoekers['coach eigen'];
  const lees = async () =>
    tijdlijnWeergaveSchema.strict().parse((await coach().get(`${adres}/tijdlijn`)).json);
  const schrijf = (gebeurtenis: object) => coach().post(`${adres}/gebeurtenissen`, { gebeurtenis });
  const mijlpaal = async (code: string) =>
    (await lees()).mijlpalen.find((een) => een.code === code);

  it('begins with what follows from the first day alone', async () => {
    const tijdlijn = await lees();
    expect(tijdlijn).toMatchObject({ loop: 'loopt', week: 47, gebeurtenissen: [] });
    expect(await mijlpaal('melding_42')).toMatchObject({
      status: 'te_laat',
      verantwoordelijke: 'werkgever',
      grondslag: [{ tekst: 'Ziektewet art. 38 lid 1' }, {}],
    });
  });

  it('takes an event, and moves what comes after it', async () => {
    const voor = await mijlpaal('einde_wachttijd');
    const { status } = await schrijf({ soort: 'hersteld', van: '2026-03-02', tot: '2026-03-11' });
    expect(status).toBe(201);
    const na = await mijlpaal('einde_wachttijd');
    const dagen = Date.parse(na?.uitersteDatum ?? '') - Date.parse(voor?.uitersteDatum ?? '');
    expect(dagen / 86_400_000).toBe(10);
  });

  it('corrects an event, takes it back, and never forgets who wrote it', async () => {
    const [een] = (await lees()).gebeurtenissen;
    const correctie = (id: string, gebeurtenis: object | null) =>
      coach().post(`${adres}/gebeurtenissen/${id}/correctie`, { gebeurtenis });
    const anders = { soort: 'hersteld', van: '2026-03-02', tot: '2026-03-08' };
    expect((await correctie(een?.id ?? '', anders)).status).toBe(201);
    const [nieuw] = (await lees()).gebeurtenissen;
    expect(nieuw).toMatchObject({
      gebeurtenis: anders,
      correcties: 1,
      door: 'coach.eigen@proef.invalid',
    });
    // The one that was replaced is no longer there to correct.
    expect((await correctie(een?.id ?? '', null)).status).toBe(404);
    expect((await correctie(nieuw?.id ?? '', null)).status).toBe(201);
    expect((await lees()).gebeurtenissen).toEqual([]);
    const [{ n } = { n: 0 }] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM verzuimgebeurtenis WHERE werknemer_id = $1',
      [wereld.ids.eerste],
    );
    expect(n).toBe(3);
  });

  it.each([
    [{ soort: 'vakantie', datum: '2026-05-01' }, 'Kies uit'],
    [{ soort: 'evaluatie', datum: '2020-01-01' }, 'voor de eerste ziektedag'],
    [{ soort: 'hersteld', van: '2026-05-10', tot: '2026-05-01' }, '"tot" ligt voor "van"'],
    [{ soort: 'bekortingsverzoek', ontvangen: '2028-01-10' }, 'loonsanctie'],
    [{ soort: 'evaluatie', datum: '2026-05-01', notitie: 'x' }, ''],
  ])('refuses %j and says what to do', async (gebeurtenis, zin) => {
    const { status, json, tekst } = await schrijf(gebeurtenis);
    expect(status).toBe(400);
    expect(probleemSchema.parse(json).fouten?.length).toBeGreaterThan(0);
    expect(tekst).toContain(JSON.stringify(zin).slice(1, -1));
    expect((await lees()).gebeurtenissen).toEqual([]);
  });

  it('keeps the evidence of a step with its author, sets the clock by it, and takes it back with a reason', async () => {
    const pad = `${adres}/mijlpalen/bewijzen`;
    const pdf = { naam: 'analyse.pdf', inhoud: Buffer.from('%PDF-1.7 %%EOF').toString('base64') };
    const auteur = { naam: 'A. Arts', functie: 'bedrijfsarts' };
    const basis = { uitkomst: 'gedaan', mijlpaal: 'probleemanalyse', datum: '2026-02-10', auteur };
    expect((await coach().post(pad, { ...basis, bestand: pdf })).status).toBe(201);
    const stap = await mijlpaal('probleemanalyse');
    expect(stap).toMatchObject({ status: 'gedaan', gedaanOp: '2026-02-10' });
    expect(stap?.bewijs).toMatchObject([{ auteur, bestand: { naam: 'analyse.pdf' }, reden: null }]);
    const [{ id = '', bestand = null } = {}] = stap?.bewijs ?? [];
    const zelf = wereld.bezoekers['werknemer zelf'];
    const open = await zelf.get(`/api/mijn/mijlpalen/bestanden/${bestand?.id}`);
    expect([open.status, open.tekst]).toEqual([200, '%PDF-1.7 %%EOF']);
    const ander = wereld.bezoekers['werknemer ander'];
    expect((await ander.get(`/api/mijn/mijlpalen/bestanden/${bestand?.id}`)).status).toBe(404);
    const dossier = await wereld.bezoekers['werkgever eigen'].get(
      `/api/werkgever/werknemers/${wereld.ids.eerste}`,
    );
    expect(dossier.tekst).not.toMatch(/A\. Arts|analyse\.pdf/u);
    const { mijlpalen } = werkgeverDossierSchema.parse(dossier.json);
    expect(mijlpalen.find(({ naam }) => naam === 'Probleemanalyse')?.document).toBe(true);
    expect(
      (await coach().post(`${pad}/${id}/terug`, { reden: 'Het verkeerde stuk.' })).status,
    ).toBe(201);
    expect((await coach().post(`${pad}/${id}/terug`, { reden: 'Nog eens.' })).status).toBe(404);
    expect((await mijlpaal('probleemanalyse'))?.bewijs).toEqual([]);
  });

  it('lets the employer say that a duty of his own is done, and the coach sees who said it', async () => {
    const werkgever = wereld.bezoekers['werkgever eigen'];
    const pad = `/api/werkgever/werknemers/${wereld.ids.eerste}/mijlpalen/bewijzen`;
    const auteur = { naam: 'L. Eidinggever', functie: 'leidinggevende' };
    // As large as a scan: more than any other body may be.
    const scan = `%PDF-1.7 ${'x'.repeat(400_000)} %%EOF`;
    const pdf = { naam: 'plan.pdf', inhoud: Buffer.from(scan).toString('base64') };
    const basis = { mijlpaal: 'ad_onderzoek', datum: '2026-11-20', auteur, bestand: pdf };
    const antwoord = await werkgever.post(pad, basis);
    expect(antwoord.status).toBe(201);
    const { mijlpalen } = werkgeverDossierSchema.strict().parse(antwoord.json);
    const na = mijlpalen.find(({ code }) => code === 'ad_onderzoek');
    expect(na).toMatchObject({ stand: 'klaar', taak: false, document: true });
    const stap = await mijlpaal('ad_onderzoek');
    expect(stap).toMatchObject({ status: 'gedaan', gedaanOp: '2026-11-20' });
    expect(stap?.bewijs).toMatchObject([
      { auteur, bestand: { naam: 'plan.pdf' }, door: 'werkgever.eigen@proef.invalid' },
    ]);
    const status = async (wat: object) => (await werkgever.post(pad, { ...basis, ...wat })).status;
    expect(await status({ datum: '2026-12-24' })).toBe(400);
    // A step of the werknemer, and one that an employer does not hear of.
    expect(await status({ mijlpaal: 'wia_aanvraag' })).toBe(400);
    expect(await status({ mijlpaal: 'deskundigenoordeel' })).toBe(400);
    expect(await status({ datum: '2020-01-01' })).toBe(400);
  });

  it('leaves a step aside only with a reason, together, and where that can be', async () => {
    const pad = `${adres}/mijlpalen/bewijzen`;
    const basis = { uitkomst: 'afgeweken', datum: '2026-11-02', bestand: null, samen: true };
    const reden = 'De bedrijfsarts was er pas later.';
    const status = async (wat: object) => (await coach().post(pad, { ...basis, ...wat })).status;
    expect(await status({ mijlpaal: 'plan_van_aanpak', reden: '' })).toBe(400);
    expect(await status({ mijlpaal: 'plan_van_aanpak', reden, samen: false })).toBe(400);
    expect(await status({ mijlpaal: 'melding_42', reden })).toBe(400);
    expect(await status({ mijlpaal: 'plan_van_aanpak', reden, datum: '2026-12-24' })).toBe(400);
    expect(await status({ mijlpaal: 'plan_van_aanpak', reden })).toBe(201);
    expect(await mijlpaal('plan_van_aanpak')).toMatchObject({
      status: 'afgeweken',
      bewijs: [{ reden, auteur: null }],
    });
  });

  it('gives who corrects at the same moment as somebody else a refusal, not a fault', async () => {
    const [een] = (await lees()).gebeurtenissen;
    const pad = `${adres}/gebeurtenissen/${een?.id}/correctie`;
    const uitslagen = await Promise.all(
      [1, 2, 3].map(() => coach().post(pad, { gebeurtenis: null })),
    );
    const statussen = uitslagen.map(({ status }) => status).sort();
    expect(statussen[0]).toBe(201);
    for (const status of statussen.slice(1)) expect([404, 409]).toContain(status);
  });

  it('shows the client himself the same, and the employer only dates in neutral words', async () => {
    await schrijf({ soort: 'gbm', van: '2026-11-02', herbeoordeling: '2027-02-01' });
    await schrijf({
      soort: 'wazo_verlof',
      van: '2026-05-04',
      tot: '2026-08-23',
      zelfdeOorzaak: true,
    });
    const eigen = await wereld.bezoekers['werknemer zelf'].get('/api/mijn/tijdlijn');
    expect(tijdlijnWeergaveSchema.strict().parse(eigen.json)).toEqual(await lees());
    const werkgever = wereld.bezoekers['werkgever eigen'];
    const dossier = await werkgever.get(`/api/werkgever/werknemers/${wereld.ids.eerste}`);
    expect(werkgeverDossierSchema.strict().parse(dossier.json)).toMatchObject({
      naam: 'Client eerste',
      geenActiviteitenTot: '2027-02-01',
      week: 31,
      inspanning: [{ soort: 'vacature_bekeken', aantal: 1 }],
      werktermen: null,
    });
    const overzicht = await werkgever.get('/api/werkgever/overzicht');
    for (const { tekst } of [dossier, overzicht])
      expect(tekst).not.toMatch(/gbm|wazo|verlof|oorzaak|hersteld|benutbar/iu);
  });
});
