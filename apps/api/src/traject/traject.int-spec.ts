import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientenSchema, type TrajectWeergave, trajectWeergaveSchema } from '@passend/contracts';
import { bestandverwijzingSchema, type Trajectsoort } from '@passend/domain';
import { BureauOpslag, Dossierboek, herbouwLeesmodellen } from '@passend/infra';
import { bezorgPost } from '../test/postronde.js';
import { Proefapp } from '../test/proefapp.js';
import { emailVan, maakWereld, type Wereld } from '../test/wereld.js';

const PNG = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex').toString('base64');
const VANDAAG = '2026-11-23';

/** An event with empty leaves but for what is given. */
function gebeurtenis(soort: Trajectsoort, delen: object): object {
  return { soort, datum: VANDAAG, over: null, werkgever: null, uwv: null, prive: null, ...delen };
}

describe('the traject of a client', () => {
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
  const zelf = () => wereld.bezoekers['werknemer zelf'];
  const lees = (json: unknown): TrajectWeergave => trajectWeergaveSchema.strict().parse(json);
  const toon = async () => lees((await coach().get(`${adres}/traject`)).json);
  const toonZelf = async () => lees((await zelf().get('/api/mijn/traject')).json);
  const schrijf = (een: object) =>
    coach().post(`${adres}/traject/gebeurtenissen`, { gebeurtenis: een });
  const schrijfZelf = (een: object) =>
    zelf().post('/api/mijn/traject/gebeurtenissen', { gebeurtenis: een });
  const boek = async () => {
    const [client] = await proef.alles.query<{ bureau_id: string }[]>(
      'SELECT bureau_id FROM werknemer WHERE id = $1',
      [wereld.ids.eerste],
    );
    const bureaus = new BureauOpslag(proef.bron, proef.master);
    return bureaus.in(client?.bureau_id ?? '', ({ manager, sleutel }) =>
      new Dossierboek(manager, sleutel).lees(wereld.ids.eerste),
    );
  };

  it('makes the phase of now anew from the events, the same as it was', async () => {
    const eerst = `/api/werknemers/${wereld.ids.collega}`;
    const collega = wereld.bezoekers['coach ander'];
    const fase = { fase: 'intake', arbeidsritme: false, van: '2026-11-02' };
    await collega.post(`${eerst}/fase`, fase);
    await collega.post(`${eerst}/fase`, { ...fase, fase: 'aanbodversterking', van: '2026-11-16' });
    const nu = async () => {
      const [rij] = await proef.alles.query<object[]>(
        `SELECT fase, arbeidsritme, van::text, door_id FROM traject_fase
          WHERE werknemer_id = $1 ORDER BY volgnummer DESC LIMIT 1`,
        [wereld.ids.collega],
      );
      return rij;
    };
    const heel = await nu();
    const bureaus = new BureauOpslag(proef.bron, proef.master);
    expect(await herbouwLeesmodellen(bureaus, false)).toMatchObject({ hersteld: 0, dicht: 0 });
    await proef.alles.query(
      `UPDATE traject_fase SET fase = 'nazorg', van = '2020-01-01' WHERE werknemer_id = $1`,
      [wereld.ids.collega],
    );
    expect(await herbouwLeesmodellen(bureaus, true)).toMatchObject({ hersteld: 1 });
    expect(await nu()).not.toEqual(heel);
    expect(await herbouwLeesmodellen(bureaus, false)).toMatchObject({ hersteld: 1 });
    expect(await nu()).toEqual(heel);
    await proef.alles.query('DELETE FROM traject_fase WHERE werknemer_id = $1', [
      wereld.ids.collega,
    ]);
    await herbouwLeesmodellen(bureaus, false);
    expect(await nu()).toEqual(heel);
    expect(await herbouwLeesmodellen(bureaus, true)).toMatchObject({ hersteld: 0 });
  });

  it('keeps phases in the dossier, and the phase of now where lists read it', async () => {
    await coach().post(`${adres}/fase`, { fase: 'intake', arbeidsritme: false, van: '2026-11-02' });
    const begin = (fase: 'aanbodversterking' | 'arbeidsritme') =>
      schrijf(gebeurtenis('fase_begonnen', { werkgever: { fase }, uwv: { toelichting: null } }));
    expect((await begin('aanbodversterking')).status).toBe(201);
    expect((await begin('arbeidsritme')).status).toBe(201);
    expect((await begin('arbeidsritme')).json).toMatchObject({ code: 'traject_veranderd' });
    const lopend = (await toon()).fasen.filter(({ staat }) => staat === 'loopt');
    expect(lopend.map(({ fase }) => fase)).toEqual(['intake', 'aanbodversterking', 'arbeidsritme']);
    const { json } = await coach().get(`${adres}/begeleiding`);
    expect(json).toMatchObject({
      fasen: [{ fase: 'aanbodversterking', arbeidsritme: true }, {}, {}],
    });
    await coach().post(`${adres}/fase`, {
      fase: 'bemiddelingsfase',
      arbeidsritme: false,
      van: VANDAAG,
    });
    const nu = (await toon()).fasen.filter(({ staat }) => staat === 'loopt');
    expect(nu.map(({ fase }) => fase)).toEqual(['bemiddelingsfase']);
  });

  it('gives what is new an id, and takes its steps from there', async () => {
    const { json } = await schrijf(
      gebeurtenis('activiteit_gepland', {
        werkgever: { fase: 'intake', groep: 'gesprek' },
        uwv: { code: 'kennismaking', naam: 'Kennismaken', toelichting: null },
      }),
    );
    const [activiteit] = lees(json).activiteiten;
    expect(activiteit).toMatchObject({ staat: 'gepland', groep: 'gesprek' });
    const rond = gebeurtenis('activiteit_afgerond', {
      over: activiteit?.id ?? null,
      uwv: { toelichting: 'Goed gesprek' },
    });
    expect((await schrijf(rond)).status).toBe(201);
    expect((await schrijf(rond)).status).toBe(409);
    expect((await toon()).activiteiten[0]).toMatchObject({
      staat: 'gedaan',
      toelichting: 'Goed gesprek',
    });
  });

  it('keeps the reason of an absence out of what the employer may see', async () => {
    const gemaakt = await schrijf(
      gebeurtenis('afspraak_gemaakt', {
        datum: '2026-11-20',
        werkgever: { begin: '10:00', minuten: 60, vorm: 'online', met: 'coach' },
        uwv: { plek: '', onderwerp: 'Zoekprofiel' },
      }),
    );
    const [afspraak] = lees(gemaakt.json).afspraken;
    const afloop = (reden: string | null) =>
      schrijf(
        gebeurtenis('afspraak_afgerond', {
          datum: '2026-11-20',
          over: afspraak?.id ?? null,
          werkgever: { uitkomst: 'niet_gehouden_met_reden' },
          uwv: { reden, verslag: null },
        }),
      );
    expect((await afloop(null)).json).toMatchObject({
      status: 400,
      fouten: [{ pad: 'gebeurtenis.uwv.reden' }],
    });
    expect((await afloop('vervoer')).status).toBe(201);
    const regel = (await boek()).at(-1);
    expect(regel?.gebeurtenis.werkgever).toEqual({ uitkomst: 'niet_gehouden_met_reden' });
  });

  it('takes no medical words in what the werkgever or the UWV reads, and does not repeat them', async () => {
    const { status, tekst } = await schrijf(
      gebeurtenis('activiteit_gepland', {
        werkgever: { fase: 'intake', groep: 'overig' },
        uwv: { code: null, naam: 'Wandelen', toelichting: 'Goed tegen zijn depressie' },
      }),
    );
    expect([status, tekst.includes('gebeurtenis.uwv.toelichting')]).toEqual([400, true]);
    expect(tekst).not.toContain('depressie');
  });

  it('carries messages both ways with a mark when they were read', async () => {
    const bericht = (tekst: string) =>
      gebeurtenis('bericht_gestuurd', { prive: { gedeeldMetCoach: true, tekst } });
    await schrijf(bericht('Hoe was het gesprek?'));
    const voor = await toonZelf();
    expect(voor).toMatchObject({
      ongelezen: 1,
      berichten: [{ eigen: false, van: 'coach.eigen@proef.invalid', gelezenOp: null }],
    });
    const gelezen = gebeurtenis('berichten_gelezen', {
      over: voor.berichten[0]?.id ?? null,
      prive: { gedeeldMetCoach: true },
    });
    expect(lees((await schrijfZelf(gelezen)).json).ongelezen).toBe(0);
    expect((await schrijfZelf(bericht('Goed!'))).status).toBe(201);
    const bijCoach = await toon();
    expect(bijCoach.berichten.map(({ eigen, gelezenOp }) => [eigen, gelezenOp !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('shows the coach a check-in only as long as the werknemer shares it', async () => {
    const { json } = await schrijfZelf(
      gebeurtenis('checkin_gedaan', {
        prive: { hoe: 2, gaf: 'CANARY-checkin', kostte: null, gedeeld: false },
      }),
    );
    const id = lees(json).checkins[0]?.id ?? null;
    const deel = (gedeeld: boolean) =>
      schrijfZelf(gebeurtenis('checkin_gedeeld', { over: id, prive: { gedeeld } }));
    expect(JSON.stringify(await toon())).not.toContain('CANARY-checkin');
    await deel(true);
    expect((await toon()).checkins).toHaveLength(1);
    await deel(false);
    expect((await toon()).checkins).toEqual([]);
    expect((await toonZelf()).checkins).toMatchObject([{ hoe: 2, gedeeld: false }]);
    const doorCoach = gebeurtenis('checkin_gedaan', {
      prive: { hoe: 2, gaf: null, kostte: null, gedeeld: true },
    });
    expect((await schrijf(doorCoach)).status).toBe(403);
    expect(
      (await schrijf(gebeurtenis('checkin_gedeeld', { over: id, prive: { gedeeld: true } })))
        .status,
    ).toBe(403);
  });

  it('sets an exercise, takes what was handed in, and leaves that to the two of them', async () => {
    const { json } = await schrijf(
      gebeurtenis('oefening_gegeven', {
        uwv: { titel: 'Pitch', uitleg: 'Schrijf vijf zinnen.', voor: null },
      }),
    );
    const over = lees(json).oefeningen[0]?.id ?? null;
    const leeg = { gedeeldMetCoach: true, tekst: null, bestand: null };
    const lever = (prive: object) =>
      schrijfZelf(gebeurtenis('oefening_ingeleverd', { over, uwv: {}, prive }));
    expect((await lever(leeg)).status).toBe(400);
    expect((await lever({ ...leeg, tekst: 'Ik ben planner.' })).status).toBe(201);
    expect((await toon()).oefeningen[0]).toMatchObject({
      staat: 'ingeleverd',
      ingeleverd: { tekst: 'Ik ben planner.' },
    });
    const regel = (await boek()).at(-1);
    expect(regel?.gebeurtenis).toMatchObject({ werkgever: null, uwv: {} });
    // A file of nobody.
    const bestand = {
      id: wereld.ids.eerste,
      sha256: 'a'.repeat(64),
      naam: 'x.pdf',
      type: 'application/pdf',
      grootte: 1,
    };
    expect((await lever({ ...leeg, bestand })).status).toBe(400);
  });

  it('keeps a file of an exercise for the two of them, and gives it to nobody before it is handed in', async () => {
    const nieuw = await schrijf(
      gebeurtenis('oefening_gegeven', {
        uwv: { titel: 'CV', uitleg: 'Stuur je CV.', voor: null },
      }),
    );
    const over = lees(nieuw.json).oefeningen.at(-1)?.id ?? null;
    const foto = { naam: 'cv.png', inhoud: PNG };
    const bewaard = await zelf().post('/api/mijn/traject/bewijzen', { bestand: foto });
    expect(bewaard.status).toBe(201);
    const bestand = bestandverwijzingSchema.parse(bewaard.json);
    const pad = `/traject/bewijzen/${bestand.id}`;
    expect((await coach().get(`${adres}${pad}`)).status).toBe(404);
    const prive = { gedeeldMetCoach: true, tekst: null, bestand };
    const lever = gebeurtenis('oefening_ingeleverd', { over, uwv: {}, prive });
    expect((await schrijfZelf(lever)).status).toBe(201);
    expect((await coach().get(`${adres}${pad}`)).status).toBe(200);
    expect((await zelf().get(`/api/mijn${pad}`)).status).toBe(200);
    expect((await wereld.bezoekers['coach ander'].get(`${adres}${pad}`)).status).toBe(404);
    const tekst = { naam: 'x.txt', inhoud: 'AAAA' };
    expect((await zelf().post('/api/mijn/traject/bewijzen', { bestand: tekst })).status).toBe(400);
  });

  it('takes a plaatsing, and the end of the wachttijd that its consequences hang on', async () => {
    const plaatsing = {
      vorm: 'detachering',
      bij: 'Bakkerij De Halm',
      functie: 'Planner',
      urenPerWeek: 24,
      loonPerMaand: null,
      tot: null,
    };
    const { json } = await schrijf(
      gebeurtenis('plaatsing_begonnen', {
        werkgever: plaatsing,
        uwv: { oudLoonPerMaand: null, metUitkering: false, toelichting: null, bestand: null },
      }),
    );
    const na = lees(json);
    expect(na.plaatsingen).toMatchObject([{ ...plaatsing, staat: 'loopt', begin: VANDAAG }]);
    expect(na.eindeWachttijd).toMatch(/^20/u);
  });

  it('says nothing of a thing of another client', async () => {
    const rond = gebeurtenis('activiteit_afgerond', {
      over: (await toon()).activiteiten[0]?.id ?? null,
      uwv: { toelichting: null },
    });
    const ander = wereld.bezoekers['coach ander'];
    const pad = `/api/werknemers/${wereld.ids.collega}/traject/gebeurtenissen`;
    expect((await ander.post(pad, { gebeurtenis: rond })).status).toBe(404);
  });

  it('tells the beheerder that another coach is asked for, and not why', async () => {
    const beheer = wereld.bezoekers.beheerder;
    const bezorgd = async () =>
      (await bezorgPost(proef)).filter(({ aan }) => aan.adres === emailVan('beheerder'));
    const vraagt = async () =>
      clientenSchema
        .strict()
        .parse((await beheer.get('/api/clienten')).json)
        .clienten.find(({ id }) => id === wereld.ids.eerste)?.vraagtAndereCoach;
    await bezorgd();
    expect(await vraagt()).toBe(false);
    const reden = 'Het klikt niet, hij luistert slecht.';
    const vraag = gebeurtenis('coachwissel_gevraagd', { prive: { reden, redenDelen: false } });
    const gevraagd = await schrijfZelf(vraag);
    expect(gevraagd.status).toBe(201);
    const weergave = lees(gevraagd.json);
    const over = weergave.coachwissels.at(-1)?.id;
    expect(await vraagt()).toBe(true);
    const mails = await bezorgd();
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual([
      'Er staat iets voor je klaar in Passend',
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/klikt|coach/iu);
    const prive = { gedeeldMetCoach: true, uitkomst: 'blijft' };
    const klaar = await schrijf(gebeurtenis('coachwissel_afgehandeld', { over, prive }));
    expect([klaar.status, await vraagt()]).toEqual([201, false]);
  });

  it('writes the end of the assignment in the dossier and is read-only after it', async () => {
    await coach().post(`${adres}/einde`, { datum: VANDAAG, reden: 'gestopt' });
    expect((await boek()).at(-1)?.gebeurtenis).toMatchObject({
      soort: 'traject_afgesloten',
      werkgever: {},
      uwv: { reden: 'gestopt' },
    });
    expect((await toonZelf()).gesloten).toBe(true);
    const bericht = gebeurtenis('bericht_gestuurd', {
      prive: { gedeeldMetCoach: true, tekst: 'Nog iets' },
    });
    expect((await schrijfZelf(bericht)).status).toBe(409);
  });
});
