import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type MatchDetail,
  type MatchLijst,
  matchDetailSchema,
  matchLijstSchema,
} from '@passend/contracts';
import { ENGINE_VERSIE, LEXICON_VERSIE } from '@passend/matching';
import { proefvacature } from '@passend/test-kit';
import { Markt } from '../markt/markt.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { bewaarVacatures, sluitVacature } from '../test/proefvacatures.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const START = new Date('2026-11-23T08:00:00Z');
const MINUUT_MS = 60_000;

describe('the ranking of a client', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let matches: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    matches = `/api/werknemers/${wereld.ids.eerste}/matches`;
  });
  afterAll(() => proef.stop());

  const lijst = async (vraag = '', wie = coach): Promise<MatchLijst> => {
    const antwoord = await wie.get(`${matches}?aantal=100&${vraag}`);
    expect([vraag, antwoord.status]).toEqual([vraag, 200]);
    return matchLijstSchema.strict().parse(antwoord.json);
  };
  const detail = async (id: string): Promise<MatchDetail> => {
    const antwoord = await coach.get(`${matches}/${id}`);
    expect(antwoord.status).toBe(200);
    return matchDetailSchema.strict().parse(antwoord.json);
  };
  const ids = ({ rijen }: MatchLijst) => rijen.map(({ vacatureId }) => vacatureId);

  it('considers every live vacancy', async () => {
    const { overwogen, inBeeld, afgevallen } = await lijst();
    expect(overwogen).toBe(proef.vacatures.length);
    expect(inBeeld + afgevallen).toBe(overwogen);
    expect(inBeeld).toBeGreaterThan(3);
    expect(afgevallen).toBeGreaterThan(3);
    const alle = await lijst('lijst=alle');
    expect(ids(alle).sort()).toEqual([...proef.vacatures].sort());
  });

  it('splits them into in sight and fallen, and gives each fallen one its rules', async () => {
    const inBeeld = await lijst('lijst=in_beeld');
    const afgevallen = await lijst('lijst=afgevallen');
    expect(inBeeld.rijen).toHaveLength(inBeeld.inBeeld);
    expect(afgevallen.rijen).toHaveLength(inBeeld.afgevallen);
    expect(inBeeld.rijen.every((rij) => rij.afgevallenOp.length === 0)).toBe(true);
    expect(afgevallen.rijen.every((rij) => rij.afgevallenOp.length > 0)).toBe(true);
    expect(ids(inBeeld).filter((id) => ids(afgevallen).includes(id))).toEqual([]);
  });

  it('counts per rule exactly what the list of that rule holds', async () => {
    const alles = await lijst('lijst=afgevallen');
    expect(alles.perRegel.length).toBeGreaterThan(2);
    for (const { regel, aantal, tekst } of alles.perRegel) {
      const hierop = await lijst(`lijst=afgevallen&regel=${encodeURIComponent(regel)}`);
      const zelf = alles.rijen.filter(({ afgevallenOp }) => afgevallenOp.includes(regel));
      expect([regel, hierop.totaal, zelf.length]).toEqual([regel, aantal, aantal]);
      expect(tekst).toMatch(/^[A-Z].* /u);
    }
    const genoemd = new Set(alles.rijen.flatMap(({ afgevallenOp }) => afgevallenOp));
    expect([...genoemd].sort()).toEqual(alles.perRegel.map(({ regel }) => regel).sort());
  });

  it('is in the order of the score, unrounded', async () => {
    const scores = (await lijst('lijst=alle')).rijen.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.some((score) => score !== Math.round(score * 1000) / 1000)).toBe(true);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('gives pages without gaps and without repeats', async () => {
    const alle = ids(await lijst('lijst=alle'));
    const bladen: string[] = [];
    for (let vanaf = 0; vanaf < alle.length; vanaf += 7) {
      const antwoord = await coach.get(`${matches}?lijst=alle&aantal=7&vanaf=${vanaf}`);
      const blad = matchLijstSchema.parse(antwoord.json);
      expect(blad.totaal).toBe(alle.length);
      bladen.push(...ids(blad));
    }
    expect(bladen).toEqual(alle);
    expect((await lijst('lijst=alle&vanaf=1000')).rijen).toEqual([]);
  });

  describe('filtered', () => {
    /** A filter, and what every row that passes it must be; the rows it drops must not be so. */
    const FILTERS: readonly [string, (rij: MatchLijst['rijen'][number]) => boolean][] = [
      ['uitkomst=mogelijk', ({ uitkomst }) => uitkomst === 'mogelijk'],
      ['uitkomst=overschrijdt', ({ uitkomst }) => uitkomst === 'overschrijdt'],
      ['uitkomst=past&uitkomst=mogelijk', ({ uitkomst }) => uitkomst !== 'overschrijdt'],
      ['maxKm=25', ({ afstandKm }) => afstandKm !== null && afstandKm <= 25],
      ['land=BE', ({ land }) => land === 'BE'],
      ['land=BE&land=NL', () => true],
      ['provincie=Overijssel', ({ provincie }) => provincie === 'Overijssel'],
      ['plaats=Zwolle&plaats=Utrecht', ({ plaats }) => plaats === 'Zwolle' || plaats === 'Utrecht'],
      ['plaats=Nergenshuizen', () => false],
      ['q=receptionist', ({ titel }) => titel === 'Receptionist'],
      ['q=bestaatnietinmarkt', () => false],
      ['urenMin=33', ({ uren }) => uren.max === null || uren.max >= 33],
      ['urenMax=20', ({ uren }) => uren.min === null || uren.min <= 20],
      ['beoordeling=geschikt', ({ beoordeling }) => beoordeling?.beoordeling === 'geschikt'],
      ['beoordeling=geen', ({ beoordeling }) => beoordeling === null],
      [
        'beoordeling=geen&beoordeling=geschikt',
        ({ beoordeling }) => beoordeling?.beoordeling !== 'niet_geschikt',
      ],
      ['beoordeling=bespreken', () => false],
      ['nieuw=true', () => false],
    ];

    it.each(FILTERS)('by %s shows exactly the rows that are so', async (vraag, hoort) => {
      const alle = await lijst('lijst=alle');
      const gefilterd = await lijst(`lijst=alle&${vraag}`);
      const verwacht = alle.rijen.filter(hoort).map(({ vacatureId }) => vacatureId);
      expect(ids(gefilterd)).toEqual(verwacht);
      expect(gefilterd.totaal).toBe(verwacht.length);
      expect(gefilterd.overwogen).toBe(alle.overwogen);
    });

    it('by two things shows the rows that pass both', async () => {
      const beide = ids(await lijst('lijst=alle&land=NL&uitkomst=mogelijk&q=medewerker'));
      const los = await Promise.all(
        ['land=NL', 'uitkomst=mogelijk', 'q=medewerker'].map(async (vraag) =>
          ids(await lijst(`lijst=alle&${vraag}`)),
        ),
      );
      expect(beide.length).toBeGreaterThan(0);
      expect(beide).toEqual(los[0]?.filter((id) => los[1]?.includes(id) && los[2]?.includes(id)));
    });

    it('counts the choices as they would come out', async () => {
      const { facetten } = await lijst('lijst=alle');
      for (const [naam, facet] of Object.entries(facetten)) {
        expect(facet.length).toBeGreaterThan(0);
        for (const { waarde, aantal } of facet) {
          const keuze = await lijst(`lijst=alle&${naam}=${encodeURIComponent(waarde)}`);
          expect([naam, waarde, keuze.totaal]).toEqual([naam, waarde, aantal]);
        }
      }
    });

    it('splits by verdict and by decision without rest', async () => {
      const tel = async (vraag: string) => (await lijst(`lijst=alle&${vraag}`)).totaal;
      const alle = proef.vacatures.length;
      const perUitkomst = ['past', 'mogelijk', 'overschrijdt'].map((keuze) =>
        tel(`uitkomst=${keuze}`),
      );
      expect((await Promise.all(perUitkomst)).reduce((som, deel) => som + deel, 0)).toBe(alle);
      const keuzes = ['geschikt', 'bespreken', 'niet_geschikt', 'geen'];
      const perKeuze = keuzes.map((keuze) => tel(`beoordeling=${keuze}`));
      expect((await Promise.all(perKeuze)).reduce((som, deel) => som + deel, 0)).toBe(alle);
    });
  });

  it('explains every limit, with the words of the text where there are any', async () => {
    let citaten = 0;
    for (const { vacatureId, score, uitkomst, telling } of (await lijst('lijst=alle')).rijen) {
      const uitleg = await detail(vacatureId);
      expect([uitleg.score, uitleg.uitkomst, uitleg.telling]).toEqual([score, uitkomst, telling]);
      expect(uitleg.punten.map(({ item }) => item).sort()).toEqual(['tillen', 'zitten']);
      for (const { bewijs, uitleg: zin, oordeel, grondslag } of uitleg.punten) {
        expect(zin).toMatch(/^[A-Z].*\.$/su);
        if (oordeel !== 'onbekend') expect(grondslag).toBe('tekst');
        if (bewijs === null) continue;
        citaten += 1;
        expect(uitleg.tekst.slice(bewijs.van, bewijs.tot)).toBe(bewijs.tekst);
        expect(bewijs.tekst).not.toBe('');
      }
    }
    expect(citaten).toBeGreaterThan(10);
  });

  it('says with which versions it was made, and when', async () => {
    const { versies, berekendOp } = await lijst();
    expect(versies.engine).toMatch(/^\d/u);
    expect(versies.lexicon).toMatch(/^\d/u);
    expect(berekendOp).toBe(START.toISOString());
  });

  describe('and the decisions on it', () => {
    const plek = () => `${matches}/${proef.vacatures[20]}/beoordeling`;
    const geschiedenis = () =>
      proef.alles.query<{ beoordeling: string | null; met_reden: boolean }[]>(
        `SELECT beoordeling, reden IS NOT NULL AS met_reden FROM beoordeling
         WHERE vacature_id = $1::bigint AND werknemer_id = $2 ORDER BY volgnummer`,
        [proef.vacatures[20], wereld.ids.eerste],
      );
    const staat = async () => (await detail(proef.vacatures[20] ?? '')).beoordeling;

    it('keeps one, with who and why', async () => {
      const { json, status } = await coach.put(plek(), {
        beoordeling: 'geschikt',
        reden: '  Rustig werk.  ',
        motiveringen: [{ item: 'tillen', tekst: ' Er is een tillift. ' }],
      });
      expect(status).toBe(200);
      const gekozen = {
        beoordeling: 'geschikt',
        reden: 'Rustig werk.',
        motiveringen: [{ item: 'tillen', naam: 'Tillen', tekst: 'Er is een tillift.' }],
        door: 'coach.eigen@proef.invalid',
        op: START.toISOString(),
        veranderd: false,
        momentopnameId: expect.stringMatching(/^\d+$/u),
        versies: { engine: ENGINE_VERSIE, lexicon: LEXICON_VERSIE },
      };
      expect(json).toEqual({ beoordeling: gekozen });
      expect(await staat()).toEqual(gekozen);
    });

    it('says when the vacancy changed since, in the list as well, and no longer once it is back', async () => {
      const id = proef.vacatures[20] ?? '';
      const zet = (hash: string) =>
        proef.alles.query('UPDATE vacature SET inhoudshash = $2 WHERE id = $1::bigint', [id, hash]);
      const [{ inhoudshash } = { inhoudshash: '' }] = await proef.alles.query<
        { inhoudshash: string }[]
      >('SELECT inhoudshash FROM vacature WHERE id = $1::bigint', [id]);
      await zet('anders');
      expect(await staat()).toMatchObject({ beoordeling: 'geschikt', veranderd: true });
      const { rijen } = await lijst('lijst=alle&beoordeling=geschikt');
      expect(rijen.find((rij) => rij.vacatureId === id)?.beoordeling?.veranderd).toBe(true);
      await zet(inhoudshash);
      expect(await staat()).toMatchObject({ beoordeling: 'geschikt', veranderd: false });
    });

    it('replaces it, also by the coach who replaces, and keeps the old one as evidence', async () => {
      const vervanger = wereld.bezoekers['coach vervangend'];
      await vervanger.put(plek(), { beoordeling: 'niet_geschikt', reden: 'Toch te ver.' });
      expect(await staat()).toMatchObject({
        beoordeling: 'niet_geschikt',
        door: 'coach.vervangend@proef.invalid',
      });
      expect(await geschiedenis()).toEqual([
        { beoordeling: 'geschikt', met_reden: true },
        { beoordeling: 'niet_geschikt', met_reden: true },
      ]);
    });

    it('survives a restart', async () => {
      await proef.herstart();
      for (const bezoeker of [coach, wereld.bezoekers['coach vervangend']]) {
        bezoeker.adres = proef.adres;
      }
      expect(await staat()).toMatchObject({ beoordeling: 'niet_geschikt', reden: 'Toch te ver.' });
      expect(ids(await lijst('lijst=alle&beoordeling=niet_geschikt'))).toEqual([
        proef.vacatures[20],
      ]);
    });

    it('undoes it, and the earlier rows stay', async () => {
      const { status, json } = await coach.delete(plek());
      expect([status, json]).toEqual([200, { beoordeling: null }]);
      expect(await staat()).toBeNull();
      expect(await geschiedenis()).toHaveLength(3);
    });

    it('writes nothing down when there is nothing to undo', async () => {
      expect((await coach.delete(plek())).json).toEqual({ beoordeling: null });
      expect(await geschiedenis()).toHaveLength(3);
    });

    it('is refused for a vacancy that never was', async () => {
      const verzonnen = `${matches}/999999/beoordeling`;
      expect((await coach.put(verzonnen, { beoordeling: 'geschikt', reden: 'x' })).status).toBe(
        404,
      );
    });

    it('reaches the werknemer only as geschikt', async () => {
      const mijn = async () => {
        const { tekst } = await Object.assign(wereld.bezoekers['werknemer zelf'], {
          adres: proef.adres,
        }).get('/api/mijn/matches');
        return [...tekst.matchAll(/"vacatureId":"(\d+)"/gu)].map(([, id]) => id);
      };
      expect(await mijn()).toEqual([proef.vacatures[0]]);
      await coach.put(plek(), { beoordeling: 'bespreken', reden: 'Eerst bellen.' });
      expect(await mijn()).toEqual([proef.vacatures[0]]);
      await coach.put(plek(), { beoordeling: 'geschikt', reden: 'Gebeld.' });
      expect((await mijn()).sort()).toEqual([proef.vacatures[0], proef.vacatures[20]].sort());
    });
  });

  describe('and the looks at it', () => {
    const looks = async () => {
      const rijen = await proef.alles.query<{ wat: string; rol: string; doel: string }[]>(
        `SELECT wat, rol, doel FROM toegangslog WHERE werknemer_id = $1
           AND uitkomst = 'gelukt' ORDER BY volgnummer`,
        [wereld.ids.eerste],
      );
      return rijen.map(({ wat, rol, doel }) => `${rol} ${wat} ${doel}`);
    };
    const teller = async (werk: () => Promise<unknown>) => {
      const voor = (await looks()).length;
      await werk();
      return (await looks()).length - voor;
    };

    it.each([
      ['the file', ''],
      ['the ranking', '/matches'],
      ['one vacancy', '/matches/1'],
    ])('writes down each look at %s', async (_wat, pad) => {
      const adres = `/api/werknemers/${wereld.ids.eerste}${pad}`;
      expect(await teller(() => coach.get(adres))).toBe(1);
    });

    it('writes down the caseload and the look of the werkgever as well', async () => {
      expect(await teller(() => coach.get('/api/werknemers'))).toBe(1);
      const werkgever = Object.assign(wereld.bezoekers['werkgever eigen'], { adres: proef.adres });
      expect(await teller(() => werkgever.get('/api/werkgever/overzicht'))).toBe(1);
      expect(await looks()).toEqual(
        expect.arrayContaining([
          'coach caseload:lezen matching',
          'coach match:lezen begeleiding',
          'werkgever werkgever-overzicht:lezen voortgang',
        ]),
      );
    });

    it('writes down no look of who was refused, as he saw nothing', async () => {
      const ander = Object.assign(wereld.bezoekers['coach ander'], { adres: proef.adres });
      expect(await teller(() => ander.get(matches))).toBe(0);
    });
  });

  describe('while the market changes', () => {
    it('takes in a new vacancy, and calls it new from the next visit on', async () => {
      proef.nu = new Date(START.getTime() + 5 * MINUUT_MS);
      await lijst();
      const op = new Date(START.getTime() + 20 * MINUUT_MS);
      const vers = proefvacature({
        externId: 'vers',
        titel: 'Administratief medewerker',
        tekst: 'Je werkt rustig aan de post. Tillen hoef je niet.',
        werkplekken: [{ naam: 'Amersfoort', postcode: null, provincie: 'Utrecht', land: 'NL' }],
      });
      const [id] = await bewaarVacatures(proef.bron, [vers], op);
      const overwogen = proef.vacatures.length + 1;
      await wachtTot(() => proef.haal(Markt).index.lees(Number(id)) !== null);
      expect((await lijst('lijst=alle')).overwogen).toBe(overwogen);
      // The same visit goes on: nothing is new yet.
      expect(ids(await lijst('nieuw=true'))).toEqual([]);
      proef.nu = new Date(START.getTime() + 50 * MINUUT_MS);
      expect(ids(await lijst('nieuw=true'))).toEqual([id]);
      expect(
        (await lijst()).rijen.filter(({ nieuw }) => nieuw).map((rij) => rij.vacatureId),
      ).toEqual([id]);
      proef.nu = new Date(START.getTime() + 55 * MINUUT_MS);
      expect(ids(await lijst('nieuw=true'))).toEqual([id]);
    });

    it('drops a closed vacancy, and keeps it readable with its reasons', async () => {
      const [rij] = (await lijst('q=receptionist')).rijen;
      const id = rij?.vacatureId ?? '';
      await sluitVacature(proef.bron, id);
      await wachtTot(() => proef.haal(Markt).index.lees(Number(id)) === null);
      const uitleg = await detail(id);
      expect([uitleg.live, uitleg.punten.length, uitleg.titel]).toEqual([false, 2, 'Receptionist']);
      const { json } = await coach.get(`/api/vacatures/${id}`);
      expect(json).toMatchObject({ live: false, titel: 'Receptionist' });
      const keuze = { beoordeling: 'niet_geschikt', reden: 'De vacature is dicht.' };
      expect((await coach.put(`${matches}/${id}/beoordeling`, keuze)).status).toBe(200);
    });
  });

  it('asks for a complete file first', async () => {
    await proef.alles.query('DELETE FROM zoekprofiel WHERE werknemer_id = $1', [wereld.ids.eerste]);
    const antwoord = await coach.get(matches);
    expect(antwoord.status).toBe(409);
    expect(antwoord.json).toMatchObject({ code: 'dossier_onvolledig' });
    const caseload = await coach.get('/api/werknemers');
    expect(caseload.json).toMatchObject({ werknemers: [{ telling: null }] });
  });
});
